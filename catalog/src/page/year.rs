//! The data of a year's list.

use serde::Serialize;

use super::{CARDS_PER_PAGE, Card, VERSION};
use crate::json::from_fields;
use crate::title::Title;
use crate::{Catalogue, Kind};

/// The data of one page of a year's list.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct YearPage {
    /// [`VERSION`].
    pub version: u32,
    /// The year.
    pub year: i16,
    /// How many titles the whole list has.
    pub count: usize,
    /// How many of each kind, kinds without titles left out.
    pub kinds: Vec<(Kind, usize)>,
    /// Which page of the list this is, from 1.
    pub page: usize,
    /// How many pages the list has.
    pub pages: usize,
    /// This page's titles, newest first.
    pub cards: Vec<Card>,
    /// The nearest earlier year that has titles.
    pub earlier: Option<i16>,
    /// The nearest later year that has titles.
    pub later: Option<i16>,
}

impl YearPage {
    /// All pages of a year's list; none when the year has no title.
    pub fn all(catalogue: &Catalogue, year: i16) -> Vec<Self> {
        let titles: Vec<&Title> = catalogue.titles().iter().filter(|title| title.year() == year).collect();
        let years = catalogue.years();
        let kind_count = |kind| titles.iter().filter(|title| title.kind == kind).count();
        let kinds: Vec<_> = Kind::ALL
            .into_iter()
            .map(|kind| (kind, kind_count(kind)))
            .filter(|(_, count)| *count > 0)
            .collect();
        let pages = titles.len().div_ceil(CARDS_PER_PAGE);
        titles
            .chunks(CARDS_PER_PAGE)
            .zip(1..)
            .map(|(chunk, page)| Self {
                version: VERSION,
                year,
                count: titles.len(),
                kinds: kinds.clone(),
                page,
                pages,
                cards: chunk.iter().map(|title| Card::new(catalogue, title)).collect(),
                earlier: years.range(..year).next_back().map(|(year, _)| *year),
                later: years.range(year + 1..).next().map(|(year, _)| *year),
            })
            .collect()
    }
}

from_fields! { YearPage { version, year, count, kinds, page, pages, cards, earlier, later } }
