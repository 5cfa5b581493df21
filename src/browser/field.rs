//! The one field of a form that is written as one text.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement, InputEvent};

use super::elements::first;

/// Sets or removes an attribute of the field.
pub fn set(form: &Element, attribute: &str, value: Option<&str>) {
    let Some(field) = field(form) else { return };
    let _ = match value {
        Some(value) => field.set_attribute(attribute, value),
        None => field.remove_attribute(attribute),
    };
}

/// Writes into the field what is not there already.
pub fn set_value(form: &Element, text: &str) {
    if let Some(field) = field(form).filter(|field| field.value() != text) {
        field.set_value(text);
    }
}

/// Moves the focus to the field and selects what is in it.
pub fn focus(form: &Element) {
    if let Some(field) = field(form) {
        let _ = field.focus();
        field.select();
    }
}

/// What is written in the field.
pub fn value(form: &Element) -> String {
    field(form).map(|field| field.value()).unwrap_or_default()
}

/// Whether an event of a field tells of characters that an input method is still composing.
pub fn is_composing(event: &Event) -> bool {
    event.dyn_ref::<InputEvent>().is_some_and(InputEvent::is_composing)
}

fn field(form: &Element) -> Option<HtmlInputElement> {
    first(form, "input")?.dyn_into().ok()
}
