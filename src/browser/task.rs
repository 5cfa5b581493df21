//! Work that goes on while the page is used.

use std::pin::Pin;

/// Starts it. All of it has one type, so that the machinery for it is in the module once.
pub fn spawn(work: Pin<Box<dyn Future<Output = ()>>>) {
    wasm_bindgen_futures::spawn_local(work);
}
