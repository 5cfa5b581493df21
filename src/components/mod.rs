//! The parts that pages are made of. They are given values; only those that write or navigate know more.

mod also_like;
mod answers;
mod card;
mod cast;
mod counted_links;
mod facts;
mod footer;
mod masthead;
mod mixed;
mod offline;
mod pagination;
mod poster;
mod rating_input;
mod review;
mod review_draft;
mod review_form;
mod reviews;
mod search_box;
mod share;
mod stars;
mod year_chart;

pub use also_like::AlsoLike;
pub use answers::{Look, answers};
pub use card::{Card, CardGrid, title_meta};
pub use cast::Cast;
pub use counted_links::CountedLinks;
pub use facts::Facts;
pub use footer::Footer;
pub use masthead::Masthead;
pub use mixed::Mixed;
pub use offline::OfflinePanel;
pub use pagination::Pagination;
pub use poster::Poster;
pub use review_form::ReviewForm;
pub use reviews::Reviews;
pub use search_box::SearchBox;
pub use share::Share;
pub use year_chart::YearChart;

use rating_input::RatingInput;
use review::ReviewItem;
use stars::Stars;
