//! Words about browsing, and about orders.

use juku_catalog::browse::{Sort, Status};

use crate::words;
use crate::words::Text;

words! { after super::genre::END;
    /// The heading of the page and the links to it.
    pub BROWSE = "Browse", "浏览";
    /// The page without scripts.
    pub BROWSE_NEEDS_SCRIPT = "Combining filters needs JavaScript.", "组合筛选需要 JavaScript。";
    /// The button that shows the filters on a small screen, and their name.
    pub FILTERS = "Filters", "筛选条件";
    /// What is found, for screen readers.
    pub FOUND = "What is left", "筛选结果";
    /// The link from a list to all filters.
    pub NARROW = "Narrow it down", "进一步筛选";
    /// The name of the orders.
    pub ORDER = "Order", "排序";
    NEWEST_FIRST = "Newest", "最新";
    OLDEST_FIRST = "Oldest", "最早";
    BY_TITLE = "Title", "英文名";
    BY_PINYIN = "Pinyin", "拼音";
    BY_LENGTH = "Length", "片长";
    WANT = "Want to watch", "想看";
    WATCHING = "Watching", "在看";
    SEEN = "Seen", "看过";
    DROPPED = "Dropped", "弃看";
    NO_STATUS = "Not on my list", "未标记";
}

/// An order, for a link to it.
pub const fn sort(sort: Sort) -> Text {
    match sort {
        Sort::Released => NEWEST_FIRST,
        Sort::Oldest => OLDEST_FIRST,
        Sort::Title => BY_TITLE,
        Sort::Pinyin => BY_PINYIN,
        Sort::Length => BY_LENGTH,
    }
}

/// How a reader stands to a title.
pub const fn status(status: Option<Status>) -> Text {
    match status {
        Some(Status::Want) => WANT,
        Some(Status::Watching) => WATCHING,
        Some(Status::Seen) => SEEN,
        Some(Status::Dropped) => DROPPED,
        None => NO_STATUS,
    }
}
