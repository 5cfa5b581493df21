//! The data of the page for unknown addresses.

use serde::Serialize;

use super::VERSION;
use crate::json::from_fields;
use crate::{Catalogue, Slug};

/// A title's names, for suggestions at an unknown address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NameEntry {
    /// The title's id.
    pub id: Slug,
    /// The English name.
    pub en: String,
    /// The Chinese name.
    pub zh: String,
}

/// The data of the page for unknown addresses: the names of all titles, newest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NamesPage {
    /// [`VERSION`].
    pub version: u32,
    /// Every title.
    pub names: Vec<NameEntry>,
}

impl NamesPage {
    /// The names of a catalogue.
    pub fn new(catalogue: &Catalogue) -> Self {
        let names = catalogue.titles().iter().map(|title| NameEntry {
            id: title.id.clone(),
            en: title.names.en.clone(),
            zh: title.names.zh.clone(),
        });
        Self { version: VERSION, names: names.collect() }
    }

    /// The titles nearest to an address's last part, best first: by id, or by Chinese name where that was asked for.
    pub fn nearest(&self, asked: &str, limit: usize) -> Vec<&NameEntry> {
        let in_chinese = asked.chars().any(crate::script::is_han);
        let text = |entry: &NameEntry| if in_chinese { entry.zh.clone() } else { entry.id.to_string() };
        crate::near::nearest(asked, &self.names, text, limit)
    }
}

from_fields! { NameEntry { id, en, zh } }

from_fields! { NamesPage { version, names } }
