//! Files for the reader to keep.

use leptos::prelude::document;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// Offers a text as a file.
pub fn text(name: &str, media_type: &str, text: &str) {
    file(&js_sys::Array::of3(&name.into(), &media_type.into(), &text.into()));
}

/// Offers a file: a list of its name, its media type, and what is in it, a text or bytes.
pub fn file(file: &js_sys::Array) {
    let _ = offer(file);
}

fn offer(file: &js_sys::Array) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(&file.get(1).as_string().unwrap_or_default());
    let blob =
        Blob::new_with_buffer_source_sequence_and_options(&js_sys::Array::of1(&file.get(2)), &options)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let link: HtmlAnchorElement = document().create_element("a")?.unchecked_into();
    link.set_href(&address);
    link.set_download(&file.get(0).as_string().unwrap_or_default());
    link.click();
    Url::revoke_object_url(&address)
}
