//! What holds for as long as the reader stays at one address of the page.

use std::collections::{BTreeMap, BTreeSet};

use juku_catalog::Slug;
use juku_catalog::review::{Rating, Shelf, Timestamp};

use super::acts::is_of_a_title;

/// What holds for as long as the reader stays at one address of the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stay {
    /// The titles whose quick acts are shown.
    opened: BTreeSet<Slug>,
    /// What is picked, once something was pressed.
    picked: Option<BTreeSet<Slug>>,
    /// When titles that were changed here were changed before, and how they were rated. Each stays at its place.
    before: BTreeMap<Slug, (Timestamp, Option<Rating>)>,
}

impl Stay {
    /// Takes note of a press, before what it does is done.
    pub fn pressed(&mut self, name: &str, value: &str, fields: &[(String, String)], shelf: &Shelf) {
        let picked = fields.iter().filter(|(name, _)| name == "pick");
        self.picked = match name {
            "pick-all" | "pick-none" => None,
            _ if fields.is_empty() => self.picked.take(),
            _ => Some(picked.filter_map(|(_, title)| title.parse().ok()).collect()),
        };
        let title = value.split(' ').next().and_then(|title| title.parse::<Slug>().ok());
        if name == "row" {
            if let Some(title) = title
                && !self.opened.remove(&title)
            {
                self.opened.insert(title);
            }
            return;
        }
        let changed: BTreeSet<Slug> = match name {
            _ if is_of_a_title(name) => title.into_iter().collect(),
            _ if name.starts_with("bulk-") => self.picked.clone().unwrap_or_default(),
            _ => return,
        };
        for kept in shelf.kept().into_iter().filter(|kept| changed.contains(&kept.title)) {
            self.before.entry(kept.title).or_insert((kept.updated, kept.rating));
        }
    }

    /// Whether the quick acts of a title are shown.
    pub(super) fn is_opened(&self, title: &Slug) -> bool {
        self.opened.contains(title)
    }

    /// Whether a title is picked; nothing as long as that is only in the address.
    pub(super) fn is_picked(&self, title: &str) -> Option<bool> {
        let picked = self.picked.as_ref()?;
        Some(title.parse().is_ok_and(|title: Slug| picked.contains(&title)))
    }

    /// How many titles are picked; nothing as long as that is only in the address.
    pub(super) fn count_picked(&self) -> Option<usize> {
        self.picked.as_ref().map(BTreeSet::len)
    }

    /// When a title was changed and how it was rated, as far as its place goes.
    pub(super) fn place(&self, now: &juku_catalog::browse::Kept) -> (Timestamp, Option<Rating>) {
        self.before.get(&now.title).copied().unwrap_or((now.updated, now.rating))
    }
}
