//! The box in the masthead: a form that goes to the page of what was found, and shows answers while somebody types.
//!
//! It follows the pattern "editable combobox with list autocomplete" of the ARIA Authoring Practices Guide: the focus
//! stays in the field, and `aria-activedescendant` tells which answer is chosen. The field is written as one text, and
//! what changes of it is set from here: as a view, its many attributes would be 6 kB of a first visit.

use juku_view::html::option_id;
use juku_view::route::{Route, SEARCH_FIELD, asked, search_href};
use juku_view::talk::Wish;
use leptos::ev::{CompositionEvent, Event, FocusEvent, KeyboardEvent, MouseEvent, SubmitEvent};
use leptos::html;
use leptos::prelude::*;

use crate::browser::{document, field, keys};
use crate::state::{Asker, Given, given};
use crate::text;

/// The id of the list.
const LIST: &str = "answers";

/// The box.
#[component]
pub fn SearchBox() -> impl IntoView {
    let Given { base, open, search, .. } = given();
    let form = NodeRef::<html::Form>::new();
    let written = RwSignal::new(String::new());
    let is_open = RwSignal::new(false);
    let chosen = RwSignal::new(None::<usize>);

    let answer = move || search.answer(Asker::Box).filter(|_| is_open.get());
    let count = move || answer().map_or(0, |answer| answer.count);
    let is_shown = Memo::new(move |_| count() > 0);

    // On the page of what was found the field says what for; elsewhere it is empty after an arrival.
    Effect::new(move |before: Option<()>| {
        let (route, query) = (open.get(), open.query());
        let asks = matches!(route, Route::Search);
        if asks || before.is_some() {
            written.set(if asks { asked(&query) } else { String::new() });
            is_open.set(false);
        }
    });
    Effect::new(move |before: Option<()>| {
        let text = written.get();
        if let Some(form) = form.get().filter(|_| before.is_some() || !text.is_empty()) {
            field::set_value(&form, &text);
        }
    });
    // Other answers have another order.
    Effect::new(move |_| {
        search.answer(Asker::Box);
        chosen.set(None);
    });
    Effect::new(move |_| {
        let Some(form) = form.get() else { return };
        // Each answer writes the list anew.
        answer();
        let at = chosen.get().filter(|_| is_shown.get());
        field::set(&form, "aria-expanded", Some(if is_shown.get() { "true" } else { "false" }));
        field::set(&form, "aria-activedescendant", at.map(option_id).as_deref());
        document::select(LIST, at.map(option_id).as_deref());
    });
    Effect::new(move |_| {
        keys::on_search_key(move || {
            if let Some(form) = form.get_untracked() {
                field::focus(&form);
            }
        });
    });

    let write = move |text: String| {
        is_open.set(!text.trim().is_empty());
        chosen.set(None);
        if is_open.get_untracked() {
            search.ask(Asker::Box, Wish::Options, &text);
        }
        written.set(text);
    };
    let on_input = move |event: Event| {
        // What an input method composes is not written yet.
        if !field::is_composing(&event) {
            write(event_target_value(&event));
        }
    };
    let on_composed = move |event: CompositionEvent| write(event_target_value(&event));
    let on_key = move |event: KeyboardEvent| {
        if event.is_composing() {
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
            ("End", Some(_)) => Some(count.saturating_sub(1)),
            ("Enter", Some(at)) if count > 0 => {
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
            let text = form.get_untracked().map(|form| field::value(&form)).unwrap_or_default();
            open.go(&base, &search_href(&base, &text));
        }
    };
    // The page may be the one that is open; in another tab it leaves this one as it is.
    let on_choice = move |event: MouseEvent| {
        if !event.ctrl_key() && !event.meta_key() && !event.shift_key() {
            is_open.set(false);
            written.set(String::new());
        }
    };
    let on_leave = move |event: FocusEvent| {
        if !document::contains(event.current_target(), event.related_target()) {
            is_open.set(false);
        }
    };
    let action = Route::Search.href(&base);
    let list = move || answer().map(|answer| answer.html.clone()).unwrap_or_default();
    // None while it is closed: an empty text would be a space when it is rendered natively.
    let status = Memo::new(move |_| {
        is_open.get().then(|| match answer() {
            None => text::SEARCHING.owned(),
            Some(answer) => answer.failure.map_or_else(|| answer.said.clone(), text::search_failed),
        })
    });
    view! {
        <div class="search" on:focusout=on_leave>
            <form
                role="search"
                action=action
                node_ref=form
                inner_html=field_html()
                on:submit=on_submit
                on:input=on_input
                on:compositionend=on_composed
                on:keydown=on_key
            ></form>
            // Always there, so that a screen reader hears when it changes.
            <p role="status" class="visually-hidden">{move || status.get()}</p>
            <div class="search__panel" hidden=move || !is_open.get()>
                <div
                    id=LIST
                    role="listbox"
                    tabindex="-1"
                    aria-label=text::ANSWERS.get()
                    inner_html=list
                    on:mousedown=|event| event.prevent_default()
                    on:click=on_choice
                ></div>
                <p class="search__status" aria-hidden="true"><span>{move || status.get()}</span><span class="search__keys">{text::SEARCH_KEYS.get()}</span></p>
            </div>
        </div>
    }
    .into_any()
}

/// The field with its label. HTML knows no combobox that is a field of type `search`.
fn field_html() -> String {
    format!(
        "<label for=\"search\" class=\"visually-hidden\">{}</label><input id=\"search\" class=\"search__field\" \
         type=\"text\" name=\"{SEARCH_FIELD}\" placeholder=\"{}\" autocomplete=\"off\" autocapitalize=\"off\" \
         spellcheck=\"false\" enterkeyhint=\"search\" maxlength=\"200\" role=\"combobox\" \
         aria-autocomplete=\"list\" aria-controls=\"{LIST}\" aria-expanded=\"false\">\
         <button type=\"submit\" class=\"search__go\" tabindex=\"-1\" aria-label=\"{0}\"></button>",
        text::SEARCH,
        text::SEARCH_HINT
    )
}
