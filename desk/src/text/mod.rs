//! The words of all that is made here, in all languages.

use juku_catalog::MONTHS;
use juku_catalog::review::Rating;
use juku_catalog::script::is_han;

pub use juku_view::text::{COMMA, date};

pub mod desk;
pub mod page;
pub mod parcel;
pub mod stats;
pub mod transfer;

#[cfg(test)]
mod tests;

juku_view::words! {
    /// Between something and what is said of it.
    pub COLON = ": ", "：";
    /// Between two sentences.
    pub STOP = ". ", "。";
    YEAR_IN_BRACKETS = " ({0})", "（{0}）";
    STAR = "{0} star", "{0} 星";
    STARS = "{0} stars", "{0} 星";
    MONTH = "{1}", "{0}月";
    MONTH_OF = "{1} {0}", "{0}年{1}";
}

/// The name of a month, 1 to 12: `March`, `3月`.
pub fn month(month: u8) -> String {
    let name = usize::from(month).checked_sub(1).and_then(|at| MONTHS.get(at)).copied();
    MONTH.with(&[&month.to_string(), name.unwrap_or_default()])
}

/// `March 2025`, `2025年3月`.
pub fn month_of(number: u8, year: u16) -> String {
    MONTH_OF.with(&[&year.to_string(), &month(number)])
}

/// `3½ stars`.
pub fn stars(rating: Rating) -> String {
    up_to_stars(&rating.stars(), rating)
}

/// `3½ – 4½ stars`: a number of stars in words, or several, of which the last is a rating.
pub fn up_to_stars(stars: &str, last: Rating) -> String {
    if last.half_stars() <= 2 { STAR } else { STARS }.with(&[stars])
}

/// After the name of a title: ` (2020)`, `（2020）`.
pub fn year_in_brackets(year: i16) -> String {
    YEAR_IN_BRACKETS.with(&[&year.to_string()])
}

/// What stands before and after a name that goes into a text at `{0}`: `A review by `; ` 的影评`, without the space if
/// the name is a Chinese one and so is what follows.
pub fn around<'t>(text: &'t str, name: &str) -> (&'t str, &'t str) {
    let (before, after) = text.split_once("{0}").unwrap_or((text, ""));
    let is_chinese = name.trim_end().ends_with(is_han) && after.trim_start().starts_with(is_han);
    (before, if is_chinese { after.trim_start() } else { after })
}
