//! What kind of work a title is.

use serde::Serialize;

use crate::json::{FromJson, Reader};

/// What kind of work a title is; `content/titles/*.json` writes it in lower case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A feature film.
    Film,
    /// A drama in episodes.
    Series,
    /// A variety or reality show.
    Variety,
    /// A documentary, one film or several episodes.
    Documentary,
    /// An animated film or series.
    Animation,
}

impl Kind {
    /// Every kind, in the order in which they are listed.
    pub const ALL: [Kind; 5] = [Kind::Film, Kind::Series, Kind::Animation, Kind::Documentary, Kind::Variety];

    /// The word in content and addresses: `film`.
    pub const fn slug(self) -> &'static str {
        match self {
            Kind::Film => "film",
            Kind::Series => "series",
            Kind::Variety => "variety",
            Kind::Documentary => "documentary",
            Kind::Animation => "animation",
        }
    }

    /// The kind with this [`slug`](Kind::slug).
    pub fn from_slug(slug: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.slug() == slug)
    }
}

impl FromJson for Kind {
    fn from_json(reader: Reader<'_, '_>) -> Self {
        reader.word(Kind::from_slug, Kind::Film)
    }
}
