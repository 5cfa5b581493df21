//! Words of what the reader does with a title.

use juku_catalog::browse::Status;
use juku_catalog::review::{Mark, Rating};

use super::status;
use crate::words;

words! { after super::lists::END;
    /// The heading of it.
    pub MINE = "On my list", "我的标记";
    /// The name of the episodes.
    pub EPISODES_SEEN = "Episodes seen", "看到第几集";
    /// The button for one more.
    pub ONE_EPISODE_MORE = "+1 episode", "+1 集";
    /// The button for one less.
    pub ONE_EPISODE_LESS = "−1 episode", "−1 集";
    /// The rating without a review.
    pub MY_RATING = "My rating", "我的评分";
    /// The button that takes it back.
    pub TAKE_BACK = "Take the rating back", "取消评分";
    /// The label of a day.
    pub WATCHED_ON = "Watched on", "观看日期";
    /// The button that adds it.
    pub ADD_DAY = "Add this day", "添加这一天";
    /// The label of the tags.
    pub TAGS = "Tags, with commas between", "标签，用逗号隔开";
    /// The button that adds them.
    pub ADD_TAGS = "Add", "添加";
    /// The label of a new list.
    pub NEW_LIST = "New list", "新片单";
    /// The button that makes it, with the title on it.
    pub ADD_LIST = "Make it", "创建";
    /// When nothing is left of a title.
    pub OFF_THE_SHELF = "Off the shelf", "已从片架移除";
    /// The button that closes a dialog.
    pub CLOSE = "Close", "关闭";
    /// The button that opens a review for changes.
    pub EDIT = "Edit", "编辑";
    /// The way to the link that holds a review.
    pub SHARE_REVIEW = "Share by link", "分享链接";
    /// The button that deletes a review.
    pub DELETE = "Delete", "删除";
    /// The same where unsaved changes wait.
    pub GO_ON_EDITING = "Go on editing", "继续编辑";
    COUNTED_EPISODES = "{0}\u{a0}episode|{0}\u{a0}episodes", "{0}\u{a0}集";
    EPISODES_OF = "{1} of {0}\u{a0}episode|{1} of {0}\u{a0}episodes", "{1}\u{a0}/\u{a0}{0}\u{a0}集";
    DAYS = "Days watched", "观看日期";
    DAYS_COUNTED = "Days watched ({0})", "观看日期（{0}）";
    TAGS_OF = "Tags", "标签";
    TAGS_COUNTED = "Tags ({0})", "标签（{0}）";
    LISTS_OF = "My lists", "我的片单";
    LISTS_COUNTED = "On {0} of my lists", "在 {0} 个片单里";
    PUT_ON = "{0}: put on my shelf", "{0}：放上片架";
    CARD_SAID = "{0}: {1}", "{0}：{1}";
    STARS = "{0} of 5 stars", "{0} 星（满分 5 星）";
    REMOVE = "Remove {0}", "去掉 {0}";
    CHANGED = "{0}, changed {1}", "{0}，{1} 修改";
}

/// `3 episodes`.
pub fn counted_episodes(count: u16) -> String {
    COUNTED_EPISODES.count(count.into())
}

/// `3 of 12 episodes`, `3 episodes`.
pub fn episodes_seen(seen: u16, all: Option<u16>) -> String {
    match all {
        Some(all) => EPISODES_OF.count_with(all.into(), &[&seen.to_string()]),
        None => counted_episodes(seen),
    }
}

/// `Days watched`, `Days watched (2)`.
pub fn days_watched(count: usize) -> String {
    if count == 0 { DAYS.owned() } else { DAYS_COUNTED.count(count) }
}

/// `Tags`, `Tags (2)`.
pub fn tags(count: usize) -> String {
    if count == 0 { TAGS_OF.owned() } else { TAGS_COUNTED.count(count) }
}

/// `My lists`, `On 2 of my lists`.
pub fn on_lists(count: usize) -> String {
    if count == 0 { LISTS_OF.owned() } else { LISTS_COUNTED.count(count) }
}

/// The button on a card: `Leap: Seen · 4 ★`.
///
/// # Arguments
/// `said`: how the reader stands to it, empty for not at all; see [`stands_short`].
pub fn card_mine(name: &str, said: &str) -> String {
    if said.is_empty() { PUT_ON.with(&[name]) } else { CARD_SAID.with(&[name, said]) }
}

/// `Seen · 4½ ★`, `Watching · 3 episodes`.
pub fn stands_short(mark: &Mark) -> String {
    let parts = [
        mark.status.map(|one| status(Some(one)).owned()),
        (mark.status == Some(Status::Watching) && mark.episodes > 0)
            .then(|| episodes_seen(mark.episodes, None)),
        mark.rating.map(|rating| rating.stars() + " ★"),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join("\u{a0}· ")
}

/// `3½ of 5 stars`.
pub fn stars(rating: Rating) -> String {
    STARS.with(&[&rating.stars()])
}

/// `25 November 2026, changed 26 November 2026`.
pub fn written_on(written: &str, changed: Option<&str>) -> String {
    match changed {
        Some(changed) if changed != written => CHANGED.with(&[written, changed]),
        _ => written.to_owned(),
    }
}

/// The label of the cross that takes something back.
pub fn take_back(filter: &str) -> String {
    REMOVE.with(&[filter])
}
