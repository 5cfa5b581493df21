//! Folding: what a name and a query are compared by.
//!
//! Letters become lower-case and lose their accents, full-width forms and other compatibility forms become plain,
//! traditional characters become simplified, and everything that is neither letter nor digit vanishes, spaces too:
//! `Chang'an`, `chang an` and `Cháng'ān` are all `changan`. Where words began is kept beside the text.
//! Normalisation is that of Unicode, form KD.

use unicode_normalization::UnicodeNormalization;

use crate::script::is_han;

/// Traditional characters and the simplified ones that they are folded to.
#[derive(Clone, Debug, Default)]
pub struct Simplified(Vec<(char, char)>);

impl Simplified {
    /// The pairs of two texts of the same length, character by character: traditional, simplified.
    pub fn new(traditional: &str, simplified: &str) -> Self {
        traditional.chars().zip(simplified.chars()).collect()
    }

    /// Each traditional character with its simplified one, in the order of the traditional ones.
    pub fn pairs(&self) -> impl Iterator<Item = (char, char)> {
        self.0.iter().copied()
    }

    /// Adds the pairs of another table.
    pub fn extend(&mut self, other: Simplified) {
        self.0.extend(other.0);
        self.0.sort_unstable();
        self.0.dedup_by_key(|(from, _)| *from);
    }

    /// The simplified form of a character; itself where the table has none.
    pub fn of(&self, c: char) -> char {
        self.0
            .binary_search_by_key(&c, |(from, _)| *from)
            .ok()
            .and_then(|at| self.0.get(at))
            .map_or(c, |(_, to)| *to)
    }
}

impl FromIterator<(char, char)> for Simplified {
    fn from_iter<P: IntoIterator<Item = (char, char)>>(pairs: P) -> Self {
        let mut pairs: Vec<(char, char)> = pairs.into_iter().collect();
        pairs.sort_unstable();
        pairs.dedup_by_key(|(from, _)| *from);
        Self(pairs)
    }
}

/// A letter of a folded text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Letter {
    /// The letter.
    pub letter: char,
    /// Whether a word begins with it. Every Chinese character is a word.
    pub starts_word: bool,
    /// Whether something other than letters and digits stood before it, or nothing.
    pub after_gap: bool,
    /// From which character of the text it came, counted from 0.
    pub from: usize,
}

/// What kind of letter stands at a place; a word ends where the kind changes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Script {
    Gap,
    Han,
    Digit,
    Other,
}

/// Folds a text, letter by letter.
pub fn letters<'t>(text: &'t str, simplified: &'t Simplified) -> impl Iterator<Item = Letter> + 't {
    let mut before = Script::Gap;
    plain(text).filter_map(move |(from, c)| {
        if matches!(c, '\'' | '\u{2019}' | '\u{2bc}' | '\u{60}') || is_mark(c) {
            return None;
        }
        let letter = if is_han(c) { simplified.of(c) } else { c };
        let script = match letter {
            _ if is_han(letter) => Script::Han,
            '0'..='9' => Script::Digit,
            _ if letter.is_alphanumeric() => Script::Other,
            _ => Script::Gap,
        };
        let last = std::mem::replace(&mut before, script);
        (script != Script::Gap).then_some(Letter {
            letter,
            starts_word: script != last || script == Script::Han,
            after_gap: last == Script::Gap,
            from,
        })
    })
}

/// Lower-case letters and their accents apart, each with the place of the character that it came from.
fn plain(text: &str) -> impl Iterator<Item = (usize, char)> + '_ {
    text.chars().enumerate().flat_map(|(from, c)| {
        // Lower case can bring new accents (İ), and taking apart new capitals (ϓ): hence twice.
        std::iter::once(c)
            .nfkd()
            .flat_map(char::to_lowercase)
            .nfkd()
            .flat_map(char::to_lowercase)
            .map(move |c| (from, c))
    })
}

/// Accents that stand alone after normalisation.
fn is_mark(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
}

/// A folded text: UTF-8, with where words begin.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Folded {
    /// The letters.
    pub text: String,
    /// The letters one by one, with their places in `text`, counted in bytes.
    pub letters: Vec<(usize, Letter)>,
}

impl Folded {
    /// Folds a text.
    pub fn new(text: &str, simplified: &Simplified) -> Self {
        let mut folded = Self::default();
        for letter in letters(text, simplified) {
            folded.letters.push((folded.text.len(), letter));
            folded.text.push(letter.letter);
        }
        folded
    }

    /// Which characters of the original text a part of the folded one came from: from, to, in characters.
    ///
    /// # Arguments
    /// `from`, `to`: places in bytes in [`text`](Self::text).
    pub fn origin(&self, from: usize, to: usize) -> Option<(usize, usize)> {
        let mut within =
            self.letters.iter().filter(|(at, _)| (from..to).contains(at)).map(|(_, letter)| letter.from);
        let first = within.next()?;
        Some((first, within.next_back().unwrap_or(first) + 1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fold(text: &str) -> String {
        Folded::new(text, &Simplified::new("慶餘諷", "庆余讽")).text
    }

    #[test]
    fn spellings_of_the_same_name_are_the_same() {
        for (text, folded) in [
            ("Chang'an", "changan"),
            ("Cháng’ān", "changan"),
            ("ＣＨＡＮＧ　ａｎ！", "changan"),
            ("慶餘年", "庆余年"),
            ("Lü Qi", "luqi"),
            ("唐探1900", "唐探1900"),
            ("İstanbul ﬁn", "istanbulfin"),
            ("  —…🎬 ", ""),
        ] {
            assert_eq!(fold(text), folded, "{text}");
        }
    }

    #[test]
    fn it_is_known_where_words_begin_and_where_letters_came_from() {
        let starts = |text: &str| -> Vec<usize> {
            let folded = Folded::new(text, &Simplified::default());
            folded.letters.iter().filter(|(_, letter)| letter.starts_word).map(|(at, _)| *at).collect()
        };
        assert_eq!(starts("Joy of Life 2"), [0, 3, 5, 9]);
        assert_eq!(starts("扫毒2天"), [0, 3, 6, 7]);
        assert_eq!(starts("Chang'an"), [0]);
        let folded = Folded::new("The “Wàng” Earth", &Simplified::default());
        assert_eq!(folded.text, "thewangearth");
        assert_eq!(folded.origin(3, 7), Some((5, 9)));
        assert_eq!(folded.origin(7, 7), None);
    }
}
