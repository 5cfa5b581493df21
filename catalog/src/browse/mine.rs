//! Parts of what a reader keeps, and its orders.

use super::{Kept, Status};

/// A part of what a reader keeps.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Part {
    /// All of it.
    #[default]
    Everything,
    /// The titles with this status.
    Status(Status),
    /// The titles with a rating, be it with a review.
    Rated,
    /// The titles with a review.
    Reviewed,
}

impl Part {
    /// Every part, in the order in which they are listed.
    pub const ALL: [Part; 7] = [
        Part::Everything,
        Part::Status(Status::Watching),
        Part::Status(Status::Want),
        Part::Status(Status::Seen),
        Part::Status(Status::Dropped),
        Part::Rated,
        Part::Reviewed,
    ];

    /// The word in addresses; empty for everything.
    pub const fn slug(self) -> &'static str {
        match self {
            Part::Everything => "",
            Part::Status(status) => status.slug(),
            Part::Rated => "rated",
            Part::Reviewed => "reviewed",
        }
    }

    /// Whether a title is in it.
    pub fn has(self, kept: &Kept) -> bool {
        match self {
            Part::Everything => true,
            Part::Status(status) => kept.status == Some(status),
            Part::Rated => kept.rating.is_some(),
            Part::Reviewed => kept.reviewed,
        }
    }
}

/// In which order; titles of the same rank stand as in the one before.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum By {
    /// What was changed last comes first.
    #[default]
    Changed,
    /// The best rated first, then those without a rating.
    Rating,
    /// By English name, as in lists.
    Title,
    /// The newest title first.
    Released,
}

impl By {
    /// Every order, as they are listed.
    pub const ALL: [By; 4] = [By::Changed, By::Rating, By::Title, By::Released];

    /// The word in addresses.
    pub const fn slug(self) -> &'static str {
        match self {
            By::Changed => "changed",
            By::Rating => "rating",
            By::Title => "title",
            By::Released => "released",
        }
    }
}
