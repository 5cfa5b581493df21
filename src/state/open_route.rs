//! Which page is open.

use leptos::prelude::*;

use crate::route::Route;

/// The owner of which page is open.
#[derive(Clone, Copy)]
pub struct OpenRoute(RwSignal<Route>);

impl OpenRoute {
    /// This page, as it is when the application starts.
    pub fn new(route: Route) -> Self {
        Self(RwSignal::new(route))
    }

    /// The page; follows changes.
    pub fn get(&self) -> Route {
        self.0.get()
    }

    /// Another page is open now; the same one is no change.
    pub fn set(&self, route: Route) {
        if self.0.with_untracked(|open| *open != route) {
            self.0.set(route);
        }
    }
}
