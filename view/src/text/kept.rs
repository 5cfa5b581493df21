//! Words of what is kept on the shelf.

use juku_catalog::browse::{By, Kept, Part, Status};

use super::{episodes_seen, status, titles};
use crate::words;
use crate::words::Text;

words! {
    /// What the shelf is, for those who show a link to it.
    pub SHELF_IN_SHORT = "What you want to watch, watch, have seen, rated and reviewed. It lies in your browser and nowhere else.",
        "你想看、在看、看过、评过分、写过影评的作品。只存在你的浏览器里，别处没有。";
    /// What the statistics are, for those who show a link to them.
    pub STATS_IN_SHORT = "What you have watched, rated and reviewed, counted and drawn.", "你看过、评过分、写过影评的作品，数一数，画出来。";
    /// What was sent by link, for those who show a link to it.
    pub SHARED_IN_SHORT = "A review or a list that somebody sent you. It travels in the link itself and is stored nowhere.",
        "有人发给你的影评或片单。内容就在链接里，不存在任何服务器上。";
    /// The button that saves a file of everything.
    pub TAKE_A_COPY = "Take a copy", "导出副本";
    /// When nothing is kept.
    pub EMPTY_SHELF = "Nothing is here yet.", "这里还什么都没有。";
    /// What to do about it.
    pub EMPTY_SHELF_HELP = "Open a title and say that you want to watch it, rate it, or write a review: it will stand here.",
        "打开一部作品，标记想看、打个分，或者写篇影评，它就会出现在这里。";
    /// Above what is kept of titles that the catalogue does not have.
    pub NOT_IN_THE_CATALOGUE = "Not in the catalogue any more", "片库里已经没有了";
    AND_MORE = "and {0} more", "还有 {0} 部";
    ON_YOUR_SHELF = "{0} on your shelf", "片架上有 {0}";
    EVERYTHING = "Everything", "全部";
    WANT = "Want to watch", "想看";
    RATED_ONES = "Rated", "评过分";
    REVIEWED = "Reviewed", "写过影评";
    LAST_CHANGED = "Last changed", "最近变动";
    BY_RATING = "My rating", "我的评分";
    BY_NAME = "Title", "英文名";
    BY_DATE = "Newest", "最新";
}

/// `and 12 more`.
pub fn and_more(count: usize) -> String {
    AND_MORE.count(count)
}

/// `12 titles`.
pub fn on_shelf(count: usize) -> String {
    ON_YOUR_SHELF.with(&[&titles(count)])
}

/// A part of the shelf.
pub const fn part(part: Part) -> Text {
    match part {
        Part::Everything => EVERYTHING,
        Part::Status(Status::Want) => WANT,
        Part::Status(one) => status(Some(one)),
        Part::Rated => RATED_ONES,
        Part::Reviewed => REVIEWED,
    }
}

/// An order of the shelf.
pub const fn by(by: By) -> Text {
    match by {
        By::Changed => LAST_CHANGED,
        By::Rating => BY_RATING,
        By::Title => BY_NAME,
        By::Released => BY_DATE,
    }
}

/// How a reader stands to a title: `Watching · 3 of 12 episodes · Reviewed`.
pub fn stands(kept: &Kept, all: Option<u16>) -> String {
    let is_under_way = kept.episodes > 0 && all.is_none_or(|all| kept.episodes < all);
    let parts = [
        kept.status.map(|one| status(Some(one)).owned()),
        is_under_way.then(|| episodes_seen(kept.episodes, all)),
        kept.reviewed.then(|| part(Part::Reviewed).owned()),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join("\u{a0}· ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_says_how_the_reader_stands_to_it() {
        let kept = Kept {
            status: Some(Status::Watching),
            episodes: 3,
            reviewed: true,
            ..Kept::new("leap-2020".parse().unwrap())
        };
        assert_eq!(stands(&kept, Some(12)), "Watching\u{a0}· 3 of 12\u{a0}episodes\u{a0}· Reviewed");
        assert_eq!(
            stands(&Kept { status: Some(Status::Seen), ..kept.clone() }, Some(3)),
            "Seen\u{a0}· Reviewed"
        );
        assert_eq!(stands(&Kept::new(kept.title), None), "");
    }
}
