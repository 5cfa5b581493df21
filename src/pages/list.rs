//! A list: "2023 Chinese Drama List", "Chinese Romance Films and Series".

use std::sync::Arc;

use juku_catalog::ListKey;
use juku_catalog::browse::Sort;
use juku_catalog::page::ListPage as Data;
use juku_view::html;
use juku_view::route::{Route, sort_asked, sorted_href};
use leptos::prelude::*;

use crate::components::FromIndex;
use crate::state::{Asker, Given, given};
use crate::text;

/// One page of a list, in any order.
#[component]
pub fn ListPage(
    /// Which list.
    list: ListKey,
    /// Its data.
    data: Arc<Data>,
) -> impl IntoView {
    let Given { base, open, .. } = given();
    let sort = Memo::new(move |_| sort_asked(&open.query()));
    let path = Route::List(list.clone(), data.page).path();
    let address = Memo::new(move |_| {
        let sort = sort.get();
        (sort != Sort::default()).then(|| sorted_href(path.clone(), sort))
    });
    let index = FromIndex::new(Asker::Page, address);
    let answer = index.last_answer();
    let head = {
        let (base, list, data) = (base.clone(), list.clone(), data.clone());
        move || html::list_head(&base, &list, &data, sort.get())
    };
    // Until the index has answered, and without scripts, the order is that of the data.
    let titles = move || match answer.get() {
        Some(answer) if answer.failure.is_none() => answer.html.clone(),
        _ => html::list(&base, &list, &data.cards, (data.page, data.pages), sort.get()),
    };
    let failure = move || {
        let failure = answer.get()?.failure?;
        Some(view! { <p role="alert">{text::search_failed(failure)}</p> {index.retry(failure)} })
    };
    view! {
        <div class="frame">
            <header class="list-head" inner_html=head></header>
            {failure}
            <div inner_html=titles></div>
        </div>
    }
    .into_any()
}
