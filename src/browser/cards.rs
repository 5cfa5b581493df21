//! The cards of titles: what each says of its reader, its dialog, and keys.

use std::cell::RefCell;

use juku_view::html::CARD_DIALOG;
use leptos::ev;
use leptos::prelude::{document, window_event_listener};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, HtmlDialogElement, MutationObserver, MutationObserverInit};

use super::elements::{all, around, attribute, first, in_document, target};
use super::keys;

/// The button on a card.
const BUTTON: &str = "button[name=card]";

/// Calls `open` with the value of the button of a card that is pressed, and the name of its title, and opens the dialog.
pub fn on_open(open: impl Fn(&str, &str) + 'static) {
    let _ = window_event_listener(ev::click, move |event| {
        let Some(target) = target(event.target()) else { return };
        // Beside the dialog.
        if target.id() == CARD_DIALOG {
            close();
        } else if let Some(button) = around(&target, BUTTON) {
            let value = attribute(&button, "value");
            open(&value, &name(&button));
            if let Some(dialog) = dialog() {
                // It fails only when it is open already.
                super::document::after_change(move || {
                    let _ = dialog.show_modal();
                });
            }
        }
    });
}

/// Closes the dialog.
pub fn close() {
    if let Some(dialog) = dialog() {
        dialog.close();
    }
}

/// Calls `act` with what a button would say, and the key that is pressed: of the title whose card, dialog or head has the
/// focus. Elsewhere a letter that somebody types by mistake must change nothing.
pub fn on_key(act: impl Fn(&str, &str) + 'static) {
    keys::on_plain_key(move |key| {
        let Some(focused) = document().active_element() else { return };
        let around = |selector: &str| around(&focused, selector);
        let button = around(".card").and_then(|card| first(&card, BUTTON));
        if let Some(button) = button {
            act(&attribute(&button, "value"), key);
        } else if let Some(dialog) = around("dialog") {
            act(&attribute(&dialog, "data-card"), key);
        } else if around(".title-hero, .mine").is_some()
            && let Some(page) = in_document("section[data-card]")
        {
            act(&attribute(&page, "data-card"), key);
        }
    });
}

/// Makes a few words of the value of a card's button, and a label of the name of its title and those words.
struct Say {
    words: Box<dyn Fn(&str) -> String>,
    label: fn(&str, &str) -> String,
}

thread_local! {
    static SAY: RefCell<Option<Say>> = const { RefCell::new(None) };
}

/// Has each card show a few words, which are made of the value of its button, and have a label with them, which is made
/// of the name of its title and the words. Cards that come later show it, too.
pub fn follow(words: impl Fn(&str) -> String + 'static, label: fn(&str, &str) -> String) {
    SAY.set(Some(Say { words: Box::new(words), label }));
}

/// Shows it on all cards that are there, and begins to look out for others.
pub fn show() {
    show_all();
    thread_local! {
        static IS_WATCHING: RefCell<bool> = const { RefCell::new(false) };
    }
    if IS_WATCHING.replace(true) {
        return;
    }
    let watch = Closure::<dyn FnMut()>::new(show_all).into_js_value();
    let options = MutationObserverInit::new();
    options.set_child_list(true);
    options.set_subtree(true);
    if let (Ok(observer), Some(body)) = (MutationObserver::new(watch.unchecked_ref()), document().body()) {
        let _ = observer.observe_with_options(&body, &options);
    }
}

fn show_all() {
    let Some(page) = document().document_element() else { return };
    SAY.with_borrow(|say| {
        let Some(say) = say else { return };
        for button in all(&page, BUTTON) {
            let words = (say.words)(&attribute(&button, "value"));
            // What is there already is left alone: nothing may change while a page is taken over.
            if attribute(&button, "data-mine") == words {
                continue;
            }
            let _ = button.set_attribute("aria-label", &(say.label)(&name(&button), &words));
            if words.is_empty() {
                let _ = button.remove_attribute("data-mine");
            } else {
                let _ = button.set_attribute("data-mine", &words);
            }
        }
    });
}

/// The name of the title of a card.
fn name(button: &Element) -> String {
    let card = around(button, ".card");
    let name = card.and_then(|card| first(&card, ".card__name"));
    name.and_then(|name| name.text_content()).unwrap_or_default()
}

fn dialog() -> Option<HtmlDialogElement> {
    document().get_element_by_id(CARD_DIALOG)?.dyn_into().ok()
}
