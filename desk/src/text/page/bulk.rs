//! Words of what is done with several titles at once.

use juku_view::text::{counted, titles};

/// What opens it.
pub const CHANGE_SEVERAL: &str = "Change several";
/// How it goes.
pub const CHANGE_SEVERAL_HELP: &str = "Pick titles below, then say what becomes of them.";
/// The button that picks all.
pub const PICK_ALL: &str = "Select all on this page";
/// The button that picks none.
pub const PICK_NONE: &str = "Select none";
/// Where tags are given and taken.
pub const TAG: &str = "Tags";
/// The field for tags.
pub const TAG_FIELD: &str = "Tags, with commas between";
/// The button that gives them.
pub const ADD_TAGS: &str = "Add";
/// The button that takes them away.
pub const REMOVE_TAGS: &str = "Take away";
/// The button that rates.
pub const RATE: &str = "Rate";
/// The choice that takes ratings back.
pub const NO_RATING: &str = "No rating";
/// The field of the rating.
pub const RATING_FIELD: &str = "Rating of all that is picked";
/// Where titles are put on a list.
pub const LIST: &str = "List";
/// The field of the list.
pub const LIST_FIELD: &str = "The list";
/// The field of the name of one that is not there yet.
pub const NEW_LIST_NAME: &str = "Or a new list";
/// The button that puts titles on it.
pub const PUT_ON_LIST: &str = "Put on this list";
/// Where titles are removed.
pub const REMOVE: &str = "Remove";
/// What removing does.
pub const REMOVE_HELP: &str =
    "Status, rating, days, tags and reviews of what is picked go. Lists keep it. You can undo this.";
/// The button that removes.
pub const REMOVE_FROM_SHELF: &str = "Remove from my shelf";
/// When nothing is picked.
pub const NOTHING_PICKED: &str = "Pick some titles first: each has a box beside it.";
/// When everything was so already.
pub const NOTHING_CHANGED: &str = "Everything that you picked was so already.";
/// When no tag was typed.
pub const NO_TAG: &str = "Type a tag first.";

/// What has become of several titles: `Seen: 12 titles`, with how many could not be read.
pub fn changed(what: &str, count: usize, unreadable: usize) -> String {
    let mut said = format!("{what}: {}", titles(count));
    if unreadable > 0 {
        said += &format!(". {} cannot be read and stayed as they were", titles(unreadable));
    }
    said
}

/// Titles got tags.
pub fn tags_added(tags: &str) -> String {
    format!("Tagged {tags}")
}

/// Titles lost tags.
pub fn tags_removed(tags: &str) -> String {
    format!("No longer tagged {tags}")
}

/// Titles were put on a list.
pub fn put_on(list: &str) -> String {
    format!("Put on {list}")
}

/// Titles were removed.
pub const REMOVED: &str = "Removed from your shelf";
/// Ratings were taken back.
pub const RATING_TAKEN_BACK: &str = "Rating taken back";
/// Statuses were taken back.
pub const STATUS_TAKEN_BACK: &str = "Status taken back";

/// How many can be picked.
pub fn pickable(count: usize) -> String {
    counted(count, "title on this page", "titles on this page")
}
