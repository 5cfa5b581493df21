//! What was asked of the index, and what it answered.

use std::sync::Arc;
use std::time::Duration;

use juku_catalog::json::Document;
use juku_catalog::search::{Failure, Reply, Request};
use leptos::prelude::*;

use crate::browser::fetch;
use crate::browser::finder::Finder;
use crate::route::Base;

/// Who asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asker {
    /// The box in the masthead, while somebody types.
    Box,
    /// The page that shows what was found.
    Page,
}

/// How many askers there are; the next channel only fetches the index in advance.
const ASKERS: usize = 2;

/// After how long a page that is live fetches the index in advance.
const IDLE: Duration = Duration::from_secs(3);

/// The owner of all searches. It starts the worker when it is needed first.
#[derive(Clone, Copy)]
pub struct Search {
    base: StoredValue<Base>,
    finder: StoredValue<Option<Finder>, LocalStorage>,
    asked: StoredValue<[Option<Request>; ASKERS]>,
    replies: RwSignal<[Option<Arc<Reply>>; ASKERS]>,
    number: StoredValue<u32>,
}

impl Search {
    /// Nothing is asked yet.
    pub fn new(base: &Base) -> Self {
        Self {
            base: StoredValue::new(base.clone()),
            finder: StoredValue::new_local(None),
            asked: StoredValue::default(),
            replies: RwSignal::default(),
            number: StoredValue::new(0),
        }
    }

    /// Asks for at most `limit` titles. Until the answer comes, the one before stays.
    pub fn ask(&self, asker: Asker, query: &str, limit: usize) {
        let request = self.request(asker as u8, query, limit);
        self.asked.update_value(|asked| {
            if let Some(slot) = asked.get_mut(asker as usize) {
                *slot = Some(request.clone());
            }
        });
        self.say(&request);
        // Where nothing comes for so long, nothing will.
        let search = *self;
        set_timeout(
            move || {
                let is_waiting = search.asked(asker).is_some_and(|asked| asked.number == request.number);
                let reply =
                    search.replies.with_untracked(|replies| replies.get(asker as usize).cloned().flatten());
                if is_waiting && reply.is_none_or(|reply| reply.number != request.number) {
                    search.fail();
                }
            },
            fetch::PATIENCE,
        );
    }

    /// What was answered last; follows changes.
    pub fn reply(&self, asker: Asker) -> Option<Arc<Reply>> {
        self.replies.with(|replies| replies.get(asker as usize).cloned().flatten())
    }

    /// What was answered to this query, if it is what was asked last; follows changes.
    pub fn reply_to(&self, asker: Asker, query: &str) -> Option<Arc<Reply>> {
        let reply = self.reply(asker)?;
        let asked = self.asked(asker)?;
        (asked.number == reply.number && asked.query == query).then_some(reply)
    }

    /// Whether the index was asked for.
    pub fn is_used(&self) -> bool {
        self.finder.with_value(Option::is_some)
    }

    /// What an asker asked last.
    fn asked(&self, asker: Asker) -> Option<Request> {
        self.asked.with_value(|asked| asked.get(asker as usize).cloned().flatten())
    }

    /// Fetches the index once the page has been live for a while.
    pub fn fetch_when_idle(&self) {
        let search = *self;
        set_timeout(
            move || {
                if window().navigator().on_line() {
                    search.say(&search.request(ASKERS as u8, "", 0));
                }
            },
            IDLE,
        );
    }

    fn request(&self, channel: u8, query: &str, limit: usize) -> Request {
        let number = self.number.get_value() + 1;
        self.number.set_value(number);
        Request { channel, number, query: query.to_owned(), limit }
    }

    fn say(&self, request: &Request) {
        let search = *self;
        self.finder.update_value(|finder| {
            if finder.is_none() {
                let base = search.base.get_value();
                *finder = Finder::start(base.as_str(), move |text| search.hear(&text), move || search.fail());
            }
            // Requests are text and numbers, which always become JSON.
            if let (Some(finder), Ok(text)) = (finder, serde_json::to_string(request)) {
                finder.say(&text);
            }
        });
        if self.finder.with_value(Option::is_none) {
            self.fail();
        }
    }

    fn hear(&self, text: &str) {
        if let Some(reply) = Document::parse(text).and_then(Document::read::<Reply>) {
            self.keep(reply);
        }
    }

    /// Keeps an answer unless something else was asked since.
    fn keep(&self, reply: Reply) {
        let is_newest = [Asker::Box, Asker::Page].into_iter().any(|asker| {
            asker as u8 == reply.channel
                && self.asked(asker).is_some_and(|asked| asked.number == reply.number)
        });
        if is_newest {
            self.replies.update(|replies| {
                if let Some(slot) = replies.get_mut(usize::from(reply.channel)) {
                    *slot = Some(Arc::new(reply));
                }
            });
        }
    }

    /// The worker did not start, or broke. The next question starts another.
    fn fail(&self) {
        // Not at once: it may be the worker itself that says so.
        let search = *self;
        queue_microtask(move || search.finder.set_value(None));
        for request in self.asked.get_value().iter().flatten() {
            self.keep(Reply::failed(request, Failure::NoAnswer));
        }
    }
}
