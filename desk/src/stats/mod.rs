//! What a shelf adds up to, over all years or in one: facts first, then pictures of them.
//!
//! ```text
//! Shelf, Index ──Stats::new──▶ Stats ──html──▶ charts, each with a table behind it
//!                                  └──picture─▶ the year in review as one picture
//! ```
//!
//! A title counts as watched that has been seen or begun, or that is rated: who rates, has watched. Of a year are the
//! titles that were watched to their end then; a rating belongs to the year in which it was given.

mod charts;
mod count;
mod figures;
mod hours;
mod html;
mod people;
mod picture;
mod sections;
mod tally;
mod titles;

#[cfg(test)]
mod tests;

use juku_catalog::browse::Status;
use juku_catalog::page::Card;
use juku_catalog::review::Rating;
use juku_catalog::{Genre, Kind, PartialDate, Person};

pub use crate::text::stats::heading;
pub use hours::Hours;
pub use html::html;
pub use picture::picture;
pub use tally::{Counted, Tally};

/// What a shelf adds up to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Stats {
    /// The year that it is about; all of them if there is none.
    pub year: Option<u16>,
    /// The years in which anything was watched or rated, newest first.
    pub years: Vec<u16>,
    /// How many titles the shelf has anything of, in any year.
    pub kept: usize,
    /// How many titles have each of [`Status::ALL`], in any year.
    pub statuses: [usize; Status::ALL.len()],
    /// How many titles were watched.
    pub watched: usize,
    /// How often a title was watched to its end on a day that is known, be it only by its year.
    pub viewings: usize,
    /// How many titles have been seen on no day that is known, in any year.
    pub undated: usize,
    /// How many reviews were written, or changed last.
    pub reviews: usize,
    /// How many titles have each rating, from half a star to five.
    pub ratings: [usize; 10],
    /// The days by year and month, oldest first.
    pub months: Vec<Months>,
    /// How many of the titles were released in each year, oldest first.
    pub releases: Vec<(i16, usize)>,
    /// The kinds, most first.
    pub kinds: Vec<Counted<Kind>>,
    /// The genres, most first.
    pub genres: Vec<Counted<Genre>>,
    /// Who directed at least two of the titles, most first.
    pub directors: Vec<Counted<Person>>,
    /// Who was in the cast of at least two, most first.
    pub cast: Vec<Counted<Person>>,
    /// How long that took.
    pub hours: Hours,
    /// The best rated, the best first.
    pub highest: Vec<Pick>,
    /// The best rated of what was watched.
    pub favourite: Option<Pick>,
    /// What has the most episodes of what was seen to its end.
    pub longest: Option<Pick>,
    /// What was watched most often, at least twice.
    pub rewatched: Option<Pick>,
    /// What was watched first in the year.
    pub first: Option<Pick>,
    /// What was watched last in the year, if it is another.
    pub last: Option<Pick>,
    /// The reader's tags, most used first, each in the letters in which it stands first.
    pub tags: Vec<Counted<String>>,
    /// How many of the titles are in no part of the index that has arrived.
    pub unknown: usize,
    /// How many titles of the catalogue have not arrived yet.
    pub missing: usize,
}

/// The days of a year on which something was watched.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Months {
    /// The year.
    pub year: u16,
    /// How many in each month.
    pub counts: [usize; 12],
    /// How many of which the month is not known.
    pub unknown: usize,
}

/// A title that stands out.
#[derive(Clone, Debug, PartialEq)]
pub struct Pick {
    /// The title.
    pub card: Card,
    /// How the reader rates it.
    pub rating: Option<Rating>,
    /// How often it was watched on a day that is known.
    pub viewings: usize,
    /// The day for which it stands here.
    pub day: Option<PartialDate>,
}

impl Stats {
    /// How many titles are rated.
    pub fn rated(&self) -> usize {
        self.ratings.iter().sum()
    }

    /// The mean rating in stars.
    pub fn average(&self) -> Option<f64> {
        let half_stars = (1..).zip(self.ratings).map(|(half_stars, count)| half_stars * count).sum();
        Tally { titles: 0, rated: self.rated(), half_stars }.average()
    }

    /// How many titles have a status, in any year.
    pub fn with_status(&self, status: Status) -> usize {
        let at = Status::ALL.iter().position(|other| *other == status);
        at.and_then(|at| self.statuses.get(at)).copied().unwrap_or_default()
    }

    /// Whether nothing was watched or rated.
    pub fn is_empty(&self) -> bool {
        self.watched == 0 && self.rated() == 0
    }
}

impl Months {
    /// How many in all.
    pub fn total(&self) -> usize {
        self.counts.iter().sum::<usize>() + self.unknown
    }
}
