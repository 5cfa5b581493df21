//! Page data: the JSON documents that pages are rendered from, one struct per kind of page.
//!
//! Each carries the [`VERSION`] of this form as its first field, so that an application that was loaded before a
//! new release notices that it cannot read the release's pages.

use std::borrow::Cow;

use serde::Serialize;

use crate::catalogue::{Catalogue, poster_facts};
use crate::json::from_fields;
use crate::poster::PosterFacts;
use crate::related::{Reason, Relations};
use crate::title::{Length, Title, distinct_name};
use crate::{Genre, Kind, Slug};

/// The version of the page data's form. Raised whenever older code could not read it.
pub const VERSION: u32 = 1;

/// How many cards a page of a list has.
pub const CARDS_PER_PAGE: usize = 60;

/// How many new titles the home page shows: its feature and two rows.
const NEW_TITLES: usize = 13;

/// A title in a list.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Card {
    /// The title's id.
    pub id: Slug,
    /// What kind of work it is.
    pub kind: Kind,
    /// The English name.
    pub en: String,
    /// The Chinese name.
    pub zh: String,
    /// The year of release.
    pub year: i16,
    /// The genres, most telling first.
    pub genres: Vec<Genre>,
    /// How long it is.
    pub length: Length,
    /// Leading names of the cast, in English.
    pub leads: Vec<String>,
    /// Whether another title has the same English name.
    #[serde(skip_serializing_if = "is_false")]
    pub namesake: bool,
    /// The variant of its poster.
    #[serde(skip_serializing_if = "is_zero")]
    pub variant: u8,
}

impl Card {
    /// The card of a title.
    pub fn new(catalogue: &Catalogue, title: &Title) -> Self {
        Self {
            id: title.id.clone(),
            kind: title.kind,
            en: title.names.en.clone(),
            zh: title.names.zh.clone(),
            year: title.year(),
            genres: title.genres.clone(),
            length: title.length,
            leads: title.leads().map(|person| person.en.clone()).collect(),
            namesake: catalogue.has_namesake(title),
            variant: catalogue.poster_variant(&title.id),
        }
    }

    /// The English name, with the year where it is shared.
    pub fn distinct_name(&self) -> Cow<'_, str> {
        distinct_name(&self.en, self.year, self.namesake)
    }

    /// What its poster is drawn from.
    pub fn poster(&self) -> PosterFacts<'_> {
        PosterFacts {
            id: self.id.as_str(),
            kind: self.kind,
            genres: &self.genres,
            title_en: &self.en,
            title_zh: Some(&self.zh),
            year: self.year,
            variant: self.variant,
        }
    }
}

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

/// A title beside another, and why.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RelatedCard {
    /// The title.
    pub card: Card,
    /// Why it is here.
    pub reason: Reason,
}

/// The data of a title's page.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TitlePage {
    /// [`VERSION`].
    pub version: u32,
    /// The title.
    pub title: Title,
    /// Whether another title has the same English name.
    #[serde(skip_serializing_if = "is_false")]
    pub namesake: bool,
    /// The variant of its poster.
    #[serde(skip_serializing_if = "is_zero")]
    pub variant: u8,
    /// "You May Also Like", best first.
    pub related: Vec<RelatedCard>,
}

impl TitlePage {
    /// The page of a title of the catalogue.
    pub fn new(relations: &Relations<'_>, catalogue: &Catalogue, title: &Title) -> Self {
        let related = relations.of(title).into_iter();
        Self {
            version: VERSION,
            title: title.clone(),
            namesake: catalogue.has_namesake(title),
            variant: catalogue.poster_variant(&title.id),
            related: related
                .map(|(other, reason)| RelatedCard { card: Card::new(catalogue, other), reason })
                .collect(),
        }
    }

    /// The English name, with the year where it is shared.
    pub fn distinct_name(&self) -> Cow<'_, str> {
        distinct_name(&self.title.names.en, self.title.year(), self.namesake)
    }

    /// What its poster is drawn from.
    pub fn poster(&self) -> PosterFacts<'_> {
        poster_facts(&self.title, self.variant)
    }
}

/// A title's names, for suggestions at an unknown address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NameEntry {
    /// The title's id.
    pub id: Slug,
    /// The English name.
    pub en: String,
    /// The Chinese name.
    pub zh: String,
}

/// The data of the page for unknown addresses: the names of all titles, newest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NamesPage {
    /// [`VERSION`].
    pub version: u32,
    /// Every title.
    pub names: Vec<NameEntry>,
}

impl NamesPage {
    /// The names of a catalogue.
    pub fn new(catalogue: &Catalogue) -> Self {
        let names = catalogue.titles().iter().map(|title| NameEntry {
            id: title.id.clone(),
            en: title.names.en.clone(),
            zh: title.names.zh.clone(),
        });
        Self { version: VERSION, names: names.collect() }
    }

    /// The titles nearest to an address's last part, best first: by id, or by Chinese name where that was asked for.
    pub fn nearest(&self, asked: &str, limit: usize) -> Vec<&NameEntry> {
        let in_chinese = asked.chars().any(crate::script::is_han);
        let text = |entry: &NameEntry| if in_chinese { entry.zh.clone() } else { entry.id.to_string() };
        crate::near::nearest(asked, &self.names, text, limit)
    }
}

fn is_false(value: &bool) -> bool {
    !*value
}

fn is_zero(value: &u8) -> bool {
    *value == 0
}

from_fields! { Card { id, kind, en, zh, year, genres, length, leads; namesake, variant } }

from_fields! { YearCount { year, count } }

from_fields! { HomePage { version, count, newest, summary, years } }

from_fields! { YearPage { version, year, count, kinds, page, pages, cards, earlier, later } }

from_fields! { RelatedCard { card, reason } }

from_fields! { TitlePage { version, title, related; namesake, variant } }

from_fields! { NameEntry { id, en, zh } }

from_fields! { NamesPage { version, names } }
