//! Names of titles and people, of which most have an English and a Chinese one.
//!
//! Which of the two comes first is the reader's choice ([`lead`]); where they chose nothing, it is that in the language
//! that is spoken.

use std::borrow::Cow;
use std::cell::Cell;

use juku_catalog::page::{Card, TitlePage};
use juku_catalog::{Person, distinct_name};

use crate::language::{Language, spoken};

thread_local! {
    static CHOSEN: Cell<Option<Language>> = const { Cell::new(None) };
}

/// From now on, names in this language come first, in this thread.
pub fn let_lead(language: Option<Language>) {
    CHOSEN.set(language);
}

/// The language whose names come first.
pub fn lead() -> Language {
    CHOSEN.get().unwrap_or_else(spoken)
}

/// Of an English and a Chinese name, the one that comes first, and the other.
pub fn in_order<'n>(en: &'n str, zh: &'n str) -> (&'n str, &'n str) {
    match lead() {
        Language::English => (en, zh),
        Language::Chinese => (zh, en),
    }
}

/// A person's first name and the other one, if they have two: `Gong Li`, `巩俐`.
pub fn person_names(person: &Person) -> (&str, Option<&str>) {
    match person.zh.as_deref() {
        None => (&person.en, None),
        Some(zh) => {
            let (first, other) = in_order(&person.en, zh);
            (first, Some(other))
        }
    }
}

/// The name by which a person is called.
pub fn person(person: &Person) -> &str {
    person_names(person).0
}

/// `Gong Li 巩俐`.
pub fn both_names(person: &Person) -> String {
    match person_names(person) {
        (first, Some(other)) => [first, " ", other].concat(),
        (only, None) => only.to_owned(),
    }
}

/// The name by which a title is called in a list, with the year where another has the same.
pub fn card_name(card: &Card) -> Cow<'_, str> {
    distinct_name(in_order(&card.en, &card.zh).0, card.year, card.namesake)
}

/// A title's other name, which stands after that.
pub fn other_name(card: &Card) -> &str {
    in_order(&card.en, &card.zh).1
}

/// The name by which a title is called on its own page.
pub fn title_name(page: &TitlePage) -> Cow<'_, str> {
    let names = &page.title.names;
    distinct_name(in_order(&names.en, &names.zh).0, page.title.year(), page.namesake)
}
