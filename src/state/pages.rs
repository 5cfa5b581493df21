//! The data of pages: what has come, what is on its way, what failed.

use juku_view::route::{Base, Route};
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::fetch::{self, FetchError};
use crate::page_data::{PageData, Unreadable};

/// Why the data of a page could not be loaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoadError {
    /// The server answered with this status.
    Status(u16),
    /// No answer came.
    NoAnswer,
    /// The answer took too long.
    TimedOut,
    /// The answer is no page data.
    Damaged,
    /// The site has been published anew since this application was loaded.
    OtherVersion,
}

/// How far the data of a page is.
#[derive(Clone, Debug)]
pub enum PageState {
    /// Not asked for, or on its way.
    Loading,
    /// Here.
    Ready(PageData),
    /// There is no such page.
    Missing,
    /// It did not come.
    Failed(LoadError),
}

impl PartialEq for PageState {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (PageState::Ready(a), PageState::Ready(b)) => a.is_same(b),
            (PageState::Failed(a), PageState::Failed(b)) => a == b,
            (PageState::Loading, PageState::Loading) | (PageState::Missing, PageState::Missing) => true,
            _ => false,
        }
    }
}

/// The owner of all page data. What has come stays, so that going back is immediate.
#[derive(Clone, Copy)]
pub struct Pages {
    base: StoredValue<Base>,
    states: RwSignal<States>,
}

/// States by data path, in the order of asking: few enough to be looked through, and without the code of a map.
#[derive(Clone, Debug)]
struct States(Vec<(String, PageState)>);

impl States {
    fn get(&self, path: &str) -> Option<&PageState> {
        self.0.iter().find(|(other, _)| other == path).map(|(_, state)| state)
    }

    fn set(&mut self, path: String, state: PageState) {
        match self.0.iter_mut().find(|(other, _)| *other == path) {
            Some((_, known)) => *known = state,
            None => self.0.push((path, state)),
        }
    }
}

impl Pages {
    /// Pages of which one is known, as it is when the application starts.
    pub fn new(base: Base, route: &Route, state: PageState) -> Self {
        let states = States(vec![(route.data_path(), state)]);
        Self { base: StoredValue::new(base), states: RwSignal::new(states) }
    }

    /// How far a page is; follows changes.
    pub fn state(&self, route: &Route) -> PageState {
        self.states.with(|states| states.get(&route.data_path()).cloned().unwrap_or(PageState::Loading))
    }

    /// Whether a page can be shown at once.
    pub fn is_here(&self, route: &Route) -> bool {
        matches!(self.untracked(route), Some(PageState::Ready(_)))
    }

    /// Loads a page unless it is here or on its way; one that failed is tried anew.
    pub fn load(&self, route: &Route) {
        if self.untracked(route).is_none_or(|state| matches!(state, PageState::Failed(_))) {
            self.fetch(route.clone());
        }
    }

    /// The paths of all data that is here or on its way, with blanks between.
    pub fn paths(&self) -> String {
        let states = self.states.get_untracked();
        let opened =
            states.0.iter().filter(|(_, state)| matches!(state, PageState::Ready(_) | PageState::Loading));
        opened.map(|(path, _)| path.as_str()).collect::<Vec<_>>().join(" ")
    }

    /// Loads a page that failed once more.
    pub fn retry(&self, route: &Route) {
        self.fetch(route.clone());
    }

    /// Loads a page in advance, once: one that failed waits for the reader to go there.
    pub fn prefetch(&self, route: &Route) {
        if self.untracked(route).is_none() {
            self.fetch(route.clone());
        }
    }

    fn untracked(&self, route: &Route) -> Option<PageState> {
        self.states.with_untracked(|states| states.get(&route.data_path()).cloned())
    }

    fn fetch(&self, route: Route) {
        let pages = *self;
        let base = pages.base.get_value();
        pages.states.update(|states| {
            states.set(route.data_path(), PageState::Loading);
        });
        spawn_local(async move {
            let state = load(&base, &route).await;
            pages.states.update(|states| {
                states.set(route.data_path(), state);
            });
        });
    }
}

/// Fetches and reads the data of a page.
pub async fn load(base: &Base, route: &Route) -> PageState {
    let text = match fetch::text(&[base.as_str(), &route.data_path()].concat()).await {
        Ok(text) => text,
        Err(FetchError::NotFound) => return PageState::Missing,
        Err(FetchError::Status(status)) => return PageState::Failed(LoadError::Status(status)),
        Err(FetchError::NoAnswer) => return PageState::Failed(LoadError::NoAnswer),
        Err(FetchError::TimedOut) => return PageState::Failed(LoadError::TimedOut),
    };
    match PageData::read(route, &text) {
        Ok(data) => PageState::Ready(data),
        // `trunk serve` and hosts with a rewrite answer a missing file with the start page.
        Err(Unreadable::Damaged) if text.trim_start().starts_with('<') => PageState::Missing,
        Err(Unreadable::Damaged) => PageState::Failed(LoadError::Damaged),
        Err(Unreadable::OtherVersion) => PageState::Failed(LoadError::OtherVersion),
    }
}
