//! The worker that searches.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{MessageEvent, Worker};

use super::document;

/// The worker; dropping it ends it.
pub struct Finder {
    worker: Worker,
    /// What was said before the worker listened; none once it does.
    waiting: Rc<RefCell<Option<Vec<String>>>>,
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
        let waiting = Rc::new(RefCell::new(Some(Vec::new())));
        let listen = Listener::new({
            let (worker, waiting) = (worker.clone(), waiting.clone());
            move |event: MessageEvent| match event.data().as_string() {
                // An empty text is the first: it listens now. What was said earlier would have been lost.
                Some(text) if text.is_empty() => {
                    waiting.take().into_iter().flatten().for_each(|text: String| post(&worker, &text));
                }
                Some(text) => on_text(text),
                None => {}
            }
        });
        let fail = Closure::<dyn FnMut()>::new(on_failure);
        worker.set_onmessage(Some(listen.as_ref().unchecked_ref()));
        worker.set_onerror(Some(fail.as_ref().unchecked_ref()));
        Some(Self { worker, waiting, _listen: listen, _fail: fail })
    }

    /// Says something to it.
    pub fn say(&self, text: &str) {
        match &mut *self.waiting.borrow_mut() {
            Some(waiting) => waiting.push(text.to_owned()),
            None => post(&self.worker, text),
        }
    }
}

fn post(worker: &Worker, text: &str) {
    // Only what cannot be copied would fail, and a text can.
    let _ = worker.post_message(&text.into());
}

impl Drop for Finder {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}
