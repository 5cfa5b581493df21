//! Words of the shelf's own page. What it shares with other pages has its words there.

use juku_catalog::PartialDate;
use juku_catalog::review::{Rating, Unreadable};
use juku_view::words::Text;

use super::date;

mod bulk;
mod diary;
mod lists;
mod reminder;

pub use bulk::*;
pub use diary::*;
pub use lists::*;
pub use reminder::*;

juku_view::words! {
    /// The name of the views.
    pub VIEWS = "My shelf", "我的片架";
    /// The view of all titles.
    pub TITLES = "Titles", "作品";
    /// The view of lists.
    pub LISTS = "Lists", "片单";
    /// The view of days.
    pub DIARY = "Diary", "观影日记";
    /// The view of unfinished reviews.
    pub DRAFTS = "Drafts", "草稿";
    /// The page of numbers.
    pub IN_PICTURES = "In pictures", "图览";
    /// The view of files.
    pub COPY = "Export and import", "导出与导入";

    /// The field that finds titles on the shelf.
    pub FIND = "Find on my shelf", "在片架中搜索";
    /// What can be found by.
    pub FIND_BY = "Title, pinyin, tag, your own words", "片名、拼音、标签、你写的文字";
    /// The choices that leave some titles out.
    pub FILTER = "Filter", "筛选";
    /// The heading of the ratings.
    pub RATING = "My rating", "我的评分";
    /// The first handle.
    pub RATING_FROM = "From", "最低";
    /// The last one.
    pub RATING_TO = "To", "最高";
    /// The heading of the tags.
    pub TAGS = "My tags", "我的标签";
    /// The heading of what is reviewed.
    pub REVIEWS = "My reviews", "我的影评";
    /// Reviewed or not.
    pub ANY_REVIEW = "either way", "不限";
    /// Reviewed.
    pub WITH_REVIEW = "with a review", "写过影评";
    /// Not reviewed.
    pub WITHOUT_REVIEW = "without one", "没写影评";
    /// The other way round.
    pub REVERSED = "Reversed", "倒序";
    /// What is chosen.
    pub CHOSEN = "Chosen", "已选";
    /// When nothing passes.
    pub NOTHING_PASSES = "Nothing on your shelf passes all of these.", "片架上没有同时满足这些条件的作品。";
    /// What to do about it.
    pub NOTHING_PASSES_HELP = "Take one of them back above, or clear all.", "可以在上面去掉一个条件，或者全部清除。";
    /// When a part of the shelf is empty.
    pub NOTHING_THERE = "Nothing is in this part of your shelf.", "片架的这一部分还是空的。";
    /// The way to all of it.
    pub SHOW_EVERYTHING = "Show everything", "显示全部";

    /// The name of the titles.
    pub MY_TITLES = "Titles on my shelf", "片架上的作品";
    /// What opens the quick acts of a title.
    pub CHANGE = "Change", "更改";
    /// The day of today.
    pub WATCHED_TODAY = "Watched today", "今天看了";
    /// The heading of a title's statuses.
    pub STATUS = "Status", "状态";
    /// The heading of its episodes.
    pub EPISODES = "Episodes", "集数";

    /// The heading of texts that cannot be read.
    pub ATTENTION = "Needs your attention", "需要你留意";
    /// The button that saves one.
    pub SAVE_UNREADABLE = "Save it as a file", "存为文件";
    /// When a text cannot be read, what is not done with it.
    pub ATTENTION_HELP = "These stand in your browser and cannot be read. They are left as they are; you can save each as a file.",
        "这些内容存在你的浏览器里，但无法读取。它们会保持原样，你可以把每一条存为文件。";

    /// Above the drafts.
    pub DRAFTS_HELP = "Reviews that you began. They stay until you finish or discard them.",
        "你开了头的影评。写完或丢弃之前，都会留在这里。";
    /// When there is none.
    pub NO_DRAFTS = "You have no unfinished review.", "你没有未写完的影评。";
    /// The way back to it.
    pub GO_ON = "Continue", "继续写";
    /// The button that forgets one.
    pub DROP_DRAFT = "Discard", "丢弃";
    /// A draft without words.
    pub NO_WORDS_YET = "No words yet.", "还没有写字。";
    /// A draft of a new review.
    pub NEW_REVIEW = "A new review", "新影评";
    /// A draft that was discarded.
    pub DRAFT_DROPPED = "The draft is discarded.", "草稿已丢弃。";

    /// The reader asked for something that a control of this page does not say.
    pub NOT_UNDERSTOOD = "That was not understood, and nothing has changed.", "没能识别这个操作，什么都没有改动。";
    /// After everything was taken back.
    pub NOTHING_KEPT = "nothing is kept of it now", "片架上不再有它的记录";

    /// Between tags in a sentence that tells of them.
    pub(super) TAG_JOINT = ", ", "”“";
    ALL_ON_SHELF = "{0} title on your shelf|{0} titles on your shelf", "片架上有 {0} 部作品";
    SOME_ON_SHELF = "{1} of {0} title on your shelf|{1} of {0} titles on your shelf", "片架上有 {0} 部作品，这里是 {1} 部";
    ON_THEIR_WAY = "{0} title of the catalogue are still on their way|{0} titles of the catalogue are still on their way",
        "片库里还有 {0} 部作品正在路上";
    FILTER_SET = "Filter ({0})", "筛选（{0}）";
    LOOK_IN_CATALOGUE = "Look for “{0}” in the catalogue", "在片库中搜索“{0}”";
    PICK = "Pick {0}", "选中《{0}》";
    CHANGE_TITLE = "Change {0}", "更改《{0}》";
    ONE_MORE = "+1 episode of {0}", "《{0}》+1 集";
    WATCHED_ON = "Watched on {0}", "{0}看过";
    WATCHED_IN = "Watched in {0}", "{0}看过";
    LAST_ON = "Watched {0} times, last on {1}", "看过 {0} 遍，最近一次：{1}";
    LAST_IN = "Watched {0} times, last in {1}", "看过 {0} 遍，最近一次：{1}";
    NOW_IS = "{0}: {1}", "《{0}》：{1}";
    NO_TAGS = "no tags", "没有标签";
    TAGGED = "tagged {0}", "标签为“{0}”";
    CANNOT_CHANGE = "What is kept of {0} cannot be read, so it was not changed. You find it on your shelf under “{1}”.",
        "《{0}》的记录无法读取，因此没有改动。你可以在片架的“{1}”里找到它。";
    NEWER = "A newer version of this site wrote it. Load the page again to get that version.",
        "它由本站的新版本写成。重新载入页面即可用上新版本。";
    GARBAGE = "It is damaged, or something else wrote it.", "它已损坏，或者不是本站写的。";
    KIND_REVIEW = "Review", "影评";
    KIND_MARK = "Status and rating", "状态和评分";
    KIND_LIST = "List", "片单";
    KIND_SETTINGS = "Settings", "设置";
    GONE_HELP = "This title was here once. What you keep of it stays, and goes along when you take a copy.|These titles were here once. What you keep of them stays, and goes along when you take a copy.",
        "片库里曾经有过。你保存的内容还在，导出副本时也会一起带走。";
    ATTENTION_COUNTED = "{1}: {0} text cannot be read|{1}: {0} texts cannot be read", "{1}：{0} 条内容无法读取";
    DRAFTS_COUNTED = "{0} unfinished review|{0} unfinished reviews", "{0} 篇未写完的影评";
    CHANGES_OF = "Changes to your review of {0}", "修改 {0}的影评";
    CHANGES = "Changes to your review", "修改你的影评";
}

/// `12 titles on your shelf`, `3 of 12 titles on your shelf`.
pub fn on_shelf(count: usize, all: usize) -> String {
    if count == all { ALL_ON_SHELF.count(all) } else { SOME_ON_SHELF.count_with(all, &[&count.to_string()]) }
}

/// What of the catalogue has not arrived.
pub fn on_their_way(missing: usize) -> String {
    ON_THEIR_WAY.count(missing)
}

/// `7 – 9`, as stars: `3½ – 4½ stars`.
pub fn rated_between(from: Rating, to: Rating) -> String {
    if from == to {
        super::stars(to)
    } else {
        super::up_to_stars(&format!("{} – {}", from.stars(), to.stars()), to)
    }
}

/// What is looked for.
pub fn looked_for(words: &str) -> String {
    format!("“{}”", words.trim())
}

/// A tag.
pub fn tagged(tag: &str) -> String {
    format!("#{tag}")
}

/// `Filter (2)`.
pub fn filter(count: usize) -> String {
    if count == 0 { FILTER.owned() } else { FILTER_SET.count(count) }
}

/// The way to the catalogue for what is not on the shelf.
pub fn look_in_catalogue(words: &str) -> String {
    LOOK_IN_CATALOGUE.with(&[words.trim()])
}

/// The label of the field that picks a title.
pub fn pick(name: &str) -> String {
    PICK.with(&[name])
}

/// The name of a title's quick acts.
pub fn change(name: &str) -> String {
    CHANGE_TITLE.with(&[name])
}

/// The label of the button for one episode more.
pub fn one_more(name: &str) -> String {
    ONE_MORE.with(&[name])
}

/// `Watched on 3 March 2026`, `Watched 3 times, last on 3 March 2026`.
pub fn watched(days: &[PartialDate]) -> Option<String> {
    let last = days.last()?;
    let is_day = last.to_string().len() == 10;
    Some(match days.len() {
        1 => if is_day { WATCHED_ON } else { WATCHED_IN }.with(&[&date(*last)]),
        count => if is_day { LAST_ON } else { LAST_IN }.count_with(count, &[&date(*last)]),
    })
}

/// Says what has become of a title: `Leap: Seen`.
pub fn now_is(name: &str, what: &str) -> String {
    NOW_IS.with(&[name, what])
}

/// After a tag was given or taken.
pub fn tags_now(tags: &[String]) -> String {
    if tags.is_empty() { NO_TAGS.owned() } else { TAGGED.with(&[&tags.join(&TAG_JOINT)]) }
}

/// A text of which this version knows nothing stands where the change belongs.
pub fn cannot_change(name: &str) -> String {
    CANNOT_CHANGE.with(&[name, &ATTENTION])
}

/// Why a text cannot be read, and what to do.
pub const fn unreadable(why: Unreadable) -> Text {
    match why {
        Unreadable::Newer => NEWER,
        Unreadable::Garbage => GARBAGE,
    }
}

/// What a text is, from the first word of its key.
pub fn kind_of_text(kind: &str) -> Text {
    match kind {
        "review" => KIND_REVIEW,
        "mark" => KIND_MARK,
        "list" => KIND_LIST,
        _ => KIND_SETTINGS,
    }
}

/// About titles that the catalogue does not have any more.
pub fn gone_help(count: usize) -> String {
    GONE_HELP.count(count)
}

/// The heading of `count` texts that cannot be read.
pub fn attention(count: usize) -> String {
    ATTENTION_COUNTED.count_with(count, &[&ATTENTION])
}

/// `2 unfinished reviews`.
pub fn drafts(count: usize) -> String {
    DRAFTS_COUNTED.count(count)
}

/// A draft that changes a review of this day.
pub fn changes_review(day: Option<&str>) -> String {
    day.map_or_else(|| CHANGES.owned(), |day| CHANGES_OF.with(&[day]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_days_are_said_as_people_do() {
        let day = |text: &str| text.parse::<PartialDate>().unwrap();
        assert_eq!(watched(&[day("2026-03-03")]).as_deref(), Some("Watched on 3 March 2026"));
        let days = [day("2025"), day("2026-03")];
        assert_eq!(watched(&days).as_deref(), Some("Watched 2 times, last in March 2026"));
        assert_eq!(watched(&[]), None);
        assert_eq!(
            (on_shelf(1, 1), on_shelf(1, 2)),
            ("1 title on your shelf".to_owned(), "1 of 2 titles on your shelf".to_owned())
        );
        let rating = |half| Rating::new(half).unwrap();
        assert_eq!(rated_between(rating(1), rating(2)), "½ – 1 star");
        assert_eq!(rated_between(rating(7), rating(7)), "3½ stars");
    }
}
