//! What was found.

use std::sync::Arc;

use juku_catalog::page::SearchPage as Data;
use juku_view::html;
use juku_view::route::{Route, asked, with_query};
use leptos::prelude::*;

use crate::components::FromIndex;
use crate::state::{Asker, Given, given};
use crate::text;

/// What the index answers to the query of the address.
#[component]
pub fn SearchPage(
    /// How much there is to be found.
    data: Arc<Data>,
) -> impl IntoView {
    let Given { base, open, .. } = given();
    let query = Memo::new(move |_| asked(&open.query()));
    let address = Memo::new(move |_| {
        let is_asked = query.with(|query| !query.is_empty());
        is_asked.then(|| with_query(Route::Search.path(), &open.query()))
    });
    let index = FromIndex::new(Asker::Page, address);
    index.settle();
    let needs_script = html::needs_script(&base, &text::SEARCH_NEEDS_SCRIPT);
    let heading = move || match query.get() {
        query if query.is_empty() => text::SEARCH.owned(),
        query => html::mixed(&text::asked(&query)),
    };
    let summary = {
        let data = data.clone();
        move || match address.get() {
            None => text::search_scope(data.titles, data.people),
            Some(_) => FromIndex::said(index.answer(), &text::SEARCHING),
        }
    };
    let content = move || match (address.get(), index.answer()) {
        (None, _) => html::search_start(&base, &data),
        (Some(_), answer) => answer.map(|answer| answer.html.clone()).unwrap_or_default(),
    };
    let retry = move || index.answer().and_then(|answer| answer.failure).map(|failure| index.retry(failure));
    view! {
        <div class="frame">
            <header class="list-head">
                <h1 tabindex="-1" inner_html=heading></h1>
                <p class="quiet" role="status">{summary}</p>
            </header>
            <p class="needs-script" inner_html=needs_script></p>
            {retry}
            <div inner_html=content></div>
        </div>
    }
    .into_any()
}
