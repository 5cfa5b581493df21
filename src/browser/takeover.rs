//! Taking the place of the page that was shown before the application ran, without a trace for its reader: what has
//! the focus, what was typed and what was selected is carried over, as far as it can be found again.
//!
//! Extensions, translators and readers may have changed the old page in any way; nothing here relies on its form.

use std::cell::Cell;

use leptos::ev;
use leptos::prelude::{document, window, window_event_listener};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, Event, EventInit, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement, Range};

use super::elements::all;

/// What tells an element from others of its tag.
const MARKS: [&str; 5] = ["id", "name", "type", "value", "href"];

/// Puts `fresh` where `old` is; `false` when the browser did not allow it.
pub async fn replace(old: &Element, fresh: &Element) -> bool {
    pause().await;
    composed().await;
    let typed = typed(old, fresh);
    let focused = document().active_element().and_then(|element| {
        let is_inside = old.contains(Some(&element));
        is_inside.then(|| counterpart(old, fresh, &element)).flatten()
    });
    let selected = selected(old);
    if old.replace_with_with_node_1(fresh).is_err() {
        return false;
    }
    if let Some(element) = focused {
        super::document::focus_without_scrolling(&element);
    }
    if let Some(range) = selected.and_then(|selected| find(fresh, selected))
        && let Ok(Some(selection)) = window().get_selection()
    {
        let _ = selection.remove_all_ranges();
        let _ = selection.add_range(&range);
    }
    // Once the application has filled its own fields, and before the browser paints.
    super::document::after_change(move || typed.into_iter().for_each(Typed::put));
    true
}

/// Something typed or chosen.
struct Typed {
    field: Element,
    text: String,
    /// Of a box or a button that is ticked or not.
    ticked: Option<bool>,
    /// Where the cursor is.
    cursor: Option<(u32, u32)>,
}

/// What a reader has typed or chosen, with the fields where it belongs.
fn typed(old: &Element, fresh: &Element) -> Vec<Typed> {
    let mut typed = Vec::new();
    for element in all(old, "input, textarea, select") {
        let (text, ticked, cursor) = if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
            let is_ticked = matches!(input.type_().as_str(), "checkbox" | "radio").then(|| input.checked());
            let is_as_it_was = match is_ticked {
                Some(ticked) => ticked == input.default_checked(),
                None => input.value() == input.default_value(),
            };
            if is_as_it_was {
                continue;
            }
            (input.value(), is_ticked, cursor(input.selection_start(), input.selection_end()))
        } else if let Some(area) = element.dyn_ref::<HtmlTextAreaElement>() {
            if area.default_value().is_ok_and(|before| before == area.value()) {
                continue;
            }
            (area.value(), None, cursor(area.selection_start(), area.selection_end()))
        } else if let Some(list) =
            element.dyn_ref::<HtmlSelectElement>().filter(|list| list.selected_index() > 0)
        {
            (list.value(), None, None)
        } else {
            continue;
        };
        if let Some(field) = counterpart(old, fresh, &element) {
            typed.push(Typed { field, text, ticked, cursor });
        }
    }
    typed
}

fn cursor(start: Result<Option<u32>, JsValue>, end: Result<Option<u32>, JsValue>) -> Option<(u32, u32)> {
    Some((start.ok()??, end.ok()??))
}

impl Typed {
    /// Puts it where it belongs, as if it were typed there. What was kept from an earlier visit stays before it.
    fn put(self) {
        if let Some(input) = self.field.dyn_ref::<HtmlInputElement>() {
            match self.ticked {
                Some(ticked) => input.set_checked(ticked),
                None => input.set_value(&self.text),
            }
            if let (None, Some((start, end))) = (self.ticked, self.cursor) {
                let _ = input.set_selection_range(start, end);
            }
        } else if let Some(area) = self.field.dyn_ref::<HtmlTextAreaElement>() {
            let kept = area.value();
            let before =
                if kept.is_empty() || kept == self.text { String::new() } else { format!("{kept}\n\n") };
            area.set_value(&format!("{before}{}", self.text));
            let shift = length(&before) as u32;
            if let Some((start, end)) = self.cursor {
                let _ = area.set_selection_range(start + shift, end + shift);
            }
        } else if let Some(list) = self.field.dyn_ref::<HtmlSelectElement>() {
            list.set_value(&self.text);
        }
        let is_chosen = self.ticked.is_some() || self.field.local_name() == "select";
        let kind = if is_chosen { "change" } else { "input" };
        // As the browser's own do, it tells the form, too.
        let init = EventInit::new();
        init.set_bubbles(true);
        if let Ok(event) = Event::new_with_event_init_dict(kind, &init) {
            let _ = self.field.dispatch_event(&event);
        }
    }
}

/// The element of `fresh` that stands for one of `old`: with the same marks, and as many like it before it.
fn counterpart(old: &Element, fresh: &Element, element: &Element) -> Option<Element> {
    let mut selector = element.local_name();
    for mark in MARKS {
        if let Some(value) = element.get_attribute(mark) {
            let value = value.replace('\\', "\\\\").replace('"', "\\\"");
            selector += &["[", mark, "=\"", &value, "\"]"].concat();
        }
    }
    let place = all(old, &selector).iter().position(|other| other == element).unwrap_or(0);
    let alike = all(fresh, &selector);
    alike.get(place).or(alike.first()).cloned()
}

/// Where the selected text begins within the text of the page, and what it is.
fn selected(old: &Element) -> Option<(usize, String)> {
    let selection = window().get_selection().ok().flatten()?;
    let range = selection.get_range_at(0).ok().filter(|range| !range.collapsed())?;
    let before = document().create_range().ok()?;
    before.set_start(old, 0).ok()?;
    before.set_end(&range.start_container().ok()?, range.start_offset().ok()?).ok()?;
    let is_inside = old.contains(Some(&range.start_container().ok()?))
        && old.contains(Some(&range.end_container().ok()?));
    is_inside.then(|| (length(&text(&before)), text(&range)))
}

/// The range of a text in an element: of what is there, what begins nearest to a place within the element's text.
fn find(fresh: &Element, (start, selected): (usize, String)) -> Option<Range> {
    let whole = fresh.text_content()?;
    let is_here = |at: &usize| whole.get(*at..).is_some_and(|rest| rest.starts_with(&selected));
    let places = whole.char_indices().map(|(at, _)| at).filter(is_here);
    let places = places.map(|at| length(whole.get(..at).unwrap_or_default()));
    let start = places.min_by_key(|place| place.abs_diff(start))?;
    let end = start + length(&selected);
    let range = document().create_range().ok()?;
    // 4 is `NodeFilter.SHOW_TEXT`.
    let walker = document().create_tree_walker_with_what_to_show(fresh, 4).ok()?;
    let mut passed = 0;
    let mut has_begun = false;
    while let Some(node) = walker.next_node().ok().flatten() {
        let next = passed + length(&node.text_content().unwrap_or_default());
        if !has_begun && start < next {
            range.set_start(&node, (start - passed) as u32).ok()?;
            has_begun = true;
        }
        if end <= next {
            range.set_end(&node, (end - passed) as u32).ok()?;
            return Some(range);
        }
        passed = next;
    }
    None
}

/// The length of a text as the browser counts.
fn length(text: &str) -> usize {
    text.encode_utf16().count()
}

fn text(range: &Range) -> String {
    range.to_string().into()
}

thread_local! {
    /// Whether an input method is composing characters.
    static COMPOSING: Cell<bool> = const { Cell::new(false) };
}

/// Begins to notice input methods: characters that are being composed would be lost with their field.
pub fn watch_composing() {
    let _ = window_event_listener(ev::compositionupdate, |_| COMPOSING.set(true));
    let _ = window_event_listener(ev::compositionend, |_| COMPOSING.set(false));
}

/// Lets the browser answer what its reader has done meanwhile: reading a page's data, making the page and laying it out
/// are long work each.
pub async fn pause() {
    let over = js_sys::Promise::new(&mut |resolve, _| {
        let _ = window().set_timeout_with_callback(&resolve);
    });
    let _ = JsFuture::from(over).await;
}

/// Waits until no characters are being composed.
async fn composed() {
    while COMPOSING.get() {
        let ended = js_sys::Promise::new(&mut |resolve, _| {
            let _ = window().add_event_listener_with_callback("compositionend", &resolve);
        });
        let _ = JsFuture::from(ended).await;
    }
}
