//! What the index answers to the address of a page.

use std::sync::Arc;

use juku_catalog::search::Failure;
use juku_view::html;
use juku_view::route::asks_for_mine;
use juku_view::talk::{Answer, Wish};
use leptos::prelude::*;

use super::acting::acting;
use crate::browser::{document, scroll};
use crate::state::{Asker, Given, ReaderShelf, Search, given};
use crate::text;

/// What a page shows of the index, asked for whenever its address changes.
#[derive(Clone, Copy)]
pub struct FromIndex {
    search: Search,
    shelf: ReaderShelf,
    asker: Asker,
    address: Memo<Option<String>>,
}

impl FromIndex {
    /// Begins to ask.
    ///
    /// # Arguments
    /// `asker`: the page, or the shelf. `address`: that of the page, below the base and with its query; none while the page shows nothing of the index.
    pub fn new(asker: Asker, address: Memo<Option<String>>) -> Self {
        let Given { search, shelf, .. } = given();
        let this = Self { search, shelf, asker, address };
        Effect::new(move |before: Option<()>| this.ask(before.is_some()));
        this
    }

    /// For a page that has its height only with its answer: goes to where it was scrolled then.
    pub fn settle(&self) {
        let this = *self;
        let settled = StoredValue::new(None);
        Effect::new(move |_| {
            let asked = this.address.get();
            if asked.is_some() && this.answer().is_none() {
                settled.set_value(None);
            } else if settled.get_value().as_ref() != Some(&asked) {
                settled.set_value(Some(asked));
                document::after_change(|| scroll::settle(true));
            }
        });
    }

    /// The answer to the address that is open, once it is here.
    pub fn answer(&self) -> Option<Arc<Answer>> {
        self.address.with(|address| self.search.answer_to(self.asker, address.as_deref()?))
    }

    /// The answer to the address that is open, or until it is here that to the one before: for pages whose next answer
    /// is much like the last.
    pub fn last_answer(&self) -> Memo<Option<Arc<Answer>>> {
        let this = *self;
        Memo::new(move |before: Option<&Option<Arc<Answer>>>| {
            let is_asked = this.address.with(Option::is_some);
            this.answer().or_else(|| before.cloned().flatten().filter(|_| is_asked))
        })
    }

    /// What can be said of an answer.
    ///
    /// # Arguments
    /// `waiting`: while it is on its way.
    pub fn said(answer: Option<Arc<Answer>>, waiting: &str) -> String {
        match answer {
            None => waiting.to_owned(),
            Some(answer) => answer.failure.map_or_else(|| answer.said.clone(), text::search_failed),
        }
    }

    /// Asks.
    ///
    /// # Arguments
    /// `again`: whether the answer to the address before is shown.
    fn ask(&self, again: bool) {
        if let Some(address) = self.address.get() {
            // Only there filters ask for it.
            if asks_for_mine(&address) {
                self.shelf.track();
            }
            // Of the shelf, what is behind stays there, however far somebody has scrolled.
            let wish = match self.asker {
                Asker::Shelf if again && scroll::is_new() => Wish::Next,
                _ if scroll::is_at_top() => Wish::Top,
                _ => Wish::Page,
            };
            self.search.ask(self.asker, wish, &address);
        }
    }

    /// Asks for the whole of what is open, if an answer has only what is seen first and nothing else was asked since.
    pub fn ask_for_more(&self, answer: &Answer) {
        if answer.more
            && self.search.number_asked(self.asker) == Some(answer.number)
            // The page may have been left meanwhile.
            && let Some(Some(address)) = self.address.try_get_untracked()
        {
            self.search.ask(self.asker, Wish::Page, &address);
        }
    }

    /// The button that tries again after a failure.
    pub fn retry(&self, failure: Failure) -> AnyView {
        let this = *self;
        let (label, again) = match failure {
            Failure::OtherVersion => (text::RELOAD, false),
            Failure::NoAnswer | Failure::Status(_) | Failure::Damaged => (text::TRY_AGAIN, true),
        };
        acting(
            "",
            move || html::again(&label),
            move |_, _| match again {
                true => {
                    // The button goes.
                    document::focus_heading();
                    untrack(|| this.ask(false));
                }
                false => document::reload(),
            },
        )
    }
}
