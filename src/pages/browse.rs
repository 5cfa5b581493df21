//! Any combination of filters; and the shelf with what belongs to it, which a worker makes of what the reader keeps.

use std::sync::Arc;
use std::time::Duration;

use juku_catalog::page::SearchPage as Data;
use juku_view::html;
use juku_view::route::{Route, with_query};
use leptos::prelude::*;

use super::desk;
use crate::browser::{clock, document, form};
use crate::components::FromIndex;
use crate::state::{Asker, Given, given};
use crate::text;

/// How long what is seen first stands there before the rest is asked for.
const PAUSE: Duration = Duration::from_millis(100);

/// What the worker makes of the address, and the controls that change it.
#[component]
pub fn BrowsePage(
    /// Which of them it is.
    route: Route,
    /// How much there is to browse.
    data: Arc<Data>,
) -> impl IntoView {
    let Given { base, open, .. } = given();
    // As long as what will stand there.
    let (heading, controls, waiting, needs_script) = match route {
        Route::Shelf => (text::SHELF, text::PARTS, text::OPENING.owned(), text::SHELF_NEEDS_SCRIPT),
        Route::ShelfStats => (text::STATS, text::PARTS, text::OPENING.owned(), text::SHELF_NEEDS_SCRIPT),
        Route::Shared => (text::SHARED, text::PARTS, text::READING.owned(), text::SHARED_NEEDS_SCRIPT),
        _ => (text::BROWSE, text::FILTERS, text::titles(data.titles), text::BROWSE_NEEDS_SCRIPT),
    };
    let is_of_shelf = route.is_of_shelf();
    let (class, asker) = match is_of_shelf {
        true => ("browse browse--wide", Asker::Shelf),
        false => ("browse", Asker::Page),
    };
    let needs_script = html::needs_script(&base, &needs_script);
    let asked = route.clone();
    let address = Memo::new(move |_| Some(open.address(&asked)));
    let index = FromIndex::new(asker, address);
    index.settle();
    let answer = index.last_answer();
    let filters = NodeRef::<leptos::html::Form>::new();
    let page = route.href(&base);
    Effect::new({
        let (base, page) = (base.clone(), page.clone());
        move |_| {
            let Some(filters) = filters.get() else { return };
            let (base, href) = (base.clone(), page.clone());
            let go = move |query: &str, adds| open.rewrite(&base, &with_query(href.clone(), query), adds);
            form::on_choice(&filters, page.clone(), go);
        }
    });
    Effect::new(move |_| {
        // A failure has none: those that are there stay.
        if let (Some(filters), Some(answer)) =
            (filters.get(), answer.get().filter(|new| new.failure.is_none()))
        {
            form::show(&filters, &answer.controls);
        }
    });
    // Until its controls are here. A form that cannot be sent is none, by the rules of accessible HTML.
    let empty = ["<button type=\"submit\" hidden>", &controls, "</button>"].concat();
    let shown = NodeRef::<leptos::html::Section>::new();
    let trouble = is_of_shelf.then(|| desk::work(shown, address));
    // Whether something stands there, and whether that is not all.
    Effect::new(move |before: Option<Option<bool>>| {
        let before = before.flatten();
        // On a failure the shelf stays as it is; what was found by other filters does not.
        let answer = answer.get().filter(|answer| answer.failure.is_none() || !is_of_shelf);
        let (Some(answer), Some(shown)) = (answer, shown.get()) else { return before };
        // What is there already stays, and has the focus that it had.
        match is_of_shelf || before == Some(true) && !answer.more {
            true => form::show(&shown, &answer.html),
            false => shown.set_inner_html(&answer.html),
        }
        // Once what is seen first is painted; nobody needs the rest who goes on writing or choosing.
        let (part, pause) = (answer.clone(), before.map_or(Duration::ZERO, |_| PAUSE));
        document::after_change(move || clock::after(pause, move || index.ask_for_more(&part)));
        if let Some(query) = &answer.go {
            open.rewrite(&base, &with_query(page.clone(), query), true);
        }
        if let Some(id) = answer.focus.clone() {
            document::after_change(move || document::focus(&id));
        }
        Some(answer.more)
    });
    let said = move || FromIndex::said(answer.get(), &waiting);
    let retry = move || answer.get().and_then(|answer| answer.failure).map(|failure| index.retry(failure));
    view! {
        <div class="frame">
            <header class="list-head">
                <h1 tabindex="-1">{heading.get()}</h1>
                <p class="quiet" role="status">{said}</p>
            </header>
            <p class="needs-script" inner_html=needs_script></p>
            {retry}
            {trouble}
            <div class=class>
                <form class="browse__controls" aria-label=controls.get() node_ref=filters inner_html=empty></form>
                <section class="browse__found" aria-label=text::FOUND.get() node_ref=shown></section>
            </div>
        </div>
    }
    .into_any()
}
