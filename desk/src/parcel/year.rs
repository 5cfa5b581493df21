//! What somebody saw in a year.

use juku_catalog::json::from_fields;
use juku_catalog::{Genre, Slug};
use serde::Serialize;

/// What somebody saw in a year, in short.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Year {
    /// Who shares it; may be empty.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub by: String,
    /// The year.
    pub year: i16,
    /// How many titles were seen.
    pub titles: u32,
    /// How many hours that took.
    pub hours: u32,
    /// How many episodes there were.
    pub episodes: u32,
    /// How many reviews were written.
    pub reviews: u32,
    /// The titles liked best, the best first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub favourites: Vec<Slug>,
    /// Genres with how many titles they had, most first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub genres: Vec<(Genre, u32)>,
    /// People with how many titles they had part in, most first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub people: Vec<(Slug, u32)>,
}

from_fields! { Year { year, titles, hours, episodes, reviews; by, favourites, genres, people } }
