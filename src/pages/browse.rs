//! Any combination of filters.

use std::sync::Arc;

use juku_catalog::page::SearchPage as Data;
use juku_view::html;
use juku_view::route::{Route, with_query};
use leptos::prelude::*;

use crate::browser::form;
use crate::components::FromIndex;
use crate::state::{Given, given};
use crate::text;

/// What passes the filters in the query of the address, and the filters.
#[component]
pub fn BrowsePage(
    /// How much there is to browse.
    data: Arc<Data>,
) -> impl IntoView {
    let Given { base, open, .. } = given();
    let address = Memo::new(move |_| Some(with_query(Route::Browse.path(), &open.query())));
    let index = FromIndex::new(address);
    index.settle();
    let needs_script = html::needs_script(&base, text::BROWSE_NEEDS_SCRIPT);
    let filters = NodeRef::<leptos::html::Form>::new();
    Effect::new(move |_| {
        let Some(filters) = filters.get() else { return };
        let base = base.clone();
        let page = Route::Browse.href(&base);
        let go =
            move |query: &str, adds| open.rewrite(&base, &with_query(Route::Browse.href(&base), query), adds);
        form::on_choice(&filters, page, go);
    });
    Effect::new(move |_| {
        if let (Some(filters), Some(answer)) = (filters.get(), index.answer()) {
            form::show(&filters, &answer.controls);
        }
    });
    let scope = text::titles(data.titles);
    let said = move || index.said(&scope);
    let found = move || index.answer().map(|answer| answer.html.clone()).unwrap_or_default();
    let retry = move || index.answer().and_then(|answer| answer.failure).map(|failure| index.retry(failure));
    view! {
        <div class="frame">
            <header class="list-head">
                <h1 tabindex="-1">{text::BROWSE}</h1>
                <p class="quiet" role="status">{said}</p>
            </header>
            <p class="needs-script" inner_html=needs_script></p>
            {retry}
            <div class="browse">
                <form class="browse__controls" aria-label=text::FILTERS node_ref=filters></form>
                <section class="browse__found" aria-label=text::FOUND inner_html=found></section>
            </div>
        </div>
    }
    .into_any()
}
