//! Keys that work on every page.

use leptos::ev;
use leptos::ev::KeyboardEvent;
use leptos::prelude::{document, window_event_listener};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use super::elements::is;

/// Calls `action` when somebody asks for the search box: with `/`, unless they are writing, or with Ctrl K (⌘ K).
pub fn on_search_key(action: impl Fn() + 'static) {
    let _ = window_event_listener(ev::keydown, move |event| {
        let slash = event.key() == "/" && !is_modified(&event) && !is_writing();
        let control_k = event.key().eq_ignore_ascii_case("k")
            && (event.ctrl_key() != event.meta_key())
            && !event.alt_key()
            && !event.shift_key();
        if (slash || control_k) && !event.is_composing() && !event.default_prevented() {
            event.prevent_default();
            action();
        }
    });
}

/// Calls `action` with each key that is pressed alone, unless somebody is writing.
pub fn on_plain_key(action: impl Fn(&str) + 'static) {
    let _ = window_event_listener(ev::keydown, move |event| {
        if !is_modified(&event) && !is_writing() && !event.is_composing() && !event.default_prevented() {
            action(&event.key());
        }
    });
}

fn is_modified(event: &KeyboardEvent) -> bool {
    event.ctrl_key() || event.meta_key() || event.alt_key()
}

/// Whether the focus is where one writes.
fn is_writing() -> bool {
    let Some(focused) = document().active_element() else { return false };
    // Radio buttons and boxes are inputs, too, but nobody writes there.
    let writes = is(&focused, "textarea, select, input:not([type=radio]):not([type=checkbox])");
    writes || focused.dyn_ref::<HtmlElement>().is_some_and(HtmlElement::is_content_editable)
}
