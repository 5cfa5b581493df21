//! Notices where a reader is about to go: a link that is pointed at, touched or focused.

use leptos::ev;
use leptos::prelude::{window, window_event_listener};
use wasm_bindgen::JsCast;
use web_sys::{EventTarget, HtmlAnchorElement};

use super::elements::{self, around};

/// Calls `action` with the path of each link of this site that a reader is about to follow; not without a network,
/// where looking ahead could only fail.
pub fn on_intent(action: impl Fn(String) + Clone + 'static) {
    let notice = move |target: Option<EventTarget>| {
        let Some(link) = link(target).filter(|_| window().navigator().on_line()) else { return };
        if link.origin() == super::address::origin() && link.target().is_empty() {
            action(link.pathname());
        }
    };
    // A touch is a pointer, too.
    let on_point = notice.clone();
    let _ = window_event_listener(ev::pointerover, move |event| on_point(event.target()));
    let _ = window_event_listener(ev::focusin, move |event| notice(event.target()));
}

/// The link that something happened to, or inside of which.
pub(super) fn link(target: Option<EventTarget>) -> Option<HtmlAnchorElement> {
    around(&elements::target(target)?, "a[href]")?.dyn_into().ok()
}
