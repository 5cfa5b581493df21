//! The worker's connection with the page and the network.

use std::cell::RefCell;

use js_sys::global;
use juku_catalog::index::{Index, Unreadable, file_name};
use juku_catalog::json::Document;
use juku_catalog::search::{Failure, Finder};
use juku_view::answer::Answerer;
use juku_view::route::Base;
use juku_view::talk::{Answer, Question};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent, Response};

thread_local! {
    static WORKER: RefCell<Worker> = RefCell::default();
}

#[derive(Default)]
struct Worker {
    answerer: Option<Answerer>,
    /// What was asked last on each channel, answered again when more of the index has arrived.
    asked: Vec<Question>,
    is_loading: bool,
}

/// Listens to the page.
pub fn start() {
    console_error_panic_hook::set_once();
    let listen = Closure::<dyn FnMut(MessageEvent)>::new(|event: MessageEvent| {
        let text = event.data().as_string().unwrap_or_default();
        if let Some(question) = Document::parse(&text).and_then(Document::read) {
            ask(question);
        }
    });
    scope().set_onmessage(Some(listen.as_ref().unchecked_ref()));
    listen.forget();
    // That it listens: what was said before is lost.
    let _ = scope().post_message(&JsValue::from_str(""));
}

fn scope() -> DedicatedWorkerGlobalScope {
    global().unchecked_into()
}

fn ask(question: Question) {
    let is_loading = WORKER.with_borrow_mut(|worker| {
        worker.answer(&question);
        worker.asked.retain(|other| other.channel != question.channel);
        worker.asked.push(question);
        std::mem::replace(&mut worker.is_loading, true)
    });
    if !is_loading {
        spawn_local(load());
    }
}

impl Worker {
    /// Answers with what is there, if anything is.
    fn answer(&mut self, question: &Question) {
        if let Some(answerer) = &mut self.answerer {
            let seed = (js_sys::Math::random() * f64::from(u32::MAX)) as u32;
            post(&answerer.answer(question, seed));
        }
    }

    fn answer_again(&mut self) {
        for question in std::mem::take(&mut self.asked) {
            self.answer(&question);
            self.asked.push(question);
        }
    }

    fn fail(&self, failure: Failure) {
        for question in &self.asked {
            post(&Answer::failed(question, failure));
        }
    }
}

fn post(answer: &Answer) {
    if let Ok(text) = serde_json::to_string(answer) {
        // Only what cannot be copied would fail, and a text can.
        let _ = scope().post_message(&JsValue::from_str(&text));
    }
}

/// The folder of the site, where the worker's script lies: its path.
fn base() -> Base {
    let here = scope().location().pathname();
    Base::new(here.rsplit_once('/').map_or("", |(folder, _)| folder))
}

/// Fetches what is missing of the index, part by part. After a failure the next request tries again.
async fn load() {
    loop {
        let next = WORKER.with_borrow(|worker| {
            worker.answerer.as_ref().map_or(Some(0), |answerer| answerer.finder().index().next_shard())
        });
        let Some(shard) = next else { break };
        let added = match fetch(&file_name(shard)).await {
            Ok(text) => add(&text),
            Err(failure) => Err(failure),
        };
        if let Err(failure) = added {
            WORKER.with_borrow_mut(|worker| worker.fail(failure));
            break;
        }
        WORKER.with_borrow_mut(Worker::answer_again);
    }
    WORKER.with_borrow_mut(|worker| worker.is_loading = false);
}

fn add(shard: &str) -> Result<(), Failure> {
    WORKER.with_borrow_mut(|worker| {
        let finder = worker.answerer.take().map(Answerer::into_finder);
        let mut index = finder.map_or_else(Index::default, Finder::into_index);
        let added = index.add(shard);
        if !index.is_empty() || added.is_ok() {
            worker.answerer = Some(Answerer::new(base(), Finder::new(index)));
        }
        added.map_err(|why| match why {
            Unreadable::OtherVersion => Failure::OtherVersion,
            Unreadable::Damaged => Failure::Damaged,
        })
    })
}

/// A text beside the worker's script, which lies in the folder of the site.
async fn fetch(name: &str) -> Result<String, Failure> {
    let address = format!("{}{name}", base().as_str());
    let no_answer = |_| Failure::NoAnswer;
    let answer = JsFuture::from(scope().fetch_with_str(&address)).await.map_err(no_answer)?;
    let answer: Response = answer.unchecked_into();
    if !answer.ok() {
        return Err(Failure::Status(answer.status()));
    }
    let text = JsFuture::from(answer.text().map_err(no_answer)?).await.map_err(no_answer)?;
    text.as_string().ok_or(Failure::Damaged)
}
