//! The data of the page that shows what was found. What is found comes from the index; this is what is there before.

use serde::Serialize;

use super::VERSION;
use crate::json::from_fields;
use crate::{Prepared, Slug};

/// How much there is to be found, and how one may ask.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SearchPage {
    /// [`VERSION`].
    pub version: u32,
    /// How many titles the catalogue has.
    pub titles: usize,
    /// How many people.
    pub people: usize,
    /// What one might ask, with answers: a Chinese name, the same in pinyin, and somebody with many titles.
    pub examples: Vec<String>,
}

impl SearchPage {
    /// Of a catalogue.
    pub fn new(prepared: &Prepared<'_>) -> Self {
        let newest = prepared.catalogue.titles().first().map(|title| &title.names);
        let known = prepared.people.all().max_by_key(|works| works.credits.len());
        // Pinyin as it is typed, without tones.
        let typed = |pinyin: &str| Slug::of_name(pinyin).map(|slug| slug.as_str().replace('-', " "));
        let examples =
            newest.into_iter().flat_map(|names| [Some(names.zh.clone()), typed(&names.pinyin)]).flatten();
        Self {
            version: VERSION,
            titles: prepared.catalogue.titles().len(),
            people: prepared.people.all().count(),
            examples: examples.chain(known.map(|works| works.person.en.clone())).collect(),
        }
    }
}

from_fields! { SearchPage { version, titles, people, examples } }
