//! Titles in lists.

use juku_catalog::page::Card;
use maud::{Markup, html};

use super::{marked_runs, poster};
use crate::route::{Base, Route};
use crate::text;

/// Titles as the items of a list, each with its poster, its names and its length.
///
/// # Arguments
/// `with_year`: whether each shows its year.
pub fn cards<'c>(base: &Base, cards: impl IntoIterator<Item = &'c Card>, with_year: bool) -> String {
    let card = |card| item(base, card, meta(card, with_year, true));
    html! { @for each in cards { (card(each)) } }.into_string()
}

/// Titles as the items of a list, each with what is said in place of its length: why it is shown, or whom a person
/// plays in it.
pub fn cards_with_notes<'c>(
    base: &Base,
    cards: impl IntoIterator<Item = (&'c Card, Option<String>)>,
    with_year: bool,
) -> String {
    let card = |card, note: Option<String>| {
        let line = html! {
            (meta(card, with_year, note.is_none()))
            @if let Some(note) = &note { span.card__note { (marked_runs(note)) } }
        };
        item(base, card, line)
    };
    html! { @for (each, note) in cards { (card(each, note)) } }.into_string()
}

/// A title with what is said below its name.
pub(super) fn item(base: &Base, card: &Card, meta: Markup) -> Markup {
    html! {
        li.card {
            a href=(Route::Title(card.id.clone()).href(base)) {
                (poster(card))
                span.card__name { (card.distinct_name()) }
                span.card__meta { (meta) }
            }
        }
    }
}

/// The Chinese name, and if asked for the year and the length: `漫长的季节 · 2023 · 12 episodes`.
pub(super) fn meta(card: &Card, with_year: bool, with_length: bool) -> Markup {
    let length = if with_length { text::short_length(card.length) } else { None };
    html! {
        (marked_runs(&card.zh))
        @if with_year { " · " (card.year) }
        @if let Some(length) = length { " · " (length) }
    }
}
