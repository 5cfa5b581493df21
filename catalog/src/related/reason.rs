//! Why a title is shown beside another.

use serde::Serialize;

use crate::Genre;
use crate::json::{FromJson, Reader};

/// Why a title is shown beside another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// The same franchise: content says so, on either side.
    Franchise,
    /// The same director, by English name.
    Director(String),
    /// The same writer.
    Writer(String),
    /// The same producer.
    Producer(String),
    /// The same person in the cast of both.
    With(String),
    /// A person who had part in both, but never the same, such as director and cast.
    Also(String),
    /// The same production company.
    Company(String),
    /// Shared genres, one or two, the most telling first.
    Genres(Vec<Genre>),
    /// Nothing but the time: the year of the other.
    Year(i16),
}

/// A reason that a name completes.
pub(super) type OfName = fn(String) -> Reason;

impl FromJson for Reason {
    fn from_json(mut reader: Reader<'_, '_>) -> Self {
        if reader.text() == Some("franchise") {
            return Reason::Franchise;
        }
        let names: [(&str, OfName); 6] = [
            ("director", Reason::Director),
            ("writer", Reason::Writer),
            ("producer", Reason::Producer),
            ("with", Reason::With),
            ("also", Reason::Also),
            ("company", Reason::Company),
        ];
        for (word, reason) in names {
            if let Some(name) = reader.field(word) {
                return reason(name);
            }
        }
        match reader.field("genres") {
            Some(genres) => Reason::Genres(genres),
            None => Reason::Year(reader.field("year")),
        }
    }
}
