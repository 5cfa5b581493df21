//! When a page last changed: when the newest of its titles did.

use chrono::{DateTime, Utc};
use juku_catalog::Title;
use juku_view::route::Route;

use crate::{History, Publication};

impl Publication<'_> {
    /// When what a page shows last changed; `None` when that is not known.
    pub fn last_change(&self, history: &History, route: &Route) -> Option<DateTime<Utc>> {
        let of =
            |titles: &mut dyn Iterator<Item = &Title>| history.last_change(titles.map(|title| &title.id));
        match route {
            Route::Home
            | Route::Search
            | Route::Browse
            | Route::Shelf
            | Route::ShelfStats
            | Route::Shared
            | Route::Unknown(_) => of(&mut self.catalogue.titles().iter()),
            Route::List(key, _) => of(&mut self.prepared.lists.get(key)?.titles.iter().copied()),
            Route::Person(slug) => {
                of(&mut self.prepared.people.get(slug)?.credits.iter().map(|credit| credit.title))
            }
            Route::About => None,
            Route::Title(id) => history.last_change([id]),
        }
    }
}
