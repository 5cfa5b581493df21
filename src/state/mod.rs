//! What changes: which page data is here, and what the reader keeps. Each has one owner with verbs.

mod given;
mod pages;
mod shelf;

pub use given::{Given, given};
pub use pages::{LoadError, PageState, Pages, load};
pub use shelf::{ReaderShelf, SaveError};
