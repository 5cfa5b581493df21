//! The words of what the application and its worker both make, in all languages. The application's own are in its
//! module `text`.

use juku_catalog::{Kind, Length};

use crate::words;
use crate::words::Text;

#[cfg(feature = "words")]
mod about;
mod browse;
mod date;
#[cfg(feature = "words")]
mod filters;
#[cfg(feature = "words")]
mod found;
mod frame;
mod genre;
mod home;
mod introduction;
#[cfg(feature = "words")]
mod kept;
mod lists;
mod mine;
mod names;
mod reviews;
mod search;
mod shelf;
mod title;

#[cfg(feature = "words")]
pub use about::*;
pub use browse::*;
pub use date::{ago, date};
#[cfg(feature = "words")]
pub use filters::*;
#[cfg(feature = "words")]
pub use found::*;
pub use frame::*;
pub use genre::genre;
pub use home::*;
pub use introduction::introduction;
#[cfg(feature = "words")]
pub use kept::*;
pub use lists::*;
pub use mine::*;
pub use names::*;
pub use reviews::*;
pub use search::*;
pub use shelf::*;
pub use title::*;

words! { after date::END;
    COUNTED_TITLES = "{0} title|{0} titles", "{0} 部作品";
    MINUTES = "{0}\u{a0}min", "{0}\u{a0}分钟";
    FILM = "Film", "电影";
    SERIES = "Series", "剧集";
    ANIMATION = "Animation", "动画";
    DOCUMENTARY = "Documentary", "纪录片";
    VARIETY_SHOW = "Variety Show", "综艺";
    /// The name of the links to the neighbouring years.
    pub NEIGHBOURING_YEARS = "Neighbouring years", "相邻年份";
    /// The name of a list's links to its other pages.
    pub PAGES = "Pages of this list", "列表分页";
    /// The link to the page before.
    pub PREVIOUS_PAGE = "Previous page", "上一页";
    /// The link to the page after.
    pub NEXT_PAGE = "Next page", "下一页";
    PAGE_OF = "Page {0} of {1}", "第 {0} 页，共 {1} 页";
}

/// The place after all words of this crate that are loaded; the application's own follow.
pub const END_OF_SHARED: u16 = END;

/// All words of this crate that are loaded, in the order of their places.
#[cfg(not(target_arch = "wasm32"))]
pub const BLOCKS: [&[Text]; 14] = [
    frame::ALL,
    home::ALL,
    genre::ALL,
    browse::ALL,
    lists::ALL,
    mine::ALL,
    reviews::ALL,
    search::ALL,
    shelf::ALL,
    title::ALL,
    label::ALL,
    introduction::ALL,
    date::ALL,
    ALL,
];

/// `59 titles`.
pub fn titles(count: usize) -> String {
    COUNTED_TITLES.count(count)
}

/// How long a title is, for a card: `40 episodes`, `135 min`.
pub fn short_length(length: Length) -> Option<String> {
    match length {
        Length::Episodes(Some(count), _) => Some(counted_episodes(count)),
        Length::Single(Some(minutes)) | Length::Episodes(None, Some(minutes)) => {
            Some(MINUTES.count(minutes.into()))
        }
        Length::Single(None) | Length::Episodes(None, None) => None,
    }
}

/// What kind of work a title is: `Film`, `Variety Show`.
pub const fn kind(kind: Kind) -> Text {
    match kind {
        Kind::Film => FILM,
        Kind::Series => SERIES,
        Kind::Animation => ANIMATION,
        Kind::Documentary => DOCUMENTARY,
        Kind::Variety => VARIETY_SHOW,
    }
}

/// `Page 2 of 3`.
pub fn page_of(page: usize, pages: usize) -> String {
    PAGE_OF.with(&[&page.to_string(), &pages.to_string()])
}
