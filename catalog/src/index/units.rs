//! The parts of a Chinese name that have a reading of their own.

use crate::script::is_han;

/// A part of a Chinese name: a character, or a run of Latin letters or digits (`唐探1900`: `唐`, `探`, `1900`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unit<'t> {
    /// The part.
    pub text: &'t str,
    /// Where it stands: from, to, in characters.
    pub place: (usize, usize),
}

impl Unit<'_> {
    /// The Chinese character that it is, if it is one.
    pub fn han(&self) -> Option<char> {
        self.text.chars().next().filter(|c| is_han(*c))
    }
}

/// Cuts a name into units; punctuation and spaces are left out.
pub fn units(name: &str) -> Vec<Unit<'_>> {
    let mut units: Vec<Unit<'_>> = Vec::new();
    let mut run: Option<(usize, usize)> = None;
    let mut count = 0;
    for (at, (byte, c)) in name.char_indices().enumerate() {
        count = at + 1;
        if !is_han(c) && c.is_alphanumeric() {
            run.get_or_insert((byte, at));
            continue;
        }
        if let Some((begin, first)) = run.take() {
            units.push(Unit { text: name.get(begin..byte).unwrap_or_default(), place: (first, at) });
        }
        if is_han(c) {
            units.push(Unit {
                text: name.get(byte..byte + c.len_utf8()).unwrap_or_default(),
                place: (at, at + 1),
            });
        }
    }
    if let Some((begin, first)) = run {
        units.push(Unit { text: name.get(begin..).unwrap_or_default(), place: (first, count) });
    }
    units
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_and_runs_are_units() {
        let texts = |name| units(name).into_iter().map(|unit| (unit.text, unit.place)).collect::<Vec<_>>();
        assert_eq!(texts("唐探1900"), [("唐", (0, 1)), ("探", (1, 2)), ("1900", (2, 6))]);
        assert_eq!(texts("Fresh果，2"), [("Fresh", (0, 5)), ("果", (5, 6)), ("2", (7, 8))]);
        assert_eq!(texts("·"), []);
    }
}
