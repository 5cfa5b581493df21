//! "You May Also Like".

use juku_catalog::page::RelatedCard;
use leptos::prelude::*;

use super::card::Card;
use crate::text;

/// Related titles, each with its reason; nothing when there is none.
#[component]
pub fn AlsoLike(
    /// The titles.
    related: Vec<RelatedCard>,
) -> impl IntoView {
    if related.is_empty() {
        return ().into_any();
    }
    let cards: Vec<_> = related
        .into_iter()
        .map(|related| {
            let note = Some(text::reason(&related.reason));
            view! { <Card card=related.card note/> }
        })
        .collect();
    view! {
        <section class="frame also-like" aria-labelledby="also-like">
            <h2 id="also-like">{text::ALSO_LIKE}</h2>
            <ul class="cards cards--row">{cards}</ul>
        </section>
    }
    .into_any()
}
