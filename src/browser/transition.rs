//! A poster that grows from where it was pressed to where it stands on the next page. All else is there at once, to be
//! used, and nothing grows for a reader who has asked for less movement: `transition.css` says so.
//! Source: CSS View Transitions Level 1.

use std::cell::Cell;

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::Element;

use super::document::adopt_style;
use super::elements::first;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = document, js_name = startViewTransition)]
    fn start(change: &JsValue) -> Result<ViewTransition, JsValue>;

    type ViewTransition;

    #[wasm_bindgen(method, getter)]
    fn ready(this: &ViewTransition) -> js_sys::Promise;
}

/// What the browser is told of it. Only the application needs that, and not before something grows; validators of pages
/// do not know such rules yet.
const STYLE: &str = include_str!("../../styles/transition.css");

thread_local! {
    static IS_STYLED: Cell<bool> = const { Cell::new(false) };
}

/// Marks what becomes another page's poster.
const LEAVES: &str = "data-leaves";

/// Makes a change of the page that a link leads to: at once where there is nothing to grow, or the browser cannot.
pub fn from(link: &Element, change: impl FnOnce() + 'static) {
    let Some(poster) = first(link, ".poster") else { return change() };
    if !IS_STYLED.replace(true) {
        adopt_style(&STYLE.into());
    }
    let _ = poster.set_attribute(LEAVES, "");
    let change = Closure::once_into_js(move || {
        let _ = poster.remove_attribute(LEAVES);
        change();
    });
    match start(&change) {
        // Whoever presses the next before this one has begun to grow stops it: that is no fault to be told.
        Ok(transition) => drop(JsFuture::from(transition.ready())),
        Err(_) => {
            let _ = change.unchecked_into::<js_sys::Function>().call0(&JsValue::NULL);
        }
    }
}
