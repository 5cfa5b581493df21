//! The words around saving reviews.

use super::SaveError;
use crate::browser::storage::StorageError;

/// Says that it was saved, and for how long.
pub const fn saved(lasting: bool) -> &'static str {
    if lasting { "Review saved in this browser." } else { "Review kept until this page is closed." }
}

/// The name of the downloaded file.
pub const FILE_NAME: &str = "juku-reviews.json";

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
        SaveError::Overtaken | SaveError::Unreadable => {
            "A newer version of this site has written this review. Reload the page to go on; your text is kept as a draft."
        }
    }
}

/// Why something that was pressed could not be kept.
pub const fn act_error(error: SaveError) -> &'static str {
    match error {
        SaveError::Full => "The browser's storage is full, so this was not kept. Make room and try again.",
        SaveError::Blocked => "The browser no longer lets the site keep anything, so this was not kept.",
        SaveError::Overtaken => {
            "Another tab has changed the same just now, so this was not kept. Look at what is here now, and try again."
        }
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
