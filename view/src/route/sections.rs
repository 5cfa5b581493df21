//! Places on pages that links lead to.

use super::{Base, Route};

/// The section of the home page that lists all years.
pub const YEARS_SECTION: &str = "years";
/// The section of the home page that lists all kinds and genres.
pub const GENRES_SECTION: &str = "genres";
/// The section of the page about the site that lists the keys of the keyboard.
pub const KEYS_SECTION: &str = "keys";
/// The section of the page about the site that tells what is kept without a network.
pub const OFFLINE_SECTION: &str = "offline";

/// The address of a section of the home page.
pub fn section_href(base: &Base, section: &str) -> String {
    [&Route::Home.href(base), "#", section].concat()
}

/// The address of what is kept without a network.
pub fn offline_href(base: &Base) -> String {
    [&Route::About.href(base), "#", OFFLINE_SECTION].concat()
}

/// The address of the list of keys.
pub fn keys_href(base: &Base) -> String {
    [&Route::About.href(base), "#", KEYS_SECTION].concat()
}
