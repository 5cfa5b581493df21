//! What changes: which page is open, which page data is here, and what the reader keeps. Each has one owner with verbs.

mod given;
mod offline;
mod open_route;
mod pages;
mod search;
mod shelf;

pub use given::{Given, given};
pub use offline::{Kept, KeptState, Offline};
pub use open_route::OpenRoute;
pub use pages::{LoadError, PageState, Pages, load};
pub use search::{Asker, Search};
pub use shelf::{ReaderShelf, SaveError};
