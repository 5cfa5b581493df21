//! A poster that grows from where it was pressed to where it stands on the next page. How is said in `title.css`.
//! Source: CSS View Transitions Level 1.

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::Element;

use super::elements::first;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = document, js_name = startViewTransition)]
    fn start(change: &JsValue) -> Result<ViewTransition, JsValue>;

    type ViewTransition;

    #[wasm_bindgen(method, getter)]
    fn ready(this: &ViewTransition) -> js_sys::Promise;
}

/// Marks what becomes another page's poster.
const LEAVES: &str = "data-leaves";

/// Makes a change of the page that a link leads to: at once where there is nothing to grow, or the browser cannot.
pub fn from(link: &Element, change: impl FnOnce() + 'static) {
    let Some(poster) = first(link, ".poster") else { return change() };
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
