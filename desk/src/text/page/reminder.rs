//! Words of the reminder to take a copy.

juku_view::words! {
    /// The name of it.
    pub REMINDER = "Take a copy of your shelf", "给片架留一份副本";
    /// The button that takes one.
    pub TAKE_A_COPY = "Take a copy", "导出副本";
    /// The button that silences it.
    pub NOT_NOW = "Not for 30 days", "30 天内不再提醒";
    /// After it was silenced.
    pub REMINDED_LATER = "You will not be reminded for 30 days.", "接下来 30 天不会再提醒你。";
    /// When nothing outlives the page.
    pub IN_MEMORY = "Your browser lets this site keep nothing: your shelf goes when you close the page. Take a copy before.",
        "你的浏览器不让本站保存任何内容，关闭页面后片架就没了。请先导出副本。";
    /// When the browser deletes after a week.
    pub SAFARI = "Safari deletes what this site keeps when you stay away for seven days. A copy of your shelf is safe from that.",
        "如果你七天没来，Safari 会删除本站保存的内容。导出一份片架副本，就不用担心了。";
    NEARLY_FULL = "{0} % of the room that your browser gives this site is used. Take a copy before it is full.",
        "浏览器留给本站的空间已经用了 {0}%。趁还没满，先导出副本吧。";
    SINCE_THE_LAST = "Since your last copy: {0} change, in this browser only. A new copy keeps your shelf safe.|Since your last copy: {0} changes, in this browser only. A new copy keeps your shelf safe.",
        "上次导出副本之后有 {0} 处更改，只存在这个浏览器里。再导出一份更安心。";
    NO_COPY_YET = "There is no copy of your shelf yet: {0} change, in this browser only. A copy keeps it safe.|There is no copy of your shelf yet: {0} changes, in this browser only. A copy keeps it safe.",
        "片架还没有副本，{0} 处更改只存在这个浏览器里。导出一份更安心。";
}

/// When little room is left.
pub fn nearly_full(percent: u64) -> String {
    NEARLY_FULL.with(&[&percent.to_string()])
}

/// When much was written since the last copy.
pub fn much_written(records: usize, was_copied: bool) -> String {
    if was_copied { SINCE_THE_LAST } else { NO_COPY_YET }.count(records)
}
