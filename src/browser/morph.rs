//! Makes what is shown like something else, changing no more than what is different.

use juku_view::talk::{AS_IS, MORE};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, Node};

use super::elements::{all, attribute, first, is, nodes};

/// Marks what a field held when it was sent: what is typed until the answer comes belongs to the next.
pub const SENT: &str = "data-sent";

/// Makes an element like another one, keeping of it what is the same. Of what has an id, the order may be another. Choices
/// of one are what the other says even where their HTML is the same: it is what is known of them.
pub fn follow(element: &Element, next: &Element) {
    follow_nodes(element, next);
    for choice in all(element, "[type=radio][name]") {
        if let Some(choice) = choice.dyn_ref::<HtmlInputElement>() {
            choice.set_checked(choice.default_checked());
        }
    }
}

fn follow_nodes(element: &Element, next: &Element) {
    let named = |node: Node| (node.dyn_ref::<Element>().map(Element::id).unwrap_or_default(), node);
    let new: Vec<_> = nodes(&next.child_nodes()).into_iter().map(named).collect();
    let mut old: Vec<_> = nodes(&element.child_nodes()).into_iter().map(named).collect();
    // As long as the rest of a list is on its way, what stands there stays.
    let most = if next.has_attribute(MORE) { new.len() } else { usize::MAX };
    let stays =
        |at: usize, id: &String| at >= most || id.is_empty() || new.iter().any(|(other, _)| other == id);
    // All at once where none stays.
    if !old.iter().enumerate().any(|(at, (id, _))| stays(at, id)) {
        element.set_text_content(None);
        old.clear();
    }
    let mut at = 0;
    old.retain(|(id, node)| {
        let stays = stays(at, id);
        at += 1;
        if !stays {
            let _ = element.remove_child(node);
        }
        stays
    });
    for (at, (id, new)) in new.iter().enumerate() {
        let rest = old.get(at..).unwrap_or_default();
        let place = match id.as_str() {
            "" => rest.first().filter(|(id, _)| id.is_empty()).map(|_| 0),
            id => rest.iter().position(|(other, _)| other == id),
        };
        let before = rest.first().map(|(_, node)| node.clone());
        match place.and_then(|place| Some((place, rest.get(place)?.1.clone()))) {
            Some((place, node)) => {
                if place > 0 {
                    let _ = element.insert_before(&node, before.as_ref());
                    let moved = old.remove(at + place);
                    old.insert(at, moved);
                }
                follow_node(element, &node, new);
            }
            None => {
                let _ = element.insert_before(new, before.as_ref());
                old.insert(at, (id.clone(), new.clone()));
            }
        }
    }
    for (_, surplus) in old.iter().skip(new.len()).filter(|_| most > new.len()) {
        let _ = element.remove_child(surplus);
    }
}

fn follow_node(parent: &Element, old: &Node, new: &Node) {
    match (old.dyn_ref::<Element>(), new.dyn_ref::<Element>()) {
        (Some(old), Some(new)) if new.has_attribute(AS_IS) || old.is_equal_node(Some(new)) => {}
        (Some(old), Some(new)) if old.node_name() == new.node_name() && old.id() == new.id() => {
            let (before, after) = (given(old), given(new));
            follow_attributes(old, new);
            follow_nodes(old, new);
            // What was typed or chosen stays until something else is given: it may not be known yet to whom gives.
            if before != after
                && let Some(after) = after
            {
                hold(old, &after.0);
            }
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
            // What somebody has opened stays open, and the answer to what was sent may be the one after this.
            None if name != "open" && name != SENT => {
                let _ = old.remove_attribute(&name);
            }
            _ => {}
        }
    }
}

/// What the HTML gives a field to hold, and for what: with another `data-for` it is a new field. None for what holds
/// nothing, and for what has no name, which is no choice.
fn given(field: &Element) -> Option<(String, Option<String>)> {
    let what = match field.local_name().as_str() {
        _ if !field.has_attribute("name") => None,
        "input" if is(field, "[type=checkbox]") => Some(field.has_attribute("checked").to_string()),
        "input" if is(field, "[type=radio], [type=file]") => None,
        "input" => Some(attribute(field, "value")),
        "textarea" => field.text_content(),
        "select" => {
            let chosen = first(field, "option[selected]");
            Some(chosen.map(|chosen| attribute(&chosen, "value")).unwrap_or_default())
        }
        _ => None,
    };
    Some((what?, field.get_attribute("data-for")))
}

/// Gives a field what it is to hold, unless it is moved just now. What was typed since it was sent stays behind that.
fn hold(field: &Element, what: &str) {
    if let Some(field) = field.dyn_ref::<HtmlInputElement>().filter(|field| field.type_() == "checkbox") {
        field.set_checked(what == "true");
    } else if !is(field, ":active[type=range]") {
        let held = value(field);
        let sent = field.get_attribute(SENT);
        let since = sent.and_then(|sent| held.strip_prefix(sent.as_str())).unwrap_or_default();
        let _ = field.remove_attribute(SENT);
        let next = [what, since].concat();
        if held != next {
            let _ = js_sys::Reflect::set(field, &"value".into(), &next.into());
        }
    }
}

/// What stands in a field of any kind.
pub fn value(field: &Element) -> String {
    let value = js_sys::Reflect::get(field, &"value".into());
    value.ok().and_then(|value| value.as_string()).unwrap_or_default()
}
