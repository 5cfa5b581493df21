//! Which page is open.

use juku_view::route::{Base, Route, with_query};
use leptos::prelude::*;

use crate::browser::{address, navigation};

/// The owner of which page is open, and of the query in its address.
#[derive(Clone, Copy)]
pub struct OpenRoute {
    route: RwSignal<Route>,
    query: RwSignal<String>,
    /// The fragment of the address, with its mark.
    fragment: RwSignal<String>,
    /// Whether the query became another where the reader is.
    is_in_place: StoredValue<bool>,
}

impl OpenRoute {
    /// This page, as it is when the application starts.
    ///
    /// # Arguments
    /// `query`: what follows the question mark of the address. `fragment`: what follows that, with its mark.
    pub fn new(route: Route, query: String, fragment: String) -> Self {
        Self {
            route: RwSignal::new(route),
            query: RwSignal::new(query),
            fragment: RwSignal::new(fragment),
            is_in_place: StoredValue::new(false),
        }
    }

    /// The page; follows changes.
    pub fn get(&self) -> Route {
        self.route.get()
    }

    /// The query of the address; follows changes.
    pub fn query(&self) -> String {
        self.query.get()
    }

    /// The address as a worker is asked for it: below the base, with its query, and with the fragment where that is what
    /// is shown; follows changes.
    pub fn address(&self, route: &Route) -> String {
        let address = with_query(route.path(), &self.query());
        match route {
            Route::Shared => address + &self.fragment.get(),
            _ => address,
        }
    }

    /// Another page is open now; the same one is no change.
    pub fn set(&self, route: Route, query: String) {
        // The page that is left must not meet the query of the next.
        if self.query.with_untracked(|open| *open != query) {
            self.query.set(query);
        }
        if self.route.with_untracked(|open| *open != route) {
            self.route.set(route);
        }
        let fragment = address::fragment();
        if self.fragment.with_untracked(|open| *open != fragment) {
            self.fragment.set(fragment);
        }
    }

    /// Goes to an address of the site, as by a link.
    pub fn go(&self, base: &Base, href: &str) {
        let (path, query) = href.split_once('?').unwrap_or((href, ""));
        navigation::go(href, || self.set(Route::parse(base, path), query.to_owned()));
    }

    /// Gives the page that is open another query, without moving the reader.
    ///
    /// # Arguments
    /// `adds`: whether going back leads to the one before.
    pub fn rewrite(&self, base: &Base, href: &str, adds: bool) {
        let (path, query) = href.split_once('?').unwrap_or((href, ""));
        if self.query.with_untracked(|open| open != query) {
            navigation::rewrite(href, adds);
            self.is_in_place.set_value(true);
            self.set(Route::parse(base, path), query.to_owned());
        }
    }

    /// Whether the last change left the reader where they are; once.
    pub fn take_in_place(&self) -> bool {
        let is_in_place = self.is_in_place.get_value();
        self.is_in_place.set_value(false);
        is_in_place
    }
}
