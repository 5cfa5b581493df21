//! The parts that pages are made of. They are given values; only those that write or navigate know more.

mod footer;
mod from_index;
mod masthead;
mod mine;
mod offline;
mod rating_input;
mod review_draft;
mod review_form;
mod reviews;
mod search_box;
mod share;

pub use footer::Footer;
pub use from_index::FromIndex;
pub use masthead::Masthead;
pub use mine::Mine;
pub use offline::OfflinePanel;
pub use review_form::ReviewForm;
pub use reviews::{Reviews, download_all};
pub use search_box::SearchBox;
pub use share::Share;

use rating_input::RatingInput;
