//! What the worker tells, made of the index.

use juku_catalog::ListKey;
use juku_catalog::browse::{BrowseReply, Browser, Filters, Kept};
use juku_catalog::search::{Finder, Reply};

use crate::html;
use crate::route::{Base, Route, asked, page_asked, sort_asked};
use crate::talk::{Answer, Question, SEEN_FIRST, Wish};
use crate::text;

/// How many titles the list of the box shows.
const OPTIONS: usize = 6;
/// How many titles the page of a search shows.
const FOUND: usize = 60;
/// How many titles are suggested at an address that leads nowhere.
const NEAR: usize = 5;

/// Answers from what has arrived of an index.
pub struct Answerer {
    base: Base,
    finder: Finder,
    /// Made when something is browsed first.
    browser: Option<Browser>,
    /// What the reader keeps, where filters may ask for it.
    kept: Vec<Kept>,
}

impl Answerer {
    /// For a site at this base.
    pub const fn new(base: Base, finder: Finder) -> Self {
        Self { base, finder, browser: None, kept: Vec::new() }
    }

    /// What searches.
    pub const fn finder(&self) -> &Finder {
        &self.finder
    }

    /// Gives what searches back, to be made anew with more of the index.
    pub fn into_finder(self) -> Finder {
        self.finder
    }

    /// Takes over what the reader keeps, once for each title.
    pub fn keep(&mut self, kept: Vec<Kept>) {
        self.kept = kept;
    }

    /// Answers a question.
    ///
    /// # Arguments
    /// `seed`: any number; the surprise depends on it.
    pub fn answer(&mut self, question: &Question, seed: u32) -> Answer {
        let answer = Answer::to(question);
        match question.wish {
            Wish::Index => answer,
            Wish::Options => {
                let reply = Reply::new(&mut self.finder, &question.text, OPTIONS);
                let (html, count) = html::options(&self.base, &reply);
                Answer { html, count, said: text::answers(&reply), ..answer }
            }
            Wish::Near => {
                let reply = Reply::new(&mut self.finder, &question.text, NEAR);
                Answer { html: html::near(&self.base, &reply), ..answer }
            }
            Wish::Page | Wish::Top | Wish::Next => {
                let (path, query) = question.text.split_once('?').unwrap_or((&question.text, ""));
                let address = format!("{}{path}", self.base.pages());
                match Route::parse(&self.base, &address) {
                    Route::Search => self.found(answer, &asked(query)),
                    Route::Browse => self.browsed(answer, query, seed, question.wish != Wish::Page),
                    Route::List(list, page) => self.sorted(answer, &list, page, query),
                    _ => answer,
                }
            }
        }
    }

    fn found(&mut self, answer: Answer, query: &str) -> Answer {
        let reply = Reply::new(&mut self.finder, query, FOUND);
        Answer { html: html::found(&self.base, &reply), said: text::answers(&reply), ..answer }
    }

    fn browsed(&mut self, answer: Answer, query: &str, seed: u32, is_top: bool) -> Answer {
        let filters = Filters::parse(query);
        let kept = std::mem::take(&mut self.kept);
        let mut reply = self.browse(&filters, page_asked(query), &kept, seed);
        self.kept = kept;
        let more = is_top && reply.cards.len() > SEEN_FIRST;
        if more {
            reply.cards.truncate(SEEN_FIRST);
        }
        let all = self.finder.index().count;
        Answer {
            html: html::browse::results(&self.base, &filters, &reply, more),
            controls: html::browse::controls(&self.base, &filters, &reply, !self.kept.is_empty()),
            said: text::browsed(&reply, all),
            count: reply.count,
            more,
            ..answer
        }
    }

    /// A list in another order than that of its page data.
    fn sorted(&mut self, answer: Answer, list: &ListKey, page: usize, query: &str) -> Answer {
        let sort = sort_asked(query);
        let filters = Filters { sort, ..Filters::of_list(list) };
        let reply = self.browse(&filters, page, &[], 0);
        Answer {
            html: html::list(&self.base, list, &reply.cards, (reply.page, reply.pages), sort),
            count: reply.count,
            ..answer
        }
    }

    fn browse(&mut self, filters: &Filters, page: usize, kept: &[Kept], seed: u32) -> BrowseReply {
        let index = self.finder.index();
        let browser = self.browser.get_or_insert_with(|| Browser::new(index));
        BrowseReply::new(browser, index, filters, page, kept, seed)
    }
}
