//! A title in a list.

use std::borrow::Cow;

use serde::Serialize;

use super::{is_false, is_zero};
use crate::json::from_fields;
use crate::poster::PosterFacts;
use crate::title::{Length, Title, distinct_name};
use crate::{Catalogue, Genre, Kind, Slug};

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

from_fields! { Card { id, kind, en, zh, year, genres, length, leads; namesake, variant } }
