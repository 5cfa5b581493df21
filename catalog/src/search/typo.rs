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

/// The most errors that are forgiven.
const ERRORS: usize = 2;

/// Compares a needle with the beginnings of texts, letter by letter, so that texts that begin alike share the work.
///
/// Errors are counted by optimal string alignment, the restricted distance of Damerau and Levenshtein. Row `d` of its
/// table belongs to the first `d` letters of the text, column `n` to the first `n` of the needle; only cells that can
/// be small enough are filled, a band of twice the errors.
pub(super) struct Walk<'n> {
    needle: &'n [u8],
    errors: usize,
    rows: [[u8; LONGEST + 2]; LONGEST + ERRORS + 1],
    /// For each number of letters of the text the fewest errors so far, with the longest beginning that has them.
    best: [Option<(u8, usize)>; LONGEST + ERRORS + 1],
}

impl<'n> Walk<'n> {
    /// A comparison that has not begun; `None` if the needle is no Latin text, or longer than [`LONGEST`].
    pub fn new(needle: &'n [u8], errors: u8) -> Option<Self> {
        let errors = usize::from(errors).min(ERRORS);
        if needle.len() > LONGEST || needle.len() <= errors || !needle.is_ascii() {
            return None;
        }
        let mut walk = Self {
            needle,
            errors,
            rows: [[u8::MAX; LONGEST + 2]; LONGEST + ERRORS + 1],
            best: [None; LONGEST + ERRORS + 1],
        };
        if let Some(row) = walk.rows.first_mut() {
            row.iter_mut().zip(0..).take(errors + 1).for_each(|(cell, errors)| *cell = errors);
        }
        Some(walk)
    }

    /// What is looked for.
    pub const fn needle(&self) -> &'n [u8] {
        self.needle
    }

    /// As [`found`](Self::found), for the whole of one text.
    pub fn compare(&mut self, text: &[u8]) -> Option<(u8, usize)> {
        if text.len() + self.errors < self.needle.len() {
            return None;
        }
        let mut depth = 0;
        while depth < text.len().min(self.reach()) {
            depth += 1;
            if !self.step(depth, text) {
                break;
            }
        }
        self.found(depth)
    }

    /// How many letters of a text are worth a look.
    pub fn reach(&self) -> usize {
        self.needle.len() + self.errors
    }

    /// Takes the letter of the text with which it has `depth` letters, after all before it were taken. `false` if no
    /// longer text can be near enough.
    pub fn step(&mut self, depth: usize, text: &[u8]) -> bool {
        let letter =
            |letters: &[u8], before: usize| before.checked_sub(1).and_then(|at| letters.get(at).copied());
        let here = letter(text, depth);
        let (above, below) = self.rows.split_at_mut(depth);
        let Some(row) = below.first_mut() else { return false };
        let up = |by: usize, column: Option<usize>| -> u8 {
            let row = above.len().checked_sub(by).and_then(|at| above.get(at));
            column.and_then(|column| row?.get(column).copied()).unwrap_or(u8::MAX)
        };
        let from = depth.saturating_sub(self.errors);
        let to = (depth + self.errors).min(self.needle.len());
        let mut left = u8::MAX;
        let mut least = u8::MAX;
        for column in from..=to {
            let wanted = letter(self.needle, column);
            let before = column.checked_sub(1);
            let mut cell = up(1, Some(column)).min(left).saturating_add(1);
            cell = cell.min(up(1, before).saturating_add(u8::from(wanted != here)));
            if wanted.is_some()
                && wanted == letter(text, depth - 1)
                && before.and_then(|before| letter(self.needle, before)) == here
            {
                cell = cell.min(up(2, column.checked_sub(2)).saturating_add(1));
            }
            if let Some(place) = row.get_mut(column) {
                *place = cell;
            }
            left = cell;
            least = least.min(cell);
        }
        // Whoever looks past the band finds nothing, also where another text was compared before.
        for outside in [from.checked_sub(1), Some(to + 1)].into_iter().flatten() {
            if let Some(place) = row.get_mut(outside) {
                *place = u8::MAX;
            }
        }
        let whole = row.get(self.needle.len()).copied().filter(|_| to == self.needle.len());
        let found = whole.filter(|errors| usize::from(*errors) <= self.errors).map(|errors| (errors, depth));
        let before = self.best.get(depth - 1).copied().flatten();
        if let Some(best) = self.best.get_mut(depth) {
            *best = match (before, found) {
                (Some(before), Some(found)) => Some(if found.0 <= before.0 { found } else { before }),
                (before, found) => before.or(found),
            };
        }
        usize::from(least) <= self.errors
    }

    /// How many errors make the needle a beginning of the first `depth` letters, and how long that beginning is: the
    /// fewest errors, then the longest. `None` if there are too many.
    pub fn found(&self, depth: usize) -> Option<(u8, usize)> {
        self.best.get(depth).copied().flatten()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn prefix(needle: &[u8], text: &[u8], errors: u8) -> Option<(u8, usize)> {
        Walk::new(needle, errors)?.compare(text)
    }

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

    /// The distance as it is defined, without any band.
    fn distance(a: &[u8], b: &[u8]) -> usize {
        let mut table = vec![vec![0; b.len() + 1]; a.len() + 1];
        for i in 0..=a.len() {
            for j in 0..=b.len() {
                table[i][j] = if i == 0 || j == 0 {
                    i + j
                } else {
                    let same = usize::from(a[i - 1] != b[j - 1]);
                    let mut least =
                        (table[i - 1][j] + 1).min(table[i][j - 1] + 1).min(table[i - 1][j - 1] + same);
                    if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                        least = least.min(table[i - 2][j - 2] + 1);
                    }
                    least
                };
            }
        }
        table[a.len()][b.len()]
    }

    proptest::proptest! {
        #[test]
        fn the_band_loses_nothing(needle in "[abc]{4,12}", text in "[abc]{0,16}", errors in 1_u8..=2) {
            let (needle, text) = (needle.as_bytes(), text.as_bytes());
            let wanted = (0..=text.len()).map(|length| (distance(needle, &text[..length]), length)).min_by_key(|(errors, length)| (*errors, 99 - length));
            let wanted = wanted.filter(|(found, _)| *found <= usize::from(errors)).map(|(errors, length)| (errors as u8, length));
            proptest::prop_assert_eq!(prefix(needle, text, errors), wanted);
        }
    }
}
