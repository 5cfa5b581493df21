//! Words of the front page.

use juku_catalog::{Genre, Mood};

/// Above the title that the home page shows large.
pub const NEWEST: &str = "Newest";
/// The link to it.
pub const READ_ON: &str = "Read on";
/// The heading of what is new.
pub const NEW: &str = "New";
/// The heading of the years.
pub const BY_YEAR: &str = "By year";

/// The heading of the moods.
pub const BY_MOOD: &str = "In the mood for";
/// The heading of the people.
pub const BY_PERSON: &str = "People";

/// A mood.
pub fn mood(mood: Mood) -> &'static str {
    match mood {
        Mood::RainySunday => "A rainy Sunday",
        Mood::WideAwake => "Wide awake at 2 a.m.",
        Mood::AboveTheClouds => "Somewhere above the clouds",
        Mood::InLove => "Butterflies",
        Mood::LongAgo => "In another dynasty",
        Mood::Restless => "Out of the armchair",
    }
}

/// `Sport, Drama`.
pub fn genres(genres: &[Genre]) -> String {
    genres.iter().map(|genre| genre.label()).collect::<Vec<_>>().join(", ")
}

/// The heading of the kinds and genres.
pub const BY_GENRE: &str = "By kind and genre";
/// The link from the moods to all filters.
pub const COMBINE: &str = "Browse everything";

/// The link to the kinds and genres on the home page.
pub const GENRES: &str = "Genres";
/// The link to the years on the home page.
pub const YEARS: &str = "Years";
