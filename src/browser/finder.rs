//! The worker that searches.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{MessageEvent, Worker};

use super::document;

/// The worker; dropping it ends it.
pub struct Finder {
    worker: Worker,
    _listen: Listener,
    _fail: Closure<dyn FnMut()>,
}

type Listener = Closure<dyn FnMut(MessageEvent)>;

impl Finder {
    /// Starts the worker that the head of the document names, in the site's folder. `None` if the browser will not.
    ///
    /// # Arguments
    /// `on_text`: what it answers. `on_failure`: its script did not come, or broke.
    pub fn start(
        base: &str,
        mut on_text: impl FnMut(String) + 'static,
        on_failure: impl FnMut() + 'static,
    ) -> Option<Self> {
        let worker = Worker::new(&format!("{base}{}", document::meta("finder"))).ok()?;
        let listen = Listener::new(move |event: MessageEvent| {
            if let Some(text) = event.data().as_string() {
                on_text(text);
            }
        });
        let fail = Closure::<dyn FnMut()>::new(on_failure);
        worker.set_onmessage(Some(listen.as_ref().unchecked_ref()));
        worker.set_onerror(Some(fail.as_ref().unchecked_ref()));
        Some(Self { worker, _listen: listen, _fail: fail })
    }

    /// Says something to it.
    pub fn say(&self, text: &str) {
        // Only what cannot be copied would fail, and a text can.
        let _ = self.worker.post_message(&text.into());
    }
}

impl Drop for Finder {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}
