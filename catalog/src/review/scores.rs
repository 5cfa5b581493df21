//! Ratings of single sides of a title.

use serde::Serialize;

use super::Rating;
use crate::json::from_fields;

/// How good single sides of a title are, each where the reader says so.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Scores {
    /// The story.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub story: Option<Rating>,
    /// The acting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acting: Option<Rating>,
    /// The music.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub music: Option<Rating>,
    /// How much it is worth watching again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rewatch: Option<Rating>,
}

from_fields! { Scores { story, acting, music, rewatch } finish }

/// A side of a title.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The story.
    Story,
    /// The acting.
    Acting,
    /// The music.
    Music,
    /// Watching it again.
    Rewatch,
}

impl Side {
    /// Every side, in the order of the form.
    pub const ALL: [Side; 4] = [Side::Story, Side::Acting, Side::Music, Side::Rewatch];

    /// The name of its field.
    pub const fn slug(self) -> &'static str {
        match self {
            Side::Story => "story",
            Side::Acting => "acting",
            Side::Music => "music",
            Side::Rewatch => "rewatch",
        }
    }
}

impl Scores {
    /// Whether none is given.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The score of a side.
    pub const fn of(&self, side: Side) -> Option<Rating> {
        match side {
            Side::Story => self.story,
            Side::Acting => self.acting,
            Side::Music => self.music,
            Side::Rewatch => self.rewatch,
        }
    }

    /// Gives a side a score, or takes it back.
    pub const fn set(&mut self, side: Side, score: Option<Rating>) {
        match side {
            Side::Story => self.story = score,
            Side::Acting => self.acting = score,
            Side::Music => self.music = score,
            Side::Rewatch => self.rewatch = score,
        }
    }
}
