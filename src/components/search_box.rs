//! The box in the masthead: a form that goes to the page of what was found, and shows answers while somebody types.
//!
//! It follows the pattern "editable combobox with list autocomplete" of the ARIA Authoring Practices Guide:
//! the focus stays in the field, and `aria-activedescendant` tells which answer is chosen.

use std::sync::Arc;

use juku_catalog::search::Reply;
use leptos::ev::{FocusEvent, KeyboardEvent, SubmitEvent};
use leptos::prelude::*;

use super::{person_answer, title_answer};
use crate::browser::{document, keys};
use crate::route::{Route, SEARCH_FIELD, asked, search_href};
use crate::state::{Asker, Given, given};
use crate::text;

/// How many titles the list shows.
const TITLES: usize = 6;
/// How many people.
const PEOPLE: usize = 3;

/// The ids of the field and of the list.
const FIELD: &str = "search";
const LIST: &str = "answers";

fn option_id(at: usize) -> String {
    format!("answer-{at}")
}

/// The box.
#[component]
pub fn SearchBox() -> impl IntoView {
    let Given { base, open, search, .. } = given();
    let written = RwSignal::new(String::new());
    let is_open = RwSignal::new(false);
    let chosen = RwSignal::new(None::<usize>);
    let is_composing = StoredValue::new(false);

    // On the page of what was found the field says what for; elsewhere it is empty after an arrival.
    Effect::new(move |before: Option<()>| {
        let (route, query) = (open.get(), open.query());
        let asks = matches!(route, Route::Search);
        if asks || before.is_some() {
            written.set(if asks { asked(&query) } else { String::new() });
            is_open.set(false);
        }
    });
    Effect::new(move |_| keys::on_search_key(|| document::focus_and_select(FIELD)));

    let write = move |text: String| {
        is_open.set(!text.trim().is_empty());
        chosen.set(None);
        if is_open.get_untracked() {
            search.ask(Asker::Box, &text, TITLES);
        }
        written.set(text);
    };
    let reply = move || search.reply(Asker::Box).filter(|_| is_open.get());
    let count = move || reply().map_or(0, |reply| choices(&reply));
    let shown = Memo::new(move |_| count() > 0);
    let on_key = move |event: KeyboardEvent| {
        if event.is_composing() || is_composing.get_value() {
            return;
        }
        let count = untrack(count);
        let next = match (event.key().as_str(), chosen.get_untracked()) {
            ("ArrowDown", _) if count == 0 => {
                write(written.get_untracked());
                None
            }
            ("ArrowDown", at) => Some(at.map_or(0, |at| (at + 1) % count)),
            ("ArrowUp", at) if count > 0 => Some(at.unwrap_or(0).checked_sub(1).unwrap_or(count - 1)),
            ("Home", Some(_)) => Some(0),
            ("End", Some(_)) => Some(count - 1),
            ("Enter", Some(at)) => {
                document::click(&option_id(at));
                Some(at)
            }
            ("Escape", _) if is_open.get_untracked() => {
                is_open.set(false);
                None
            }
            ("Escape", _) => {
                written.set(String::new());
                None
            }
            _ => return,
        };
        event.prevent_default();
        chosen.set(next);
        if let Some(at) = next {
            document::show(&option_id(at));
        }
    };
    let on_submit = {
        let base = base.clone();
        move |event: SubmitEvent| {
            event.prevent_default();
            is_open.set(false);
            let text = written.get_untracked();
            open.go(&base, &search_href(&base, &text));
        }
    };
    let on_leave = move |event: FocusEvent| {
        if !document::contains(event.current_target(), event.related_target()) {
            is_open.set(false);
        }
    };
    let list = {
        let base = base.clone();
        move || {
            reply()
                .filter(|reply| choices(reply) > 0)
                .map(|reply| view! { <Choices base=base.clone() reply chosen/> })
        }
    };
    let status = move || {
        reply().map(|reply| match reply.failure {
            Some(failure) => text::search_failed(failure),
            None => text::answers(&reply),
        })
    };
    view! {
        <div class="search" on:focusout=on_leave>
            <form role="search" action=Route::Search.href(&base) method="get" on:submit=on_submit>
                <label for=FIELD class="visually-hidden">{text::SEARCH}</label>
                <input
                    id=FIELD
                    class="search__field"
                    type="search"
                    name=SEARCH_FIELD
                    placeholder=text::SEARCH_HINT
                    autocomplete="off"
                    autocapitalize="off"
                    spellcheck="false"
                    enterkeyhint="search"
                    maxlength="200"
                    role="combobox"
                    aria-autocomplete="list"
                    aria-controls=LIST
                    aria-expanded=move || if shown.get() { "true" } else { "false" }
                    aria-activedescendant=move || chosen.get().filter(|_| shown.get()).map(option_id)
                    prop:value=move || written.get()
                    on:input=move |event| {
                        if !is_composing.get_value() {
                            write(event_target_value(&event));
                        }
                    }
                    on:compositionstart=move |_| is_composing.set_value(true)
                    on:compositionend=move |event| {
                        is_composing.set_value(false);
                        write(event_target_value(&event));
                    }
                    on:keydown=on_key
                />
            </form>
            <div class="search__panel" hidden=move || !is_open.get() || reply().is_none()>
                <div id=LIST role="listbox" aria-label=text::ANSWERS on:mousedown=|event| event.prevent_default()>{list}</div>
                <p class="search__status"><span role="status">{status}</span><span class="search__keys" aria-hidden="true">{text::SEARCH_KEYS}</span></p>
            </div>
        </div>
    }
    .into_any()
}

/// How many answers can be chosen.
fn choices(reply: &Reply) -> usize {
    reply.titles.len() + reply.people.len().min(PEOPLE)
}

/// The answers, in groups.
#[component]
fn Choices(base: crate::route::Base, reply: Arc<Reply>, chosen: RwSignal<Option<usize>>) -> impl IntoView {
    let people = reply.people.len().min(PEOPLE);
    let first_title = if reply.people_first { people } else { 0 };
    let first_person = if reply.people_first { 0 } else { reply.titles.len() };
    let option = |at: usize, route: Route, html: String| {
        let is_chosen = move || if chosen.get() == Some(at) { "true" } else { "false" };
        view! {
            <a id=option_id(at) class="answer" role="option" tabindex="-1" href=route.href(&base) aria-selected=is_chosen inner_html=html></a>
        }
    };
    let titles = reply.titles.iter().enumerate().map(|(at, found)| {
        let route = Route::Title(found.card.id.clone());
        option(first_title + at, route, title_answer(found))
    });
    let persons = reply.people.iter().take(PEOPLE).enumerate().map(|(at, found)| {
        let route = Route::Person(found.slug.clone());
        option(first_person + at, route, person_answer(found))
    });
    let titles = group(text::TITLES, titles.collect());
    let persons = group(text::PEOPLE, persons.collect());
    let mut groups = vec![titles, persons];
    if reply.people_first {
        groups.reverse();
    }
    groups
}

fn group<V: IntoView>(name: &'static str, options: Vec<V>) -> Option<AnyView> {
    (!options.is_empty()).then(|| {
        view! {
            <div role="group" aria-label=name>
                <p class="search__group eyebrow" aria-hidden="true">{name}</p>
                {options}
            </div>
        }
        .into_any()
    })
}
