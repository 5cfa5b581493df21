//! The order of names.
//!
//! English names are compared word by word, so that `Sea Wind` stands before `Seaside`. A word is a run of letters or of
//! digits; case, accents, apostrophes and all other signs count for nothing (as in [search](crate::search::Folded)).
//! Digits count by their value and stand before letters, Latin letters before all others. `A`, `An` or `The` at the
//! start counts for nothing, if a space and more than that follow.
//!
//! Pinyin is compared syllable by syllable, as in dictionaries: all of `xi` (`xi an`, `xi zang`) stands before `xian`.
//! `ü` is a `u` that stands after it in the same syllable: `lu`, `lü`, `luan`. Tones are not known.
//!
//! A key holds bytes which compare as the names do. What has no key at all comes last.

use crate::search::{Simplified, letters};

/// Ends a word; lower than any letter, so that what ends comes first.
const END: u8 = 1;
/// Ends a syllable with ü.
const END_OF_UMLAUT: u8 = 2;
/// Begins a number, and how many digits it has.
const NUMBER: u8 = 3;

/// Writes the key of an English name.
pub(super) fn english(name: &str, key: &mut Vec<u8>) {
    write(without_article(name), key, |_| END);
}

/// Writes the key of a name's pinyin, as the index has it: without tones, `v` for `ü`, spaces between syllables.
pub(super) fn pinyin(syllables: &str, key: &mut Vec<u8>) {
    // No syllable has a v of its own, and ü is written with its dots after l and n only.
    write(syllables, key, |syllable| match syllable {
        [b'l' | b'n', vowel @ b'v', ..] => {
            *vowel = b'u';
            END_OF_UMLAUT
        }
        _ => END,
    });
}

/// Writes the words of a text.
///
/// # Arguments
/// `end`: what a word ends with, which may still be changed.
fn write(text: &str, key: &mut Vec<u8>, end: impl Fn(&mut [u8]) -> u8) {
    let nothing = Simplified::default();
    let close = |key: &mut Vec<u8>, word: &Word| {
        if let Word::Letters(begin) = *word {
            let end = key.get_mut(begin..).map_or(END, &end);
            key.push(end);
        }
    };
    let mut word = Word::None;
    for letter in letters(text, &nothing) {
        let c = letter.letter;
        if letter.starts_word {
            close(key, &word);
            word = if c.is_ascii_digit() { Word::Number(key.len() + 1) } else { Word::Letters(key.len()) };
            if c.is_ascii_digit() {
                key.extend([NUMBER, 0]);
            }
        }
        if let Word::Number(length) = word
            && let Some(length) = key.get_mut(length)
        {
            if c == '0' && *length == 0 {
                continue;
            }
            *length = length.saturating_add(1);
        }
        key.extend(c.encode_utf8(&mut [0; 4]).bytes());
    }
    close(key, &word);
}

/// The word that is being written.
enum Word {
    None,
    /// Where the count of its digits stands.
    Number(usize),
    /// Where it begins.
    Letters(usize),
}

fn without_article(name: &str) -> &str {
    let name = name.trim_start_matches(|c: char| !c.is_alphanumeric());
    let article =
        |(first, _): &(&str, &str)| ["a", "an", "the"].iter().any(|a| first.eq_ignore_ascii_case(a));
    let rest = name.split_once(char::is_whitespace).filter(article).map(|(_, rest)| rest);
    rest.filter(|rest| rest.contains(char::is_alphanumeric)).unwrap_or(name)
}

#[cfg(test)]
mod tests {
    fn english(name: &str) -> Vec<u8> {
        let mut key = Vec::new();
        super::english(name, &mut key);
        key
    }

    fn pinyin(syllables: &str) -> Vec<u8> {
        let mut key = Vec::new();
        super::pinyin(syllables, &mut key);
        key
    }

    fn assert_order(key: impl Fn(&str) -> Vec<u8>, names: &[&str]) {
        for pair in names.windows(2) {
            assert!(key(pair[0]) < key(pair[1]), "{:?} before {:?}", pair[0], pair[1]);
        }
    }

    #[test]
    fn english_names_stand_in_the_order_of_a_catalogue() {
        assert_order(
            english,
            &[
                "7 Days",
                "The 10,000 Steps",
                "An Ace",
                "“Ashes” of Time",
                "Ashes of Times",
                "Scissor Seven",
                "Scissor Seven 2",
                "Scissor Seven 10",
                "Scissor Seven: Again",
                "Sea Wind",
                "Seaside",
                "Theatre",
                "The “Wandering” Earth",
                "wandering earth II",
                "北京",
            ],
        );
    }

    #[test]
    fn case_accents_signs_articles_and_leading_zeros_count_for_nothing() {
        for (one, other) in [
            ("The Wandering Earth", "WANDERING EARTH"),
            ("Cháng’ān", "Chang'an"),
            ("Lü Qi", "lu qi"),
            ("007", "7"),
            ("A  Cool Fish!", "cool, fish"),
            ("S2", "S 2"),
            ("「The Bund」", "Bund"),
        ] {
            assert_eq!(english(one), english(other), "{one:?} and {other:?}");
        }
        for (one, other) in [("A", ""), ("The", ""), ("The …", ""), ("A-Xiang", "Xiang"), ("Theatre", "atre")]
        {
            assert_ne!(english(one), english(other), "{one:?} and {other:?}");
        }
    }

    #[test]
    fn pinyin_stands_in_the_order_of_a_dictionary() {
        assert_order(
            pinyin,
            &[
                "2 tian", "10 tian", "lu", "lu ren", "lv", "lv xing", "luan", "lve duo", "lun", "luo", "xi",
                "xi an", "xi zang", "xia", "xian", "xian er",
            ],
        );
    }
}
