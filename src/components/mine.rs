//! How the reader stands to titles: on a title's page, and on cards.

use std::sync::Arc;

use juku_catalog::page::TitlePage;
use juku_catalog::review::Act;
use juku_catalog::{Length, Slug};
use juku_view::html;
use leptos::prelude::*;

use super::acting::acting;
use crate::browser::{cards, clock};
use crate::state::{ReaderShelf, SaveError, given};
use crate::text;

/// Status, episodes, rating, days, tags and lists, each with one press.
#[component]
pub fn Mine(
    /// The title's page.
    page: Arc<TitlePage>,
) -> impl IntoView {
    let shelf = given().shelf;
    let trouble = RwSignal::new(None::<SaveError>);
    let (title, length) = (page.title.id.clone(), page.title.length);
    // What could not be kept is taken back where it was pressed.
    let html = {
        let title = title.clone();
        move || {
            let trouble = trouble.get().map(text::act_error);
            shown(shelf, &title, length, |mine| html::mine(mine, trouble.as_deref()))
        }
    };
    acting("", html, move |name, value| trouble.set(act(shelf, &title, length, name, value).err()))
}

/// What the button of a card opens, and what keys do; and on each card, how the reader stands to its title.
#[component]
pub fn CardMine() -> impl IntoView {
    let shelf = given().shelf;
    let open = RwSignal::new(None::<(Slug, Length, String)>);
    let said = RwSignal::new(None::<String>);
    let trouble = RwSignal::new(None::<SaveError>);
    let dialog = move || {
        let trouble = trouble.get().map(text::act_error);
        let said = said.get().unwrap_or_default();
        open.with(|open| match open {
            Some((title, length, name)) => shown(shelf, title, *length, |mine| {
                html::card_dialog(Some((name, mine)), trouble.as_deref(), &said)
            }),
            None => html::card_dialog(None, None, &said),
        })
    };
    let dialog = acting("", dialog, move |name, value| {
        if name == "close" {
            cards::close();
        } else if let Some((title, length, _)) = open.get_untracked() {
            trouble.set(act(shelf, &title, length, name, value).err());
        }
    });
    Effect::new(move |_| {
        cards::on_open(move |value, name| {
            open.set(html::of_card_value(value).map(|(title, length)| (title, length, name.to_owned())));
            trouble.set(None);
        });
        cards::on_key(move |value, key| {
            let Some((title, length)) = html::of_card_value(value) else { return };
            let before = untrack(|| shelf.mark(&title));
            let Some(wish) = Act::of_key(key, before.as_ref()) else { return };
            let words = match shelf.act(&title, length, wish, clock::now()) {
                Ok(()) => untrack(|| shelf.mark(&title)).map(|mark| text::stands_short(&mark)),
                Err(error) => Some(text::act_error(error).owned()),
            };
            said.set(words.filter(|words| !words.is_empty()).or_else(|| Some(text::OFF_THE_SHELF.owned())));
        });
    });
    let words = move |value: &str| {
        let mark = html::of_card_value(value).and_then(|(title, _)| untrack(|| shelf.mark(&title)));
        mark.map(|mark| text::stands_short(&mark)).unwrap_or_default()
    };
    cards::follow(words, text::card_mine);
    Effect::new(move |_| {
        shelf.track();
        cards::show();
    });
    dialog
}

/// Something made of all that the reader says of a title; follows changes.
fn shown(
    shelf: ReaderShelf,
    title: &Slug,
    length: Length,
    make: impl Fn(&html::Mine<'_>) -> String,
) -> String {
    let (mark, lists) = (shelf.mark(title), shelf.lists());
    make(&html::Mine { title, length, mark: mark.as_ref(), lists: &lists })
}

/// Does what a control asks for.
fn act(shelf: ReaderShelf, title: &Slug, length: Length, name: &str, value: &str) -> Result<(), SaveError> {
    let now = clock::now();
    if let Some(id) = name.strip_prefix("list ") {
        return shelf.put_on_list(id, title, value == "true", now);
    }
    if name == "new-list" {
        return shelf.new_list(clock::new_id(), value, title, now);
    }
    Act::parse(name, value).map_or(Ok(()), |act| shelf.act(title, length, act, now))
}
