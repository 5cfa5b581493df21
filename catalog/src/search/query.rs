//! What somebody asks for, taken apart.

use std::ops::Range;

use super::fold::{Simplified, letters};
use crate::script::is_han;

/// The most parts that a query is cut into; what follows stays together.
const PARTS: usize = 12;
/// The most letters that count: longer than the longest name.
const LETTERS: usize = 100;
/// The most characters that are looked at.
const CHARACTERS: usize = 1000;

/// A query: its letters, and the parts that may be found apart.
#[derive(Debug, Default)]
pub(super) struct Query {
    text: String,
    parts: Vec<Part>,
}

/// A part of a query: a word, or a Chinese character.
#[derive(Debug)]
struct Part {
    range: Range<usize>,
    /// Whether it is a Chinese character.
    han: bool,
    /// Whether it follows the part before without a gap.
    joined: bool,
}

impl Query {
    /// Takes a query apart.
    pub fn new(text: &str, simplified: &Simplified) -> Self {
        let mut query = Self::default();
        let end = text.char_indices().nth(CHARACTERS).map_or(text.len(), |(end, _)| end);
        for letter in letters(text.get(..end).unwrap_or_default(), simplified).take(LETTERS) {
            let from = query.text.len();
            query.text.push(letter.letter);
            let to = query.text.len();
            let full = query.parts.len() == PARTS;
            match query.parts.last_mut() {
                Some(last) if full || !letter.starts_word && !letter.after_gap => last.range.end = to,
                _ => query.parts.push(Part {
                    range: from..to,
                    han: is_han(letter.letter),
                    joined: !letter.after_gap,
                }),
            }
        }
        query
    }

    /// How many parts there are.
    pub fn len(&self) -> usize {
        self.parts.len()
    }

    /// The letters from one part to another.
    pub fn needle(&self, parts: Range<usize>) -> &str {
        let from = self.parts.get(parts.start).map_or(0, |part| part.range.start);
        let to =
            parts.end.checked_sub(1).and_then(|last| self.parts.get(last)).map_or(0, |part| part.range.end);
        self.text.get(from..to).unwrap_or_default()
    }

    /// Whether parts may be found apart from the others. A single Chinese character may not, unless it was written
    /// apart: too many names have it.
    pub fn may_stand_alone(&self, parts: Range<usize>) -> bool {
        let one = parts.len() == 1;
        let joined = |at: usize| self.parts.get(at).is_some_and(|part| part.joined && part.han);
        let han = self.parts.get(parts.start).is_some_and(|part| part.han);
        !(one && han && (joined(parts.start) && parts.start > 0 || joined(parts.end)))
    }

    /// The year that a part is, if it is one.
    pub fn year(&self, parts: Range<usize>) -> Option<i16> {
        let digits = self.needle(parts.clone());
        (parts.len() == 1 && digits.len() == 4)
            .then(|| digits.parse().ok())
            .flatten()
            .filter(|year| (1900..2100).contains(year))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(text: &str) -> Vec<String> {
        let query = Query::new(text, &Simplified::default());
        (0..query.len()).map(|at| query.needle(at..at + 1).to_owned()).collect()
    }

    #[test]
    fn words_and_characters_are_parts() {
        assert_eq!(parts(" Wandering  Earth, 2023!"), ["wandering", "earth", "2023"]);
        assert_eq!(parts("唐探1900"), ["唐", "探", "1900"]);
        assert_eq!(parts("  —  "), [""; 0]);
        let query = Query::new("唐探1900", &Simplified::default());
        assert_eq!(query.needle(0..3), "唐探1900");
        assert!(!query.may_stand_alone(0..1) && query.may_stand_alone(0..2) && query.may_stand_alone(2..3));
        let query = Query::new("影 张艺谋", &Simplified::default());
        assert!(query.may_stand_alone(0..1) && !query.may_stand_alone(1..2) && !query.may_stand_alone(3..4));
        assert_eq!(Query::new("hero 2002", &Simplified::default()).year(1..2), Some(2002));
    }

    #[test]
    fn endless_queries_are_cut() {
        let query = Query::new(&"a b ".repeat(50_000), &Simplified::default());
        assert_eq!(query.len(), PARTS);
        assert_eq!(query.needle(0..PARTS).len(), LETTERS);
    }
}
