//! What each chart says, in a sentence.

use juku_catalog::review::Rating;
use juku_view::language::is_chinese;
use juku_view::words::Text;

use super::{stars, times_in_words};
use crate::text::{COMMA, month};

/// How many names a sentence has at most.
const NAMES: usize = 3;

juku_view::words! {
    /// A number of titles in a chart of years.
    pub SPAN_OF_TITLES = "{0} titles", "{0} 部";
    /// A number of viewings in it.
    pub SPAN_OF_VIEWINGS = "{0} viewings", "{0} 次";
    ONE_RATING = "Your one rating is {0}.", "你给出的唯一评分是 {0}。";
    ONE_RATING_THEN = "The one rating that you gave in {1} is {0}.", "你在 {1} 年给出的唯一评分是 {0}。";
    RATINGS = "your {0} ratings", "你的 {0} 个评分";
    RATINGS_THEN = "the {0} ratings that you gave in {1}", "你在 {1} 年给出的 {0} 个评分";
    MOST_RATINGS = "Most of {0} are {1}.", "{0}大多是 {1}。";
    OFTEN_RATED = "Of {0}, {1} come most often: {2}.", "{0}中，{1}最多：{2}。";
    OFTEN_RATED_EACH = "Of {0}, {1} come most often: {2} each.", "{0}中，{1}最多：各 {2}。";
    ALL_OTHERS = "Of {0}, no two are the same.", "{0}各不相同。";
    AND = "{0} and {1}", "{0}{2}和{3}{1}";
    AND_MORE = "{0} and {1} more", "{0}等 {2} 个";
    IN_A_MONTH = "{0} viewing in {1}, in {2}.|{0} viewings in {1}, in {2}.", "{1} 年观看 {0} 次，都在 {2}。";
    MOST_IN_A_MONTH = "{0} viewing in {1}, the most in {2}: {3}.|{0} viewings in {1}, the most in {2}: {3}.",
        "{1} 年观看 {0} 次，{2}最多：{3} 次。";
    MOST_IN_MONTHS = "{0} viewing in {1}, the most in {2}: {3} each.|{0} viewings in {1}, the most in {2}: {3} each.",
        "{1} 年观看 {0} 次，{2}最多：各 {3} 次。";
    NEVER_TWO = "{0} viewing in {1}, never two in a month.|{0} viewings in {1}, never two in a month.",
        "{1} 年观看 {0} 次，没有哪个月超过 1 次。";
    IN_NO_MONTH = "{0} viewing in {1}, in months that are not known.|{0} viewings in {1}, in months that are not known.",
        "{1} 年观看 {0} 次，月份不详。";
    ALL_FROM = "All from {0}.", "都在 {0}。";
    FROM_TO = "From {0} to {1}; the most from {2}: {3}.", "从 {0}到 {1}，{2}最多：{3}。";
    FROM_TO_EACH = "From {0} to {1}; the most from {2}: {3} each.", "从 {0}到 {1}，{2}最多：各 {3}。";
    FROM_TO_EVEN = "From {0} to {1}.", "从 {0}到 {1}。";
    THE_DECADE = "the {0}", "{0}";
    THE_YEAR = "{0}", "{0} 年";
    MOST = "Most often: {1}, {0} title.|Most often: {1}, {0} titles.", "最多：{1}，{0} 部。";
    MOST_EACH = "Most often: {1}, {0} title each.|Most often: {1}, {0} titles each.", "最多：{1}，各 {0} 部。";
    MOST_PEOPLE = "Most often: {1}, in {0} title.|Most often: {1}, in {0} titles.", "出现最多：{1}，{0} 部。";
    MOST_PEOPLE_EACH = "Most often: {1}, in {0} title each.|Most often: {1}, in {0} titles each.", "出现最多：{1}，各 {0} 部。";
    MOST_DIRECTORS = "Most often: {1}, {0} title by them.|Most often: {1}, {0} titles by them.", "看得最多：{1}，执导 {0} 部。";
    MOST_DIRECTORS_EACH = "Most often: {1}, {0} title by each.|Most often: {1}, {0} titles by each.", "看得最多：{1}，各执导 {0} 部。";
    IN_YEARS = "{0} viewing in {1} years.|{0} viewings in {1} years.", "{1} 年里观看 {0} 次。";
    IN_YEARS_DRAWN = "{0} viewing in {1} years; here are the last {2}.|{0} viewings in {1} years; here are the last {2}.",
        "{1} 年里观看 {0} 次，这里是最近 {2} 年。";
}

/// Names in a sentence: `Gong Li, Ge You and Zhang Yi`; of many only the first.
fn listed(names: &[&str]) -> String {
    let count = names.len();
    match names {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first, second, ..] if count > NAMES => {
            AND_MORE.with(&[&[*first, *second].join(&COMMA), &(count - 2).to_string(), &count.to_string()])
        }
        [others @ .., last] => {
            // Chinese stands apart from Latin letters and numbers.
            let gap = |beside: Option<char>| {
                if beside.is_some_and(|letter| letter.is_ascii_alphanumeric()) { " " } else { "" }
            };
            let others = others.join(&COMMA);
            AND.with(&[&others, last, gap(others.chars().next_back()), gap(last.chars().next())])
        }
    }
}

/// What a chart of ratings says.
///
/// # Arguments
/// `year`: that in which they were given, if they are not all.
pub fn ratings_gist(ratings: &[usize; 10], year: Option<u16>) -> String {
    let rated: usize = ratings.iter().sum();
    let most = ratings.iter().copied().max().unwrap_or_default();
    let often = Rating::all().zip(ratings).filter(|(_, count)| **count == most);
    let often: Vec<String> = often.map(|(rating, _)| stars(rating)).collect();
    let often: Vec<&str> = often.iter().rev().map(String::as_str).collect();
    let (count, then) = (rated.to_string(), year.map(|year| year.to_string()));
    let what =
        then.as_ref().map_or_else(|| RATINGS.with(&[&count]), |year| RATINGS_THEN.with(&[&count, year]));
    let stars = listed(&often);
    match (rated, most, often.as_slice()) {
        (0, ..) => String::new(),
        (1, ..) => {
            then.map_or_else(|| ONE_RATING.with(&[&stars]), |year| ONE_RATING_THEN.with(&[&stars, &year]))
        }
        (_, 1, _) => ALL_OTHERS.with(&[&what]),
        (_, _, [_]) if most * 2 > rated => MOST_RATINGS.with(&[&what, &stars]),
        (_, _, [_]) => OFTEN_RATED.with(&[&what, &stars, &times_in_words(most)]),
        _ => OFTEN_RATED_EACH.with(&[&what, &stars, &times_in_words(most)]),
    }
}

/// What the months of a year say.
pub fn months_gist(year: u16, total: usize, counts: &[usize; 12]) -> String {
    let most = counts.iter().copied().max().unwrap_or_default();
    let often: Vec<String> =
        (1_u8..=12).zip(counts).filter(|(_, count)| **count == most).map(|(at, _)| month(at)).collect();
    let often: Vec<&str> = often.iter().map(String::as_str).collect();
    let (year, months) = (year.to_string(), listed(&often));
    match (most, often.as_slice()) {
        (0, _) => IN_NO_MONTH.count_with(total, &[&year]),
        (count, [_]) if count == total => IN_A_MONTH.count_with(total, &[&year, &months]),
        (count, [_]) => MOST_IN_A_MONTH.count_with(total, &[&year, &months, &count.to_string()]),
        (1, _) => NEVER_TWO.count_with(total, &[&year]),
        (count, _) => MOST_IN_MONTHS.count_with(total, &[&year, &months, &count.to_string()]),
    }
}

/// What a chart of years or decades says.
///
/// # Arguments
/// `most`: the names of the tallest, and their number. `what`: [`SPAN_OF_TITLES`] or [`SPAN_OF_VIEWINGS`].
pub fn span_gist(first: &str, last: &str, (names, count): (&[&str], usize), what: Text) -> String {
    let [from, to] = [first, last].map(in_a_sentence);
    let names: Vec<String> = names.iter().map(|name| in_a_sentence(name)).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let (most, count_in_words) = (listed(&names), what.count(count));
    match (count, names.as_slice()) {
        _ if first == last => ALL_FROM.with(&[&from]),
        (_, [_]) => FROM_TO.with(&[&from, &to, &most, &count_in_words]),
        (1, _) => FROM_TO_EVEN.with(&[&from, &to]),
        _ => FROM_TO_EACH.with(&[&from, &to, &most, &count_in_words]),
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

/// What a list of bars says; nothing where each has one.
///
/// # Arguments
/// `names`: of those that have most.
pub fn most_gist(names: &[&str], count: usize) -> String {
    most(names, count, [MOST, MOST_EACH])
}

/// What a list of people says.
pub fn people_gist(names: &[&str], count: usize) -> String {
    most(names, count, [MOST_PEOPLE, MOST_PEOPLE_EACH])
}

/// What a list of directors says.
pub fn directors_gist(names: &[&str], count: usize) -> String {
    most(names, count, [MOST_DIRECTORS, MOST_DIRECTORS_EACH])
}

fn most(names: &[&str], count: usize, [of_one, of_several]: [Text; 2]) -> String {
    match names {
        [one] => of_one.count_with(count, &[one]),
        _ if count == 1 => String::new(),
        several => of_several.count_with(count, &[&listed(several)]),
    }
}

/// What the months of several years say.
///
/// # Arguments
/// `drawn`: of how many years the months are drawn.
pub fn years_gist(viewings: usize, years: usize, drawn: usize) -> String {
    let text = if drawn < years { IN_YEARS_DRAWN } else { IN_YEARS };
    text.count_with(viewings, &[&years.to_string(), &drawn.to_string()])
}
