//! Words of the diary.

juku_view::words! {
    /// The years of the diary.
    pub YEARS = "Years", "年份";
    /// The months of one.
    pub MONTHS = "Months", "月份";
    /// All months.
    pub WHOLE_YEAR = "Whole year", "全年";
    /// What was seen nobody knows when.
    pub WITHOUT_A_DAY = "Without a day", "日期不详";
    /// About it.
    pub WITHOUT_A_DAY_HELP = "You have seen these, and no day says when. Add the day on a title’s page to see it in the diary.",
        "这些你看过，但没有记下是哪天。在作品页添加观看日期，就会出现在日记里。";
    /// When the diary is empty.
    pub EMPTY_DIARY = "Your diary is empty.", "你的观影日记还是空的。";
    /// What to do about it.
    pub EMPTY_DIARY_HELP = "Open a title and add a day on which you watched it: it will stand here, month by month.",
        "打开一部作品，添加观看日期，它就会按月出现在这里。";
    /// When nothing passes.
    pub NOTHING_THEN = "You watched nothing then, as far as the diary knows.", "日记里没有这段时间的记录。";
    /// A title that was watched before.
    pub AGAIN = "again", "重看";
    IN_YEAR = "{0}", "{0}年";
    SOME_TIME = "Some time this year", "某月";
    COUNTED = "{0} entry in your diary|{0} entries in your diary", "日记里有 {0} 条记录";
}

/// `12 entries in your diary`.
pub fn viewings(count: usize) -> String {
    COUNTED.count(count)
}

/// A part of the diary: the month, or that it is not known.
pub fn part_of_year(month: Option<u8>) -> String {
    month.map_or_else(|| SOME_TIME.owned(), crate::text::month)
}

/// The year of that part.
pub fn year_of_part(year: i16) -> String {
    IN_YEAR.with(&[&year.to_string()])
}
