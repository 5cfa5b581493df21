//! The data of any page.

use std::sync::Arc;

use juku_catalog::json::Document;
use juku_catalog::page::{AboutPage, HomePage, ListPage, PersonPage, SearchPage, TitlePage, VERSION};
use juku_view::route::Route;

#[cfg(not(target_arch = "wasm32"))]
mod made;

/// The data of a page, by kind; cheap to clone.
#[derive(Clone, Debug)]
pub enum PageData {
    /// Of the front page.
    Home(Arc<HomePage>),
    /// Of a page of a list.
    List(Arc<ListPage>),
    /// Of a title.
    Title(Arc<TitlePage>),
    /// Of a person.
    Person(Arc<PersonPage>),
    /// Of the pages that ask the index: what was found, browse, and unknown addresses.
    Search(Arc<SearchPage>),
    /// Of the page about the site.
    About(Arc<AboutPage>),
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
            Route::List(..) => document.read().map(PageData::List),
            Route::Title(_) => document.read().map(PageData::Title),
            Route::Person(_) => document.read().map(PageData::Person),
            // All of these ask the index.
            Route::Search
            | Route::Browse
            | Route::Shelf
            | Route::ShelfStats
            | Route::Shared
            | Route::Unknown(_) => document.read().map(PageData::Search),
            Route::About => document.read().map(PageData::About),
        }
        .ok_or(Unreadable::Damaged)
    }

    /// The JSON that [`read`](Self::read) reads.
    ///
    /// # Errors
    /// None in practice: the structs have no map with other keys than text.
    pub fn json(&self) -> serde_json::Result<String> {
        match self {
            PageData::Home(page) => serde_json::to_string(page.as_ref()),
            PageData::List(page) => serde_json::to_string(page.as_ref()),
            PageData::Title(page) => serde_json::to_string(page.as_ref()),
            PageData::Person(page) => serde_json::to_string(page.as_ref()),
            PageData::Search(page) => serde_json::to_string(page.as_ref()),
            PageData::About(page) => serde_json::to_string(page.as_ref()),
        }
    }

    /// Whether both are the very same data, not only equal.
    pub fn is_same(&self, other: &Self) -> bool {
        match (self, other) {
            (PageData::Home(a), PageData::Home(b)) => Arc::ptr_eq(a, b),
            (PageData::List(a), PageData::List(b)) => Arc::ptr_eq(a, b),
            (PageData::Title(a), PageData::Title(b)) => Arc::ptr_eq(a, b),
            (PageData::Person(a), PageData::Person(b)) => Arc::ptr_eq(a, b),
            (PageData::Search(a), PageData::Search(b)) => Arc::ptr_eq(a, b),
            (PageData::About(a), PageData::About(b)) => Arc::ptr_eq(a, b),
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
        let empty = format!(r#"{{"version":{VERSION}}}"#);
        for text in ["", "<!DOCTYPE html>", "{}", empty.as_str(), "null"] {
            assert_eq!(read(text), Err(Unreadable::Damaged), "{text}");
        }
    }
}
