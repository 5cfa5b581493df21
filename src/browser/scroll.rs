//! How far each entry of the history was scrolled.
//!
//! Going back to a page whose data is still here needs none of this: the browser restores the place itself, since
//! the page has its height at once, and likewise after a reload when the page is prerendered. Where its data comes
//! later, the browser has given up by then.

use std::cell::{Cell, RefCell};

use leptos::ev;
use leptos::prelude::{document, window, window_event_listener};
use wasm_bindgen::JsValue;
use web_sys::{Element, Storage};

thread_local! {
    /// Whether the page stands at its full height; a page that still loads has no place worth remembering.
    static SETTLED: Cell<bool> = const { Cell::new(false) };
    /// Whether the browser itself has gone to the place of the first page, since it stood at its height from the start.
    static IN_PLACE: Cell<bool> = const { Cell::new(false) };
    /// The entry that was scrolled last, and how far.
    static LAST: RefCell<Option<(String, f64)>> = const { RefCell::new(None) };
}

/// Begins to remember. The first page may have been there before, at its full height.
pub fn remember(is_in_place: bool) {
    IN_PLACE.set(is_in_place);
    let _ = window_event_listener(ev::scroll, |_| {
        if SETTLED.get() {
            let here = (entry(), window().scroll_y().unwrap_or_default());
            let before = LAST.replace(Some(here.clone()));
            if let Some((key, _)) = &before
                && *key != here.0
            {
                store(before.as_ref());
            }
        }
    });
    let _ = window_event_listener(ev::pagehide, |_| LAST.with_borrow(|last| store(last.as_ref())));
}

/// The page is losing its height, since its data is on its way.
pub fn unsettle() {
    LAST.with_borrow(|last| store(last.as_ref()));
    SETTLED.set(false);
}

/// The page has its height. If it came `late`, goes to where this entry was before, or to the address's fragment.
pub fn settle(late: bool) {
    SETTLED.set(true);
    if !late || IN_PLACE.take() {
        return;
    }
    match kept_place() {
        Some(place) => window().scroll_to_with_x_and_y(0.0, f64::from(place)),
        None => {
            to_fragment();
        }
    }
}

/// Whether the page is seen from its top: it is new, and not scrolled.
pub fn is_at_top() -> bool {
    // Asking the window would have the page laid out.
    LAST.with_borrow(|last| last.as_ref().is_none_or(|(key, place)| *place < 1.0 || *key != entry()))
        && is_new()
}

/// Whether the page neither goes back to where it was nor to a part of it.
pub fn is_new() -> bool {
    kept_place().unwrap_or_default() == 0 && window().location().hash().unwrap_or_default().is_empty()
}

/// How far the entry was scrolled when it was left.
fn kept_place() -> Option<i32> {
    storage()?.get_item(&entry()).ok().flatten()?.parse().ok()
}

/// Goes to the part of the page that the address names, or else to the top.
pub fn to_fragment_or_top() {
    if !focus_fragment() {
        window().scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Goes to the part of the page that the address names, if it is there, with the focus: what comes after it is next for
/// the keyboard, as where the browser goes to a fragment by itself.
pub fn focus_fragment() -> bool {
    let target = to_fragment();
    if let Some(target) = &target {
        let _ = target.set_attribute("tabindex", "-1");
        super::document::focus_without_scrolling(target);
    }
    target.is_some()
}

/// Goes to the part of the page that the address names, if it is there. Who writes somewhere meanwhile goes on.
fn to_fragment() -> Option<Element> {
    let hash = window().location().hash().unwrap_or_default();
    let target = hash.strip_prefix('#').and_then(|id| document().get_element_by_id(id))?;
    target.scroll_into_view();
    Some(target)
}

fn store(place: Option<&(String, f64)>) {
    if let (Some((key, place)), Some(kept)) = (place, storage()) {
        // When there is no room, going back begins at the top.
        let _ = kept.set_item(key, &(*place as i32).to_string());
    }
}

/// The tab's own storage.
fn storage() -> Option<Storage> {
    window().session_storage().ok().flatten()
}

/// The key of the history's current entry, which gets one when it has none.
fn entry() -> String {
    let Ok(history) = window().history() else { return String::new() };
    if let Some(key) = history.state().ok().and_then(|state| state.as_string()) {
        return key;
    }
    let key = new_entry();
    let _ = history.replace_state(&JsValue::from_str(&key), "");
    key
}

/// The key of an entry that is about to be added to the history, as its state: to give it one later takes the browser as
/// long as adding it.
pub fn new_entry() -> String {
    format!("juku:scroll:{}", super::clock::new_id())
}
