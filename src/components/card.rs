//! Titles in lists.

use juku_catalog::page::Card as CardData;
use leptos::prelude::*;

use super::{Mixed, Poster};
use crate::route::Route;
use crate::state::given;
use crate::text;

/// A title in a list: its poster and names, with its length or a note.
#[component]
pub fn Card(
    /// The title.
    card: CardData,
    /// Whether its year is shown.
    #[prop(optional)]
    with_year: bool,
    /// What is said in place of its length: why it is shown, or whom a person plays in it.
    #[prop(optional_no_strip)]
    note: Option<String>,
) -> impl IntoView {
    let base = given().base;
    let href = Route::Title(card.id.clone()).href(&base);
    let svg = juku_catalog::poster::svg(&card.poster());
    let meta = title_meta(&card, with_year, note.is_none());
    let line = match note {
        Some(text) => view! { {meta}<span class="card__note"><Mixed text/></span> }.into_any(),
        None => meta,
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

/// The Chinese name, and if asked for the year and the length: `漫长的季节 · 2023 · 12 episodes`.
pub fn title_meta(card: &CardData, with_year: bool, with_length: bool) -> AnyView {
    let mut rest = String::new();
    if with_year {
        rest += &format!(" · {}", card.year);
    }
    if with_length && let Some(length) = text::short_length(card.length) {
        rest += &format!(" · {length}");
    }
    // An empty text would be a space when it is rendered natively.
    let rest = (!rest.is_empty()).then_some(rest);
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
    /// Whether each shows its year.
    #[prop(optional)]
    with_year: bool,
) -> impl IntoView {
    let cards: Vec<_> = cards.into_iter().map(|card| view! { <Card card with_year/> }).collect();
    view! { <ul class="cards" class:cards--row=row>{cards}</ul> }
}
