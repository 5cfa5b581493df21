//! What a reader makes: reviews, and how they stand to titles; how it is checked, and the form in which it is kept.
//!
//! The rules are here and pure; the browser only hands over texts and the time.

mod copy;
mod draft;
mod id;
mod keys;
mod list;
mod mark;
mod overlap;
mod rating;
mod record;
mod scores;
mod settings;
mod shelf;

pub use copy::{COPY_FORM, copy};
pub use draft::{Draft, Field, FieldError, KeptDraft};
pub use id::RecordId;
pub use keys::Keys;
pub use list::{LIST_NAME_LIMIT, LIST_NOTE_LIMIT, List};
pub use mark::{Act, Mark, TAG_LIMIT, TAGS};
pub use overlap::overlap;
pub use rating::Rating;
pub use record::{Record, Review, Tombstone, Unreadable};
pub use scores::{Scores, Side};
pub use settings::Settings;
pub use shelf::{SetAside, Shelf};

/// Milliseconds since 1970-01-01T00:00:00Z.
pub type Timestamp = u64;
