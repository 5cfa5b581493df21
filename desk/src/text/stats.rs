//! Words of what a shelf adds up to.

use juku_catalog::browse::Status;
use juku_catalog::review::Rating;
use juku_catalog::{Kind, PartialDate};
use juku_view::text::{counted, short_length, status, titles};

use crate::stats::{Hours, Pick, Stats};

mod gist;

pub use gist::*;

/// The name of the way between the years.
pub const YEARS: &str = "Years";
/// The way to all of them.
pub const ALL_YEARS: &str = "All years";
/// The rows behind a chart.
pub const AS_TABLE: &str = "As a table";
/// The button that makes a picture of the year.
pub const PICTURE: &str = "Save as a picture";
/// The button that makes a link to the year.
pub const SHARE: &str = "Share by link";
/// The figures at the top.
pub const IN_SHORT: &str = "In short";

/// Headings of the charts, and of what stands out.
pub mod chart {
    /// The ratings.
    pub const RATINGS: &str = "Ratings";
    /// The months.
    pub const MONTHS: &str = "Month by month";
    /// The years of watching.
    pub const YEARS: &str = "Year by year";
    /// The years of release.
    pub const RELEASES: &str = "When they came out";
    /// The kinds.
    pub const KINDS: &str = "Films, series and others";
    /// The genres.
    pub const GENRES: &str = "Genres";
    /// The directors.
    pub const DIRECTORS: &str = "Directors";
    /// The cast.
    pub const CAST: &str = "Faces";
    /// The tags.
    pub const TAGS: &str = "Tags";
    /// The best rated titles.
    pub const HIGHEST: &str = "Highest rated";
    /// Other titles that stand out.
    pub const MEMORABLE: &str = "To remember";
}

/// Headings of columns.
pub mod column {
    /// A rating.
    pub const STARS: &str = "Stars";
    /// A month.
    pub const MONTH: &str = "Month";
    /// A year.
    pub const YEAR: &str = "Year";
    /// A kind.
    pub const KIND: &str = "Kind";
    /// A genre.
    pub const GENRE: &str = "Genre";
    /// A person.
    pub const NAME: &str = "Name";
    /// A tag.
    pub const TAG: &str = "Tag";
    /// How many titles.
    pub const TITLES: &str = "Titles";
    /// How often.
    pub const TIMES: &str = "Times watched";
    /// The mean rating.
    pub const AVERAGE: &str = "Your average";
}

/// Names of the months, short for the eye.
pub const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/// `2025 in review`.
pub fn heading(year: Option<u16>) -> String {
    year.map_or_else(|| "My shelf in pictures".to_owned(), |year| format!("{year} in review"))
}

/// Nothing is kept.
pub const NOTHING_KEPT: &str = "Nothing to draw yet";
/// What to do about it.
pub const NOTHING_KEPT_HELP: &str = "Say of a title that you have seen it, rate it, or add the day on which you watched it: pictures grow here.";
/// Something is kept, but nothing watched.
pub const NOTHING_WATCHED: &str = "Nothing watched yet";
/// What to do about it.
pub const NOTHING_WATCHED_HELP: &str =
    "Your shelf holds plans so far. Mark a title as seen or rate it, and the pictures begin.";
/// What takes the place of the months when nothing has a day.
pub const NO_DAYS: &str = "No title has a day yet. Open one and add the day under “Days watched”: the months are drawn from those days.";

/// `Nothing from 2019`.
pub fn nothing_from(year: u16) -> String {
    format!("Nothing from {year}")
}

/// What to do about it.
pub fn nothing_from_help(year: u16) -> String {
    format!(
        "Open a title that you watched in {year} and add the day under “Days watched”: it will count here."
    )
}

/// What takes the place of the pictures when titles were rated and none was watched.
pub fn only_rated(year: u16) -> String {
    format!(
        "You rated titles in {year}, but none has a day in that year. Open one and add the day under “Days watched”: \
         hours, genres and people are counted from those days."
    )
}

/// `1,204`.
pub fn number(number: u64) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// Hours with their noun; minutes where there is less than one: `412`, `hours watched`.
pub fn hours(hours: Hours) -> (String, &'static str) {
    match (hours.minutes, (hours.minutes + 30) / 60) {
        (1, _) => ("1".to_owned(), "minute watched"),
        (minutes @ 0..60, _) if minutes > 0 => (minutes.to_string(), "minutes watched"),
        (_, 1) => ("1".to_owned(), "hour watched"),
        (_, hours) => (number(hours), "hours watched"),
    }
}

/// `3.8`.
pub fn average(stars: f64) -> String {
    format!("{stars:.1}")
}

/// What stands beside the number of titles with a status.
pub fn with_status(one: Status) -> String {
    match one {
        Status::Want => "to watch".to_owned(),
        other => status(Some(other)).to_lowercase(),
    }
}

/// What stands beside a number of titles of a year.
pub const fn titles_watched(count: usize) -> &'static str {
    if count == 1 { "title watched" } else { "titles watched" }
}

/// What stands beside a number of viewings.
pub const fn times(count: usize) -> &'static str {
    if count == 1 { "viewing" } else { "viewings" }
}

/// What stands beside a number of reviews.
pub const fn reviews(count: usize) -> &'static str {
    if count == 1 { "review" } else { "reviews" }
}

/// What stands beside a mean rating.
pub const STARS_ON_AVERAGE: &str = "stars on average";

/// What of the pictures is not whole.
pub fn gaps(stats: &Stats) -> Vec<String> {
    let mut gaps = Vec::new();
    if stats.hours.unmeasured > 0 {
        let left_out = titles(stats.hours.unmeasured);
        gaps.push(format!("The hours leave out {left_out} whose length is not known."));
    }
    match (stats.unknown, stats.missing) {
        (0, _) => {}
        (unknown, 0) => gaps.push(format!(
            "{}: counted among days and ratings, but not among genres, people and hours.",
            counted(unknown, "title is not in the catalogue", "titles are not in the catalogue")
        )),
        (unknown, _) => gaps.push(format!(
            "The catalogue has not arrived whole: genres, people and hours leave out {} until it has.",
            counted(unknown, "title of yours", "titles of yours")
        )),
    }
    gaps
}

/// What has no place among the months.
pub fn no_month(undated: usize, unknown: usize) -> Option<String> {
    let undated = (undated > 0).then(|| {
        counted(undated, "title that you have seen has no day", "titles that you have seen have no day")
    });
    let unknown = (unknown > 0).then(|| counted(unknown, "viewing has no month", "viewings have no month"));
    match (undated, unknown) {
        (Some(undated), Some(unknown)) => Some(format!("{undated}, and {unknown}.")),
        (Some(one), None) | (None, Some(one)) => Some(format!("{one}.")),
        (None, None) => None,
    }
}

/// `3½ stars`.
pub fn stars(rating: Rating) -> String {
    let noun = if rating.half_stars() <= 2 { "star" } else { "stars" };
    format!("{} {noun}", rating.stars())
}

/// `once`, `12 times`.
pub fn times_in_words(count: usize) -> String {
    match count {
        1 => "once".to_owned(),
        2 => "twice".to_owned(),
        count => format!("{count} times"),
    }
}

/// Why a title is remembered: `The longest · 76 episodes`.
pub fn memorable(why: &str, pick: &Pick) -> String {
    let what = match why {
        LONGEST => short_length(pick.card.length),
        MOST_OFTEN => Some(times_in_words(pick.viewings)),
        _ => pick.day.map(PartialDate::in_words),
    };
    what.map_or_else(|| why.to_owned(), |what| format!("{why} · {what}"))
}

/// Before the length of a series.
pub const LONGEST: &str = "The longest";
/// Before how often something was watched.
pub const MOST_OFTEN: &str = "Most often";
/// Before the first day.
pub const FIRST: &str = "The first";
/// Before the last day.
pub const LAST: &str = "The last";

/// `Favourite of 2025`.
pub fn favourite(year: Option<u16>) -> String {
    year.map_or_else(|| "Favourite".to_owned(), |year| format!("Favourite of {year}"))
}

/// A kind with how many there are of it, in a chart.
pub const fn kind(kind: Kind) -> &'static str {
    juku_view::text::kind_list(kind)
}

/// `March 2025`.
pub fn month(month: &str, year: u16) -> String {
    format!("{month} {year}")
}

/// Days of a year of which the month is not known.
pub fn some_month(year: u16) -> String {
    format!("{year}, month not known")
}

/// Words on the picture of a year.
pub mod picture {
    /// Below the year.
    pub const IN_REVIEW: &str = "in review";
    /// In place of a year.
    pub const ALL: &str = "All years";
    /// The first letters of the months.
    pub const MONTHS: [&str; 12] = ["J", "F", "M", "A", "M", "J", "J", "A", "S", "O", "N", "D"];
}
