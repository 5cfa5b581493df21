//! "2023 Chinese Drama List".

use std::sync::Arc;

use juku_catalog::page::YearPage as Data;
use leptos::prelude::*;

use crate::components::{CardGrid, Pagination};
use crate::route::Route;
use crate::state::given;
use crate::text;

/// One page of a year's list.
#[component]
pub fn YearPage(
    /// Its data.
    data: Arc<Data>,
) -> impl IntoView {
    let base = given().base;
    let neighbour = |year: Option<i16>, before: &'static str, after: &'static str| {
        year.map(|year| {
            let href = Route::Year { year, page: 1 }.href(&base);
            view! {
                <a class="eyebrow" href=href aria-label=text::year_list(year)>
                    {arrow(before)}{year}{arrow(after)}
                </a>
            }
        })
    };
    view! {
        <div class="frame">
            <header class="list-head">
                <nav class="list-head__years" aria-label=text::NEIGHBOURING_YEARS>
                    {neighbour(data.earlier, "‹ ", "")}
                    {neighbour(data.later, "", " ›")}
                </nav>
                <h1 tabindex="-1">{text::year_list(data.year)}</h1>
                <p class="quiet">{text::year_summary(data.count, &data.kinds)}</p>
            </header>
            <CardGrid cards=data.cards.clone()/>
            <Pagination year=data.year page=data.page pages=data.pages/>
        </div>
    }
    .into_any()
}

/// Hidden from screen readers, which read the label. Empty texts are left out: rendered natively, each is a space.
fn arrow(text: &'static str) -> Option<impl IntoView> {
    (!text.is_empty()).then(|| view! { <span aria-hidden="true">{text}</span> })
}
