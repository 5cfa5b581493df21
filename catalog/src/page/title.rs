//! The data of a title's page.

use std::borrow::Cow;

use serde::Serialize;

use super::{Card, VERSION, is_false, is_zero};
use crate::Prepared;
use crate::catalogue::poster_facts;
use crate::json::from_fields;
use crate::poster::PosterFacts;
use crate::related::Reason;
use crate::title::{Title, distinct_name};

/// A title beside another, and why.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RelatedCard {
    /// The title.
    pub card: Card,
    /// Why it is here.
    pub reason: Reason,
}

/// The data of a title's page.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TitlePage {
    /// [`VERSION`].
    pub version: u32,
    /// The title.
    pub title: Title,
    /// Whether another title has the same English name.
    #[serde(skip_serializing_if = "is_false")]
    pub namesake: bool,
    /// The variant of its poster.
    #[serde(skip_serializing_if = "is_zero")]
    pub variant: u8,
    /// "You May Also Like", best first.
    pub related: Vec<RelatedCard>,
}

impl TitlePage {
    /// The page of a title of the catalogue.
    pub fn new(prepared: &Prepared<'_>, title: &Title) -> Self {
        let catalogue = prepared.catalogue;
        let related = prepared.relations.of(title).into_iter();
        Self {
            version: VERSION,
            title: title.clone(),
            namesake: catalogue.has_namesake(title),
            variant: catalogue.poster_variant(&title.id),
            related: related
                .map(|(other, reason)| RelatedCard { card: Card::new(catalogue, other), reason })
                .collect(),
        }
    }

    /// The English name, with the year where it is shared.
    pub fn distinct_name(&self) -> Cow<'_, str> {
        distinct_name(&self.title.names.en, self.title.year(), self.namesake)
    }

    /// What its poster is drawn from.
    pub fn poster(&self) -> PosterFacts<'_> {
        poster_facts(&self.title, self.variant)
    }
}

from_fields! { RelatedCard { card, reason } }

from_fields! { TitlePage { version, title, related; namesake, variant } }
