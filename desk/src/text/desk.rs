//! Words of what is done at the desk.

juku_view::words! {
    /// The button that takes back what was done last.
    pub UNDO = "Undo", "撤销";
    /// After that.
    pub UNDONE = "As it was before.", "已恢复原样。";
    /// After a link was copied.
    pub COPIED = "Link copied.", "链接已复制。";
    /// After a link was not.
    pub NOT_COPIED = "The browser did not allow it; select the link and copy it.", "浏览器不允许复制，请自己选中链接再复制。";
    /// After a file was given out.
    pub SAVED_AS_FILE = "Saved as a file.", "已存为文件。";
    /// After something that was sent was kept.
    pub KEPT = "Kept on your shelf.", "已收进片架。";
    /// The heading above a link to pass something on.
    pub SHARE = "Share", "分享";
    /// The link that closes it.
    pub CLOSE = "Close", "关闭";
    /// The heading above the codes for another device.
    pub OTHER_DEVICE = "Onto another device", "转到另一台设备";
    /// About them.
    pub OTHER_DEVICE_HELP = "A small shelf goes from screen to camera: each code is a link that holds a part of it. A larger one goes as a file.",
        "片架不大时，用另一台设备的相机扫码就能带走：每个二维码都是一个链接，装着片架的一部分。片架较大时，请用文件。";
    /// The button that shows them.
    pub SHOW_CODES = "Show the codes", "显示二维码";
    /// While a file waits for the index.
    pub WAITING_FOR_THE_CATALOGUE = "Waiting for the whole catalogue, to find the titles of this file…",
        "正在载入整个片库，好找到文件里的作品…";
    /// The way from the pictures to the shelf.
    pub TO_THE_SHELF = "Back to the shelf", "回到片架";
    /// Of what was sent.
    pub NOT_SAVED = "It is not saved here unless you keep it.", "你收下之前，它不会保存在这里。";
    /// Of what cannot be kept.
    pub ONLY_SHOWN = "It is in the link alone, and not saved here.", "内容只在链接里，不会保存在这里。";
    /// Of a link that cannot be read.
    pub BROKEN = "This link cannot be read.", "这个链接无法读取。";
    BROUGHT_IN = "{0} record brought in.|{0} records brought in.", "已导入 {0} 条记录。";
    MY_REVIEW = "my review of {0}", "我的《{0}》影评";
    MY_YEAR = "my {0} in review", "我的 {0} 年度回顾";
}

/// `21 records brought in.`
pub fn brought_in(count: usize) -> String {
    BROUGHT_IN.count(count)
}

/// `my review of Leap`.
pub fn my_review(title: &str) -> String {
    MY_REVIEW.with(&[title])
}

/// `my 2025 in review`.
pub fn my_year(year: u16) -> String {
    MY_YEAR.with(&[&year.to_string()])
}
