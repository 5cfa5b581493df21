//! What was asked of the workers, and what they answered.

use std::sync::Arc;
use std::time::Duration;

use juku_catalog::json::Document;
use juku_catalog::search::Failure;
use juku_view::route::{Base, asks_for_mine};
use juku_view::talk::{Answer, Question, REFUSED, Wish};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsValue;

use super::{ReaderShelf, SaveError};
use crate::browser::worker::{self, Worker};
use crate::browser::{clock, fetch};

/// Who asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asker {
    /// The box in the masthead, while somebody types.
    Box,
    /// The page that is open.
    Page,
    /// The page that is open, when it shows the shelf.
    Shelf,
}

impl Asker {
    const ALL: [Asker; ASKERS] = [Asker::Box, Asker::Page, Asker::Shelf];

    /// Which worker it asks.
    const fn worker(self) -> usize {
        match self {
            Asker::Box | Asker::Page => 0,
            Asker::Shelf => 1,
        }
    }
}

/// How many askers there are; the next channel only fetches the index in advance.
const ASKERS: usize = 3;
/// What the head of the document calls the workers: that which searches, and that which looks after the shelf.
const WORKERS: [&str; 2] = ["finder", "desk"];

/// After how long a page that is live fetches the index in advance.
const IDLE: Duration = Duration::from_secs(3);

/// The owner of all questions to the workers. It starts each when it is needed first.
#[derive(Clone, Copy)]
pub struct Search {
    base: StoredValue<Base>,
    shelf: ReaderShelf,
    workers: StoredValue<[Option<Worker>; WORKERS.len()], LocalStorage>,
    asked: StoredValue<[Option<Question>; ASKERS]>,
    answers: RwSignal<[Option<Arc<Answer>>; ASKERS]>,
    number: StoredValue<u32>,
    /// Why what was wanted of the shelf last could not be kept.
    trouble: RwSignal<Option<SaveError>>,
}

impl Search {
    /// Nothing is asked yet.
    ///
    /// # Arguments
    /// `shelf`: where is kept what a worker wants kept.
    pub fn new(base: &Base, shelf: ReaderShelf) -> Self {
        Self {
            base: StoredValue::new(base.clone()),
            shelf,
            workers: StoredValue::new_local([None, None]),
            asked: StoredValue::default(),
            answers: RwSignal::default(),
            number: StoredValue::new(0),
            trouble: RwSignal::new(None),
        }
    }

    /// Asks. Until the answer comes, the one before stays.
    ///
    /// # Arguments
    /// `text`: what somebody wrote, or the address of a page below the base.
    pub fn ask(&self, asker: Asker, wish: Wish, text: &str) {
        self.send(asker, self.question(asker as u8, wish, text));
    }

    /// Has something done with the shelf.
    ///
    /// # Arguments
    /// `address`: that of the page that is open, below the base. `act`: name and value of what was pressed, and after it
    /// those of the fields around it.
    pub fn act(&self, address: &str, act: Vec<(String, String)>) {
        self.trouble.set(None);
        self.send(Asker::Shelf, Question { act, ..self.question(Asker::Shelf as u8, Wish::Page, address) });
    }

    /// Starts the worker of an asker, who will need it, before anything else is there.
    pub fn start_early(base: &Base, asker: Asker) {
        if let Some(name) = WORKERS.get(asker.worker()) {
            worker::start_early(base.as_str(), name);
        }
    }

    /// Tells the worker of an asker what is kept, in advance.
    pub fn prepare(&self, asker: Asker) {
        self.with_worker(asker.worker(), |worker| self.shelf.tell(asker.worker(), worker));
    }

    /// Gives the worker that looks after the shelf a file that was chosen.
    pub fn give(&self, file: &JsValue) {
        self.with_worker(Asker::Shelf.worker(), |worker| worker.give(file));
    }

    /// Tells the worker that looks after the shelf what has changed there, if it runs.
    pub fn tell(&self) {
        if self.is_running(Asker::Shelf.worker()) {
            self.prepare(Asker::Shelf);
        }
    }

    /// Why what was wanted of the shelf last could not be kept; follows changes.
    pub fn trouble(&self) -> Option<SaveError> {
        self.trouble.get()
    }

    fn send(&self, asker: Asker, question: Question) {
        let number = question.number;
        self.say(asker.worker(), &question);
        self.asked.update_value(|asked| {
            if let Some(slot) = asked.get_mut(asker as usize) {
                *slot = Some(question);
            }
        });
        if !self.is_running(asker.worker()) {
            self.fail(asker.worker());
        }
        // Where nothing comes for so long, nothing will.
        let search = *self;
        clock::after(fetch::PATIENCE, move || {
            let is_waiting = search.number_asked(asker) == Some(number);
            let answer =
                search.answers.with_untracked(|answers| answers.get(asker as usize).cloned().flatten());
            if is_waiting && answer.is_none_or(|answer| answer.number != number) {
                search.fail(asker.worker());
            }
        });
    }

    /// What was answered last; follows changes.
    pub fn answer(&self, asker: Asker) -> Option<Arc<Answer>> {
        self.answers.with(|answers| answers.get(asker as usize).cloned().flatten())
    }

    /// What was answered to this text, if it is what was asked last; follows changes.
    pub fn answer_to(&self, asker: Asker, text: &str) -> Option<Arc<Answer>> {
        let answer = self.answer(asker)?;
        let is_to_this = self.asked.with_value(|asked| {
            let asked = asked.get(asker as usize).and_then(Option::as_ref);
            asked.is_some_and(|asked| asked.number == answer.number && asked.text == text)
        });
        is_to_this.then_some(answer)
    }

    /// Whether the index was asked for.
    pub fn is_used(&self) -> bool {
        self.is_running(0) || self.is_running(1)
    }

    fn is_running(&self, worker: usize) -> bool {
        self.workers.with_value(|workers| workers.get(worker).is_some_and(Option::is_some))
    }

    /// The number of what an asker asked last.
    pub fn number_asked(&self, asker: Asker) -> Option<u32> {
        self.asked.with_value(|asked| Some(asked.get(asker as usize)?.as_ref()?.number))
    }

    /// Fetches the index once the page has been live for a while.
    pub fn fetch_when_idle(&self) {
        let search = *self;
        clock::after(IDLE, move || {
            if window().navigator().on_line() {
                search.say(0, &search.question(ASKERS as u8, Wish::Index, ""));
            }
        });
    }

    fn question(&self, channel: u8, wish: Wish, text: &str) -> Question {
        let number = self.number.get_value() + 1;
        self.number.set_value(number);
        Question { channel, number, wish, text: text.to_owned(), act: Vec::new() }
    }

    fn say(&self, worker: usize, question: &Question) {
        // Questions are text and numbers, which always become JSON.
        if let Ok(text) = serde_json::to_string(question) {
            self.with_worker(worker, |running| {
                // Only these look at what is kept.
                if worker == Asker::Shelf.worker() || asks_for_mine(&question.text) {
                    self.shelf.tell(worker, running);
                }
                running.give(&text.into());
            });
        }
    }

    /// With a worker, which is started if need be.
    fn with_worker(&self, at: usize, talk: impl FnOnce(&Worker)) {
        let search = *self;
        self.workers.update_value(|workers| {
            let (Some(worker), Some(name)) = (workers.get_mut(at), WORKERS.get(at)) else { return };
            if worker.is_none() {
                search.shelf.forget_told(at);
                let base = search.base.get_value();
                let hear = move |text: String| search.hear(&text);
                *worker = Worker::start(base.as_str(), name, hear, move || search.fail(at));
            }
            if let Some(worker) = worker {
                talk(worker);
            }
        });
    }

    fn hear(&self, text: &str) {
        if let Some(answer) = Document::parse(text).and_then(Document::read::<Answer>) {
            self.keep(answer);
        }
    }

    /// Keeps an answer unless something else was asked since. What it wants kept is kept in any case.
    fn keep(&self, answer: Answer) {
        if !answer.writes.is_empty() {
            let kept = self.shelf.write_all(&answer.writes);
            self.trouble.set(kept.err());
            if kept.is_err() {
                // So that it does not say that it was done.
                let address = self
                    .asked
                    .with_value(|asked| Some(asked.get(Asker::Shelf as usize)?.as_ref()?.text.clone()));
                let question = self.question(answer.channel, Wish::Page, &address.unwrap_or_default());
                let act = vec![(REFUSED.to_owned(), String::new())];
                return self.send(Asker::Shelf, Question { act, ..question });
            }
            self.tell();
        }
        let asker = Asker::ALL.into_iter().find(|asker| *asker as u8 == answer.channel);
        if asker.is_some_and(|asker| self.number_asked(asker) == Some(answer.number)) {
            self.answers.update(|answers| {
                if let Some(slot) = answers.get_mut(usize::from(answer.channel)) {
                    *slot = Some(Arc::new(answer));
                }
            });
        }
    }

    /// A worker did not start, or broke. The next question starts another.
    fn fail(&self, at: usize) {
        // Not at once: it may be the worker itself that says so.
        let search = *self;
        queue_microtask(move || {
            search.workers.update_value(|workers| {
                if let Some(worker) = workers.get_mut(at) {
                    *worker = None;
                }
            });
        });
        for question in self.asked.get_value().iter().flatten() {
            let is_asked =
                Asker::ALL.into_iter().any(|asker| asker as u8 == question.channel && asker.worker() == at);
            if is_asked {
                self.keep(Answer::failed(question, Failure::NoAnswer));
            }
        }
    }
}
