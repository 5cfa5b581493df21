//! Programs that run beside the page: the one that searches, and the one that looks after the shelf.

use std::cell::RefCell;
use std::rc::Rc;

use juku_view::{language, text};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::MessageEvent;

use super::{document, download};

/// A worker; dropping it ends it.
pub struct Worker {
    worker: web_sys::Worker,
    /// What was said before the worker is known to listen; none once it is.
    waiting: Rc<RefCell<Option<Vec<JsValue>>>>,
    _listen: Listener,
    _fail: Closure<dyn FnMut()>,
}

type Listener = Closure<dyn FnMut(MessageEvent)>;

/// A worker that was started before anybody talked to it, and what it has said so far.
struct Early {
    name: &'static str,
    worker: web_sys::Worker,
    said: Rc<RefCell<Vec<MessageEvent>>>,
    _listen: Listener,
    _fail: Closure<dyn FnMut()>,
}

thread_local! {
    static EARLY: RefCell<Option<Early>> = const { RefCell::new(None) };
}

/// Starts a worker that will be needed, so that it comes while the page does other things.
pub fn start_early(base: &str, name: &'static str) {
    let Ok(worker) = open(base, name) else { return };
    let said = Rc::<RefCell<Vec<MessageEvent>>>::default();
    let heard = said.clone();
    let listen = Listener::new(move |event: MessageEvent| heard.borrow_mut().push(event));
    // Another is started when it is needed. Not at once: this is part of what is dropped.
    let fail = Closure::<dyn FnMut()>::new(|| leptos::prelude::queue_microtask(|| EARLY.set(None)));
    worker.set_onmessage(Some(listen.as_ref().unchecked_ref()));
    worker.set_onerror(Some(fail.as_ref().unchecked_ref()));
    EARLY.set(Some(Early { name, worker, said, _listen: listen, _fail: fail }));
}

fn open(base: &str, name: &str) -> Result<web_sys::Worker, JsValue> {
    // The fragment is not asked for: it tells the worker what the page speaks.
    let (spoken, lead) = (language::spoken().tag(), text::lead().tag());
    web_sys::Worker::new(&[base, &document::meta(name), "#", spoken, "/", lead].concat())
}

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
        let early = EARLY.take().filter(|early| early.name == name);
        let worker =
            early.as_ref().map_or_else(|| open(base, name).ok(), |early| Some(early.worker.clone()))?;
        let waiting = Rc::new(RefCell::new(Some(Vec::new())));
        let listen = Listener::new({
            let (worker, waiting) = (worker.clone(), waiting.clone());
            move |event: MessageEvent| {
                let data = event.data();
                if let Some(text) = data.as_string() {
                    on_text(text);
                } else if let Some(knows) = data.as_bool() {
                    // It listens now. Unless it knows what was said before, that is lost.
                    let before = waiting.take().into_iter().flatten();
                    before.filter(|_| !knows).for_each(|what| post(&worker, &what));
                } else {
                    let list: js_sys::Array = data.unchecked_into();
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
        for event in early.iter().flat_map(|early| early.said.take()) {
            // As if it had been said just now, once somebody talks to it.
            let listen: js_sys::Function = listen.as_ref().clone().unchecked_into();
            leptos::prelude::queue_microtask(move || {
                let _ = listen.call1(&JsValue::NULL, &event);
            });
        }
        Some(Self { worker, waiting, _listen: listen, _fail: fail })
    }

    /// Gives it something: a text, a list of texts, or a file.
    pub fn give(&self, what: &JsValue) {
        post(&self.worker, what);
        if let Some(waiting) = &mut *self.waiting.borrow_mut() {
            waiting.push(what.clone());
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
