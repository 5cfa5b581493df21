//! The data of the home page.

use std::cmp::Reverse;

use serde::Serialize;

use super::{Card, VERSION};
use crate::json::from_fields;
use crate::{Genre, Kind, ListKey, Prepared};

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
    /// Every kind that has titles, and how many.
    pub kinds: Vec<(Kind, usize)>,
    /// Every genre that has titles, and how many; the largest first.
    pub genres: Vec<(Genre, usize)>,
}

impl HomePage {
    /// The home page of a catalogue.
    pub fn new(prepared: &Prepared<'_>) -> Self {
        let Prepared { catalogue, lists, .. } = prepared;
        let titles = catalogue.titles();
        let kinds = Kind::ALL.into_iter().map(|kind| (kind, lists.count(&ListKey::Kind(kind))));
        let genres = Genre::ALL.iter().map(|genre| (*genre, lists.count(&ListKey::Genre(*genre))));
        let mut genres: Vec<_> = genres.filter(|(_, count)| *count > 0).collect();
        genres.sort_by_key(|(_, count)| Reverse(*count));
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
            kinds: kinds.filter(|(_, count)| *count > 0).collect(),
            genres,
        }
    }
}

from_fields! { YearCount { year, count } }

from_fields! { HomePage { version, count, newest, summary, years, kinds, genres } }
