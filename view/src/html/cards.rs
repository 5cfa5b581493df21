//! Titles in lists.

use juku_catalog::page::Card;
use juku_catalog::{Length, Slug};
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
pub fn item(base: &Base, card: &Card, meta: Markup) -> Markup {
    let name = text::card_name(card);
    html! {
        li.card {
            a href=(Route::Title(card.id.clone()).href(base)) {
                (poster(card))
                span.card__name { (marked_runs(&name)) }
                span.card__meta { (meta) }
            }
            button.card__mine.needs-live type="button" name=(CARD) value=(card_value(&card.id, card.length))
                aria-label=(text::card_mine(&name, "")) { span aria-hidden="true" { "+" } }
        }
    }
}

/// The name of the button on a card that opens what the reader can do with its title.
pub const CARD: &str = "card";

/// What the button of a title says: its id, and its episodes if it has any, `?` if nobody knows how many.
pub fn card_value(title: &Slug, length: Length) -> String {
    match length {
        Length::Single(_) => title.to_string(),
        Length::Episodes(Some(count), _) => [title.as_str(), " ", &count.to_string()].concat(),
        Length::Episodes(None, _) => [title.as_str(), " ?"].concat(),
    }
}

/// The title that a button speaks of, with as much of its length as that says.
pub fn of_card_value(value: &str) -> Option<(Slug, Length)> {
    let (title, length) = match value.split_once(' ') {
        None => (value, Length::Single(None)),
        Some((title, count)) => (title, Length::Episodes(count.parse().ok(), None)),
    };
    Some((title.parse().ok()?, length))
}

/// The other name, and if asked for the year and the length: `漫长的季节 · 2023 · 12 episodes`.
pub(super) fn meta(card: &Card, with_year: bool, with_length: bool) -> Markup {
    let length = if with_length { text::short_length(card.length) } else { None };
    html! {
        (marked_runs(text::other_name(card)))
        @if with_year { "\u{a0}· " (card.year) }
        @if let Some(length) = length { "\u{a0}· " (length) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_button_says_of_which_title_it_speaks() {
        let title: Slug = "leap-2020".parse().unwrap();
        for (length, read) in [
            (Length::Single(Some(135)), Length::Single(None)),
            (Length::Episodes(Some(40), Some(45)), Length::Episodes(Some(40), None)),
            (Length::Episodes(None, None), Length::Episodes(None, None)),
        ] {
            assert_eq!(of_card_value(&card_value(&title, length)), Some((title.clone(), read)));
        }
        assert_eq!(of_card_value(""), None);
        assert_eq!(of_card_value("Leap 3"), None);
    }
}
