//! Which parts of a text are Chinese.

/// Whether a character is a Chinese one: the CJK ideographs with their extensions and compatibility forms.
pub const fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// Whether more than half of a text is in Chinese characters.
pub fn is_mostly_chinese(text: &str) -> bool {
    text.chars().filter(|c| is_han(*c)).count() * 2 > text.chars().count()
}

/// Punctuation that only Chinese has.
const fn is_wide(c: char) -> bool {
    matches!(c, '\u{3000}'..='\u{303f}' | '\u{ff01}'..='\u{ff0f}' | '\u{ff1a}'..='\u{ff20}' | '\u{ff3b}'..='\u{ff40}' | '\u{ff5b}'..='\u{ff65}')
}

/// What belongs to the Chinese text before it.
const fn is_beside(c: char) -> bool {
    is_wide(c) || matches!(c, '\u{ff00}'..='\u{ff65}' | '·' | '—' | '…' | '“' | '”' | '‘' | '’')
}

/// A part of a text in one script.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Run<'t> {
    /// Chinese characters with the punctuation around them.
    Chinese(&'t str),
    /// Anything else.
    Other(&'t str),
}

/// Cuts a text into its Chinese and other parts, so that each can be marked with its language.
pub fn runs(text: &str) -> Vec<Run<'_>> {
    let mut runs = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(|c| is_han(c) || is_wide(c)) {
        let (before, from) = rest.split_at(start);
        if !before.is_empty() {
            runs.push(Run::Other(before));
        }
        let end = from.find(|c| !is_han(c) && !is_beside(c)).unwrap_or(from.len());
        let (chinese, after) = from.split_at(end);
        runs.push(Run::Chinese(chinese));
        rest = after;
    }
    if !rest.is_empty() {
        runs.push(Run::Other(rest));
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;
    use Run::{Chinese, Other};

    #[test]
    fn chinese_parts_are_found_with_their_punctuation() {
        assert_eq!(runs("Juku 剧库"), [Other("Juku "), Chinese("剧库")]);
        assert_eq!(runs("那些年，我们 (2011)"), [Chinese("那些年，我们"), Other(" (2011)")]);
        assert_eq!(runs("大宋少年志2"), [Chinese("大宋少年志"), Other("2")]);
        assert_eq!(runs("李安 Ang Lee，执导"), [Chinese("李安"), Other(" Ang Lee"), Chinese("，执导")]);
        assert_eq!(runs("《Leap》"), [Chinese("《"), Other("Leap"), Chinese("》")]);
        assert_eq!(runs("ＡＢＣ"), [Other("ＡＢＣ")]);
        assert_eq!(runs("plain “words”"), [Other("plain “words”")]);
        assert_eq!(runs(""), []);
    }

    #[test]
    fn nothing_of_a_text_is_lost() {
        for text in ["a剧b库", "，剧", "𠀀𠀁x", "\u{301}剧"] {
            let whole: String = runs(text)
                .into_iter()
                .map(|run| match run {
                    Chinese(part) | Other(part) => part,
                })
                .collect();
            assert_eq!(whole, text);
        }
    }

    #[test]
    fn a_text_is_in_the_script_of_most_of_it() {
        assert!(is_mostly_chinese("从1981年首夺世界冠军"));
        assert!(!is_mostly_chinese("The word 家 is both house and family."));
        assert!(!is_mostly_chinese(""));
    }
}
