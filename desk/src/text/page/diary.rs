//! Words of the diary.

use juku_view::text::counted;

/// The years of the diary.
pub const YEARS: &str = "Years";
/// The months of one.
pub const MONTHS: &str = "Months";
/// All months.
pub const WHOLE_YEAR: &str = "Whole year";
/// What was seen nobody knows when.
pub const WITHOUT_A_DAY: &str = "Without a day";
/// About it.
pub const WITHOUT_A_DAY_HELP: &str =
    "You have seen these, and no day says when. Add the day on a title’s page to see it in the diary.";
/// What was watched in a year, in no month that is known.
pub const SOME_TIME: &str = "Some time this year";
/// When the diary is empty.
pub const EMPTY_DIARY: &str = "Your diary is empty.";
/// What to do about it.
pub const EMPTY_DIARY_HELP: &str =
    "Open a title and add a day on which you watched it: it will stand here, month by month.";
/// When nothing passes.
pub const NOTHING_THEN: &str = "You watched nothing then, as far as the diary knows.";
/// A title that was watched before.
pub const AGAIN: &str = "again";

/// `12 days watched`.
pub fn viewings(count: usize) -> String {
    counted(count, "entry in your diary", "entries in your diary")
}

/// The name of a month, 1 to 12.
pub fn month(month: u8) -> &'static str {
    usize::from(month).checked_sub(1).and_then(|at| juku_catalog::MONTHS.get(at)).copied().unwrap_or_default()
}
