//! The fields of the format, before anything is known of their values.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

/// The names of all fields of a title, for suggestions.
pub(super) const TITLE_FIELDS: &[&str] = &[
    "id",
    "kind",
    "title",
    "genres",
    "episodes",
    "runtime_min",
    "directors",
    "writers",
    "producers",
    "cast",
    "companies",
    "released",
    "ended",
    "networks",
    "watch",
    "based_on",
    "summary",
    "summary_zh",
    "synopsis",
    "synopsis_zh",
    "related",
    "formerly",
];

/// A title's file. A missing field is `null`; fields that the format does not know are kept apart.
#[derive(Deserialize)]
#[serde(default)]
#[derive(Default)]
pub(super) struct RawTitle {
    pub id: Value,
    pub kind: Value,
    pub title: Value,
    pub genres: Value,
    pub episodes: Value,
    pub runtime_min: Value,
    pub directors: Value,
    pub writers: Value,
    pub producers: Value,
    pub cast: Value,
    pub companies: Value,
    pub released: Value,
    pub ended: Value,
    pub networks: Value,
    pub watch: Value,
    pub based_on: Value,
    pub summary: Value,
    pub summary_zh: Value,
    pub synopsis: Value,
    pub synopsis_zh: Value,
    pub related: Value,
    pub formerly: Value,
    #[serde(flatten)]
    pub unknown: BTreeMap<String, Value>,
}

/// The names of all fields of `title`.
pub(super) const NAME_FIELDS: &[&str] = &["en", "zh", "pinyin", "aliases"];

/// The `title` of a title.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct RawNames {
    pub en: Value,
    pub zh: Value,
    pub pinyin: Value,
    pub aliases: Value,
    #[serde(flatten)]
    pub unknown: BTreeMap<String, Value>,
}

/// The names of all fields of a person.
pub(super) const PERSON_FIELDS: &[&str] = &["en", "zh", "id", "role"];

/// A person of any credit.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct RawPerson {
    pub en: Value,
    pub zh: Value,
    pub id: Value,
    pub role: Value,
    #[serde(flatten)]
    pub unknown: BTreeMap<String, Value>,
}
