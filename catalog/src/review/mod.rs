//! What a reader makes: reviews, and how they stand to titles; how it is checked, and the form in which it is kept.
//!
//! The rules are here and pure; the browser only hands over texts and the time.

mod draft;
mod mark;
mod rating;
mod record;
mod shelf;

pub use draft::{Draft, Field, FieldError, KeptDraft};
pub use mark::{Act, Mark};
pub use rating::Rating;
pub use record::{Keys, Record, Review, ReviewId, Tombstone, Unreadable};
pub use shelf::{SetAside, Shelf, export_json};

/// Milliseconds since 1970-01-01T00:00:00Z.
pub type Timestamp = u64;
