//! Putting the items of a list into another order by hand, with a mouse, a pen or a finger.

use std::cell::RefCell;

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, HtmlElement, PointerEvent};

use super::elements::{around, attribute, target};
use super::form;

/// Is told the value of the act, and the fields around the item.
pub type Put = Box<dyn Fn(String, Vec<(String, String)>)>;

/// What is dragged, and what stands beside it.
const ITEM: &str = "[data-drag]";

/// Calls `put` once an item was dragged by its `data-handle`: with its `data-drag` and its place in the whole list then,
/// counted from 0, and with the fields around it. Each item has its place before that as `data-place`.
pub fn on_drag(within: &HtmlElement, put: Put) {
    let dragged = RefCell::new(None::<Element>);
    let listen =
        Closure::<dyn FnMut(PointerEvent)>::new(move |event: PointerEvent| match event.type_().as_str() {
            "pointerdown" => {
                let handle = target(event.target()).and_then(|target| around(&target, "[data-handle]"));
                if let Some(item) = handle.and_then(|handle| around(&handle, ITEM)) {
                    // No text is selected meanwhile.
                    event.prevent_default();
                    let _ = item.set_attribute("data-dragged", "");
                    dragged.replace(Some(item));
                }
            }
            "pointermove" => {
                if let Some(item) = &*dragged.borrow() {
                    let below =
                        document().element_from_point(event.client_x() as f32, event.client_y() as f32);
                    if let Some(other) = below.and_then(|below| around(&below, ITEM)) {
                        go_to(item, &other);
                    }
                }
            }
            _ => {
                if let Some(item) = dragged.take() {
                    let _ = item.remove_attribute("data-dragged");
                    let name = attribute(&item, "data-drag");
                    put(format!("{name} {}", first(&item) + place(&item)), form::fields(&item));
                }
            }
        });
    // In the place of what listened before: an element may outlive the page that it was made for.
    let listen = listen.into_js_value();
    let listen = Some(listen.unchecked_ref());
    within.set_onpointerdown(listen);
    within.set_onpointermove(listen);
    within.set_onpointerup(listen);
    within.set_onpointercancel(listen);
}

/// Puts an item where another is. It stays in the document itself, or the browser would let go of it: the others move.
fn go_to(item: &Element, other: &Element) {
    let Some(list) = item.parent_node().filter(|list| other.parent_node().as_ref() == Some(list)) else {
        return;
    };
    while place(item) < place(other) {
        let Some(next) = item.next_element_sibling() else { return };
        let _ = list.insert_before(&next, Some(item));
    }
    while place(item) > place(other) {
        let Some(before) = item.previous_element_sibling() else { return };
        let _ = list.insert_before(&before, item.next_sibling().as_ref());
    }
}

/// The place among all children, from 0.
fn place(item: &Element) -> usize {
    let mut place = 0;
    let mut before = item.previous_element_sibling();
    while let Some(one) = before {
        place += 1;
        before = one.previous_element_sibling();
    }
    place
}

/// The place of the first item that is shown, in the whole list.
fn first(item: &Element) -> usize {
    let mut first = usize::MAX;
    let mut next = item.parent_element().and_then(|list| list.first_element_child());
    while let Some(one) = next {
        let place = one.get_attribute("data-place").and_then(|place| place.parse().ok());
        first = first.min(place.unwrap_or(usize::MAX));
        next = one.next_element_sibling();
    }
    if first == usize::MAX { 0 } else { first }
}
