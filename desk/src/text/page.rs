//! Words of the shelf's own page. What it shares with other pages has its words there.

use juku_catalog::PartialDate;
use juku_catalog::review::{Rating, Unreadable};
use juku_view::text::{counted, titles};

mod bulk;
mod diary;
mod lists;
mod reminder;

pub use bulk::*;
pub use diary::*;
pub use lists::*;
pub use reminder::*;

/// The name of the views.
pub const VIEWS: &str = "My shelf";
/// The view of all titles.
pub const TITLES: &str = "Titles";
/// The view of lists.
pub const LISTS: &str = "Lists";
/// The view of days.
pub const DIARY: &str = "Diary";
/// The view of unfinished reviews.
pub const DRAFTS: &str = "Drafts";
/// The page of numbers.
pub const IN_PICTURES: &str = "In pictures";
/// The view of files.
pub const COPY: &str = "Take away and bring in";

/// The field that finds titles on the shelf.
pub const FIND: &str = "Find on my shelf";
/// What can be found by.
pub const FIND_BY: &str = "Title, pinyin, tag, your own words";
/// The choices that leave some titles out.
pub const FILTER: &str = "Filter";
/// The heading of the ratings.
pub const RATING: &str = "My rating";
/// The first handle.
pub const RATING_FROM: &str = "From";
/// The last one.
pub const RATING_TO: &str = "To";
/// The heading of the tags.
pub const TAGS: &str = "My tags";
/// The heading of what is reviewed.
pub const REVIEWS: &str = "My reviews";
/// Reviewed or not.
pub const ANY_REVIEW: &str = "either way";
/// Reviewed.
pub const WITH_REVIEW: &str = "with a review";
/// Not reviewed.
pub const WITHOUT_REVIEW: &str = "without one";
/// The other way round.
pub const REVERSED: &str = "Reversed";
/// What is chosen.
pub const CHOSEN: &str = "Chosen";
/// When nothing passes.
pub const NOTHING_PASSES: &str = "Nothing on your shelf passes all of these.";
/// What to do about it.
pub const NOTHING_PASSES_HELP: &str = "Take one of them back above, or clear all.";
/// When a part of the shelf is empty.
pub const NOTHING_THERE: &str = "Nothing is in this part of your shelf.";
/// The way to all of it.
pub const SHOW_EVERYTHING: &str = "Show everything";

/// The name of the titles.
pub const MY_TITLES: &str = "Titles on my shelf";
/// What opens the quick acts of a title.
pub const CHANGE: &str = "Change";
/// The day of today.
pub const WATCHED_TODAY: &str = "Watched today";
/// The heading of a title's statuses.
pub const STATUS: &str = "Status";
/// The heading of its episodes.
pub const EPISODES: &str = "Episodes";

/// The heading of texts that cannot be read.
pub const ATTENTION: &str = "Needs your attention";
/// The button that saves one.
pub const SAVE_UNREADABLE: &str = "Save it as a file";
/// When a text cannot be read, what is not done with it.
pub const ATTENTION_HELP: &str =
    "These stand in your browser and cannot be read. They are left as they are; you can save each as a file.";

/// Above the drafts.
pub const DRAFTS_HELP: &str = "Reviews that you began. They stay until you finish or drop them.";
/// When there is none.
pub const NO_DRAFTS: &str = "You have no unfinished review.";
/// The way back to it.
pub const GO_ON: &str = "Go on writing";
/// The button that forgets one.
pub const DROP_DRAFT: &str = "Drop it";
/// A draft without words.
pub const NO_WORDS_YET: &str = "No words yet.";
/// A draft of a new review.
pub const NEW_REVIEW: &str = "A new review";
/// A draft that was dropped.
pub const DRAFT_DROPPED: &str = "The draft is dropped.";

/// The reader asked for something that a control of this page does not say.
pub const NOT_UNDERSTOOD: &str = "That was not understood, and nothing has changed.";

/// `12 titles on your shelf`, `3 of 12 titles on your shelf`.
pub fn on_shelf(count: usize, all: usize) -> String {
    if count == all {
        format!("{} on your shelf", titles(all))
    } else {
        format!("{count} of {} on your shelf", titles(all))
    }
}

/// What of the catalogue has not arrived.
pub fn on_their_way(missing: usize) -> String {
    format!("{} of the catalogue are still on their way", titles(missing))
}

/// `7 – 9`, as stars: `3½ – 4½ stars`.
pub fn rated_between(from: Rating, to: Rating) -> String {
    let unit = if to.half_stars() <= 2 { "star" } else { "stars" };
    if from == to {
        format!("{} {unit}", from.stars())
    } else {
        format!("{} – {} {unit}", from.stars(), to.stars())
    }
}

/// What is looked for.
pub fn looked_for(words: &str) -> String {
    format!("“{}”", words.trim())
}

/// A tag.
pub fn tagged(tag: &str) -> String {
    format!("#{tag}")
}

/// `Filter (2)`.
pub fn filter(count: usize) -> String {
    match count {
        0 => FILTER.to_owned(),
        count => format!("{FILTER} ({count})"),
    }
}

/// The way to the catalogue for what is not on the shelf.
pub fn look_in_catalogue(words: &str) -> String {
    format!("Look for “{}” in the catalogue", words.trim())
}

/// The label of the field that picks a title.
pub fn pick(name: &str) -> String {
    format!("Pick {name}")
}

/// The name of a title's quick acts.
pub fn change(name: &str) -> String {
    format!("Change {name}")
}

/// The label of the button for one episode more.
pub fn one_more(name: &str) -> String {
    format!("+1 episode of {name}")
}

/// `Watched 3 March 2026`, `Watched 3 times, last on 3 March 2026`.
pub fn watched(days: &[PartialDate]) -> Option<String> {
    let last = days.last()?;
    let on = if last.to_string().len() == 10 { "on " } else { "in " };
    Some(match days.len() {
        1 => format!("Watched {on}{}", last.in_words()),
        count => format!("Watched {count} times, last {on}{}", last.in_words()),
    })
}

/// Says what has become of a title: `Leap: Seen`.
pub fn now_is(name: &str, what: &str) -> String {
    format!("{name}: {what}")
}

/// After everything was taken back.
pub const NOTHING_KEPT: &str = "nothing is kept of it now";

/// After a tag was given or taken.
pub fn tags_now(tags: &[String]) -> String {
    if tags.is_empty() { "no tags".to_owned() } else { format!("tagged {}", tags.join(", ")) }
}

/// A text of which this version knows nothing stands where the change belongs.
pub fn cannot_change(name: &str) -> String {
    format!(
        "What is kept of {name} cannot be read, so it was not changed. You find it on your shelf under “{ATTENTION}”."
    )
}

/// Why a text cannot be read, and what to do.
pub const fn unreadable(why: Unreadable) -> &'static str {
    match why {
        Unreadable::Newer => {
            "A newer version of this site wrote it. Load the page again to get that version."
        }
        Unreadable::Garbage => "It is damaged, or something else wrote it.",
    }
}

/// What a text is, from the first word of its key.
pub fn kind_of_text(kind: &str) -> &'static str {
    match kind {
        "review" => "Review",
        "mark" => "Status and rating",
        "list" => "List",
        _ => "Settings",
    }
}

/// The heading of `count` texts that cannot be read.
pub fn attention(count: usize) -> String {
    format!("{ATTENTION}: {}", counted(count, "text cannot be read", "texts cannot be read"))
}

/// `2 unfinished reviews`.
pub fn drafts(count: usize) -> String {
    counted(count, "unfinished review", "unfinished reviews")
}

/// A draft that changes a review of this day.
pub fn changes_review(day: Option<&str>) -> String {
    match day {
        Some(day) => format!("Changes to your review of {day}"),
        None => "Changes to your review".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_days_are_said_as_people_do() {
        let day = |text: &str| text.parse::<PartialDate>().unwrap();
        assert_eq!(watched(&[day("2026-03-03")]).as_deref(), Some("Watched on 3 March 2026"));
        let days = [day("2025"), day("2026-03")];
        assert_eq!(watched(&days).as_deref(), Some("Watched 2 times, last in March 2026"));
        assert_eq!(watched(&[]), None);
        assert_eq!(
            (on_shelf(1, 1), on_shelf(1, 2)),
            ("1 title on your shelf".to_owned(), "1 of 2 titles on your shelf".to_owned())
        );
        let rating = |half| Rating::new(half).unwrap();
        assert_eq!(rated_between(rating(1), rating(2)), "½ – 1 star");
        assert_eq!(rated_between(rating(7), rating(7)), "3½ stars");
    }
}
