//! The words around reviews.

use super::{Field, FieldError, Rating, SaveError};
use crate::browser::storage::StorageError;

/// The heading of the reviews.
pub const REVIEWS: &str = "Reviews";
/// When there is none, before the link.
pub const NO_REVIEWS: &str = "There are no reviews for the show. Be the first to ";
/// The link to the form, and the form's heading.
pub const WRITE_A_REVIEW: &str = "Write a review";
/// The form's heading while a review is changed.
pub const CHANGE_REVIEW: &str = "Change your review";
/// Where reviews are.
pub const ONLY_HERE: &str = "Yours, and kept in this browser only.";
/// Where they are when the browser keeps nothing.
pub const NOT_LASTING: &str = "This browser does not let the site keep anything. What you write lasts until this page is closed; download it to keep it.";
/// Without script.
pub const NEEDS_SCRIPT: &str = "Writing a review needs JavaScript, which keeps it in this browser.";
/// About marked fields.
pub const REQUIRED: &str = "Required fields are marked ";
/// The label of the rating.
pub const RATING: &str = "Rating";
/// The label of the name.
pub const NAME: &str = "Name";
/// The label of the headline.
pub const HEADLINE: &str = "Headline";
/// Beside the label of a field that may stay empty.
pub const OPTIONAL: &str = "optional";
/// The label of the text.
pub const REVIEW: &str = "Review";
/// The label of the spoiler mark.
pub const SPOILER: &str = "It tells how the story ends: cover it";
/// The button that saves a new review.
pub const POST: &str = "Post review";
/// The button that saves a changed one.
pub const SAVE: &str = "Save changes";
/// The button that leaves a review as it was.
pub const CANCEL: &str = "Cancel";
/// Beside the button.
pub const STAYS_HERE: &str = "Nothing leaves this browser.";
/// Says that it was saved, and for how long.
pub const fn saved(lasting: bool) -> &'static str {
    if lasting { "Review saved in this browser." } else { "Review kept until this page is closed." }
}

/// In place of a deleted review.
pub const DELETED: &str = "Review deleted.";
/// The button that brings it back.
pub const UNDO: &str = "Undo";
/// The button that downloads what could not be saved, with everything else.
pub const DOWNLOAD: &str = "Download my reviews";
/// The button that downloads a text that could not be read.
pub const DOWNLOAD_IT: &str = "Download it";
/// The name of the downloaded file.
pub const FILE_NAME: &str = "juku-reviews.json";
/// No rating chosen yet.
pub const NOT_RATED: &str = "Choose half a star to five stars";

/// `3½ of 5 – good`.
pub fn rating_in_words(rating: Rating) -> String {
    let word = match rating.half_stars() {
        1 | 2 => "awful",
        3 | 4 => "weak",
        5 | 6 => "fair",
        7 | 8 => "good",
        9 => "excellent",
        _ => "a masterpiece",
    };
    format!("{} of 5 – {word}", rating.stars())
}

/// What is wrong with a field.
pub fn field_error(error: FieldError) -> String {
    match error {
        FieldError::Missing(Field::Rating) => "Choose a rating, from half a star to five.".to_owned(),
        FieldError::Missing(Field::Name) => "Write a name, any name.".to_owned(),
        FieldError::Missing(Field::Headline) => "Write a headline.".to_owned(),
        FieldError::Missing(Field::Body) => "Write a few words about it.".to_owned(),
        FieldError::TooLong(_, limit) => format!("Make it shorter: at most {limit} characters."),
    }
}

/// Why a review could not be saved.
pub const fn save_error(error: SaveError) -> &'static str {
    match error {
        SaveError::Full => {
            "The browser's storage is full, so the review could not be saved. Your text is still here: download it, or make room and try again."
        }
        SaveError::Blocked => {
            "The browser no longer lets the site keep anything, so the review could not be saved. Your text is still here: download it."
        }
        SaveError::ChangedElsewhere(_) => {
            "This review was changed in another tab meanwhile; that text is shown above. Save once more to replace it with yours."
        }
        SaveError::Unreadable => {
            "A newer version of this site has written this review. Reload the page to go on; your text is kept as a draft."
        }
    }
}

/// Why something that was pressed could not be kept.
pub const fn act_error(error: SaveError) -> &'static str {
    match error {
        SaveError::Full => "The browser's storage is full, so this was not kept. Make room and try again.",
        SaveError::Blocked => "The browser no longer lets the site keep anything, so this was not kept.",
        SaveError::ChangedElsewhere(_) | SaveError::Unreadable => {
            "What is kept of this title was written by a newer version of this site, and is left as it is. Reload the page to go on."
        }
    }
}

/// Under the text: whether it is kept.
pub fn draft_kept(kept: Result<(), StorageError>, characters: usize) -> String {
    match kept {
        Ok(()) => {
            let noun = if characters == 1 { "character" } else { "characters" };
            format!("Draft kept · {characters} {noun}")
        }
        Err(StorageError::Full) => {
            "The browser's storage is full: the draft lasts until this page is closed.".to_owned()
        }
        Err(StorageError::Blocked) => {
            "The browser lets the site keep nothing: the draft lasts until this page is closed.".to_owned()
        }
    }
}

/// About texts that could not be read.
pub fn set_aside(count: usize) -> String {
    let what = if count == 1 { "1 saved record" } else { return many_set_aside(count) };
    format!("{what} cannot be read by this version of the site. It is left as it is.")
}

fn many_set_aside(count: usize) -> String {
    format!("{count} saved records cannot be read by this version of the site. They are left as they are.")
}
