//! The document: its title, focus, and the marks that others look for.

use juku_catalog::Site;
use leptos::prelude::{document, window};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{FocusOptions, HtmlElement};

use super::elements::{all, attribute, first, in_document};

/// The site's own facts, from the head of the document.
pub fn site() -> Site {
    Site {
        name: meta("application-name"),
        description: meta("site-description"),
        // The head has the description in the language of its page.
        description_zh: None,
        address: super::address::origin() + super::address::base().as_str(),
        language: document().document_element().map(|html| attribute(&html, "lang")).unwrap_or_default(),
    }
}

/// What the document's head says under a name; empty when it says nothing.
pub fn meta(name: &str) -> String {
    let element = in_document(&["meta[name='", name, "']"].concat());
    element.map(|element| attribute(&element, "content")).unwrap_or_default()
}

/// Names the page in the browser's tab and history.
pub fn set_title(title: &str) {
    document().set_title(title);
}

/// Tells the path of the page that is shown now to those who look for its one address, such as the share sheets of some
/// browsers. The host stays, which is where the site is at home.
pub fn set_canonical(path: &str) {
    let Some(link) = in_document("link[rel=canonical]") else { return };
    let home = attribute(&link, "href");
    if let Ok(address) = web_sys::Url::new_with_base(path, &home) {
        let _ = link.set_attribute("href", &address.href());
    }
}

/// Adds a style sheet to those of the page. It is an object and no element, which the site's policy allows.
pub fn adopt_style(css: &JsValue) {
    if let Ok(sheet) = web_sys::CssStyleSheet::new() {
        let _ = sheet.replace_sync(&css.as_string().unwrap_or_default());
        let name = "adoptedStyleSheets".into();
        let others = js_sys::Reflect::get(&document(), &name).map(js_sys::Array::unchecked_from_js);
        let all = others.unwrap_or_default().concat(&js_sys::Array::of1(&sheet));
        let _ = js_sys::Reflect::set(&document(), &name, &all);
    }
}

/// Shows that the application cannot start yet, and waits until the reader asks to try again. The page stays as it is.
pub async fn not_ready() {
    let Some(notice) = document().get_element_by_id("unready") else { return std::future::pending().await };
    let Some(link) = first(&notice, "a") else { return std::future::pending().await };
    let _ = notice.remove_attribute("hidden");
    let asked = js_sys::Promise::new(&mut |resolve, _| {
        let again = Closure::once_into_js(move |event: web_sys::Event| {
            event.prevent_default();
            let _ = resolve.call0(&JsValue::NULL);
        });
        let options = web_sys::AddEventListenerOptions::new();
        options.set_once(true);
        let _ = link.add_event_listener_with_callback_and_add_event_listener_options(
            "click",
            again.unchecked_ref(),
            &options,
        );
    });
    let _ = JsFuture::from(asked).await;
    let _ = notice.set_attribute("hidden", "");
}

/// Says the language of the page. It stands there already, but while the site is worked on.
pub fn set_language(tag: &str) {
    if let Some(html) = document().document_element() {
        let _ = html.set_attribute("lang", tag);
    }
}

/// Says that the application runs: `<html data-live>`.
pub fn set_live() {
    if let Some(html) = document().document_element() {
        let _ = html.set_attribute("data-live", "");
    }
}

/// Moves the focus to the element with this id without scrolling.
pub fn focus(id: &str) {
    focus_element(document().get_element_by_id(id), true);
}

/// Marks one option of a list as the one that is chosen, and all others as not.
pub fn select(list: &str, chosen: Option<&str>) {
    let Some(list) = document().get_element_by_id(list) else { return };
    for option in all(&list, "[role=option]") {
        let is_chosen = Some(option.id()).as_deref() == chosen;
        let _ = option.set_attribute("aria-selected", if is_chosen { "true" } else { "false" });
    }
}

/// Clicks the element with this id.
pub fn click(id: &str) {
    if let Some(element) =
        document().get_element_by_id(id).and_then(|element| element.dyn_into::<HtmlElement>().ok())
    {
        element.click();
    }
}

/// Scrolls as little as shows the element with this id.
pub fn show(id: &str) {
    if let Some(element) = document().get_element_by_id(id) {
        let options = web_sys::ScrollIntoViewOptions::new();
        options.set_block(web_sys::ScrollLogicalPosition::Nearest);
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Whether the first is an element and has the second in it.
pub fn contains(outer: Option<web_sys::EventTarget>, inner: Option<web_sys::EventTarget>) -> bool {
    let node = |target: Option<web_sys::EventTarget>| {
        target.and_then(|target| target.dyn_into::<web_sys::Node>().ok())
    };
    node(outer).is_some_and(|outer| outer.contains(node(inner).as_ref()))
}

/// Moves the focus to the content, past what stands above it.
pub fn skip_to(id: &str) {
    focus(id);
    if let Some(element) = document().get_element_by_id(id) {
        element.scroll_into_view();
    }
}

/// Moves the focus to what the first selector finds, or else the next, scrolling to it.
pub fn focus_and_show(selectors: &[&str]) {
    let found = selectors.iter().find_map(|selector| in_document(selector));
    focus_element(found, false);
}

/// Moves the focus to an element and leaves the page where it is.
pub fn focus_without_scrolling(element: &web_sys::Element) {
    focus_element(Some(element.clone()), true);
}

/// Moves the focus to the page's heading without scrolling, so that a screen reader says where one is.
pub fn focus_heading() {
    focus_element(in_document("h1"), true);
}

fn focus_element(element: Option<web_sys::Element>, prevent_scroll: bool) {
    let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) else { return };
    let options = FocusOptions::new();
    options.set_prevent_scroll(prevent_scroll);
    let _ = element.focus_with_options(&options);
    if !prevent_scroll {
        element.scroll_into_view_with_scroll_into_view_options(&{
            let options = web_sys::ScrollIntoViewOptions::new();
            options.set_block(web_sys::ScrollLogicalPosition::Center);
            options
        });
    }
}

/// Runs once the document has been changed as far as it is going to be for now.
pub fn after_change(action: impl FnOnce() + 'static) {
    // Boxed, as in `clock::after`.
    leptos::prelude::request_animation_frame(Box::new(action) as Box<dyn FnOnce()>);
}

/// Loads the page anew, with everything that belongs to it.
pub fn reload() {
    let _ = window().location().reload();
}
