//! Looking for words on the shelf, as the search of the catalogue compares them: without accents, capitals and
//! punctuation, traditional characters as simplified ones.

use juku_catalog::script::is_han;
use juku_catalog::search::{Simplified, letters};
use memchr::memmem::Finder;

/// What is looked for: every word must be found, wherever.
#[derive(Debug)]
pub(super) struct Needle {
    words: Vec<Finder<'static>>,
}

impl Needle {
    /// The words of a text.
    pub fn new(text: &str, simplified: &Simplified) -> Self {
        let words = text.split_whitespace().map(|word| folded(word, simplified));
        let words = words.filter(|word| !word.is_empty());
        Self { words: words.map(|word| Finder::new(&word).into_owned()).collect() }
    }

    /// Whether nothing is looked for.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether a folded text has all words.
    pub fn is_in(&self, folded: &str) -> bool {
        self.words.iter().all(|word| word.find(folded.as_bytes()).is_some())
    }
}

/// A folded text.
pub(super) fn folded(text: &str, simplified: &Simplified) -> String {
    let mut folded = String::new();
    fold(&mut folded, text, simplified);
    folded
}

/// Adds a folded text. Long reviews are mostly plain letters and Chinese characters, which are folded without a detour
/// through Unicode's tables.
pub(super) fn fold(folded: &mut String, text: &str, simplified: &Simplified) {
    let mut buffer = [0; 4];
    for c in text.chars() {
        if c.is_ascii() {
            if c.is_ascii_alphanumeric() {
                folded.push(c.to_ascii_lowercase());
            }
        } else if is_han(c) && !is_compatible(c) {
            folded.push(simplified.of(c));
        } else {
            folded.extend(letters(c.encode_utf8(&mut buffer), simplified).map(|letter| letter.letter));
        }
    }
}

/// Characters that stand for others, by Unicode's tables.
const fn is_compatible(c: char) -> bool {
    matches!(c, '\u{f900}'..='\u{faff}' | '\u{2f800}'..='\u{2fa1f}')
}

/// Adds the initials of pinyin with spaces: `mcdjj`.
pub(super) fn initials(folded: &mut String, pinyin: &str) {
    folded.extend(pinyin.split(' ').filter_map(|syllable| syllable.chars().next()));
}

#[cfg(test)]
mod tests {
    use juku_catalog::search::Folded;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn every_word_must_be_there_in_any_spelling() {
        let simplified = Simplified::new("慶餘", "庆余");
        let text = folded("Joy of Life — 庆余年, Cháng’ān", &simplified);
        for words in ["joy LIFE", "慶餘年", "chang'an", "life 庆", "  "] {
            assert!(Needle::new(words, &simplified).is_in(&text), "{words}");
        }
        assert!(!Needle::new("joy death", &simplified).is_in(&text));
        assert!(Needle::new(" — ", &simplified).is_empty());
    }

    proptest! {
        #[test]
        fn it_folds_as_the_search_does(text in "(?s)[a-zé慶餘\u{fe00}-\u{ffff}\u{f900}İK’' ]{0,12}|.{0,20}") {
            let simplified = Simplified::new("慶餘", "庆余");
            prop_assert_eq!(folded(&text, &simplified), Folded::new(&text, &simplified).text);
        }
    }
}
