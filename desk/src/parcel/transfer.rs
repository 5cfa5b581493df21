//! The whole shelf as a series of links, for another device of the reader's.

use juku_catalog::review::{Record, Shelf};

use super::lines::is_within_limits;
use super::{Parcel, qr};

/// How many links a shelf takes at most; beyond that, a file is less work.
pub const PARTS: u16 = 20;

/// A shelf for another device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Transfer {
    /// There is nothing to take along.
    Nothing,
    /// As links, each short enough for a code that telephones read.
    Links {
        /// The links, in their order.
        links: Vec<String>,
        /// How many records this version cannot read, and so not send.
        left: usize,
    },
    /// Only as a file.
    File(TooMuch),
}

/// Why links do not serve.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TooMuch {
    /// There would be more than [`PARTS`].
    Parts,
    /// A record is too long for a link of its own.
    Record,
}

/// The shelf as links. What the reader has settled belongs to the device and stays.
///
/// # Arguments
/// `page`: the address of the page that shows parcels: `https://juku.example/shared/`.
pub fn transfer(shelf: &Shelf, page: &str) -> Transfer {
    let goes_along = |record: &&Record| !matches!(record, Record::Settings(_));
    let records: Vec<&Record> = shelf.records().map(|(_, record)| record).filter(goes_along).collect();
    let mut checksum = crc32fast::Hasher::new();
    records.iter().for_each(|record| checksum.update(record.text().as_bytes()));
    let id = checksum.finalize();
    let link = |part, of, records: &[&Record]| {
        let records = records.iter().map(|record| (*record).clone()).collect();
        Parcel::Shelf { part, of, id, records }.link(page)
    };
    let fits = |records: &[&Record]| link(PARTS, PARTS, records).len() <= qr::LIMIT - SPARE;

    let mut rest = records.as_slice();
    let mut pieces = Vec::new();
    while !rest.is_empty() {
        if pieces.len() == usize::from(PARTS) {
            return Transfer::File(TooMuch::Parts);
        }
        let (piece, after) = rest.split_at(most(rest.len(), |count| rest.get(..count).is_some_and(fits)));
        if piece.is_empty() || !piece.iter().all(|record| is_within_limits(record)) {
            return Transfer::File(TooMuch::Record);
        }
        pieces.push(piece);
        rest = after;
    }
    if pieces.is_empty() {
        return Transfer::Nothing;
    }
    let of = pieces.len() as u16;
    let links = (1..).zip(pieces).map(|(part, piece)| link(part, of, piece)).collect();
    Transfer::Links { links, left: shelf.set_aside().count() }
}

/// By how much a link can become longer when its numbers are known.
const SPARE: usize = 12;

/// The greatest number up to `all` that fits, if all below one that fits do, too. Most shelves need few records in a
/// piece, so the steps grow from one.
fn most(all: usize, fits: impl Fn(usize) -> bool) -> usize {
    let (mut known, mut step) = (0, 1);
    while known + step <= all && fits(known + step) {
        known += step;
        step *= 2;
    }
    while step > 0 {
        if known + step <= all && fits(known + step) {
            known += step;
        }
        step /= 2;
    }
    known
}
