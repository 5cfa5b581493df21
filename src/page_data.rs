//! The data of any page.

use std::sync::Arc;

use juku_catalog::Catalogue;
use juku_catalog::json::Document;
use juku_catalog::page::{HomePage, NamesPage, TitlePage, VERSION, YearPage};
use juku_catalog::related::Relations;

use crate::route::Route;

/// The data of a page, by kind; cheap to clone.
#[derive(Clone, Debug)]
pub enum PageData {
    /// Of the front page.
    Home(Arc<HomePage>),
    /// Of a page of a year's list.
    Year(Arc<YearPage>),
    /// Of a title.
    Title(Arc<TitlePage>),
    /// Of the page for unknown addresses.
    Names(Arc<NamesPage>),
}

/// Why page data could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It is of another version than this application.
    OtherVersion,
    /// It is damaged, or no page data at all.
    Damaged,
}

impl PageData {
    /// Reads the data of a page.
    ///
    /// # Errors
    /// When it is of another version, or damaged.
    pub fn read(route: &Route, text: &str) -> Result<Self, Unreadable> {
        let document = Document::parse(text).ok_or(Unreadable::Damaged)?;
        if document.number("version").ok_or(Unreadable::Damaged)? != i64::from(VERSION) {
            return Err(Unreadable::OtherVersion);
        }
        match route {
            Route::Home => document.read().map(PageData::Home),
            Route::Year { .. } => document.read().map(PageData::Year),
            Route::Title(_) => document.read().map(PageData::Title),
            Route::Unknown(_) => document.read().map(PageData::Names),
        }
        .ok_or(Unreadable::Damaged)
    }

    /// The data of a page of a catalogue; `None` when the catalogue has no such page.
    pub fn of(route: &Route, catalogue: &Catalogue, relations: &Relations<'_>) -> Option<Self> {
        match route {
            Route::Home => Some(PageData::Home(Arc::new(HomePage::new(catalogue)))),
            Route::Year { year, page } => {
                let pages = YearPage::all(catalogue, *year);
                pages.into_iter().nth(page.checked_sub(1)?).map(|page| PageData::Year(Arc::new(page)))
            }
            Route::Title(id) => {
                let title = catalogue.title(id)?;
                Some(PageData::Title(Arc::new(TitlePage::new(relations, catalogue, title))))
            }
            Route::Unknown(_) => Some(PageData::Names(Arc::new(NamesPage::new(catalogue)))),
        }
    }

    /// The JSON that [`read`](Self::read) reads.
    ///
    /// # Errors
    /// None in practice: the structs have no map with other keys than text.
    pub fn json(&self) -> serde_json::Result<String> {
        match self {
            PageData::Home(page) => serde_json::to_string(page.as_ref()),
            PageData::Year(page) => serde_json::to_string(page.as_ref()),
            PageData::Title(page) => serde_json::to_string(page.as_ref()),
            PageData::Names(page) => serde_json::to_string(page.as_ref()),
        }
    }

    /// Whether both are the very same data, not only equal.
    pub fn is_same(&self, other: &Self) -> bool {
        match (self, other) {
            (PageData::Home(a), PageData::Home(b)) => Arc::ptr_eq(a, b),
            (PageData::Year(a), PageData::Year(b)) => Arc::ptr_eq(a, b),
            (PageData::Title(a), PageData::Title(b)) => Arc::ptr_eq(a, b),
            (PageData::Names(a), PageData::Names(b)) => Arc::ptr_eq(a, b),
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn data_of_another_version_is_told_from_damage() {
        let read = |text| PageData::read(&Route::Home, text).map(|_| ());
        assert_eq!(read(r#"{"version":999,"new":true}"#), Err(Unreadable::OtherVersion));
        for text in ["", "<!DOCTYPE html>", "{}", r#"{"version":1}"#, "null"] {
            assert_eq!(read(text), Err(Unreadable::Damaged), "{text}");
        }
    }
}
