//! Passing on without a server: what a reader made goes into the fragment of a link, which browsers send to nobody.
//!
//! ```text
//! Parcel ──lines──▶ text ──code──▶ bytes ──deflate, checksum, base64url──▶ fragment
//! ```
//!
//! Whoever opens the link sees the parcel as somebody else's, and keeps it or not. What comes in is checked like what
//! is kept; `docs/data.md` describes the form for others.

pub mod html;

mod code;
mod keep;
mod lines;
mod pack;
mod qr;
mod transfer;
mod year;

use juku_catalog::review::{List, Record, Review};

pub use keep::{Keep, Standing};
pub use pack::FRAGMENT_LIMIT;
pub use transfer::{PARTS, TooMuch, Transfer, transfer};
pub use year::Year;

/// How many characters a link has at most that messengers leave whole.
pub const LINK_LIMIT: usize = 2000;

/// What a link holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Parcel {
    /// A review.
    Review {
        /// It names its writer.
        review: Review,
    },
    /// A list of titles.
    List {
        /// Who shares it; may be empty.
        by: String,
        /// The list.
        list: List,
    },
    /// What somebody saw in a year.
    Year {
        /// In short.
        year: Year,
    },
    /// A piece of a shelf. Each piece can be taken in by itself, in any order and more than once.
    Shelf {
        /// Which piece it is, from 1.
        part: u16,
        /// How many there are.
        of: u16,
        /// The same for all pieces of a shelf.
        id: u32,
        /// What is in this one.
        records: Vec<Record>,
    },
}

/// Why a fragment holds no parcel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Broken {
    /// There is nothing.
    Empty,
    /// Its end is missing.
    Cut,
    /// It was changed on its way, or is none of ours.
    Damaged,
    /// A newer version of Juku made it.
    Newer,
    /// It is longer than any that is made here.
    TooLong,
}

impl Parcel {
    /// The fragment of the link, without `#`.
    pub fn to_fragment(&self) -> String {
        pack::pack(&lines::write(self))
    }

    /// The whole link.
    ///
    /// # Arguments
    /// `page`: the address of the page that shows parcels: `https://juku.example/shared/`.
    pub fn link(&self, page: &str) -> String {
        format!("{page}#{}", self.to_fragment())
    }

    /// Reads a fragment, with or without `#`.
    ///
    /// # Errors
    /// Why it holds no parcel.
    pub fn from_fragment(fragment: &str) -> Result<Self, Broken> {
        lines::read(&pack::unpack(fragment)?)
    }

    /// The records in it, as they were sent: what goes into a file where a link would be too long. A year has none.
    pub fn records(&self) -> Vec<Record> {
        match self {
            Parcel::Review { review } => vec![Record::Review(review.clone())],
            Parcel::List { list, .. } => vec![Record::List(list.clone())],
            Parcel::Year { .. } => Vec::new(),
            Parcel::Shelf { records, .. } => records.clone(),
        }
    }
}

#[cfg(test)]
mod tests;
