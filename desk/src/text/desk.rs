//! Words of what is done at the desk.

use juku_view::text::counted;

/// The button that takes back what was done last.
pub const UNDO: &str = "Undo";
/// After that.
pub const UNDONE: &str = "As it was before.";
/// After a link was copied.
pub const COPIED: &str = "Link copied.";
/// After a link was not.
pub const NOT_COPIED: &str = "The browser did not allow it; select the link and copy it.";
/// After a file was given out.
pub const SAVED_AS_FILE: &str = "Saved as a file.";
/// After something that was sent was kept.
pub const KEPT: &str = "Kept on your shelf.";
/// The heading above a link to pass something on.
pub const SHARE: &str = "Share";
/// The link that closes it.
pub const CLOSE: &str = "Close";
/// The heading above the codes for another device.
pub const OTHER_DEVICE: &str = "Onto another device";
/// About them.
pub const OTHER_DEVICE_HELP: &str = "A small shelf goes from screen to camera: each code is a link that holds a part of it. A larger one goes as a file.";
/// The button that shows them.
pub const SHOW_CODES: &str = "Show the codes";
/// While a file waits for the index.
pub const WAITING_FOR_THE_CATALOGUE: &str =
    "Waiting for the whole catalogue, to find the titles of this file…";
/// The way from the pictures to the shelf.
pub const TO_THE_SHELF: &str = "Back to the shelf";
/// Of what was sent.
pub const NOT_SAVED: &str = "It is not saved here unless you keep it.";
/// Of a link that cannot be read.
pub const BROKEN: &str = "This link cannot be read.";

/// `21 records brought in.`
pub fn brought_in(count: usize) -> String {
    format!("{} brought in.", counted(count, "record", "records"))
}

/// `my review of Leap`.
pub fn my_review(title: &str) -> String {
    format!("my review of {title}")
}

/// `my 2025 in review`.
pub fn my_year(year: u16) -> String {
    format!("my {year} in review")
}
