//! Words of what is passed on by link.

use juku_view::text::{counted, titles};

use crate::parcel::{Broken, LINK_LIMIT, PARTS, TooMuch};

/// Above what came by link and is on the shelf.
pub const SHARED: &str = "Shared with you";
/// Above everything else that came by link.
pub const NOT_SAVED: &str = "Shared with you, not saved";
/// The button that keeps it.
pub const KEEP: &str = "Keep a copy on my shelf";
/// The button that keeps it beside another version.
pub const KEEP_BOTH: &str = "Keep both";
/// The button that keeps it in place of another version.
pub const REPLACE: &str = "Replace mine";
/// In place of the button.
pub const IS_KEPT: &str = "This is on your shelf already.";
/// The way to it.
pub const TO_THE_SHELF: &str = "Open my shelf";
/// The button that shows what a piece of a shelf would change.
pub const BRING_IN: &str = "See what it would change";
/// Above titles that the catalogue does not have.
pub const NOT_HERE: &str = "Not in this catalogue";
/// Above titles while the catalogue is on its way.
pub const NOT_YET_HERE: &str = "Also in it";
/// Above the titles that somebody liked best.
pub const FAVOURITES: &str = "Liked best";
/// Above the genres of a year.
pub const GENRES: &str = "Most watched genres";
/// Above the people of a year.
pub const PEOPLE: &str = "Seen most often";

/// `A review by Ada`.
pub const REVIEW_BY: &str = "A review by";
/// The same without a name.
pub const REVIEW: &str = "A review";
/// `A list by Ada`.
pub const LIST_BY: &str = "A list by";
/// The same without a name.
pub const LIST: &str = "A list";

/// `2026, as seen by`.
pub fn year_by(year: i16) -> String {
    format!("{year}, as seen by")
}

/// The same without a name.
pub fn year(year: i16) -> String {
    format!("Somebody’s {year}")
}

/// What a piece of a shelf is called.
pub fn shelf_piece(part: u16, of: u16) -> String {
    if of == 1 { "A whole shelf".to_owned() } else { format!("A shelf, piece {part} of {of}") }
}

/// About the other pieces.
pub fn other_pieces(of: u16) -> String {
    format!("Each of the {of} pieces can be brought in by itself, in any order. Twice does no harm.")
}

/// How another version stands to what came.
pub fn is_another_version(changed: Option<&str>) -> String {
    let when = changed.map(|day| format!(", changed on {day}")).unwrap_or_default();
    format!("Your shelf has another version of this{when}.")
}

/// In place of the card of a title.
pub fn title_not_here(id: &str) -> String {
    format!("It is about “{id}”, which this catalogue does not have.")
}

/// `12 titles, 3 of them seen by you`.
pub fn list_summary(count: usize, seen: usize) -> String {
    match seen {
        0 => titles(count),
        seen if seen == count => format!("{}, all seen by you", titles(count)),
        seen => format!("{}, {seen} of them seen by you", titles(count)),
    }
}

/// The numbers of a year, those that are none left out.
pub fn year_facts(titles: u32, episodes: u32, hours: u32, reviews: u32) -> Vec<String> {
    facts([
        (titles, "title", "titles"),
        (episodes, "episode", "episodes"),
        (hours, "hour", "hours"),
        (reviews, "review", "reviews"),
    ])
}

/// What a piece of a shelf holds, what is none left out.
pub fn shelf_facts(reviews: u32, marks: u32, lists: u32, traces: u32) -> Vec<String> {
    facts([
        (reviews, "review", "reviews"),
        (marks, "title with a status, rating or tag", "titles with a status, rating or tag"),
        (lists, "list", "lists"),
        (traces, "note that something was deleted", "notes that something was deleted"),
    ])
}

fn facts(all: [(u32, &str, &str); 4]) -> Vec<String> {
    let some = all.into_iter().filter(|(count, ..)| *count > 0);
    some.map(|(count, one, many)| counted(count as usize, one, many)).collect()
}

/// What is wrong with a link.
pub const fn broken(broken: Broken) -> &'static str {
    match broken {
        Broken::Empty => "This link holds nothing.",
        Broken::Cut => "The end of this link is missing.",
        Broken::Damaged => "This link was changed on its way.",
        Broken::Newer => "A newer version of this site made this link.",
        Broken::TooLong => "This link is too long.",
    }
}

/// What to do about it.
pub const fn broken_help(broken: Broken) -> &'static str {
    match broken {
        Broken::Empty => {
            "Reviews and lists that somebody shares stand in the link itself. Ask for the whole link."
        }
        Broken::Cut => {
            "Some programs cut long links. Ask for it once more, by e-mail perhaps, or as a file, and open all of it."
        }
        Broken::Damaged => {
            "It is not shown, as it might say what nobody wrote. Ask for it once more, or as a file."
        }
        Broken::Newer => "Reload the page for the newest version, and open the link again.",
        Broken::TooLong => "No link of this site is that long. Ask for a file instead.",
    }
}

/// The label of a link.
pub const LINK: &str = "Link";
/// The button that copies a link.
pub const COPY: &str = "Copy";
/// The button for the system's share sheet.
pub const SHARE: &str = "Share…";
/// The button that makes a file instead.
pub const SHARE_FILE: &str = "Save as a file to send";
/// How a link works.
pub const HOW_LINKS_WORK: &str = "All of it stands in the link itself and goes to nobody but those whom you send it to. They can keep a copy, and pass it on.";
/// Below a code.
pub const POINT_A_CAMERA: &str = "Or point another device’s camera at this code.";
/// Where there is no code.
pub const NO_CODE: &str = "It is too long for a code to scan.";
/// Where no link can hold it.
pub const NO_LINK: &str = "It is too long for any link. A file can be sent like a photo.";

/// How long a link is.
pub fn characters(count: usize) -> String {
    counted(count, "character", "characters")
}

/// Where messengers may cut it.
pub fn is_long() -> String {
    format!("Many messengers cut links of more than {LINK_LIMIT} characters. A file arrives whole.")
}

/// The name of a code.
pub fn code_of(what: &str) -> String {
    format!("QR code of the link to {what}")
}

/// `Code 3 of 7`.
pub fn code_number(part: usize, of: usize) -> String {
    format!("Code {part} of {of}")
}

/// How codes are used.
pub const HOW_CODES_WORK: &str = "Open each code with the camera of your other device, and keep what it shows. Their order does not matter, and what is there already is not doubled.";
/// The button for the code before.
pub const PREVIOUS_CODE: &str = "Previous code";
/// The button for the code after.
pub const NEXT_CODE: &str = "Next code";
/// Above the links of all codes.
pub const AS_LINKS: &str = "The same as links";
/// When there is nothing to take along.
pub const NOTHING_TO_SEND: &str = "Your shelf is empty: there is nothing to take to another device.";

/// What only a file takes along.
pub fn left_here(count: usize) -> String {
    let records = counted(count, "record", "records");
    format!("Not sent: {records} that this version cannot read. A file takes everything along.")
}

/// Why a shelf goes into a file only.
pub fn only_a_file(why: TooMuch) -> String {
    match why {
        TooMuch::Parts => format!("Your shelf would take more than {PARTS} codes. A file is less work."),
        TooMuch::Record => {
            "Something on your shelf is too long for a code. A file holds all of it.".to_owned()
        }
    }
}
