//! Words of the reminder to take a copy.

use juku_view::text::counted;

/// The name of it.
pub const REMINDER: &str = "Take a copy of your shelf";
/// The button that takes one.
pub const TAKE_A_COPY: &str = "Take a copy";
/// The button that silences it.
pub const NOT_NOW: &str = "Not for 30 days";
/// After it was silenced.
pub const REMINDED_LATER: &str = "You will not be reminded for 30 days.";
/// When nothing outlives the page.
pub const IN_MEMORY: &str =
    "Your browser lets this site keep nothing: your shelf goes when you close the page. Take a copy before.";
/// When the browser deletes after a week.
pub const SAFARI: &str = "Safari deletes what this site keeps when you stay away for seven days. A copy of your shelf is safe from that.";

/// When little room is left.
pub fn nearly_full(percent: u64) -> String {
    format!(
        "{percent} % of the room that your browser gives this site is used. Take a copy before it is full."
    )
}

/// When much was written since the last copy.
pub fn much_written(records: usize, was_copied: bool) -> String {
    let changes = counted(records, "change", "changes");
    if was_copied {
        format!("Since your last copy: {changes}, in this browser only. A new copy keeps your shelf safe.")
    } else {
        format!("There is no copy of your shelf yet: {changes}, in this browser only. A copy keeps it safe.")
    }
}
