//! Moods: ways into the catalogue for who does not know yet what to look for.

use serde::Serialize;

use crate::Genre;
use crate::json::{FromJson, Reader};

/// What somebody may be in the mood for; each stands for some genres.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mood {
    /// At home, with everybody.
    RainySunday,
    /// Awake in the night.
    WideAwake,
    /// Away from the earth.
    AboveTheClouds,
    /// In love.
    InLove,
    /// In another time.
    LongAgo,
    /// Restless.
    Restless,
}

impl Mood {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Mood; 6] = [
        Mood::RainySunday,
        Mood::WideAwake,
        Mood::AboveTheClouds,
        Mood::InLove,
        Mood::LongAgo,
        Mood::Restless,
    ];

    /// The word for it in page data: `rainy-sunday`.
    const fn slug(self) -> &'static str {
        match self {
            Mood::RainySunday => "rainy-sunday",
            Mood::WideAwake => "wide-awake",
            Mood::AboveTheClouds => "above-the-clouds",
            Mood::InLove => "in-love",
            Mood::LongAgo => "long-ago",
            Mood::Restless => "restless",
        }
    }

    /// The genres of it in their own order, any of which will do.
    pub const fn genres(self) -> &'static [Genre] {
        match self {
            Mood::RainySunday => &[Genre::Comedy, Genre::Family, Genre::Life],
            Mood::WideAwake => &[Genre::Crime, Genre::Mystery, Genre::Thriller],
            Mood::AboveTheClouds => &[Genre::Fantasy, Genre::Xianxia],
            Mood::InLove => &[Genre::Romance],
            Mood::LongAgo => &[Genre::Costume, Genre::Historical, Genre::Wuxia],
            Mood::Restless => &[Genre::Action, Genre::Adventure, Genre::War],
        }
    }
}

impl FromJson for Mood {
    fn from_json(reader: Reader<'_, '_>) -> Self {
        reader.word(|word| Mood::ALL.into_iter().find(|mood| mood.slug() == word), Mood::RainySunday)
    }
}
