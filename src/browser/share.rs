//! Sharing through the system, and the clipboard.

use leptos::prelude::window;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::ShareData;

/// Whether the system has a share sheet for pages to open.
pub fn has_sheet() -> bool {
    js_sys::Reflect::has(&window().navigator(), &JsValue::from_str("share")).unwrap_or(false)
}

/// Opens the system's share sheet. Closing it without a choice is no fault, so nothing is reported.
async fn open_sheet(title: &str, address: &str) {
    let data = ShareData::new();
    data.set_title(title);
    data.set_url(address);
    let _ = JsFuture::from(window().navigator().share_with_data(&data)).await;
}

/// Puts a text on the clipboard; `false` where the browser does not allow it.
async fn copy(text: &str) -> bool {
    let navigator = window().navigator();
    // Missing where the site is opened without https.
    let has_clipboard = js_sys::Reflect::get(&navigator, &JsValue::from_str("clipboard"))
        .is_ok_and(|clipboard| !clipboard.is_undefined());
    has_clipboard && JsFuture::from(navigator.clipboard().write_text(text)).await.is_ok()
}

/// Copies an address, if that is the `way`, and tells whether that worked; else opens the share sheet for it.
pub fn go(way: &str, name: &str, address: &str, copied: Box<dyn FnOnce(bool)>) {
    let (is_copy, name, address) = (way == "copy", name.to_owned(), address.to_owned());
    super::task::spawn(Box::pin(async move {
        if is_copy {
            copied(copy(&address).await);
        } else {
            open_sheet(&name, &address).await;
        }
    }));
}
