//! The data of one page of a list.

use serde::Serialize;

use super::{CARDS_PER_PAGE, Card, VERSION};
use crate::json::from_fields;
use crate::{Kind, ListKey, Prepared};

/// The data of one page of a list. Which list it is, its address tells.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ListPage {
    /// [`VERSION`].
    pub version: u32,
    /// The name of the company or site; empty for other lists, whose address says it.
    pub name: String,
    /// How many titles the whole list has.
    pub count: usize,
    /// How many of each kind, kinds without titles left out.
    pub kinds: Vec<(Kind, usize)>,
    /// Which page of the list this is, from 1.
    pub page: usize,
    /// How many pages the list has.
    pub pages: usize,
    /// This page's titles, newest first.
    pub cards: Vec<Card>,
    /// For a year's list the nearest earlier year that has titles.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub earlier: Option<i16>,
    /// For a year's list the nearest later year that has titles.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub later: Option<i16>,
}

impl ListPage {
    /// A page of a list, from 1; `None` when the list does not reach so far, or there is none.
    pub fn new(prepared: &Prepared<'_>, key: &ListKey, page: usize) -> Option<Self> {
        let list = prepared.lists.get(key)?;
        let titles = list.titles.chunks(CARDS_PER_PAGE).nth(page.checked_sub(1)?)?;
        let kind_count = |kind| list.titles.iter().filter(|title| title.kind == kind).count();
        let kinds = Kind::ALL.into_iter().map(|kind| (kind, kind_count(kind)));
        let (earlier, later) = match key {
            ListKey::Year(year) => prepared.lists.neighbours(*year),
            _ => (None, None),
        };
        Some(Self {
            version: VERSION,
            name: list.name.to_owned(),
            count: list.titles.len(),
            kinds: kinds.filter(|(_, count)| *count > 0).collect(),
            page,
            pages: list.titles.len().div_ceil(CARDS_PER_PAGE),
            cards: titles.iter().map(|title| Card::new(prepared.catalogue, title)).collect(),
            earlier,
            later,
        })
    }
}

from_fields! { ListPage { version, name, count, kinds, page, pages, cards, earlier, later } }
