//! Why a file is not brought in.

use std::fmt;

use crate::text::transfer as text;

/// Why a file is not brought in. Each says so in a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The browser could not read it.
    Unreadable,
    /// There is nothing in it.
    Empty,
    /// It has more bytes than this many MB.
    TooLarge(usize),
    /// What is packed in it has more bytes than this many MB.
    TooMuchInside(usize),
    /// Its letters are written in an encoding that is not known.
    Encoding,
    /// A newer version of Juku wrote it, in the form of this number.
    Newer(u64),
    /// It is JSON that is damaged: what is wrong, and where.
    DamagedJson(String),
    /// It is JSON of something else.
    OtherJson,
    /// It is a zip file that ends too early or is damaged.
    DamagedZip,
    /// It is a zip file that asks for a password.
    Locked,
    /// It is a zip file without anything known in it; the names of some of its files.
    OtherZip(Vec<String>),
    /// It is a table of something else; the names of its first columns.
    OtherTable(Vec<String>),
    /// It is of a known form and has no row.
    NoRows,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&text::refusal(self))
    }
}

impl std::error::Error for Refusal {}
