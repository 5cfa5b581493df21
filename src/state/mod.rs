//! What changes: which page data is here, and what the reader keeps. Each has one owner with verbs.

mod pages;
mod shelf;

pub use pages::{LoadError, PageState, Pages, load};
pub use shelf::{ReaderShelf, SaveError};
