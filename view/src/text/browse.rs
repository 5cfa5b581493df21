//! Words about browsing, and about orders.

use juku_catalog::browse::{BrowseReply, Sort, Span, Status};
use juku_catalog::review::Rating;

use super::titles;

/// The heading of the page and the links to it.
pub const BROWSE: &str = "Browse";
/// The page without scripts.
pub const BROWSE_NEEDS_SCRIPT: &str = "Combining filters needs JavaScript.";
/// The button that shows the filters on a small screen, and their name.
pub const FILTERS: &str = "Filters";
/// What is found, for screen readers.
pub const FOUND: &str = "What is left";
/// The filters that are set.
pub const CHOSEN: &str = "Chosen";
/// Takes all filters back.
pub const CLEAR_ALL: &str = "Clear all";
/// Leads to any title of what is left.
pub const SURPRISE: &str = "Surprise me";
/// When nothing passes.
pub const NOTHING_LEFT: &str = "Nothing in the catalogue passes all of these.";
/// What to do about it.
pub const NOTHING_LEFT_HELP: &str = "Take one of them back above, or clear all.";

/// The headings of the filters.
pub mod facet {
    #![allow(missing_docs, reason = "each is its own text")]
    pub const KIND: &str = "Kind";
    pub const GENRE: &str = "Genre";
    pub const YEARS: &str = "Years";
    pub const LENGTH: &str = "Length";
    pub const EPISODES: &str = "Episodes";
    pub const WATCH: &str = "Watch on";
    pub const COMPANY: &str = "Company";
    pub const RATING: &str = "My rating";
    pub const STATUS: &str = "My list";
}

/// Any of the genres, or all of them.
pub const ANY_GENRE: &str = "any of these";
/// Likewise.
pub const EVERY_GENRE: &str = "all of these";
/// The first year of the span, for screen readers.
pub const FROM_YEAR: &str = "From the year";
/// The last year of the span.
pub const TO_YEAR: &str = "To the year";
/// Where the reader has rated nothing.
pub const NOTHING_RATED: &str = "What you rate on title pages can be filtered here.";

/// The link from a list to all filters.
pub const NARROW: &str = "Narrow it down";
/// The name of the orders.
pub const ORDER: &str = "Order";

/// An order, for a link to it.
pub const fn sort(sort: Sort) -> &'static str {
    match sort {
        Sort::Released => "Newest",
        Sort::Oldest => "Oldest",
        Sort::Title => "Title",
        Sort::Pinyin => "Pinyin",
        Sort::Length => "Length",
    }
}

/// How a reader stands to a title.
pub const fn status(status: Option<Status>) -> &'static str {
    match status {
        Some(Status::Want) => "Want to watch",
        Some(Status::Watching) => "Watching",
        Some(Status::Seen) => "Seen",
        Some(Status::Dropped) => "Dropped",
        None => "Not on my list",
    }
}

/// `1990 – 1999`, `from 1990`, `up to 1999`; a span of one year is that year.
pub fn years(span: Span) -> String {
    between(span, "")
}

/// `90 – 119 min`, `under 60 min`, `150 min and more`.
pub fn minutes(span: Span) -> String {
    match (span.from(), span.to()) {
        (None, Some(to)) => format!("up to {to} min"),
        (Some(from), None) => format!("{from} min and more"),
        _ => between(span, " min"),
    }
}

/// `13 – 24 episodes`, `41 episodes and more`.
pub fn episodes(span: Span) -> String {
    match (span.from(), span.to()) {
        (Some(from), None) => format!("{from} episodes and more"),
        _ => between(span, " episodes"),
    }
}

fn between(span: Span, unit: &str) -> String {
    match (span.from(), span.to()) {
        (Some(from), Some(to)) if from == to => format!("{from}{unit}"),
        (Some(from), Some(to)) => format!("{from} – {to}{unit}"),
        (Some(from), None) => format!("from {from}{unit}"),
        (None, Some(to)) => format!("up to {to}{unit}"),
        (None, None) => String::new(),
    }
}

/// `4 stars and more`.
pub fn rated(rating: Rating) -> String {
    match rating.stars().as_str() {
        "5" => "5 stars".to_owned(),
        "1" => "1 star and more".to_owned(),
        stars => format!("{stars} stars and more"),
    }
}

/// The label of the cross that takes a filter back.
pub fn take_back(filter: &str) -> String {
    format!("Remove {filter}")
}

/// What the page browses.
pub fn browse_scope(all: usize) -> String {
    format!(
        "{}, by kind, genre, year, length, episodes, company, where to watch, and your own rating.",
        titles(all)
    )
}

/// `59 of 374 titles`, and what of the catalogue is not here yet.
pub fn browsed(reply: &BrowseReply, all: usize) -> String {
    let mut text =
        if reply.count == all { titles(all) } else { format!("{} of {}", reply.count, titles(all)) };
    if reply.missing > 0 {
        text += &format!(". {} are still on their way", titles(reply.missing));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_are_said_as_people_do() {
        let span = |from: u16, to: u16| Span::new(Some(from), Some(to));
        assert_eq!(years(span(1990, 1999)), "1990 – 1999");
        assert_eq!(years(span(1990, 1990)), "1990");
        assert_eq!(years(span(1990, 0)), "from 1990");
        assert_eq!(minutes(span(0, 59)), "up to 59 min");
        assert_eq!(minutes(span(150, 0)), "150 min and more");
        assert_eq!(minutes(span(90, 119)), "90 – 119 min");
        assert_eq!(episodes(span(41, 0)), "41 episodes and more");
        assert_eq!(episodes(span(1, 12)), "1 – 12 episodes");
        assert_eq!(
            [1, 2, 7, 10].map(|half| rated(Rating::new(half).unwrap())),
            ["½ stars and more", "1 star and more", "3½ stars and more", "5 stars"]
        );
    }
}
