//! The domain of Juku: what a title is, how content is read and checked, what pages are made of.
//!
//! ```text
//! content files ──content──▶ Title, Catalogue ──related, page──▶ page data ──▶ the application
//!                                                     poster ──▶ SVG
//! ```
//!
//! Nothing here knows Leptos or a browser, and nothing touches files but the native module [`folder`].
//! Only reading can fail; everything else is a pure function of checked values.

mod contrast;
mod date;
mod genre;
mod kind;
pub mod markup;
mod mood;
pub mod near;
pub mod script;
mod site;
mod slug;
mod title;

pub mod browse;
pub mod catalogue;
pub mod index;
pub mod json;
pub mod lists;
pub mod page;
pub mod people;
pub mod poster;
pub mod prepared;
pub mod related;
pub mod review;
pub mod search;

#[cfg(not(target_arch = "wasm32"))]
pub mod content;
#[cfg(not(target_arch = "wasm32"))]
pub mod folder;

pub use catalogue::Catalogue;
pub use contrast::contrast;
pub use date::{MONTHS, NoDate, PartialDate};
pub use genre::Genre;
pub use kind::Kind;
pub use lists::ListKey;
pub use mood::Mood;
pub use prepared::Prepared;
pub use site::Site;
pub use slug::{NoSlug, Slug};
pub use title::{CastMember, Length, Names, Organisation, Person, Title, distinct_name};
