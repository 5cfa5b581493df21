//! The words of what the application and its worker both make. The application's own are in its module `text`.

use juku_catalog::{Kind, Length};

mod about;
mod browse;
mod frame;
mod home;
mod introduction;
mod lists;
mod mine;
mod reviews;
mod search;
mod shelf;
mod title;

pub use about::*;
pub use browse::*;
pub use frame::*;
pub use home::*;
pub use introduction::introduction;
pub use lists::*;
pub use mine::*;
pub use reviews::*;
pub use search::*;
pub use shelf::*;
pub use title::*;

/// `59 titles`.
pub fn titles(count: usize) -> String {
    counted(count, "title", "titles")
}

/// A number with its noun.
pub fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

/// How long a title is, for a card: `40 episodes`, `135 min`.
pub fn short_length(length: Length) -> Option<String> {
    match length {
        Length::Episodes(Some(count), _) => Some(counted(count.into(), "episode", "episodes")),
        Length::Single(Some(minutes)) | Length::Episodes(None, Some(minutes)) => {
            Some(format!("{minutes} min"))
        }
        Length::Single(None) | Length::Episodes(None, None) => None,
    }
}

/// What kind of work a title is: `Film`, `Variety Show`.
pub const fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Film => "Film",
        Kind::Series => "Series",
        Kind::Animation => "Animation",
        Kind::Documentary => "Documentary",
        Kind::Variety => "Variety Show",
    }
}

/// The name of the links to the neighbouring years.
pub const NEIGHBOURING_YEARS: &str = "Neighbouring years";
/// The name of a list's links to its other pages.
pub const PAGES: &str = "Pages of this list";
/// The link to the page before.
pub const PREVIOUS_PAGE: &str = "Previous page";
/// The link to the page after.
pub const NEXT_PAGE: &str = "Next page";

/// `Page 2 of 3`.
pub fn page_of(page: usize, pages: usize) -> String {
    format!("Page {page} of {pages}")
}

/// Before titles with similar names.
pub const DID_YOU_MEAN: &str = "Did you mean";
