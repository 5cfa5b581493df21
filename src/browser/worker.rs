//! Programs that run beside the page: the one that searches, and the one that looks after the shelf.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::MessageEvent;

use super::{document, download};

/// A worker; dropping it ends it.
pub struct Worker {
    worker: web_sys::Worker,
    /// What was said before the worker listened; none once it does.
    waiting: Rc<RefCell<Option<Vec<JsValue>>>>,
    _listen: Listener,
    _fail: Closure<dyn FnMut()>,
}

type Listener = Closure<dyn FnMut(MessageEvent)>;

impl Worker {
    /// Starts the worker that the head of the document names, in the site's folder. `None` if the browser will not.
    /// Files that it gives are offered to the reader: lists of three. A list of one is the style of what it shows.
    ///
    /// # Arguments
    /// `name`: of the `<meta>` with the name of its script. `on_text`: what it answers. `on_failure`: its script did not
    /// come, or broke.
    pub fn start(
        base: &str,
        name: &str,
        mut on_text: impl FnMut(String) + 'static,
        on_failure: impl FnMut() + 'static,
    ) -> Option<Self> {
        let worker = web_sys::Worker::new(&format!("{base}{}", document::meta(name))).ok()?;
        let waiting = Rc::new(RefCell::new(Some(Vec::new())));
        let listen = Listener::new({
            let (worker, waiting) = (worker.clone(), waiting.clone());
            move |event: MessageEvent| match event.data().as_string() {
                // An empty text is the first: it listens now. What was said earlier would have been lost.
                Some(text) if text.is_empty() => {
                    waiting.take().into_iter().flatten().for_each(|what| post(&worker, &what));
                }
                Some(text) => on_text(text),
                None => {
                    let list: js_sys::Array = event.data().unchecked_into();
                    if list.length() == 1 {
                        document::adopt_style(&list.get(0))
                    } else {
                        download::file(&list)
                    }
                }
            }
        });
        let fail = Closure::<dyn FnMut()>::new(on_failure);
        worker.set_onmessage(Some(listen.as_ref().unchecked_ref()));
        worker.set_onerror(Some(fail.as_ref().unchecked_ref()));
        Some(Self { worker, waiting, _listen: listen, _fail: fail })
    }

    /// Gives it something: a text, a list of texts, or a file.
    pub fn give(&self, what: &JsValue) {
        match &mut *self.waiting.borrow_mut() {
            Some(waiting) => waiting.push(what.clone()),
            None => post(&self.worker, what),
        }
    }

    /// Tells it what is kept now, key by key.
    pub fn tell(&self, is_lasting: bool, kept: impl Iterator<Item = (String, Option<String>)>) {
        let list = js_sys::Array::of1(&is_lasting.into());
        for (key, text) in kept {
            list.push(&key.into());
            list.push(&text.into());
        }
        self.give(&list);
    }
}

fn post(worker: &web_sys::Worker, what: &JsValue) {
    // Only what cannot be copied would fail, and texts and files can.
    let _ = worker.post_message(what);
}

impl Drop for Worker {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}
