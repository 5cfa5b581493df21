//! The data of the home page.

use serde::Serialize;

use super::{Card, VERSION};
use crate::Catalogue;
use crate::json::from_fields;

/// How many new titles the home page shows: its feature and two rows.
const NEW_TITLES: usize = 13;

/// A year and how many titles it has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct YearCount {
    /// The year.
    pub year: i16,
    /// How many titles were released in it.
    pub count: u16,
}

/// The data of the home page.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct HomePage {
    /// [`VERSION`].
    pub version: u32,
    /// How many titles the catalogue has.
    pub count: usize,
    /// What is new, newest first; the first is shown large.
    pub newest: Vec<Card>,
    /// The summary of the first.
    pub summary: String,
    /// Every year that has titles, newest first.
    pub years: Vec<YearCount>,
}

impl HomePage {
    /// The home page of a catalogue.
    pub fn new(catalogue: &Catalogue) -> Self {
        let titles = catalogue.titles();
        Self {
            version: VERSION,
            count: titles.len(),
            newest: titles.iter().take(NEW_TITLES).map(|title| Card::new(catalogue, title)).collect(),
            summary: titles.first().map(|title| title.summary.clone()).unwrap_or_default(),
            years: catalogue
                .years()
                .into_iter()
                .rev()
                .map(|(year, count)| YearCount { year, count })
                .collect(),
        }
    }
}

from_fields! { YearCount { year, count } }

from_fields! { HomePage { version, count, newest, summary, years } }
