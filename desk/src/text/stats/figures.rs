//! Words of the figures at the top of the page, and on the picture.

use juku_catalog::browse::Status;
use juku_view::text::status;

use crate::stats::Hours;

juku_view::words! {
    /// What stands beside a mean rating.
    pub STARS_ON_AVERAGE = "stars on average", "平均星数";
    MINUTES = "minute watched|minutes watched", "观看时长（分钟）";
    HOURS = "hour watched|hours watched", "观看时长（小时）";
    TO_WATCH = "to watch", "想看";
    WATCHED = "title watched|titles watched", "看过的作品";
    VIEWINGS = "viewing|viewings", "观看次数";
    REVIEWS = "review|reviews", "影评";
    AVERAGE_OF = "stars on average, {0} rating|stars on average, {0} ratings", "平均星数（{0}\u{a0}个评分）";
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
pub fn hours(hours: Hours) -> (String, String) {
    match (hours.minutes, (hours.minutes + 30) / 60) {
        (minutes @ 1..60, _) => (minutes.to_string(), MINUTES.count(minutes as usize)),
        (_, hours) => (number(hours), HOURS.count(hours as usize)),
    }
}

/// `3.8`.
pub fn average(stars: f64) -> String {
    format!("{stars:.1}")
}

/// What stands beside the mean of a number of ratings.
pub fn average_of(ratings: usize) -> String {
    AVERAGE_OF.count(ratings)
}

/// What stands beside the number of titles with a status.
pub fn with_status(one: Status) -> String {
    match one {
        Status::Want => TO_WATCH.owned(),
        other => status(Some(other)).to_lowercase(),
    }
}

/// What stands beside a number of titles of a year.
pub fn titles_watched(count: usize) -> String {
    WATCHED.count(count)
}

/// What stands beside a number of viewings.
pub fn times(count: usize) -> String {
    VIEWINGS.count(count)
}

/// What stands beside a number of reviews.
pub fn reviews(count: usize) -> String {
    REVIEWS.count(count)
}
