//! The years as a picture of numbers.

use juku_catalog::page::YearCount;
use leptos::prelude::*;

use crate::route::Route;
use crate::state::given;
use crate::text;

/// Every year as a link with its count, drawn as a bar.
#[component]
pub fn YearChart(
    /// The years, newest first.
    years: Vec<YearCount>,
) -> impl IntoView {
    let base = given().base;
    let most = years.iter().map(|entry| entry.count).max().unwrap_or(1).max(1);
    let items: Vec<_> = years
        .into_iter()
        .map(|YearCount { year, count }| {
            let href = Route::Year { year, page: 1 }.href(&base);
            let share = format!("{}%", u32::from(count) * 100 / u32::from(most));
            view! {
                <li>
                    <a href=href>
                        <span class="years__name">{text::year_list(year)}</span>
                        <svg class="years__bar" aria-hidden="true"><rect width=share height="100%" rx="2"></rect></svg>
                        <span class="years__count">{text::titles(count.into())}</span>
                    </a>
                </li>
            }
        })
        .collect();
    view! { <ol class="years">{items}</ol> }
}
