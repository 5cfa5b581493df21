//! Titles in lists.

use juku_catalog::page::Card as CardData;
use leptos::prelude::*;

use super::{Mixed, Poster};
use crate::route::Route;
use crate::state::given;
use crate::text;

/// A title in a list: its poster, names and length; or, beside another title, why it is there.
#[component]
pub fn Card(
    /// The title.
    card: CardData,
    /// Why it is shown, in place of its length.
    #[prop(optional, into)]
    reason: Option<String>,
) -> impl IntoView {
    let base = given().base;
    let href = Route::Title(card.id.clone()).href(&base);
    let svg = juku_catalog::poster::svg(&card.poster());
    let line = match reason {
        Some(reason) => {
            view! { <Mixed text=card.zh.clone()/><span class="card__reason">{reason}</span> }.into_any()
        }
        None => title_meta(&card, false),
    };
    view! {
        <li class="card">
            <a href=href>
                <Poster svg/>
                <span class="card__name">{card.distinct_name().into_owned()}</span>
                <span class="card__meta">{line}</span>
            </a>
        </li>
    }
}

/// The Chinese name, the year if asked for, and the length: `漫长的季节 · 2023 · 12 episodes`.
pub fn title_meta(card: &CardData, with_year: bool) -> AnyView {
    let mut rest = String::new();
    if with_year {
        rest += &format!(" · {}", card.year);
    }
    if let Some(length) = text::short_length(card.length) {
        rest += &format!(" · {length}");
    }
    view! { <Mixed text=card.zh.clone()/>{rest} }.into_any()
}

/// Titles in rows.
#[component]
pub fn CardGrid(
    /// The titles.
    cards: Vec<CardData>,
    /// Whether six stand in a row where there is room, as on the front page.
    #[prop(optional)]
    row: bool,
) -> impl IntoView {
    let cards: Vec<_> = cards.into_iter().map(|card| view! { <Card card/> }).collect();
    view! { <ul class="cards" class:cards--row=row>{cards}</ul> }
}
