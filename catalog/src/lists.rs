//! Lists of titles: by year, kind, genre, company and site to watch.

use std::collections::BTreeMap;

use crate::page::CARDS_PER_PAGE;
use crate::{Catalogue, Genre, Kind, Slug, Title};

/// Which list.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ListKey {
    /// All titles of a year.
    Year(i16),
    /// All of a kind.
    Kind(Kind),
    /// All of a genre.
    Genre(Genre),
    /// All that a company produced.
    Company(Slug),
    /// All that can be watched on a site.
    Watch(Slug),
}

/// A list's titles, newest first; never empty.
pub struct List<'c> {
    /// The name of the company or site; empty for the others, whose key tells.
    pub name: &'c str,
    /// The titles.
    pub titles: Vec<&'c Title>,
}

/// Every list of a catalogue, made in one pass.
pub struct Lists<'c>(BTreeMap<ListKey, List<'c>>);

impl<'c> Lists<'c> {
    /// The lists of a catalogue.
    pub fn new(catalogue: &'c Catalogue) -> Self {
        let mut lists = BTreeMap::new();
        for title in catalogue.titles() {
            let mut add = |key: ListKey, name: &'c str| {
                let list = lists.entry(key).or_insert_with(|| List { name, titles: Vec::new() });
                list.titles.push(title);
            };
            add(ListKey::Year(title.year()), "");
            add(ListKey::Kind(title.kind), "");
            for genre in &title.genres {
                add(ListKey::Genre(*genre), "");
            }
            for company in &title.companies {
                add(ListKey::Company(company.slug.clone()), &company.name);
            }
            for site in &title.watch {
                add(ListKey::Watch(site.slug.clone()), &site.name);
            }
        }
        Self(lists)
    }

    /// A list; `None` when no title belongs into it.
    pub fn get(&self, key: &ListKey) -> Option<&List<'c>> {
        self.0.get(key)
    }

    /// How many titles a list has.
    pub fn count(&self, key: &ListKey) -> usize {
        self.get(key).map_or(0, |list| list.titles.len())
    }

    /// Every list, and how many pages it has.
    pub fn pages(&self) -> impl Iterator<Item = (&ListKey, usize)> {
        self.0.iter().map(|(key, list)| (key, list.titles.len().div_ceil(CARDS_PER_PAGE)))
    }

    /// The nearest years with titles before and after a year.
    pub fn neighbours(&self, year: i16) -> (Option<i16>, Option<i16>) {
        let year_of = |(key, _): (&ListKey, _)| match key {
            ListKey::Year(year) => Some(*year),
            _ => None,
        };
        let earlier = self.0.range(..ListKey::Year(year)).next_back().and_then(year_of);
        let later = self.0.range(ListKey::Year(year.saturating_add(1))..).next().and_then(year_of);
        (earlier, later)
    }
}
