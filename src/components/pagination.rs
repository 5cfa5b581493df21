//! From page to page of a list.

use juku_catalog::ListKey;
use leptos::prelude::*;

use crate::route::Route;
use crate::state::given;
use crate::text;

/// Plain links to the pages before and after; nothing when there is only one.
#[component]
pub fn Pagination(
    /// The list.
    list: ListKey,
    /// The page that is shown.
    page: usize,
    /// How many there are.
    pages: usize,
) -> impl IntoView {
    if pages < 2 {
        return ().into_any();
    }
    let base = given().base;
    let link = |page: usize, rel: &'static str, label: &'static str| {
        let href = Route::List(list.clone(), page).href(&base);
        view! { <a class="button button--quiet" href=href rel=rel>{label}</a> }
    };
    let previous = (page > 1).then(|| link(page - 1, "prev", text::PREVIOUS_PAGE));
    let next = (page < pages).then(|| link(page + 1, "next", text::NEXT_PAGE));
    view! {
        <nav class="pagination" aria-label=text::PAGES>
            {previous}
            <span class="quiet">{text::page_of(page, pages)}</span>
            {next}
        </nav>
    }
    .into_any()
}
