//! Where something was found in a name, and how well.

/// Where a needle was found in a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Found {
    pub how: How,
    /// Where, in bytes from the beginning of the key.
    pub from: usize,
    pub to: usize,
    /// The bytes of the key that the needle does not cover.
    pub rest: usize,
}

/// How a needle was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum How {
    /// It is the whole key.
    Exact,
    /// The key starts with it.
    Start,
    /// A word starts with it.
    Word,
    /// It stands inside a word.
    Inside,
    /// It is the whole key but for so many errors.
    Typo(u8),
    /// The key starts with it but for so many errors.
    TypoStart(u8),
    /// A word starts with it but for so many errors.
    TypoWord(u8),
}

impl How {
    /// How many typing errors there are.
    pub fn errors(self) -> u8 {
        match self {
            How::Typo(errors) | How::TypoStart(errors) | How::TypoWord(errors) => errors,
            _ => 0,
        }
    }
}

impl Found {
    /// What was found with so many errors: how long it is, of how many bytes from there to the end, and where.
    pub fn mistyped(typos: u8, length: usize, rest: usize, from: usize) -> Self {
        let uncovered = rest - length;
        let how = match from {
            0 if uncovered == 0 => How::Typo(typos),
            0 => How::TypoStart(typos),
            _ => How::TypoWord(typos),
        };
        Self { how, from, to: from + length, rest: uncovered + from }
    }
}
