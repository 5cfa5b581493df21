//! Finding elements. The selectors are the application's own, so that none can be refused.

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, EventTarget, Node, NodeList};

/// All elements within another one that a selector means, in the order of the page.
pub fn all(root: &Element, selector: &str) -> Vec<Element> {
    let found = root.query_selector_all(selector).as_ref().map(nodes).unwrap_or_default();
    found.into_iter().filter_map(|node| node.dyn_into().ok()).collect()
}

/// The first of them.
pub fn first(root: &Element, selector: &str) -> Option<Element> {
    root.query_selector(selector).ok().flatten()
}

/// The first of them in the whole document.
pub fn in_document(selector: &str) -> Option<Element> {
    first(&document().document_element()?, selector)
}

/// The element itself, or the nearest around it, that a selector means.
pub fn around(element: &Element, selector: &str) -> Option<Element> {
    element.closest(selector).ok().flatten()
}

/// Whether a selector means an element.
pub fn is(element: &Element, selector: &str) -> bool {
    element.matches(selector).unwrap_or(false)
}

/// The element that something happened to.
pub fn target(target: Option<EventTarget>) -> Option<Element> {
    target?.dyn_into().ok()
}

/// What an attribute says; empty without it.
pub fn attribute(element: &Element, name: &str) -> String {
    element.get_attribute(name).unwrap_or_default()
}

/// The nodes of a list.
pub fn nodes(list: &NodeList) -> Vec<Node> {
    (0..list.length()).filter_map(|at| list.item(at)).collect()
}
