//! What the worker knows and says.

use std::cell::RefCell;

use js_sys::Array;
use juku_catalog::index::{Index, Unreadable, file_name};
use juku_catalog::json::Document;
use juku_catalog::review::{Keys, Shelf};
use juku_catalog::search::{Failure, Finder};
use juku_view::answer::Answerer;
use juku_view::talk::{Answer, Question};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;

thread_local! {
    static WORKER: RefCell<Worker> = RefCell::default();
}

#[derive(Default)]
struct Worker {
    answerer: Option<Answerer>,
    /// What the reader keeps, as far as filters have asked for it.
    shelf: Shelf,
    /// What was asked last on each channel, answered again when more of the index has arrived.
    asked: Vec<Question>,
    is_loading: bool,
}

/// Listens to the page.
pub fn start() {
    juku_worker::listen(|said| {
        if let Some(kept) = said.dyn_ref::<Array>() {
            return WORKER.with_borrow_mut(|worker| worker.keep(kept));
        }
        let text = said.as_string().unwrap_or_default();
        if let Some(question) = Document::parse(&text).and_then(Document::read) {
            ask(question);
        }
    });
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
    /// Takes over what is kept: after whether it lasts, keys and texts in turn.
    fn keep(&mut self, kept: &Array) {
        let keys = Keys::new(juku_worker::base().as_str());
        juku_worker::kept(kept, |key, text| self.shelf.apply(&keys, key, text.as_deref()));
        if let Some(answerer) = &mut self.answerer {
            answerer.keep(self.shelf.kept());
        }
    }

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
        juku_worker::post(&text.into());
    }
}

/// Fetches what is missing of the index, part by part. After a failure the next request tries again.
async fn load() {
    loop {
        let next = WORKER.with_borrow(|worker| {
            worker.answerer.as_ref().map_or(Some(0), |answerer| answerer.finder().index().next_shard())
        });
        let Some(shard) = next else { break };
        let added = match juku_worker::fetch(&file_name(shard)).await {
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
            let mut answerer = Answerer::new(juku_worker::base(), Finder::new(index));
            answerer.keep(worker.shelf.kept());
            worker.answerer = Some(answerer);
        }
        added.map_err(|why| match why {
            Unreadable::OtherVersion => Failure::OtherVersion,
            Unreadable::Damaged => Failure::Damaged,
        })
    })
}
