//! When a page last changed: when the newest of its titles did.

use chrono::{DateTime, Utc};
use juku::route::Route;
use juku_catalog::Title;

use crate::{History, Publication};

impl Publication<'_> {
    /// When what a page shows last changed; `None` when that is not known.
    pub fn last_change(&self, history: &History, route: &Route) -> Option<DateTime<Utc>> {
        let titles = self.catalogue.titles();
        let changes = |is_there: &dyn Fn(&Title) -> bool| {
            let ids = titles.iter().filter(|title| is_there(title)).map(|title| &title.id);
            history.last_change(ids)
        };
        match route {
            Route::Home | Route::Unknown(_) => changes(&|_| true),
            Route::Year { year, .. } => changes(&|title| title.year() == *year),
            Route::Title(id) => history.last_change([id]),
        }
    }
}
