//! What each chart says, in a sentence.

use juku_catalog::review::Rating;
use juku_view::text::{counted, titles};

use juku_catalog::MONTHS;

use super::{stars, times_in_words};

/// What a chart of ratings says.
pub fn ratings_gist(ratings: &[usize; 10]) -> String {
    let rated: usize = ratings.iter().sum();
    let Some((rating, most)) = Rating::all().zip(ratings).max_by_key(|(_, count)| **count) else {
        return String::new();
    };
    let stars = stars(rating);
    match rated {
        1 => format!("Your one rating is {stars}."),
        rated if most * 2 > rated => format!("Most of your {rated} ratings are {stars}."),
        rated => format!("Of your {rated} ratings, {stars} come most often: {}.", times_in_words(*most)),
    }
}

/// What the months of a year say.
pub fn months_gist(year: u16, total: usize, counts: &[usize; 12]) -> String {
    let most = MONTHS.iter().zip(counts).rev().max_by_key(|(_, count)| **count);
    let viewings = counted(total, "viewing", "viewings");
    match most.filter(|(_, count)| **count > 0) {
        Some((month, count)) if *count == total => format!("{viewings} in {year}, in {month}."),
        Some((month, count)) => format!("{viewings} in {year}, the most in {month}: {count}."),
        None => format!("{viewings} in {year}, in months that are not known."),
    }
}

/// What a chart of years or decades says.
///
/// # Arguments
/// `most`: the name and the number of the tallest. `what`: `titles`.
pub fn span_gist(first: &str, last: &str, (name, count): (&str, usize), what: &str) -> String {
    // The 1990s, but 1994.
    let [from, to, most] = [first, last, name].map(|name| {
        let article = if name.ends_with('s') { "the " } else { "" };
        format!("{article}{name}")
    });
    if first == last {
        format!("All from {from}.")
    } else {
        format!("From {from} to {to}; the most from {most}: {count} {what}.")
    }
}

/// What a list of bars says.
pub fn most_gist(name: &str, count: usize) -> String {
    format!("Most often: {name}, {}.", titles(count))
}

/// What a list of people says.
pub fn people_gist(name: &str, count: usize) -> String {
    format!("Most often: {name}, in {}.", titles(count))
}

/// What a list of directors says.
pub fn directors_gist(name: &str, count: usize) -> String {
    format!("Most often: {name}, {} by them.", titles(count))
}

/// What the months of several years say.
///
/// # Arguments
/// `drawn`: of how many years the months are drawn.
pub fn years_gist(viewings: usize, years: usize, drawn: usize) -> String {
    let viewings = counted(viewings, "viewing", "viewings");
    let of_all = format!("{viewings} in {years} years");
    if drawn < years { format!("{of_all}; here are the last {drawn}.") } else { format!("{of_all}.") }
}
