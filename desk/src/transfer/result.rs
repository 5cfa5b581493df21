//! What would come of a file, before anything is written.

use juku_catalog::Slug;
use juku_catalog::browse::Status;
use juku_catalog::review::{Rating, Record};

use super::{Candidate, Source};

/// What would come of a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Preview {
    /// Where the file comes from.
    pub source: Source,
    /// Titles and lists of which nothing is here yet.
    pub fresh: Vec<Line>,
    /// Those that would change.
    pub changed: Vec<Line>,
    /// Those of which all is here already.
    pub same: Vec<Line>,
    /// Works that are no title of the catalogue, or not clearly one.
    pub unmatched: Vec<Unmatched>,
    /// What stays outside, although its title is known.
    pub kept_back: Vec<KeptBack>,
    /// The records to write.
    pub records: Vec<Record>,
    /// Other texts to write, with their whole keys: drafts, and what this version cannot read. They go in only where
    /// their key is free.
    pub others: Vec<(String, String)>,
}

impl Preview {
    /// Nothing yet.
    pub(super) const fn new(source: Source) -> Self {
        Self {
            source,
            fresh: Vec::new(),
            changed: Vec::new(),
            same: Vec::new(),
            unmatched: Vec::new(),
            kept_back: Vec::new(),
            records: Vec::new(),
            others: Vec::new(),
        }
    }

    /// How many records and texts would be written.
    pub const fn writes(&self) -> usize {
        self.records.len() + self.others.len()
    }
}

/// A title or a list, with what comes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its name.
    pub name: String,
    /// The title's id, if it is a title of the catalogue.
    pub title: Option<Slug>,
    /// What comes.
    pub what: Summary,
}

/// What is told of a title or a list, in short.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// The status.
    pub status: Option<Status>,
    /// The rating.
    pub rating: Option<Rating>,
    /// How many episodes were seen.
    pub episodes: u16,
    /// On how many days it was watched.
    pub days: usize,
    /// How many tags it has.
    pub tags: usize,
    /// How many reviews.
    pub reviews: usize,
    /// How many reviews without a rating, which become drafts.
    pub drafts: usize,
    /// How many deletions: traces that keep copies from bringing back what was deleted.
    pub deleted: usize,
    /// Of a list: how many titles it has.
    pub titles: Option<usize>,
    /// How many texts that this version cannot read.
    pub unreadable: usize,
}

/// A work that is no title of the catalogue, or not clearly one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unmatched {
    /// Its name.
    pub name: String,
    /// The year, if the file tells it.
    pub year: Option<i16>,
    /// The titles that could be meant.
    pub candidates: Vec<Candidate>,
}

/// What stays outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptBack {
    /// The name of the title or list, or of what is damaged.
    pub name: String,
    /// Why.
    pub why: Why,
}

/// Why something stays outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// A newer version of Juku wrote what is in its place here, or it is damaged: nothing is written over it.
    Unreadable,
    /// Another text is in its place.
    Taken,
    /// A draft is in its place.
    Draft,
    /// It was deleted here after the file was made.
    Deleted,
    /// It is damaged in the file.
    Damaged,
}
