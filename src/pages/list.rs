//! A list: "2023 Chinese Drama List", "Chinese Romance Films and Series".

use std::sync::Arc;

use juku_catalog::ListKey;
use juku_catalog::page::ListPage as Data;
use leptos::prelude::*;

use crate::components::{CardGrid, Mixed, Pagination};
use crate::route::{Base, GENRES_SECTION, Route, section_href};
use crate::state::given;
use crate::text;

/// One page of a list.
#[component]
pub fn ListPage(
    /// Which list.
    list: ListKey,
    /// Its data.
    data: Arc<Data>,
) -> impl IntoView {
    let base = given().base;
    let ways = match list {
        ListKey::Year(_) => neighbours(&base, &data),
        ListKey::Kind(_) | ListKey::Genre(_) => {
            let href = section_href(&base, GENRES_SECTION);
            view! { <p><a class="eyebrow" href=href>{text::GENRES}</a></p> }.into_any()
        }
        ListKey::Company(_) | ListKey::Watch(_) => ().into_any(),
    };
    let with_year = !matches!(list, ListKey::Year(_));
    view! {
        <div class="frame">
            <header class="list-head">
                {ways}
                <h1 tabindex="-1"><Mixed text=text::list(&list, &data.name)/></h1>
                <p class="quiet">{text::list_summary(data.count, &data.kinds)}</p>
            </header>
            <CardGrid cards=data.cards.clone() with_year/>
            <Pagination list page=data.page pages=data.pages/>
        </div>
    }
    .into_any()
}

/// From a year to the years before and after.
fn neighbours(base: &Base, data: &Data) -> AnyView {
    let neighbour = |year: Option<i16>, before: &'static str, after: &'static str| {
        year.map(|year| {
            let href = Route::list(ListKey::Year(year)).href(base);
            view! {
                <a class="eyebrow" href=href aria-label=text::year_list(year)>
                    {arrow(before)}{year}{arrow(after)}
                </a>
            }
        })
    };
    view! {
        <nav class="list-head__years" aria-label=text::NEIGHBOURING_YEARS>
            {neighbour(data.earlier, "‹ ", "")}
            {neighbour(data.later, "", " ›")}
        </nav>
    }
    .into_any()
}

/// Hidden from screen readers, which read the label. Empty texts are left out: rendered natively, each is a space.
fn arrow(text: &'static str) -> Option<impl IntoView> {
    (!text.is_empty()).then(|| view! { <span aria-hidden="true">{text}</span> })
}
