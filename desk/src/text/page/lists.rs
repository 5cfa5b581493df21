//! Words of lists.

use juku_view::text::{counted, titles};

/// When there is no list.
pub const NO_LISTS: &str = "You have no lists yet.";
/// What they are for.
pub const NO_LISTS_HELP: &str =
    "A list holds titles in your own order: what to watch with your family, the best of a year.";
/// What opens the form of a new list.
pub const NEW_LIST: &str = "Make a new list";
/// The field of its name.
pub const LIST_NAME: &str = "Name";
/// The field of its note.
pub const LIST_NOTE: &str = "Note";
/// That it may be empty.
pub const OPTIONAL: &str = "(if you like)";
/// The button that makes it.
pub const MAKE_LIST: &str = "Make the list";
/// What opens the form that changes one.
pub const EDIT_LIST: &str = "Name and note";
/// The button that keeps the change.
pub const SAVE_LIST: &str = "Save";
/// The button that deletes one.
pub const DELETE_LIST: &str = "Delete this list";
/// The button that makes a link of one.
pub const SHARE_LIST: &str = "Share by link";
/// The way to all lists.
pub const ALL_LISTS: &str = "All lists";
/// The titles of a list.
pub const ON_THE_LIST: &str = "Titles on this list, in your order";
/// When there is none.
pub const EMPTY_LIST: &str = "Nothing is on this list yet.";
/// The field that adds one.
pub const ADD_TITLE: &str = "Add a title";
/// What can be typed.
pub const ADD_TITLE_HELP: &str = "Its name in English or Chinese, or pinyin";
/// The button that adds it.
pub const ADD: &str = "Add";
/// Above titles of which one may be meant.
pub const WHICH_ONE: &str = "Which one do you mean?";
/// A list that is not there.
pub const LIST_GONE: &str = "This list is no longer there.";
/// What opens the rest of an item's acts.
pub const MORE: &str = "More";
/// The field of a place.
pub const PLACE: &str = "Place";
/// The button that moves there.
pub const MOVE: &str = "Move there";
/// The button that takes a title off.
pub const TAKE_OFF: &str = "Take off the list";
/// When a list has no name.
pub const NAME_MISSING: &str = "Give the list a name.";
/// When the list is as it was.
pub const LIST_SAME: &str = "The list was so already.";
/// When no place was typed.
pub const NO_SUCH_PLACE: &str = "Type a place as a number, counted from 1.";
/// When nothing was typed.
pub const NO_TITLE_TYPED: &str = "Type the name of a title first.";
/// A list that cannot be read.
pub const LIST_UNREADABLE: &str = "This list cannot be read, so it was not changed.";

/// `3 lists`.
pub fn lists(count: usize) -> String {
    counted(count, "list", "lists")
}

/// `12 titles on this list`.
pub fn on_list(count: usize) -> String {
    format!("{} on this list", titles(count))
}

/// The label of the button that moves a title up.
pub fn move_up(name: &str) -> String {
    format!("Move {name} up")
}

/// The label of the button that moves it down.
pub fn move_down(name: &str) -> String {
    format!("Move {name} down")
}

/// The name of the rest of an item's acts.
pub fn more_for(name: &str) -> String {
    format!("More for {name}")
}

/// The label of the place of a title.
pub fn place_of(name: &str, count: usize) -> String {
    format!("Place of {name}, 1 to {count}")
}

/// After a title was moved.
pub fn moved(name: &str, place: usize, count: usize) -> String {
    format!("{name} is now {place} of {count}")
}

/// After a title was added.
pub fn added(name: &str, list: &str) -> String {
    format!("{name} is on {list} now")
}

/// When it was there already.
pub fn already_on(name: &str, list: &str) -> String {
    format!("{name} is on {list} already")
}

/// After a title was taken off.
pub fn taken_off(name: &str, list: &str) -> String {
    format!("{name} is off {list}")
}

/// After a list was made.
pub fn list_made(name: &str) -> String {
    format!("The list {name} is made")
}

/// After a list was deleted.
pub fn list_deleted(name: &str) -> String {
    format!("The list {name} is deleted")
}

/// After the name or note of a list was changed.
pub fn list_saved(name: &str) -> String {
    format!("The list {name} is saved")
}

/// When several titles may be meant.
pub fn several(count: usize) -> String {
    format!("{} may be meant: choose one", titles(count))
}

/// When none is.
pub fn no_title(words: &str) -> String {
    format!("The catalogue has no title “{words}”. Try another spelling, or a part of the name.")
}
