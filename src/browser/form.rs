//! The form of a page whose fields are written as one text, by the worker.

use std::cell::Cell;

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, Event, HtmlAnchorElement, HtmlElement, HtmlInputElement, MouseEvent, Node, NodeList};

use super::intent;

/// Shows other controls. What stays the same stays as it is: the focus, and what is being moved.
pub fn show(form: &Element, html: &str) {
    let Ok(next) = leptos::prelude::document().create_element("div") else { return };
    next.set_inner_html(html);
    follow(form, &next);
}

/// Calls `go` with the query of each choice: of the fields, or of a link to this page that is pressed. The form itself
/// is never sent.
///
/// # Arguments
/// `page`: the path of the page. `go`: is told also whether the choice is a step of the history. What is moved by hand
/// is one step, however far it is moved.
pub fn on_choice(form: &HtmlElement, page: String, go: impl Fn(&str, bool) + 'static) {
    let is_moving = Cell::new(false);
    let listen = Closure::<dyn FnMut(Event)>::new(move |event: Event| match event.type_().as_str() {
        "click" => {
            if let Some(link) = link_followed(&event).filter(|link| link.pathname() == page) {
                event.prevent_default();
                go(link.search().trim_start_matches('?'), true);
            }
        }
        "input" => {
            if is_handle(&event) {
                go(&query(&event), !is_moving.replace(true));
            }
        }
        // A handle that was moved has made its step; one that came back to where it was tells of no change.
        "change" => {
            let was_moved = is_moving.replace(false);
            go(&query(&event), !(was_moved && is_handle(&event)));
        }
        _ => event.prevent_default(),
    });
    // In the place of what listened before: an element may outlive the page that it was made for. The browser clears it
    // away with the element.
    let listen = listen.into_js_value();
    let listen = Some(listen.unchecked_ref());
    form.set_onclick(listen);
    form.set_oninput(listen);
    form.set_onchange(listen);
    form.set_onsubmit(listen);
}

/// Calls `act` with the name and value of each button that is pressed, and of each field that is changed. The value of
/// a button may be that of a field: its `data-field` has the field's id.
pub fn on_act(element: &HtmlElement, act: impl Fn(&str, &str) + 'static) {
    let listen = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
        let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else {
            return;
        };
        let wanted = if event.type_() == "click" { "button[name]" } else { "input[name]" };
        let Some(control) = target.closest(wanted).ok().flatten() else { return };
        let attribute = |name: &str| control.get_attribute(name).unwrap_or_default();
        let field = leptos::prelude::document().get_element_by_id(&attribute("data-field"));
        let field = field.and_then(|field| field.dyn_into::<HtmlInputElement>().ok());
        let value = field.map_or_else(|| attribute("value"), |field| field.value());
        act(&attribute("name"), &value);
    });
    // In the place of what listened before, as above.
    let listen = listen.into_js_value();
    element.set_onclick(Some(listen.unchecked_ref()));
    element.set_onchange(Some(listen.unchecked_ref()));
}

/// What the fields of an event's form say, as the query of an address. Values are words and numbers, which an address
/// has as they are. A field at the end of its range, which is its `data-open`, asks for nothing; neither does one
/// without a name.
fn query(event: &Event) -> String {
    let mut query = String::new();
    let form = event.current_target().and_then(|form| form.dyn_into::<Element>().ok());
    let Some(fields) = form.and_then(|form| form.query_selector_all("input[name]").ok()) else {
        return query;
    };
    for field in nodes(&fields) {
        let Ok(field) = field.dyn_into::<HtmlInputElement>() else { continue };
        let is_chosen = field.checked() || !matches!(field.type_().as_str(), "checkbox" | "radio");
        let value = field.value();
        let is_open = value.is_empty() || field.get_attribute("data-open").as_ref() == Some(&value);
        if is_chosen && !is_open {
            let joint = if query.is_empty() { "" } else { "&" };
            query += joint;
            query += &field.name();
            query.push('=');
            query += &value;
        }
    }
    query
}

/// Whether the event comes from a handle that is moved.
fn is_handle(event: &Event) -> bool {
    let field = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    field.is_some_and(|field| field.type_() == "range")
}

/// The link that a plain click follows.
fn link_followed(event: &Event) -> Option<HtmlAnchorElement> {
    let click = event.dyn_ref::<MouseEvent>()?;
    let has_key = click.meta_key() || click.alt_key() || click.ctrl_key() || click.shift_key();
    intent::link(event.target()).filter(|_| !has_key && click.button() == 0)
}

/// Makes an element like another one, keeping of it what is the same.
fn follow(element: &Element, next: &Element) {
    let (old, new) = (nodes(&element.child_nodes()), nodes(&next.child_nodes()));
    for (at, new) in new.iter().enumerate() {
        match old.get(at) {
            None => {
                let _ = element.append_child(new);
            }
            Some(old) => follow_node(element, old, new),
        }
    }
    for surplus in old.iter().skip(new.len()) {
        let _ = element.remove_child(surplus);
    }
}

fn follow_node(parent: &Element, old: &Node, new: &Node) {
    match (old.dyn_ref::<Element>(), new.dyn_ref::<Element>()) {
        (Some(old), Some(new)) if old.node_name() == new.node_name() && old.id() == new.id() => {
            follow_attributes(old, new);
            follow(old, new);
        }
        (None, None) => {
            if old.node_value() != new.node_value() {
                old.set_node_value(new.node_value().as_deref());
            }
        }
        _ => {
            let _ = parent.replace_child(new, old);
        }
    }
}

fn follow_attributes(old: &Element, new: &Element) {
    let names = old.get_attribute_names().concat(&new.get_attribute_names());
    for name in names.iter().filter_map(|name| name.as_string()) {
        match new.get_attribute(&name) {
            Some(value) if old.get_attribute(&name).as_ref() != Some(&value) => {
                let _ = old.set_attribute(&name, &value);
            }
            // What somebody has opened stays open.
            None if name != "open" => {
                let _ = old.remove_attribute(&name);
            }
            _ => {}
        }
    }
    // What was chosen or moved by hand no longer follows its attribute. What is held is moved just now; what has no name
    // is no choice.
    if let (Some(old), Some(new)) = (old.dyn_ref::<HtmlInputElement>(), new.dyn_ref::<HtmlInputElement>())
        && !new.name().is_empty()
    {
        old.set_checked(new.checked());
        if !old.matches(":active").unwrap_or(false) && old.value() != new.value() {
            old.set_value(&new.value());
        }
    }
}

fn nodes(list: &NodeList) -> Vec<Node> {
    (0..list.length()).filter_map(|at| list.item(at)).collect()
}
