//! What a reader has settled.

use serde::Serialize;

use super::Timestamp;
use crate::json::from_fields;

/// What a reader has settled; one for the site.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Settings {
    /// When it was last changed.
    pub updated: Timestamp,
    /// When a copy of everything was taken last; 0 for never.
    #[serde(skip_serializing_if = "is_zero")]
    pub copied: Timestamp,
    /// Until when no reminder to take a copy is wanted.
    #[serde(skip_serializing_if = "is_zero")]
    pub quiet_until: Timestamp,
}

fn is_zero(moment: &Timestamp) -> bool {
    *moment == 0
}

from_fields! { Settings { updated; copied, quiet_until } finish }
