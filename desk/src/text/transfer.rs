//! Words of taking the shelf away and bringing files in.

use juku_catalog::review::{Rating, Side};
use juku_view::text::{counted, episodes_seen, status, titles};

use crate::transfer::{Format, Refusal, Source, Summary, Why};

/// The heading above the formats.
pub const TAKE_AWAY: &str = "Take a copy";
/// What it is for.
pub const TAKE_AWAY_HELP: &str =
    "Your shelf lies in this browser only. A copy is yours to keep, and can be brought in again.";
/// The heading above the choice of a file.
pub const BRING_IN: &str = "Bring a file in";
/// What can be read.
pub const BRING_IN_HELP: &str = "A copy or a table from here, the export of Letterboxd (the whole zip or one of its tables), ratings or a watchlist from IMDb, or the CSV export of NeoDB. You see what would change before anything does.";
/// The label of the file.
pub const CHOOSE_A_FILE: &str = "Choose a file (.json, .csv or .zip)";

/// The name of a format, on its button.
pub const fn format(format: Format) -> &'static str {
    match format {
        Format::Own => "Everything (JSON)",
        Format::Plain => "Table (CSV)",
        Format::Letterboxd => "For Letterboxd",
        Format::NeoDb => "For NeoDB",
        Format::Markdown => "Reviews (Markdown)",
    }
}

/// What a format is good for.
pub const fn format_help(format: Format) -> &'static str {
    match format {
        Format::Own => {
            "Reviews, marks, lists and drafts, nothing left out. The one to keep, and to move to another browser."
        }
        Format::Plain => "Opens in Excel, Numbers and LibreOffice: a row for each title, with its reviews.",
        Format::Letterboxd => {
            "Films only: what you have watched, with ratings, days and reviews, and what you want to watch. Unpack it, then import the tables one by one at letterboxd.com/import."
        }
        Format::NeoDb => {
            "Films and series with status, ratings, tags and reviews, in the form that NeoDB itself gives out."
        }
        Format::Markdown => "All your reviews in one document, for reading, printing or a blog.",
    }
}

/// The heading of the preview.
pub const PREVIEW: &str = "What this file would bring";
/// The button that does it.
pub const CONFIRM: &str = "Bring it in";
/// The button that does not.
pub const CANCEL: &str = "Leave it";
/// The button that closes a preview with nothing to do.
pub const CLOSE: &str = "Close";
/// When all of the file is here already.
pub const NOTHING_NEW: &str =
    "Nothing would change: all that this file has for the titles here is on your shelf already.";
/// When no title is known.
pub const NOTHING_KNOWN: &str = "Nothing would change: none of the titles in this file is in this catalogue.";
/// About what is kept back.
pub const KEPT_BACK_HELP: &str = "These stay in the file, and what you have stays as it is.";
/// About what is not matched.
pub const UNMATCHED_HELP: &str = "These stay in the file. Where more than one title could be meant, you can open and mark the right one yourself.";
/// About what comes as a draft.
pub const DRAFTS_HELP: &str =
    "Reviews without a rating wait as drafts on the pages of their titles, until you rate and post them.";
/// Before the titles that could be meant.
pub const COULD_BE: &str = "Could be:";
/// Why a work is not matched, when nothing is like it.
pub const NOT_HERE: &str = "not in this catalogue";

/// The name of what a reader writes when none is known.
pub const ME: &str = "Me";
/// The name of the settings.
pub const SETTINGS: &str = "Settings";
/// The name of a list that was deleted.
pub const DELETED_LIST: &str = "A deleted list";
/// The name of a list without one.
pub const A_LIST: &str = "List";
/// The list of films that were liked.
pub const LIKED_ON_LETTERBOXD: &str = "Liked on Letterboxd";
/// Above reviews that tell how the story ends.
pub const WARNING: &str = "This review tells how the story ends.";
/// The heading of the document of all reviews.
pub const MY_REVIEWS: &str = "My reviews";

/// `27 reviews, 26 November 2026`.
pub fn reviews_on(count: usize, day: Option<&str>) -> String {
    let reviews = reviews(count);
    day.map_or_else(|| reviews.clone(), |day| format!("{reviews}, {day}"))
}

fn reviews(count: usize) -> String {
    counted(count, "review", "reviews")
}

/// The rating of a side: `Story 4½`.
pub fn score(side: Side, rating: Rating) -> String {
    let side = match side {
        Side::Story => "Story",
        Side::Acting => "Acting",
        Side::Music => "Music",
        Side::Rewatch => "Watching it again",
    };
    format!("{side} {}", rating.stars())
}

/// Where a file comes from.
pub const fn source(source: Source) -> &'static str {
    match source {
        Source::Own => "A copy of a shelf",
        Source::Plain => "A table of a shelf",
        Source::Letterboxd => "From Letterboxd",
        Source::Imdb => "From IMDb",
        Source::NeoDb => "From NeoDB",
    }
}

/// The heading of what is new: `12 new`.
pub fn fresh(count: usize) -> String {
    format!("{count} new")
}

/// The heading of what changes.
pub fn changed(count: usize) -> String {
    format!("{count} changed")
}

/// The heading of what is the same.
pub fn same(count: usize) -> String {
    format!("{count} already here")
}

/// The heading of what is not matched.
pub fn unmatched(count: usize) -> String {
    format!("{count} not matched")
}

/// The heading of what is kept back.
pub fn kept_back(count: usize) -> String {
    format!("{count} kept back")
}

/// What comes: `Seen, 4 stars, 2 days watched, review`.
pub fn summary(what: &Summary) -> String {
    let some = |count: usize, one: &str, many: &str| match count {
        0 => None,
        1 => Some(one.to_owned()),
        count => Some(format!("{count} {many}")),
    };
    let stars = |rating: Rating| {
        let noun = if rating.half_stars() <= 2 { "star" } else { "stars" };
        format!("{} {noun}", rating.stars())
    };
    let parts = [
        what.status.map(|one| status(Some(one)).to_owned()),
        what.rating.map(stars),
        (what.episodes > 0).then(|| episodes_seen(what.episodes, None)),
        some(what.days, "a day watched", "days watched"),
        some(what.tags, "a tag", "tags"),
        some(what.reviews, "review", "reviews"),
        some(what.drafts, "draft of a review", "drafts of reviews"),
        some(what.deleted, "deleted", "deletions"),
        what.titles.map(titles),
        some(what.unreadable, "of another version", "texts of another version"),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// Why something is kept back.
pub const fn why(why: Why) -> &'static str {
    match why {
        Why::Unreadable => {
            "What is in its place here cannot be read by this version, and is not written over."
        }
        Why::Taken => "Something else is in its place here.",
        Why::Draft => "You have a draft there. Post or discard it, then bring the file in again.",
        Why::Deleted => "You deleted it here.",
        Why::Damaged => "It is damaged in the file.",
    }
}

/// Why a file is not brought in, and what to do.
pub fn refusal(refusal: &Refusal) -> String {
    match refusal {
        Refusal::Unreadable => {
            "The browser could not read this file. It may have been moved or changed; choose it again.".to_owned()
        }
        Refusal::Empty => "This file is empty. Choose the file that you exported.".to_owned(),
        Refusal::TooLarge(most) => {
            format!("This file is larger than {most} MB. Choose the export itself, or one of its tables.")
        }
        Refusal::TooMuchInside(most) => {
            format!("What is packed in this file is larger than {most} MB. Unpack it and choose one of its tables.")
        }
        Refusal::Encoding => "The letters in this file cannot be read. If it is a table, save it as “CSV UTF-8” and choose it again.".to_owned(),
        Refusal::Newer(form) => format!(
            "A newer version of Juku wrote this copy (form {form}). Reload this page to get that version, then choose the file again."
        ),
        Refusal::DamagedJson(what) => {
            format!("This copy is damaged or not complete ({what}). Choose another copy.")
        }
        Refusal::OtherJson => "This file is JSON, but no copy of a shelf. Choose a file that was taken here.".to_owned(),
        Refusal::DamagedZip => "This zip file is damaged or not complete. Download it again, then choose it.".to_owned(),
        Refusal::Locked => "This zip file asks for a password. Unpack it and choose one of its tables.".to_owned(),
        Refusal::OtherZip(names) if names.is_empty() => "There is nothing in this zip file. Choose the zip as Letterboxd or NeoDB gave it to you.".to_owned(),
        Refusal::OtherZip(names) => format!(
            "This zip file has nothing that can be read here (it has {}). Choose the zip as Letterboxd or NeoDB gave it to you; save a spreadsheet as CSV.",
            names.join(", ")
        ),
        Refusal::OtherTable(names) => format!(
            "This table is of no known form; its columns are {}. Choose a table of Letterboxd, IMDb or NeoDB, or one that was taken here.",
            names.iter().map(|name| format!("“{}”", name.chars().take(40).collect::<String>())).collect::<Vec<_>>().join(", ")
        ),
        Refusal::NoRows => "This table has a head but no rows. There is nothing in it to bring in.".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use juku_catalog::browse::Status;

    use super::*;

    #[test]
    fn what_comes_is_told_in_words() {
        let what = Summary {
            status: Some(Status::Seen),
            rating: Rating::new(8),
            days: 2,
            reviews: 1,
            ..Summary::default()
        };
        assert_eq!(summary(&what), "Seen, 4 stars, 2 days watched, review");
        let half = Summary { rating: Rating::new(1), titles: Some(1), ..Summary::default() };
        assert_eq!(summary(&half), "½ star, 1 title");
    }
}
