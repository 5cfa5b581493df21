//! Typing errors: a letter too many, too few, another one, or two in the wrong order.

/// How many errors are forgiven in so many letters: one in four to seven, two in more.
pub(super) const fn forgiven(letters: usize) -> u8 {
    match letters {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

/// The longest needle that errors are looked for in; more letters than any name has.
pub(super) const LONGEST: usize = 64;

/// Which letters a text begins with, as sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Letters {
    first_four: u32,
    first_six: u32,
    first_eight: u32,
    first_ten: u32,
}

impl Letters {
    /// The letters of a text in ASCII; others count for nothing.
    pub fn of(text: &[u8]) -> Self {
        let set = |count: usize| text.iter().take(count).fold(0, |set, byte| set | bit(*byte));
        Self { first_four: set(4), first_six: set(6), first_eight: set(8), first_ten: set(10) }
    }

    /// Whether a text with the letters `other` may begin with this one but for so many errors, at most two: each
    /// error adds at most one letter that the other does not have, and moves the rest by one place.
    pub fn may_be(&self, other: &Letters, errors: u8) -> bool {
        let errors = u32::from(errors);
        (self.first_four & !other.first_six).count_ones() <= errors
            && (self.first_eight & !other.first_ten).count_ones() <= errors
    }
}

const fn bit(byte: u8) -> u32 {
    match byte {
        b'a'..=b'z' => 1 << (byte - b'a'),
        b'0'..=b'9' => 1 << (26 + (byte - b'0') % 6),
        _ => 0,
    }
}

/// How many errors make the needle the beginning of a text, and how long that beginning is: the fewest errors, then
/// the longest. `None` if more than `errors` are needed. Errors are counted by optimal string alignment, the
/// restricted distance of Damerau and Levenshtein.
pub(super) fn prefix(needle: &[u8], text: &[u8], errors: u8) -> Option<(u8, usize)> {
    if needle.len() > LONGEST || !needle.is_ascii() {
        return None;
    }
    let width = usize::from(errors);
    let text = text.get(..needle.len() + width).unwrap_or(text);
    // Three rows of the table, for prefixes of the needle; columns are prefixes of the text.
    let mut rows = [[u8::MAX; LONGEST + 4]; 3];
    let [earlier, last, row] = &mut rows;
    let (mut earlier, mut last, mut row) = (earlier, last, row);
    for (column, cell) in last.iter_mut().enumerate().take(width + 1) {
        *cell = column as u8;
    }
    let cell = |row: &[u8; LONGEST + 4], column: usize| row.get(column).copied().unwrap_or(u8::MAX);
    for (at, letter) in needle.iter().enumerate() {
        let from = (at + 1).saturating_sub(width);
        let to = (at + 1 + width).min(text.len());
        row.fill(u8::MAX);
        let mut least = u8::MAX;
        for column in from..=to {
            let mut best = cell(last, column).saturating_add(1);
            if let Some(before) = column.checked_sub(1) {
                let same = text.get(before) == Some(letter);
                best = best
                    .min(cell(row, before).saturating_add(1))
                    .min(cell(last, before).saturating_add(u8::from(!same)));
                let swapped = at > 0
                    && before > 0
                    && text.get(before - 1) == Some(letter)
                    && needle.get(at - 1) == text.get(before);
                if swapped {
                    best = best.min(cell(earlier, before - 1).saturating_add(1));
                }
            }
            least = least.min(best);
            if let Some(place) = row.get_mut(column) {
                *place = best;
            }
        }
        if least > errors {
            return None;
        }
        (earlier, last, row) = (last, row, earlier);
    }
    let from = needle.len().saturating_sub(width);
    let best = (from..=text.len())
        .map(|column| (cell(last, column), column))
        .min_by_key(|(typos, column)| (*typos, usize::MAX - column))?;
    (best.0 <= errors).then_some(best)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_of_error_is_one() {
        for (needle, text, found) in [
            ("hreo", "hero", Some((1, 4))),
            ("hro", "hero", None),
            ("herro", "hero", Some((1, 4))),
            ("heto", "hero", Some((1, 4))),
            ("her", "hero", Some((0, 3))),
            ("elephnat", "elephantsittingstill", Some((1, 8))),
            ("elehpnat", "elephant", Some((2, 8))),
            ("lehpnat", "elephant", None),
            ("quite", "hero", None),
            ("her", "", None),
        ] {
            let errors = forgiven(needle.len()).max(u8::from(needle == "her"));
            assert_eq!(prefix(needle.as_bytes(), text.as_bytes(), errors), found, "{needle} in {text}");
        }
    }

    #[test]
    fn the_sets_of_letters_rule_out_nothing_that_is_near() {
        let texts =
            ["abcdefgh", "bacdefgh", "xabcdefg", "acdefghi", "abxdeygh", "aabbccdd", "hgfedcba", "abcd", ""];
        for needle in texts {
            for text in texts {
                for errors in 1..=2 {
                    let near = prefix(needle.as_bytes(), text.as_bytes(), errors).is_some();
                    let may_be = Letters::of(needle.as_bytes()).may_be(&Letters::of(text.as_bytes()), errors);
                    assert!(!near || may_be, "{needle} in {text}");
                }
            }
        }
    }
}
