//! A title and the people who made it.

use std::borrow::Cow;

use serde::Serialize;

use crate::json::{FromJson, Reader, from_fields};
use crate::{Genre, Kind, PartialDate, Slug};

/// A film, series, animation, documentary or variety show, checked.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Title {
    /// Its identity and the last part of its address; ends in the release year.
    pub id: Slug,
    /// What kind of work it is.
    pub kind: Kind,
    /// What it is called.
    pub names: Names,
    /// Its genres, most telling first; never empty.
    pub genres: Vec<Genre>,
    /// How long it is.
    pub length: Length,
    /// Who directed it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub directors: Vec<Person>,
    /// Who wrote it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub writers: Vec<Person>,
    /// Who produced it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub producers: Vec<Person>,
    /// Who plays in it, leads first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub cast: Vec<CastMember>,
    /// Production companies.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub companies: Vec<Organisation>,
    /// First public release or first broadcast.
    pub released: PartialDate,
    /// Last broadcast of a series.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ended: Option<PartialDate>,
    /// First broadcasters or platforms in China.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub networks: Vec<String>,
    /// Sites where it can be or could be watched abroad.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub watch: Vec<Organisation>,
    /// What it is based on: `the novel X by Y`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub based_on: Option<String>,
    /// One or two sentences in the site's language.
    pub summary: String,
    /// The same in simplified Chinese.
    pub summary_zh: String,
    /// The story in paragraphs, without its end.
    pub synopsis: Vec<String>,
    /// The same in simplified Chinese; empty where nobody has written it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub synopsis_zh: Vec<String>,
    /// Sequels, prequels, the same franchise.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub related: Vec<Slug>,
}

/// The names of a title.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Names {
    /// The English title most used abroad.
    pub en: String,
    /// The original title in simplified characters.
    pub zh: String,
    /// Its pinyin with tone marks.
    pub pinyin: String,
    /// Other titles that people know it by.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
}

/// How long a title is, in minutes and episodes, as far as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Length {
    /// One piece, of so many minutes.
    Single(Option<u16>),
    /// Episodes: how many, and the minutes of one.
    Episodes(Option<u16>, Option<u16>),
}

/// A person or a group with a credit. Who they are is told by English **and** Chinese name, and by the slug.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Person {
    /// The name in Latin letters, in its usual order.
    pub en: String,
    /// The name in Chinese characters, if it is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zh: Option<String>,
    /// The identity: content's `id`, or the slug of the English name.
    pub slug: Slug,
}

/// A company or a site that has a list.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Organisation {
    /// What it is called.
    pub name: String,
    /// The last part of its list's address: the slug of the name.
    pub slug: Slug,
}

/// A person of the cast and whom they play.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CastMember {
    /// Who plays.
    pub person: Person,
    /// The character's name, if it is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
}

/// How many of the cast count as leading.
pub(crate) const LEADS: usize = 3;

impl Title {
    /// The year of its release.
    pub const fn year(&self) -> i16 {
        self.released.year()
    }

    /// The people who lead the cast: the first three.
    pub fn leads(&self) -> impl Iterator<Item = &Person> {
        self.cast.iter().take(LEADS).map(|member| &member.person)
    }
}

/// The English title, with the year where another title has the same name: `Meteor Garden (2018)`.
pub fn distinct_name(name: &str, year: i16, has_namesake: bool) -> Cow<'_, str> {
    if has_namesake { Cow::Owned([name, " (", &year.to_string(), ")"].concat()) } else { Cow::Borrowed(name) }
}

from_fields! { Title { id, kind, names, genres, length, released, ended, based_on, summary, summary_zh, synopsis; directors, writers, producers, cast, companies, networks, watch, related, synopsis_zh } }

from_fields! { Names { en, zh, pinyin; aliases } }

impl FromJson for Length {
    fn from_json(mut reader: Reader<'_, '_>) -> Self {
        match reader.field("episodes") {
            Some((count, minutes)) => Length::Episodes(count, minutes),
            None => Length::Single(reader.field("single")),
        }
    }
}

from_fields! { Person { en, zh, slug } }

from_fields! { Organisation { name, slug } }

from_fields! { CastMember { person, role } }
