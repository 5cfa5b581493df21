//! What each chart says, in a sentence.

use juku_catalog::review::Rating;
use juku_view::language::is_chinese;
use juku_view::words::Text;

use super::{stars, times_in_words};
use crate::text::month;

juku_view::words! {
    /// A number of titles in a chart of years.
    pub SPAN_OF_TITLES = "{0} titles", "{0} 部";
    /// A number of viewings in it.
    pub SPAN_OF_VIEWINGS = "{0} viewings", "{0} 次";
    ONE_RATING = "Your one rating is {0}.", "你给出的唯一评分是 {0}。";
    MOST_RATINGS = "Most of your {0} ratings are {1}.", "你的 {0} 个评分大多是 {1}。";
    OFTEN_RATED = "Of your {0} ratings, {1} come most often: {2}.", "你的 {0} 个评分中，{1}最多：{2}。";
    IN_A_MONTH = "{0} viewing in {1}, in {2}.|{0} viewings in {1}, in {2}.", "{1} 年观看 {0} 次，都在 {2}。";
    MOST_IN_A_MONTH = "{0} viewing in {1}, the most in {2}: {3}.|{0} viewings in {1}, the most in {2}: {3}.",
        "{1} 年观看 {0} 次，{2}最多：{3} 次。";
    IN_NO_MONTH = "{0} viewing in {1}, in months that are not known.|{0} viewings in {1}, in months that are not known.",
        "{1} 年观看 {0} 次，月份不详。";
    ALL_FROM = "All from {0}.", "都在 {0}。";
    FROM_TO = "From {0} to {1}; the most from {2}: {3}.", "从 {0}到 {1}，{2}最多：{3}。";
    THE_DECADE = "the {0}", "{0}";
    THE_YEAR = "{0}", "{0} 年";
    MOST = "Most often: {1}, {0} title.|Most often: {1}, {0} titles.", "最多：{1}，{0} 部。";
    MOST_PEOPLE = "Most often: {1}, in {0} title.|Most often: {1}, in {0} titles.", "出现最多：{1}，{0} 部。";
    MOST_DIRECTORS = "Most often: {1}, {0} title by them.|Most often: {1}, {0} titles by them.", "看得最多：{1}，执导 {0} 部。";
    IN_YEARS = "{0} viewing in {1} years.|{0} viewings in {1} years.", "{1} 年里观看 {0} 次。";
    IN_YEARS_DRAWN = "{0} viewing in {1} years; here are the last {2}.|{0} viewings in {1} years; here are the last {2}.",
        "{1} 年里观看 {0} 次，这里是最近 {2} 年。";
}

/// What a chart of ratings says.
pub fn ratings_gist(ratings: &[usize; 10]) -> String {
    let rated: usize = ratings.iter().sum();
    let Some((rating, most)) = Rating::all().zip(ratings).max_by_key(|(_, count)| **count) else {
        return String::new();
    };
    let stars = stars(rating);
    match rated {
        1 => ONE_RATING.with(&[&stars]),
        rated if most * 2 > rated => MOST_RATINGS.count_with(rated, &[&stars]),
        rated => OFTEN_RATED.count_with(rated, &[&stars, &times_in_words(*most)]),
    }
}

/// What the months of a year say.
pub fn months_gist(year: u16, total: usize, counts: &[usize; 12]) -> String {
    let most = (1_u8..=12).zip(counts).rev().max_by_key(|(_, count)| **count);
    let year = year.to_string();
    match most.filter(|(_, count)| **count > 0) {
        Some((at, count)) if *count == total => IN_A_MONTH.count_with(total, &[&year, &month(at)]),
        Some((at, count)) => MOST_IN_A_MONTH.count_with(total, &[&year, &month(at), &count.to_string()]),
        None => IN_NO_MONTH.count_with(total, &[&year]),
    }
}

/// What a chart of years or decades says.
///
/// # Arguments
/// `most`: the name and the number of the tallest. `what`: [`SPAN_OF_TITLES`] or [`SPAN_OF_VIEWINGS`].
pub fn span_gist(first: &str, last: &str, (name, count): (&str, usize), what: Text) -> String {
    let [from, to, most] = [first, last, name].map(in_a_sentence);
    if first == last {
        ALL_FROM.with(&[&from])
    } else {
        FROM_TO.with(&[&from, &to, &most, &what.count(count)])
    }
}

/// The 1990s, but 1994; 1990 年代, and 1994 年.
fn in_a_sentence(name: &str) -> String {
    let is_year = name.chars().all(|c| c.is_ascii_digit());
    let is_span = name.contains('–');
    match is_year || is_span && is_chinese() {
        true => THE_YEAR.with(&[name]),
        false if is_span => name.to_owned(),
        false => THE_DECADE.with(&[name]),
    }
}

/// What a list of bars says.
pub fn most_gist(name: &str, count: usize) -> String {
    MOST.count_with(count, &[name])
}

/// What a list of people says.
pub fn people_gist(name: &str, count: usize) -> String {
    MOST_PEOPLE.count_with(count, &[name])
}

/// What a list of directors says.
pub fn directors_gist(name: &str, count: usize) -> String {
    MOST_DIRECTORS.count_with(count, &[name])
}

/// What the months of several years say.
///
/// # Arguments
/// `drawn`: of how many years the months are drawn.
pub fn years_gist(viewings: usize, years: usize, drawn: usize) -> String {
    let text = if drawn < years { IN_YEARS_DRAWN } else { IN_YEARS };
    text.count_with(viewings, &[&years.to_string(), &drawn.to_string()])
}
