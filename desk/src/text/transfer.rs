//! Words of taking the shelf away and bringing files in.

use juku_catalog::review::{Rating, Side};
use juku_view::text::{episodes_seen, status};
use juku_view::words::Text;

use super::{COMMA, stars};
use crate::transfer::{Format, Source, Summary, Why};

mod refusal;

pub use refusal::refusal;

/// Above reviews that tell how the story ends, in each language: a file may have been taken away in another one.
pub const WARNINGS: [&str; 2] = ["This review tells how the story ends.", "这篇影评含有剧透。"];
/// The list of films that were liked, by which it is known again.
pub const LIKED: &str = "Liked on Letterboxd";
/// A list without a name, likewise.
pub const NAMELESS: &str = "List";

juku_view::words! {
    /// The heading above the formats.
    pub TAKE_AWAY = "Take a copy", "导出副本";
    /// What it is for.
    pub TAKE_AWAY_HELP = "Your shelf lies in this browser only. A copy is yours to keep, and can be brought in again.",
        "你的片架只存在这个浏览器里。副本由你自己保管，随时可以再导入。";
    /// The heading above the choice of a file.
    pub BRING_IN = "Bring a file in", "导入文件";
    /// What can be read.
    pub BRING_IN_HELP = "A copy or a table from here, the export of Letterboxd (the whole zip or one of its tables), ratings or a watchlist from IMDb, or the CSV export of NeoDB. You see what would change before anything does.",
        "可以导入本站的副本或表格、Letterboxd 的导出文件（整个 zip 或其中一张表）、IMDb 的评分或想看清单，以及 NeoDB 导出的 CSV。改动之前，你会先看到会改什么。";
    /// The label of the file.
    pub CHOOSE_A_FILE = "Choose a file (.json, .csv or .zip)", "选择文件（.json、.csv 或 .zip）";
    /// The heading of the preview.
    pub PREVIEW = "What this file would bring", "导入预览";
    /// The button that does it.
    pub CONFIRM = "Bring it in", "导入";
    /// The button that does not.
    pub CANCEL = "Leave it", "不导入";
    /// The button that closes a preview with nothing to do.
    pub CLOSE = "Close", "关闭";
    /// When all of the file is here already.
    pub NOTHING_NEW = "Nothing would change: all that this file has for the titles here is on your shelf already.",
        "不会有任何改动：文件里和片库作品有关的内容，片架上都有了。";
    /// When no title is known.
    pub NOTHING_KNOWN = "Nothing would change: none of the titles in this file is in this catalogue.",
        "不会有任何改动：文件里的作品都不在片库里。";
    /// About what is kept back.
    pub KEPT_BACK_HELP = "These stay in the file, and what you have stays as it is.", "这些留在文件里，你已有的内容保持原样。";
    /// About what is not matched.
    pub UNMATCHED_HELP = "These stay in the file. Where more than one title could be meant, you can open and mark the right one yourself.",
        "这些留在文件里。如果可能是几部作品中的一部，可以打开对的那部，自己标记。";
    /// About what comes as a draft.
    pub DRAFTS_HELP = "Reviews without a rating wait as drafts on the pages of their titles, until you rate and post them.",
        "没有评分的影评会成为作品页上的草稿，等你打分后发表。";
    /// Before the titles that could be meant.
    pub COULD_BE = "Could be:", "可能是：";
    /// Why a work is not matched, when nothing is like it.
    pub NOT_HERE = "not in this catalogue", "片库里没有";
    /// The name of what a reader writes when none is known.
    pub ME = "Me", "我";
    /// The name of the settings.
    pub SETTINGS = "Settings", "设置";
    /// The name of a list that was deleted.
    pub DELETED_LIST = "A deleted list", "已删除的片单";
    /// The name of a list without one.
    pub A_LIST = NAMELESS, "片单";
    /// The list of films that were liked.
    pub LIKED_ON_LETTERBOXD = LIKED, "Letterboxd 上喜欢的";
    /// Above reviews that tell how the story ends.
    pub WARNING = WARNINGS[0], WARNINGS[1];
    /// The heading of the document of all reviews.
    pub MY_REVIEWS = "My reviews", "我的影评";

    EVERYTHING = "Everything (JSON)", "全部内容（JSON）";
    EVERYTHING_HELP = "Reviews, marks, lists and drafts, nothing left out. The one to keep, and to move to another browser.",
        "影评、标记、片单和草稿，一样不落。适合长期保存，或换到另一个浏览器。";
    TABLE = "Table (CSV)", "表格（CSV）";
    TABLE_HELP = "Opens in Excel, Numbers and LibreOffice: a row for each title, with its reviews.",
        "可以用 Excel、Numbers 和 LibreOffice 打开：每部作品一行，附上影评。";
    FOR_LETTERBOXD = "For Letterboxd", "用于 Letterboxd";
    LETTERBOXD_HELP = "Films only: what you have watched, with ratings, days and reviews, and what you want to watch. Unpack it, then import the tables one by one at letterboxd.com/import.",
        "只有电影：看过的连同评分、日期和影评，还有想看的。解压后，在 letterboxd.com/import 逐个导入表格。";
    FOR_NEODB = "For NeoDB", "用于 NeoDB";
    NEODB_HELP = "Films and series with status, ratings, tags and reviews, in the form that NeoDB itself gives out.",
        "电影和剧集的状态、评分、标签和影评，格式与 NeoDB 自己的导出相同。";
    DOCUMENT = "Reviews (Markdown)", "影评（Markdown）";
    DOCUMENT_HELP = "All your reviews in one document, for reading, printing or a blog.", "所有影评汇成一篇文档，可以阅读、打印或发到博客。";

    REVIEWS = "{0} review|{0} reviews", "{0} 篇影评";
    REVIEWS_ON = "{0} review, {1}|{0} reviews, {1}", "{0} 篇影评，{1}";
    STORY = "Story {0}", "故事 {0}";
    ACTING = "Acting {0}", "表演 {0}";
    MUSIC = "Music {0}", "音乐 {0}";
    REWATCH = "Watching it again {0}", "值得重看 {0}";

    FROM_A_COPY = "A copy of a shelf", "片架的副本";
    FROM_A_TABLE = "A table of a shelf", "片架的表格";
    FROM_LETTERBOXD = "From Letterboxd", "来自 Letterboxd";
    FROM_IMDB = "From IMDb", "来自 IMDb";
    FROM_NEODB = "From NeoDB", "来自 NeoDB";
    FRESH = "{0} new entry|{0} new entries", "新增 {0} 项";
    FRESH_TITLES = "{0} new title|{0} new titles", "新增 {0} 部作品";
    CHANGED = "{0} entry changed|{0} entries changed", "更改 {0} 项";
    CHANGED_TITLES = "{0} title changed|{0} titles changed", "更改 {0} 部作品";
    SAME = "{0} entry already here|{0} entries already here", "已有 {0} 项";
    SAME_TITLES = "{0} title already here|{0} titles already here", "已有 {0} 部作品";
    UNMATCHED = "{0} not matched", "未匹配 {0} 项";
    KEPT_BACK = "{0} kept back", "未导入 {0} 项";
    DAYS = "a day watched|{0} days watched", "观看 {0} 天";
    TAGS = "a tag|{0} tags", "{0} 个标签";
    SOME_REVIEWS = "review|{0} reviews", "{0} 篇影评";
    DRAFTS = "draft of a review|{0} drafts of reviews", "{0} 篇影评草稿";
    DELETED = "deleted|{0} deletions", "{0} 处删除";
    TITLES = "{0} title|{0} titles", "{0} 部作品";
    OTHER_VERSION = "of another version|{0} texts of another version", "{0} 条其他版本的内容";

    IS_UNREADABLE = "What is in its place here cannot be read by this version, and is not written over.",
        "这里同一位置的内容，这个版本无法读取，不会覆盖。";
    IS_TAKEN = "Something else is in its place here.", "这里同一位置已有别的内容。";
    HAS_A_DRAFT = "You have a draft there. Post or discard it, then bring the file in again.",
        "你在那里有一篇草稿。请先发表或丢弃，再导入一次。";
    WAS_DELETED = "You deleted it here.", "你在这里删除过它。";
    IS_DAMAGED = "It is damaged in the file.", "它在文件里已损坏。";
}

/// The name of a format, on its button.
pub const fn format(format: Format) -> Text {
    match format {
        Format::Own => EVERYTHING,
        Format::Plain => TABLE,
        Format::Letterboxd => FOR_LETTERBOXD,
        Format::NeoDb => FOR_NEODB,
        Format::Markdown => DOCUMENT,
    }
}

/// What a format is good for.
pub const fn format_help(format: Format) -> Text {
    match format {
        Format::Own => EVERYTHING_HELP,
        Format::Plain => TABLE_HELP,
        Format::Letterboxd => LETTERBOXD_HELP,
        Format::NeoDb => NEODB_HELP,
        Format::Markdown => DOCUMENT_HELP,
    }
}

/// `27 reviews, 26 November 2026`.
pub fn reviews_on(count: usize, day: Option<&str>) -> String {
    day.map_or_else(|| REVIEWS.count(count), |day| REVIEWS_ON.count_with(count, &[day]))
}

/// The rating of a side: `Story 4½`.
pub fn score(side: Side, rating: Rating) -> String {
    match side {
        Side::Story => STORY,
        Side::Acting => ACTING,
        Side::Music => MUSIC,
        Side::Rewatch => REWATCH,
    }
    .with(&[&rating.stars()])
}

/// Where a file comes from.
pub const fn source(source: Source) -> Text {
    match source {
        Source::Own => FROM_A_COPY,
        Source::Plain => FROM_A_TABLE,
        Source::Letterboxd => FROM_LETTERBOXD,
        Source::Imdb => FROM_IMDB,
        Source::NeoDb => FROM_NEODB,
    }
}

/// The heading of what is new: `12 new titles`, `12 new entries` where lists or other things are among them.
pub fn fresh(count: usize, are_titles: bool) -> String {
    if are_titles { FRESH_TITLES } else { FRESH }.count(count)
}

/// The heading of what changes.
pub fn changed(count: usize, are_titles: bool) -> String {
    if are_titles { CHANGED_TITLES } else { CHANGED }.count(count)
}

/// The heading of what is the same.
pub fn same(count: usize, are_titles: bool) -> String {
    if are_titles { SAME_TITLES } else { SAME }.count(count)
}

/// The heading of what is not matched.
pub fn unmatched(count: usize) -> String {
    UNMATCHED.count(count)
}

/// The heading of what is kept back.
pub fn kept_back(count: usize) -> String {
    KEPT_BACK.count(count)
}

/// What comes: `Seen, 4 stars, 2 days watched, review`.
pub fn summary(what: &Summary) -> String {
    let some = |count: usize, text: Text| (count > 0).then(|| text.count(count));
    let parts = [
        what.status.map(|one| status(Some(one)).to_string()),
        what.rating.map(stars),
        (what.episodes > 0).then(|| episodes_seen(what.episodes, None)),
        some(what.days, DAYS),
        some(what.tags, TAGS),
        some(what.reviews, SOME_REVIEWS),
        some(what.drafts, DRAFTS),
        some(what.deleted, DELETED),
        what.titles.map(|count| TITLES.count(count)),
        some(what.unreadable, OTHER_VERSION),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(&COMMA)
}

/// Why something is kept back.
pub const fn why(why: Why) -> Text {
    match why {
        Why::Unreadable => IS_UNREADABLE,
        Why::Taken => IS_TAKEN,
        Why::Draft => HAS_A_DRAFT,
        Why::Deleted => WAS_DELETED,
        Why::Damaged => IS_DAMAGED,
    }
}

#[cfg(test)]
mod tests {
    use juku_catalog::browse::Status;

    use super::*;

    #[test]
    fn what_comes_is_told_in_words() {
        let what = Summary {
            status: Some(Status::Seen),
            rating: Rating::new(8),
            days: 2,
            reviews: 1,
            ..Summary::default()
        };
        assert_eq!(summary(&what), "Seen, 4 stars, 2 days watched, review");
        let half = Summary { rating: Rating::new(1), titles: Some(1), ..Summary::default() };
        assert_eq!(summary(&half), "½ star, 1 title");
    }
}
