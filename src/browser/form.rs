//! The form of a page whose fields are written as one text, by the worker.

use std::cell::Cell;

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, HtmlAnchorElement, HtmlElement, HtmlInputElement, KeyboardEvent, MouseEvent};

use super::elements::{all, around, attribute, first, is, target};
use super::morph::{SENT, follow, value};
use super::{document, intent};

/// Is told the name and the value of what is done, and where.
pub type Act = Box<dyn Fn(&str, &str, &Element)>;

/// What can have the focus.
const CONTROLS: &str = ":is(a, button, summary, input, select, textarea):not(:disabled, .unseen, [type=hidden], [tabindex='-1'])";

/// Shows other controls. What stays the same stays as it is: the focus, and what is being moved. When the control that
/// has the focus goes, one in its place gets it, or all of them as one.
pub fn show(form: &Element, html: &str) {
    let Ok(next) = leptos::prelude::document().create_element("div") else { return };
    next.set_inner_html(html);
    let controls = || all(form, CONTROLS);
    let focused = || leptos::prelude::document().active_element();
    let before = focused();
    let is_here = form.contains(before.as_deref());
    let place = is_here.then(|| controls().into_iter().position(|control| Some(control) == before)).flatten();
    follow(form, &next);
    let Some(place) = place else { return };
    let controls = controls();
    if controls.iter().any(|control| Some(control) == before.as_ref()) {
        return;
    }
    let _ = form.set_attribute("tabindex", "-1");
    // A telephone would show its keys for a field.
    let rest = controls.iter().skip(place).filter(|control| control.local_name() != "input");
    for control in rest.chain([form]) {
        document::focus_without_scrolling(control);
        // What is folded up cannot have it.
        if focused().as_ref() == Some(control) {
            return;
        }
    }
}

/// Calls `go` with the query of each choice: of the fields, or of a link to this page that is pressed. The form itself
/// is never sent.
///
/// # Arguments
/// `page`: the path of the page. `go`: is told also whether the choice is a step of the history. What is moved by hand
/// is one step, however far it is moved.
pub fn on_choice(form: &HtmlElement, page: String, go: impl Fn(&str, bool) + 'static) {
    // With each address a browser would write down what stands in each field.
    let _ = form.set_attribute("autocomplete", "off");
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
            // What was written is told of with each letter; when its field is left, another page may be open.
            if !was_moved || !is_search(&event) {
                go(&query(&event), !(was_moved && is_handle(&event)));
            }
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
/// a button may be that of a field: its `data-field` has the field's id. That of a box is whether it is ticked. A form
/// that is sent has the name `submit`, and a link to a place on the page the name `#`.
///
/// # Arguments
/// `act`: is also given the control itself.
pub fn on_act(element: &HtmlElement, act: Act) {
    // It may press a button itself.
    let listen = Closure::<dyn Fn(Event)>::new(move |event: Event| {
        let kind = event.type_();
        let Some(target) = target(event.target()) else { return };
        // A form with several fields and no button to send it is not sent by a browser.
        if kind == "keydown" && is_sent(&event, &target) {
            event.prevent_default();
            return press(&target);
        }
        if kind == "submit" {
            event.prevent_default();
            return act("submit", "", &target);
        }
        let wanted = match kind.as_str() {
            "click" => "button[name], a[href^='#']",
            "keydown" => return,
            "input" => "input[name]:not([type=radio], [type=checkbox]), textarea[name]",
            _ => "[type=radio][name], [type=checkbox][name], select[name]",
        };
        let Some(control) = around(&target, wanted) else { return };
        let attribute = |name: &str| attribute(&control, name);
        if let Some(place) = attribute("href").strip_prefix('#') {
            event.prevent_default();
            return act("#", place, &control);
        }
        let field = leptos::prelude::document().get_element_by_id(&attribute("data-field"));
        let value = match (attribute("type").as_str(), field) {
            ("checkbox", _) => is_ticked(&control).to_string(),
            (_, Some(field)) => value(&field),
            _ => value(&control),
        };
        act(&attribute("name"), &value, &control);
    });
    // In the place of what listened before, as above.
    let listen = listen.into_js_value();
    let listen = Some(listen.unchecked_ref());
    element.set_onclick(listen);
    element.set_oninput(listen);
    element.set_onchange(listen);
    element.set_onsubmit(listen);
    element.set_onkeydown(listen);
}

/// Whether Enter was pressed in a field, of a form that has no button to be sent with, or of a row that is no form.
fn is_sent(event: &Event, field: &Element) -> bool {
    let is_enter =
        event.dyn_ref::<KeyboardEvent>().is_some_and(|key| key.key() == "Enter" && !key.is_composing());
    let form = || around(field, "form:not(:has([type=submit])), .mine__day");
    is_enter && field.local_name() == "input" && !is_box(field) && form().is_some()
}

/// What the fields of the form around a control hold, by their names; boxes only when they are ticked.
pub fn fields(control: &Element) -> Vec<(String, String)> {
    let form = around(control, "form");
    let fields = form.map(|form| all(&form, "input[name], select[name], textarea[name]"));
    let chosen = fields.into_iter().flatten().filter(|field| is_ticked(field) || !is_box(field));
    let told = |field: Element| {
        let value = value(&field);
        if field.has_attribute("data-for") {
            let _ = field.set_attribute(SENT, &value);
        }
        (attribute(&field, "name"), value)
    };
    chosen.map(told).collect()
}

/// Presses the button that belongs to the field that is written into: the first of those that stand with it in its form.
///
/// # Arguments
/// `form`: or something in it.
pub fn press(form: &Element) {
    let form = around(form, "form, .mine__day");
    let focused = leptos::prelude::document().active_element();
    let mut around = focused.filter(|field| !is_box(field));
    while let Some(element) =
        around.filter(|element| form.as_ref().is_some_and(|form| form.contains(Some(element))))
    {
        if let Some(button) = first(&element, "button[name]") {
            if let Ok(button) = button.dyn_into::<HtmlElement>() {
                button.click();
            }
            return;
        }
        around = element.parent_element();
    }
}

/// The file that was chosen in a field.
pub fn file(field: &Element) -> Option<JsValue> {
    let get = |from: &JsValue, name: &str| js_sys::Reflect::get(from, &name.into()).ok();
    get(&get(field, "files")?, "0").filter(|file| file.is_object())
}

/// Whether it holds something only when it is ticked.
fn is_box(field: &Element) -> bool {
    is(field, "[type=checkbox], [type=radio]")
}

fn is_ticked(field: &Element) -> bool {
    field.dyn_ref::<HtmlInputElement>().is_some_and(HtmlInputElement::checked)
}

/// What the fields of an event's form say, as the query of an address. A field at the end of its range, which is its
/// `data-open`, asks for nothing; neither does an empty one.
fn query(event: &Event) -> String {
    let Some(form) = target(event.current_target()) else { return String::new() };
    let mut query = String::new();
    for field in all(&form, "input[name], select[name]") {
        let value = value(&field);
        let is_open = value.is_empty() || field.get_attribute("data-open").as_ref() == Some(&value);
        if (is_ticked(&field) || !is_box(&field)) && !is_open {
            let joint = if query.is_empty() { "" } else { "&" };
            query += joint;
            query += &attribute(&field, "name");
            query.push('=');
            query += &String::from(js_sys::encode_uri_component(&value));
        }
    }
    query
}

/// Whether the event comes from what changes step by step: a handle that is moved, or words that are written.
fn is_handle(event: &Event) -> bool {
    is_from(event, "[type=range]") || is_search(event)
}

/// Whether the event comes from a field for words to find.
fn is_search(event: &Event) -> bool {
    is_from(event, "[type=search]")
}

fn is_from(event: &Event, selector: &str) -> bool {
    target(event.target()).is_some_and(|target| is(&target, selector))
}

/// The link that a plain click follows.
fn link_followed(event: &Event) -> Option<HtmlAnchorElement> {
    let click = event.dyn_ref::<MouseEvent>()?;
    let has_key = click.meta_key() || click.alt_key() || click.ctrl_key() || click.shift_key();
    intent::link(event.target()).filter(|_| !has_key && click.button() == 0)
}
