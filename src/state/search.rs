//! What was asked of the index, and what it answered.

use std::sync::Arc;
use std::time::Duration;

use juku_catalog::browse::Kept;
use juku_catalog::json::Document;
use juku_catalog::search::Failure;
use juku_view::route::Base;
use juku_view::talk::{Answer, Question, Wish};
use leptos::prelude::*;

use crate::browser::fetch;
use crate::browser::finder::Finder;

/// Who asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asker {
    /// The box in the masthead, while somebody types.
    Box,
    /// The page that is open.
    Page,
}

/// How many askers there are; the next channel only fetches the index in advance.
const ASKERS: usize = 2;

/// After how long a page that is live fetches the index in advance.
const IDLE: Duration = Duration::from_secs(3);

/// The owner of all questions to the index. It starts the worker when it is needed first.
#[derive(Clone, Copy)]
pub struct Search {
    base: StoredValue<Base>,
    finder: StoredValue<Option<Finder>, LocalStorage>,
    asked: StoredValue<[Option<Question>; ASKERS]>,
    answers: RwSignal<[Option<Arc<Answer>>; ASKERS]>,
    number: StoredValue<u32>,
}

impl Search {
    /// Nothing is asked yet.
    pub fn new(base: &Base) -> Self {
        Self {
            base: StoredValue::new(base.clone()),
            finder: StoredValue::new_local(None),
            asked: StoredValue::default(),
            answers: RwSignal::default(),
            number: StoredValue::new(0),
        }
    }

    /// Asks. Until the answer comes, the one before stays.
    ///
    /// # Arguments
    /// `text`: what somebody wrote, or the address of a page below the base. `kept`: what the reader keeps, where
    /// filters may ask for it.
    pub fn ask(&self, asker: Asker, wish: Wish, text: &str, kept: Vec<Kept>) {
        let question = Question { kept, ..self.question(asker as u8, wish, text) };
        let number = question.number;
        self.say(&question);
        self.asked.update_value(|asked| {
            if let Some(slot) = asked.get_mut(asker as usize) {
                *slot = Some(question);
            }
        });
        if self.finder.with_value(Option::is_none) {
            self.fail();
        }
        // Where nothing comes for so long, nothing will.
        let search = *self;
        set_timeout(
            move || {
                let is_waiting = search.number_asked(asker) == Some(number);
                let answer =
                    search.answers.with_untracked(|answers| answers.get(asker as usize).cloned().flatten());
                if is_waiting && answer.is_none_or(|answer| answer.number != number) {
                    search.fail();
                }
            },
            fetch::PATIENCE,
        );
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
        self.finder.with_value(Option::is_some)
    }

    /// The number of what an asker asked last.
    fn number_asked(&self, asker: Asker) -> Option<u32> {
        self.asked.with_value(|asked| Some(asked.get(asker as usize)?.as_ref()?.number))
    }

    /// Fetches the index once the page has been live for a while.
    pub fn fetch_when_idle(&self) {
        let search = *self;
        set_timeout(
            move || {
                if window().navigator().on_line() {
                    search.say(&search.question(ASKERS as u8, Wish::Index, ""));
                }
            },
            IDLE,
        );
    }

    fn question(&self, channel: u8, wish: Wish, text: &str) -> Question {
        let number = self.number.get_value() + 1;
        self.number.set_value(number);
        Question { channel, number, wish, text: text.to_owned(), kept: Vec::new() }
    }

    fn say(&self, question: &Question) {
        let search = *self;
        self.finder.update_value(|finder| {
            if finder.is_none() {
                let base = search.base.get_value();
                *finder = Finder::start(base.as_str(), move |text| search.hear(&text), move || search.fail());
            }
            // Questions are text and numbers, which always become JSON.
            if let (Some(finder), Ok(text)) = (finder, serde_json::to_string(question)) {
                finder.say(&text);
            }
        });
    }

    fn hear(&self, text: &str) {
        if let Some(answer) = Document::parse(text).and_then(Document::read::<Answer>) {
            self.keep(answer);
        }
    }

    /// Keeps an answer unless something else was asked since.
    fn keep(&self, answer: Answer) {
        let asker = [Asker::Box, Asker::Page].into_iter().find(|asker| *asker as u8 == answer.channel);
        if asker.is_some_and(|asker| self.number_asked(asker) == Some(answer.number)) {
            self.answers.update(|answers| {
                if let Some(slot) = answers.get_mut(usize::from(answer.channel)) {
                    *slot = Some(Arc::new(answer));
                }
            });
        }
    }

    /// The worker did not start, or broke. The next question starts another.
    fn fail(&self) {
        // Not at once: it may be the worker itself that says so.
        let search = *self;
        queue_microtask(move || search.finder.set_value(None));
        for question in self.asked.get_value().iter().flatten() {
            self.keep(Answer::failed(question, Failure::NoAnswer));
        }
    }
}
