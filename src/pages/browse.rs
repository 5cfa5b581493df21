//! Any combination of filters; and the shelf, which is what the reader keeps.

use std::sync::Arc;

use juku_catalog::page::SearchPage as Data;
use juku_view::html;
use juku_view::route::{Route, with_query};
use leptos::prelude::*;

use crate::browser::form;
use crate::components::{FromIndex, download_all};
use crate::state::{Given, given};
use crate::text;

/// What the worker makes of the query of the address, and the controls that change it.
#[component]
pub fn BrowsePage(
    /// Which of the two it is.
    route: Route,
    /// How much there is to browse.
    data: Arc<Data>,
) -> impl IntoView {
    let Given { base, open, shelf, .. } = given();
    let (heading, controls, class, needs_script) = match route {
        Route::Shelf => (text::SHELF, text::PARTS, "browse browse--wide", text::SHELF_NEEDS_SCRIPT),
        _ => (text::BROWSE, text::FILTERS, "browse", text::BROWSE_NEEDS_SCRIPT),
    };
    // As long as what will stand there.
    let waiting = if route == Route::Shelf { text::OPENING.to_owned() } else { text::titles(data.titles) };
    let needs_script = html::needs_script(&base, needs_script);
    let path = route.path();
    let address = Memo::new(move |_| Some(with_query(path.clone(), &open.query())));
    let index = FromIndex::new(address);
    index.settle();
    let answer = index.last_answer();
    let filters = NodeRef::<leptos::html::Form>::new();
    Effect::new(move |_| {
        let Some(filters) = filters.get() else { return };
        let (base, page) = (base.clone(), route.href(&base));
        let href = page.clone();
        let go = move |query: &str, adds| open.rewrite(&base, &with_query(href.clone(), query), adds);
        form::on_choice(&filters, page, go);
    });
    let whole = NodeRef::<leptos::html::Div>::new();
    Effect::new(move |_| {
        let Some(whole) = whole.get() else { return };
        form::on_act(&whole, move |act, _| {
            if act == "export" {
                download_all(&shelf.export(None));
            }
        });
    });
    Effect::new(move |_| {
        // A failure has none: those that are there stay.
        if let (Some(filters), Some(answer)) =
            (filters.get(), answer.get().filter(|new| new.failure.is_none()))
        {
            form::show(&filters, &answer.controls);
        }
    });
    let said = move || FromIndex::said(answer.get(), &waiting);
    let found = move || answer.get().map(|answer| answer.html.clone()).unwrap_or_default();
    let retry = move || answer.get().and_then(|answer| answer.failure).map(|failure| index.retry(failure));
    view! {
        <div class="frame">
            <header class="list-head">
                <h1 tabindex="-1">{heading}</h1>
                <p class="quiet" role="status">{said}</p>
            </header>
            <p class="needs-script" inner_html=needs_script></p>
            {retry}
            <div class=class node_ref=whole>
                <form class="browse__controls" aria-label=controls node_ref=filters></form>
                <section class="browse__found" aria-label=text::FOUND inner_html=found></section>
            </div>
        </div>
    }
    .into_any()
}
