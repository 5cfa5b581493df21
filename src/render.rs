//! A page as a string, natively: for prerendering and for tests.

use std::sync::Arc;

use juku_catalog::Site;
use juku_view::language;
use juku_view::route::{Base, Route};
use leptos::prelude::*;

use crate::app::App;
use crate::browser::storage::Storage;
use crate::state::{Given, Offline, OpenRoute, PageState, Pages, ReaderShelf, Search};

/// The HTML of a page whose data is in this state, as a reader with an empty shelf sees it.
pub fn to_html(site: &Arc<Site>, base: &Base, route: &Route, state: PageState) -> String {
    language::speak(base.language());
    // A second call finds the executor there.
    any_spawner::Executor::init_futures_executor().ok();
    let owner = Owner::new();
    let html = owner.with(|| {
        let shelf = ReaderShelf::new(base, Storage::Later);
        let given = Given {
            site: site.clone(),
            base: base.clone(),
            open: OpenRoute::new(route.clone(), String::new(), String::new()),
            pages: Pages::new(base.clone(), route, state),
            search: Search::new(base, shelf),
            shelf,
            offline: Offline::new(base),
            has_share_sheet: false,
        };
        view! { <App given/> }.to_html()
    });
    owner.cleanup();
    // The marks between neighbouring texts are for hydration, which there is none of, and no valid HTML.
    html.replace("<!>", "")
}
