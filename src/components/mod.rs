//! The parts that pages are made of. They are given values; only those that write or navigate know more.

mod acting;
mod footer;
mod from_index;
mod masthead;
mod mine;
mod offline;
mod reviews;
mod search_box;
mod share;
mod writing;

pub use acting::acting;
pub use footer::Footer;
pub use from_index::FromIndex;
pub use masthead::Masthead;
pub use mine::{CardMine, Mine};
pub use offline::OfflinePanel;
pub use reviews::{ReviewForm, Reviews};
pub use search_box::SearchBox;
pub use share::Share;
pub use writing::Writing;
