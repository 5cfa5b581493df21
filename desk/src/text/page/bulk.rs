//! Words of what is done with several titles at once.

juku_view::words! {
    /// What opens it.
    pub CHANGE_SEVERAL = "Change several", "批量更改";
    /// How it goes.
    pub CHANGE_SEVERAL_HELP = "Pick titles below, then choose what to change.", "先在下面选中作品，再选择怎么改。";
    /// The button that picks all.
    pub PICK_ALL = "Select all on this page", "选中本页全部";
    /// The button that picks none.
    pub PICK_NONE = "Select none", "全不选";
    /// Where tags are given and taken.
    pub TAG = "Tags", "标签";
    /// The field for tags.
    pub TAG_FIELD = "Tags, with commas between", "标签，用逗号隔开";
    /// The button that gives them.
    pub ADD_TAGS = "Add", "添加";
    /// The button that takes them away.
    pub REMOVE_TAGS = "Take away", "去掉";
    /// The button that rates.
    pub RATE = "Rate", "打分";
    /// The choice that takes ratings back.
    pub NO_RATING = "No rating", "不评分";
    /// The field of the rating.
    pub RATING_FIELD = "Rating of all that is picked", "选中作品的评分";
    /// Where titles are put on a list.
    pub LIST = "List", "片单";
    /// The field of the list.
    pub LIST_FIELD = "The list", "选择片单";
    /// The field of the name of one that is not there yet.
    pub NEW_LIST_NAME = "Or a new list", "或新建片单";
    /// The button that puts titles on it.
    pub PUT_ON_LIST = "Put on this list", "放进这个片单";
    /// Where titles are removed.
    pub REMOVE = "Remove", "移除";
    /// What removing does.
    pub REMOVE_HELP = "Status, rating, days, tags and reviews of what is picked go. Lists keep it. You can undo this.",
        "选中作品的状态、评分、观看日期、标签和影评都会移除，片单里仍会保留。可以撤销。";
    /// The button that removes.
    pub REMOVE_FROM_SHELF = "Remove from my shelf", "从片架移除";
    /// When nothing is picked.
    pub NOTHING_PICKED = "Pick some titles first: each has a box beside it.", "请先选中作品：每部旁边都有一个选框。";
    /// When everything was so already.
    pub NOTHING_CHANGED = "Everything that you picked was so already.", "选中的作品本来就是这样。";
    /// When no tag was typed.
    pub NO_TAG = "Type a tag first.", "请先输入标签。";
    /// Titles were removed.
    pub REMOVED = "Removed from your shelf", "已从片架移除";
    /// Ratings were taken back.
    pub RATING_TAKEN_BACK = "Rating taken back", "已取消评分";
    /// Statuses were taken back.
    pub STATUS_TAKEN_BACK = "Status taken back", "已取消状态";
    CHANGED = "{1}: {0} title|{1}: {0} titles", "{1}：{0} 部";
    UNREADABLE = ". {0} title cannot be read and stayed as they were|. {0} titles cannot be read and stayed as they were",
        "。{0} 部无法读取，保持原样";
    TAGGED = "Tagged {0}", "已加标签“{0}”";
    UNTAGGED = "No longer tagged {0}", "已去掉标签“{0}”";
    PUT_ON = "Put on {0}", "已放进片单“{0}”";
    PICKED = "{0} title picked|{0} titles picked", "已选中 {0} 部";
    PICKABLE = "{0} title on this page|{0} titles on this page", "本页有 {0} 部";
}

/// What has become of several titles: `Seen: 12 titles`, with how many could not be read.
pub fn changed(what: &str, count: usize, unreadable: usize) -> String {
    let mut said = CHANGED.count_with(count, &[what]);
    if unreadable > 0 {
        said += &UNREADABLE.count(unreadable);
    }
    said
}

/// Titles got tags.
pub fn tags_added(tags: &[String]) -> String {
    TAGGED.with(&[&tags.join(&super::TAG_JOINT)])
}

/// Titles lost tags.
pub fn tags_removed(tags: &[String]) -> String {
    UNTAGGED.with(&[&tags.join(&super::TAG_JOINT)])
}

/// Titles were put on a list.
pub fn put_on(list: &str) -> String {
    PUT_ON.with(&[list])
}

/// How many are picked.
pub fn picked(count: usize) -> String {
    PICKED.count(count)
}

/// How many can be picked.
pub fn pickable(count: usize) -> String {
    PICKABLE.count(count)
}
