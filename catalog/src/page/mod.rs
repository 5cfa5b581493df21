//! Page data: the JSON documents that pages are rendered from, one struct per kind of page.
//!
//! Each carries the [`VERSION`] of this form as its first field, so that an application that was loaded before a
//! new release notices that it cannot read the release's pages.

mod about;
mod card;
mod home;
mod list;
mod person;
mod search;
mod title;

pub use about::{AboutPage, paragraphs};
pub use card::Card;
pub use home::{FEATURES, Feature, HomePage, MoodCards, YearCount};
pub use list::ListPage;
pub use person::{Colleague, PersonPage, Work};
pub use search::SearchPage;
pub use title::{RelatedCard, TitlePage};

/// The version of the page data's form. Raised whenever older code could not read it.
pub const VERSION: u32 = 5;

/// How many cards a page of a list has.
pub const CARDS_PER_PAGE: usize = 60;

fn is_false(value: &bool) -> bool {
    !*value
}

fn is_zero(value: &u8) -> bool {
    *value == 0
}
