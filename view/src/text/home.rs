//! Words of the front page.

/// Above the title that the home page shows large.
pub const NEWEST: &str = "Newest";
/// The link to it.
pub const READ_ON: &str = "Read on";
/// The heading of what is new.
pub const NEW: &str = "New";
/// The heading of the years.
pub const BY_YEAR: &str = "By year";

/// The heading of the kinds and genres.
pub const BY_GENRE: &str = "By kind and genre";
/// The link from them to all filters.
pub const COMBINE: &str = "Combine them";

/// The link to the kinds and genres on the home page.
pub const GENRES: &str = "Genres";
/// The link to the years on the home page.
pub const YEARS: &str = "Years";
