//! Words about searching.

use juku_catalog::search::{Failure, Reply};

use super::{counted, titles};

/// The name of the box and the heading of its page.
pub const SEARCH: &str = "Search";
/// What may be written into the box.
pub const SEARCH_HINT: &str = "Title, 片名, pinyin or person";
/// The name of the list of answers.
pub const ANSWERS: &str = "Answers";
/// Above the titles among the answers.
pub const TITLES: &str = "Titles";
/// Above the people among the answers.
pub const PEOPLE: &str = "People";
/// While the index is on its way.
pub const SEARCHING: &str = "Searching…";
/// Below the answers, for keyboards.
pub const SEARCH_KEYS: &str = "↑ ↓ to choose, Enter to open, Esc to close";
/// When nothing answers.
pub const NO_ANSWER: &str = "Nothing in the catalogue has this name.";
/// Above what is near.
pub const NEAR: &str = "Near to it";
/// The way to browse instead.
pub const BROWSE_INSTEAD: &str = "Browse the catalogue instead";
/// Before examples of what may be asked.
pub const FOR_EXAMPLE: &str = "For example";
/// The page without scripts.
pub const SEARCH_NEEDS_SCRIPT: &str = "Searching needs JavaScript.";
/// The link to what needs none.
pub const LISTS: &str = "The lists of the catalogue";
/// What they do.
pub const NEED_NONE: &str = "do not.";

/// The heading over what was found.
pub fn asked(query: &str) -> String {
    format!("“{query}”")
}

/// What the search page says before anything is asked.
pub fn search_scope(titles: usize, people: usize) -> String {
    format!(
        "{} and {}, by English or Chinese name, traditional or simplified, in pinyin or by its initials.",
        self::titles(titles),
        counted(people, "person", "people")
    )
}

/// `3 titles and 1 person`, and what of the catalogue is not here yet.
pub fn answers(reply: &Reply) -> String {
    let mut text = match (reply.count, reply.people.len()) {
        _ if reply.near => NO_ANSWER.to_owned(),
        (0, 0) => NO_ANSWER.to_owned(),
        (count, 0) => titles(count),
        (0, people) => counted(people, "person", "people"),
        (count, people) => format!("{} and {}", titles(count), counted(people, "person", "people")),
    };
    if reply.count > reply.titles.len() && !reply.near {
        text += &format!("; the first {} are shown", reply.titles.len());
    }
    if reply.missing > 0 {
        text += &format!(". {} are still on their way", titles(reply.missing));
    }
    text
}

/// Why there are no answers, and what to do.
pub fn search_failed(failure: Failure) -> String {
    match failure {
        Failure::NoAnswer => {
            "The index of the catalogue did not come. Check the network, then search again.".to_owned()
        }
        Failure::Status(status) => {
            format!("The server answered with error {status}. Search again in a while.")
        }
        Failure::Damaged => "The index of the catalogue did not come as a whole. Search again.".to_owned(),
        Failure::OtherVersion => "The site has been published anew. Load the page again.".to_owned(),
    }
}
