//! The words around reviews.

use juku_catalog::review::{Field, FieldError, Rating, Side};

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
/// Above the ratings of single sides.
pub const MORE_SCORES: &str = "Rate single sides";
/// No rating of a side.
pub const NO_SCORE: &str = "–";

/// A side of a title.
pub const fn side(side: Side) -> &'static str {
    match side {
        Side::Story => "Story",
        Side::Acting => "Acting",
        Side::Music => "Music",
        Side::Rewatch => "Worth rewatching",
    }
}

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
/// While a review is changed that another tab has changed since.
pub const CHANGED_ELSEWHERE: &str = "This review was changed in another tab meanwhile. There it says:";
/// The button that takes that text instead.
pub const TAKE_THAT: &str = "Take that text";
/// While a review is changed that another tab has deleted.
pub const DELETED_ELSEWHERE: &str =
    "This review was deleted in another tab meanwhile. Save it to bring it back, with your changes.";

/// In place of a deleted review.
pub const DELETED: &str = "Review deleted.";
/// The button that brings it back.
pub const UNDO: &str = "Undo";
/// The button that downloads what could not be saved, with everything else.
pub const DOWNLOAD: &str = "Download my reviews";
/// The button that downloads a text that could not be read.
pub const DOWNLOAD_IT: &str = "Download it";
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

/// About texts that could not be read.
pub fn set_aside(count: usize) -> String {
    let what = if count == 1 { "1 saved record" } else { return many_set_aside(count) };
    format!("{what} cannot be read by this version of the site. It is left as it is.")
}

fn many_set_aside(count: usize) -> String {
    format!("{count} saved records cannot be read by this version of the site. They are left as they are.")
}
