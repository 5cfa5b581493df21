//! What keeping a parcel writes. Nothing that the reader has is written over unless they say so.

use juku_catalog::review::{Keys, List, Record, RecordId, Review, Shelf, Timestamp};

use super::Parcel;
use crate::Moment;

/// What the shelf has of a parcel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Nothing.
    New,
    /// The same.
    Same,
    /// The same in another version, changed at this moment.
    Other(Timestamp),
}

/// How a parcel is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keep {
    /// Under its own identity, or beside what has it.
    Copy,
    /// In place of the version that is there.
    Replace,
}

impl Keep {
    /// The value of the button `keep`.
    pub const fn value(self) -> &'static str {
        match self {
            Keep::Copy => "copy",
            Keep::Replace => "replace",
        }
    }

    /// The way with this [`value`](Keep::value).
    pub fn parse(value: &str) -> Option<Self> {
        [Keep::Copy, Keep::Replace].into_iter().find(|keep| keep.value() == value)
    }
}

impl Parcel {
    /// What the shelf has of it. A piece of a shelf is compared where it is brought in.
    pub fn standing(&self, shelf: &Shelf) -> Standing {
        let has_same = shelf.records().any(|(_, record)| match (self, record) {
            (Parcel::Review { review }, Record::Review(mine)) => says_the_same(review, mine),
            (Parcel::List { list, .. }, Record::List(mine)) => lists_the_same(list, mine),
            _ => false,
        });
        if has_same {
            return Standing::Same;
        }
        let other = match self {
            Parcel::Review { review } => shelf.review(&review.id).map(|mine| mine.updated),
            Parcel::List { list, .. } => {
                shelf.lists().into_iter().find(|mine| mine.id == list.id).map(|mine| mine.updated)
            }
            Parcel::Year { .. } | Parcel::Shelf { .. } => None,
        };
        other.map_or(Standing::New, Standing::Other)
    }

    /// The records that keep it. There are none when the same is there already, so that keeping twice changes nothing.
    /// The records of a piece of a shelf are those that were sent, to be merged; a year is only shown.
    ///
    /// # Arguments
    /// `id`: a new one, for a copy beside what has the parcel's own.
    pub fn kept(&self, shelf: &Shelf, keys: &Keys, keep: Keep, moment: Moment, id: RecordId) -> Vec<Record> {
        let one = match self {
            Parcel::Shelf { .. } => return self.records(),
            Parcel::Year { .. } => return Vec::new(),
            _ if self.standing(shelf) == Standing::Same => return Vec::new(),
            Parcel::Review { review } => Record::Review(review.clone()),
            Parcel::List { list, .. } => Record::List(list.clone()),
        };
        let key = one.key(keys);
        let there = shelf.record(&key);
        let is_set_aside = || shelf.set_aside().any(|(other, _)| other == key);
        let is_taken = match there {
            Some(Record::Review(_)) => keep == Keep::Copy,
            Some(Record::List(list)) => keep == Keep::Copy && !list.is_blank(),
            Some(_) => false,
            None => is_set_aside(),
        };
        // A moment that has not come yet would win over every change.
        let after = there.map_or(0, |there| there.moment().saturating_add(1));
        let updated = one.moment().min(moment.now).max(if is_taken { 0 } else { after });
        vec![match one {
            Record::Review(review) => Record::Review(Review {
                id: if is_taken { id } else { review.id },
                created: review.created.min(updated),
                updated,
                ..review
            }),
            Record::List(list) => Record::List(List {
                id: if is_taken { id } else { list.id },
                created: list.created.min(updated),
                updated,
                ..list
            }),
            other => other,
        }]
    }
}

/// Whether two reviews differ in their identities and times only.
fn says_the_same(one: &Review, other: &Review) -> bool {
    let Review { id, created, updated, .. } = other.clone();
    Review { id, created, updated, ..one.clone() } == *other
}

/// Whether two lists differ in their identities and times only.
fn lists_the_same(one: &List, other: &List) -> bool {
    let List { id, created, updated, .. } = other.clone();
    List { id, created, updated, ..one.clone() } == *other
}
