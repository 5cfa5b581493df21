//! Words of what a shelf adds up to.

use juku_catalog::Kind;
use juku_view::language::is_chinese;
use juku_view::text::short_length;
use juku_view::words::Text;

use super::date;
use crate::stats::{Pick, Stats};

mod figures;
mod gist;

pub use super::stars;
pub use figures::*;
pub use gist::*;

juku_view::words! {
    /// The name of the way between the years.
    pub YEARS = "Years", "年份";
    /// The way to all of them.
    pub ALL_YEARS = "All years", "全部年份";
    /// The rows behind a chart.
    pub AS_TABLE = "As a table", "查看表格";
    /// The button that makes a picture of the year.
    pub PICTURE = "Save as a picture", "存为图片";
    /// The button that makes a link to the year.
    pub SHARE = "Share by link", "分享链接";
    /// The figures at the top.
    pub IN_SHORT = "In short", "概览";
    /// Nothing is kept.
    pub NOTHING_KEPT = "Nothing to draw yet", "还没有可画的";
    /// What to do about it.
    pub NOTHING_KEPT_HELP = "Say of a title that you have seen it, rate it, or add the day on which you watched it: pictures grow here.",
        "给作品标记看过、打个分，或添加观看日期，图就会在这里长出来。";
    /// Something is kept, but nothing watched.
    pub NOTHING_WATCHED = "Nothing watched yet", "还没有看过的作品";
    /// What to do about it.
    pub NOTHING_WATCHED_HELP = "Your shelf holds plans so far. Mark a title as seen or rate it, and the pictures begin.",
        "你的片架上还都是计划。标记一部看过或打个分，图就有了。";
    /// What takes the place of the months when nothing has a day.
    pub NO_DAYS = "No title has a day yet. Open one and add the day under “Days watched”: the months are drawn from those days.",
        "还没有作品记下日期。打开一部，在“观看日期”里添加，每个月的图就由这些日期画成。";
    /// Before the length of a series.
    pub LONGEST = "The longest", "最长的一部";
    /// Before how often something was watched.
    pub MOST_OFTEN = "Most often", "看得最多";
    /// Before the first day.
    pub FIRST = "The first", "第一部";
    /// Before the last day.
    pub LAST = "The last", "最后一部";
    COUNTED = "The charts count the {0} title that you have seen, begun or rated.|The charts count the {0} titles that you have seen, begun or rated.",
        "图表统计的是你看过、开始看或打过分的 {0} 部作品。";
    COUNTED_THEN = "The charts count what you watched in {0}. The ratings are those that you gave in {0}, whenever you watched the titles.",
        "图表统计的是你在 {0} 年看的作品。评分是你在 {0} 年给出的，不论作品是哪年看的。";
    HIGHEST_THEN = "Of what you watched or rated in {0}.", "你在 {0} 年看过或打过分的作品。";
    YEAR_IN_REVIEW = "{0} in review", "{0} 年度回顾";
    ALL_IN_PICTURES = "My shelf in pictures", "片架图览";
    NOTHING_FROM = "Nothing from {0}", "{0} 年没有记录";
    NOTHING_FROM_HELP = "Open a title that you watched in {0} and add the day under “Days watched”: it will count here.",
        "打开一部你在 {0} 年看过的作品，在“观看日期”里添加那一天，就会算在这里。";
    ONLY_RATED = "You rated titles in {0}, but none has a day in that year. Open one and add the day under “Days watched”: hours, genres and people are counted from those days.",
        "你在 {0} 年打过分，但没有作品记下那一年的日期。打开一部，在“观看日期”里添加：时长、题材和影人都从这些日期算出。";
    UNMEASURED = "The hours leave out {0} title whose length is not known.|The hours leave out {0} titles whose length is not known.",
        "时长没有算上 {0} 部片长不详的作品。";
    UNKNOWN = "{0} title is not in the catalogue: counted among days and ratings, but not among genres, people and hours.|{0} titles are not in the catalogue: counted among days and ratings, but not among genres, people and hours.",
        "有 {0} 部作品不在片库里：算进了日期和评分，没有算进题材、影人和时长。";
    NOT_ARRIVED = "The catalogue has not arrived whole: genres, people and hours leave out {0} title of yours until it has.|The catalogue has not arrived whole: genres, people and hours leave out {0} titles of yours until it has.",
        "片库还没有全部载入：在那之前，题材、影人和时长没有算上你的 {0} 部作品。";
    UNDATED = "{0} title that you have seen has no day|{0} titles that you have seen have no day", "看过的作品中有 {0} 部没有日期";
    NO_MONTH = "{0} viewing has no month|{0} viewings have no month", "有 {0} 次观看月份不详";
    BOTH = "{0}, and {1}.", "{0}，{1}。";
    SENTENCE = "{0}.", "{0}。";
    ONCE = "once", "1 次";
    TWICE = "twice", "2 次";
    TIMES = "{0} times", "{0} 次";
    FAVOURITE = "Favourite", "最爱";
    FAVOURITE_OF = "Favourite of {0}", "{0} 年最爱";
    SOME_MONTH = "{0}, month not known", "{0} 年，月份不详";
    DECADE = "{0}s", "{0} 年代";
}

/// Headings of the charts, and of what stands out.
pub mod chart {
    juku_view::words! {
        /// The ratings.
        pub RATINGS = "Ratings", "评分";
        /// The months.
        pub MONTHS = "Month by month", "逐月观看";
        /// The years of watching.
        pub YEARS = "Year by year", "逐年观看";
        /// The years of release.
        pub RELEASES = "When they came out", "作品年代";
        /// The kinds.
        pub KINDS = "Films, series and others", "电影、剧集和其他";
        /// The genres.
        pub GENRES = "Genres", "题材";
        /// The directors.
        pub DIRECTORS = "Directors", "导演";
        /// The cast.
        pub CAST = "Faces", "演员";
        /// The tags.
        pub TAGS = "Tags", "标签";
        /// The best rated titles.
        pub HIGHEST = "Highest rated", "评分最高";
        /// Other titles that stand out.
        pub MEMORABLE = "To remember", "值得记住";
    }
}

/// Headings of columns.
pub mod column {
    juku_view::words! {
        /// A rating.
        pub STARS = "Stars", "评分";
        /// A month.
        pub MONTH = "Month", "月份";
        /// A year.
        pub YEAR = "Year", "年份";
        /// A kind.
        pub KIND = "Kind", "类别";
        /// A genre.
        pub GENRE = "Genre", "题材";
        /// A person.
        pub NAME = "Name", "姓名";
        /// A tag.
        pub TAG = "Tag", "标签";
        /// How many titles.
        pub TITLES = "Titles", "作品数";
        /// How often.
        pub TIMES = "Times watched", "观看次数";
        /// The mean rating.
        pub AVERAGE = "Your average", "你的平均分";
    }
}

/// Words on the picture of a year.
pub mod picture {
    juku_view::words! {
        /// Below the year.
        pub IN_REVIEW = "in review", "年度回顾";
        /// In place of a year.
        pub ALL = "All years", "全部年份";
    }

    /// The first letters of the months.
    pub fn months() -> [&'static str; 12] {
        if juku_view::language::is_chinese() {
            return ["1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月"];
        }
        ["J", "F", "M", "A", "M", "J", "J", "A", "S", "O", "N", "D"]
    }
}

/// Names of the months, short for the eye.
pub fn months() -> [&'static str; 12] {
    if is_chinese() {
        return ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"];
    }
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}

/// `2025 in review`.
pub fn heading(year: Option<u16>) -> String {
    year.map_or_else(|| ALL_IN_PICTURES.owned(), |year| YEAR_IN_REVIEW.with(&[&year.to_string()]))
}

/// `Nothing from 2019`.
pub fn nothing_from(year: u16) -> String {
    NOTHING_FROM.with(&[&year.to_string()])
}

/// What to do about it.
pub fn nothing_from_help(year: u16) -> String {
    NOTHING_FROM_HELP.with(&[&year.to_string()])
}

/// What takes the place of the pictures when titles were rated and none was watched.
pub fn only_rated(year: u16) -> String {
    ONLY_RATED.with(&[&year.to_string()])
}

/// What the charts count.
pub fn counted(stats: &Stats) -> String {
    stats.year.map_or_else(|| COUNTED.count(stats.watched), |year| COUNTED_THEN.with(&[&year.to_string()]))
}

/// Which titles of a year are among the highest rated.
pub fn highest_of(year: u16) -> String {
    HIGHEST_THEN.with(&[&year.to_string()])
}

/// What of the pictures is not whole.
pub fn gaps(stats: &Stats) -> Vec<String> {
    let unknown = if stats.missing == 0 { UNKNOWN } else { NOT_ARRIVED };
    let gaps = [(UNMEASURED, stats.hours.unmeasured), (unknown, stats.unknown)];
    gaps.into_iter().filter(|(_, count)| *count > 0).map(|(text, count)| text.count(count)).collect()
}

/// What has no place among the months.
pub fn no_month(undated: usize, unknown: usize) -> Option<String> {
    let undated = (undated > 0).then(|| UNDATED.count(undated));
    let unknown = (unknown > 0).then(|| NO_MONTH.count(unknown));
    match (undated, unknown) {
        (Some(undated), Some(unknown)) => Some(BOTH.with(&[&undated, &unknown])),
        (Some(one), None) | (None, Some(one)) => Some(SENTENCE.with(&[&one])),
        (None, None) => None,
    }
}

/// `once`, `12 times`.
pub fn times_in_words(count: usize) -> String {
    match count {
        1 => ONCE.owned(),
        2 => TWICE.owned(),
        count => TIMES.count(count),
    }
}

/// Why a title is remembered: `The longest · 76 episodes`.
pub fn memorable(why: Text, pick: &Pick) -> String {
    let what = match why {
        why if why == LONGEST => short_length(pick.card.length),
        why if why == MOST_OFTEN => Some(times_in_words(pick.viewings)),
        _ => pick.day.map(date),
    };
    what.map_or_else(|| why.owned(), |what| format!("{why} · {what}"))
}

/// `Favourite of 2025`.
pub fn favourite(year: Option<u16>) -> String {
    year.map_or_else(|| FAVOURITE.owned(), |year| FAVOURITE_OF.with(&[&year.to_string()]))
}

/// A kind with how many there are of it, in a chart.
pub fn kind(kind: Kind) -> String {
    juku_view::text::kind_list(kind).to_string()
}

/// Days of a year of which the month is not known.
pub fn some_month(year: u16) -> String {
    SOME_MONTH.with(&[&year.to_string()])
}

/// The name of the decade that begins with a year: `1980s`.
pub fn decade(year: i32) -> String {
    DECADE.with(&[&year.to_string()])
}
