//! How a reader stands to a title.

use serde::Serialize;

use crate::json::{FromJson, Reader};

/// How a reader stands to a title.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// Wants to watch it.
    Want,
    /// Is watching it.
    Watching,
    /// Has seen it.
    Seen,
    /// Began it and will not go on.
    Dropped,
}

impl Status {
    /// Every status, in the order in which they are listed.
    pub const ALL: [Status; 4] = [Status::Want, Status::Watching, Status::Seen, Status::Dropped];

    /// What can be filtered by: every status, and having none.
    pub const CHOICES: [Option<Status>; 5] =
        [Some(Status::Want), Some(Status::Watching), Some(Status::Seen), Some(Status::Dropped), None];

    /// The word in addresses: `want`.
    pub const fn slug(self) -> &'static str {
        match self {
            Status::Want => "want",
            Status::Watching => "watching",
            Status::Seen => "seen",
            Status::Dropped => "dropped",
        }
    }

    /// The status with this [`slug`](Status::slug).
    pub fn from_slug(slug: &str) -> Option<Status> {
        Status::ALL.into_iter().find(|status| status.slug() == slug)
    }

    /// The word for one of the [`CHOICES`](Status::CHOICES): that of the status, or `none`.
    pub fn choice_slug(choice: Option<Status>) -> &'static str {
        choice.map_or("none", Status::slug)
    }
}

impl FromJson for Status {
    fn from_json(reader: Reader<'_, '_>) -> Self {
        reader.word(Status::from_slug, Status::Want)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statuses_can_be_chosen_in_their_order_and_then_none() {
        let all: Vec<_> = Status::ALL.into_iter().map(Some).chain([None]).collect();
        assert_eq!(Status::CHOICES.to_vec(), all);
        for status in Status::ALL {
            assert_eq!(Status::from_slug(status.slug()), Some(status));
            assert_eq!(serde_json::to_string(&status).unwrap(), format!("{:?}", status.slug()));
        }
    }
}
