//! Words of the shelf.

use juku_catalog::browse::{By, Kept, Part, Status};

use super::{episodes_seen, status, titles};

/// The heading of the page and the links to it.
pub const SHELF: &str = "My shelf";
/// What the page is, for those who show a link to it.
pub const SHELF_IN_SHORT: &str =
    "What you want to watch, watch, have seen, rated and reviewed. It lies in your browser and nowhere else.";
/// The heading of the statistics and the links to them.
pub const STATS: &str = "My shelf in pictures";
/// What they are, for those who show a link to them.
pub const STATS_IN_SHORT: &str = "What you have watched, rated and reviewed, counted and drawn.";
/// The heading of what somebody sent by link.
pub const SHARED: &str = "Shared with you";
/// What that is, for those who show a link to it.
pub const SHARED_IN_SHORT: &str =
    "A review or a list that somebody sent you. It travels in the link itself and is stored nowhere.";
/// That without scripts.
pub const SHARED_NEEDS_SCRIPT: &str = "What was sent lies in the link, and reading it needs JavaScript.";
/// While that is read.
pub const READING: &str = "Reading the link…";
/// The page without scripts.
pub const SHELF_NEEDS_SCRIPT: &str = "Your shelf lies in this browser, and showing it needs JavaScript.";
/// While the titles are on their way.
pub const OPENING: &str = "Opening your shelf…";
/// The name of the parts.
pub const PARTS: &str = "Parts of the shelf";
/// The button that saves a file of everything.
pub const TAKE_A_COPY: &str = "Take a copy";
/// When nothing is kept.
pub const EMPTY_SHELF: &str = "Nothing is here yet.";
/// What to do about it.
pub const EMPTY_SHELF_HELP: &str =
    "Open a title and say that you want to watch it, rate it, or write a review: it will stand here.";
/// Above what is kept of titles that the catalogue does not have.
pub const NOT_IN_THE_CATALOGUE: &str = "Not in the catalogue any more";
/// About it.
pub const NOT_IN_THE_CATALOGUE_HELP: &str =
    "These titles were here once. What you keep of them stays, and goes along when you take a copy.";

/// `and 12 more`.
pub fn and_more(count: usize) -> String {
    format!("and {count} more")
}

/// A part of the shelf.
pub const fn part(part: Part) -> &'static str {
    match part {
        Part::Everything => "Everything",
        Part::Status(Status::Want) => "Want to watch",
        Part::Status(one) => status(Some(one)),
        Part::Rated => "Rated",
        Part::Reviewed => "Reviewed",
    }
}

/// An order of the shelf.
pub const fn by(by: By) -> &'static str {
    match by {
        By::Changed => "Last changed",
        By::Rating => "My rating",
        By::Title => "Title",
        By::Released => "Newest",
    }
}

/// `12 titles`.
pub fn on_shelf(count: usize) -> String {
    format!("{} on your shelf", titles(count))
}

/// How a reader stands to a title: `Watching · 3 of 12 episodes · Reviewed`.
pub fn stands(kept: &Kept, all: Option<u16>) -> String {
    let is_under_way = kept.episodes > 0 && all.is_none_or(|all| kept.episodes < all);
    let parts = [
        kept.status.map(|one| status(Some(one)).to_owned()),
        is_under_way.then(|| episodes_seen(kept.episodes, all)),
        kept.reviewed.then(|| part(Part::Reviewed).to_owned()),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_says_how_the_reader_stands_to_it() {
        let kept = Kept {
            status: Some(Status::Watching),
            episodes: 3,
            reviewed: true,
            ..Kept::new("leap-2020".parse().unwrap())
        };
        assert_eq!(stands(&kept, Some(12)), "Watching · 3 of 12 episodes · Reviewed");
        assert_eq!(stands(&Kept { status: Some(Status::Seen), ..kept.clone() }, Some(3)), "Seen · Reviewed");
        assert_eq!(stands(&Kept::new(kept.title), None), "");
    }
}
