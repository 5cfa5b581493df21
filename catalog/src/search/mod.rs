//! Search: titles and people by English, Chinese, traditional Chinese, pinyin, its initials, and with small mistakes.
//!
//! Every name is folded ([`Folded`]) and becomes a *key*; the words of all keys stand in alphabetical order, so that
//! what a query is the start of is a range of them. A query is cut into parts, words or Chinese characters. All must
//! be found in a title, in its own names or those of its people, alone or joined with their neighbours: the joining
//! that costs least counts (`cost`), as in `gong li zhang yimou` or `wandering earth 2023`.
//!
//! Nothing is allocated per title while somebody types; what is needed is kept between queries.

mod cost;
mod explain;
mod fold;
mod found;
mod keys;
mod names;
mod near;
mod query;
mod rate;
mod reply;
mod scratch;
mod typo;

use std::cmp::Reverse;
use std::ops::Range;

pub use explain::{Also, Marks};
pub use fold::{Folded, Letter, Simplified, letters};
pub use reply::{Failure, Mark, PersonFound, Reply, TitleFound};

use crate::index::{Groups, Index, Part, units};
use cost::NONE;
use keys::Keys;
use query::Query;
use scratch::Scratch;

/// Finds titles and people of an index.
pub struct Finder {
    index: Index,
    keys: Keys,
    /// The titles of each person, with the part that they had.
    works: Groups<(u32, Part)>,
    /// For each title its keys, and for each person.
    keys_of_title: Groups<u32>,
    keys_of_person: Groups<u32>,
    scratch: Scratch,
}

/// What was found.
#[derive(Debug, Default)]
pub struct Answers {
    /// The best titles, best first.
    pub titles: Vec<TitleAnswer>,
    /// How many titles answer, also those that are not among the best.
    pub count: usize,
    /// The people, best first.
    pub people: Vec<PersonAnswer>,
    /// Whether the people answer better than the titles do: a name leads to the person first.
    pub people_first: bool,
}

/// A title that answers.
#[derive(Debug)]
pub struct TitleAnswer {
    /// Its place in the index.
    pub at: usize,
    /// What of it was asked for.
    pub marks: Marks,
}

/// A person who answers.
#[derive(Debug)]
pub struct PersonAnswer {
    /// The place in the index.
    pub at: usize,
    /// What of the names was asked for.
    pub marks: Marks,
}

/// The most people in an answer.
const PEOPLE: usize = 10;

impl Finder {
    /// Makes the keys of an index.
    pub fn new(index: Index) -> Self {
        let mut keys = Keys::default();
        let mut keys_of_title = Groups::default();
        for at in 0..index.len() {
            let before = keys.len() as u32;
            names::of_title(&mut keys, &index, at);
            keys_of_title.push(before..keys.len() as u32);
        }
        let mut keys_of_person = Groups::default();
        for at in 0..index.people.slug.len() {
            let before = keys.len() as u32;
            names::of_person(&mut keys, &index, at);
            keys_of_person.push(before..keys.len() as u32);
        }
        keys.finish();
        let works: Vec<_> = index
            .titles
            .credits
            .iter()
            .map(|(title, credit)| (credit.person, (title as u32, credit.part)))
            .collect();
        let works = Groups::of_pairs(index.people.slug.len(), &works);
        Self { index, keys, works, keys_of_title, keys_of_person, scratch: Scratch::default() }
    }

    /// The index that is searched.
    pub const fn index(&self) -> &Index {
        &self.index
    }

    /// The index, to add to it.
    pub fn into_index(self) -> Index {
        self.index
    }

    /// How many titles a person has part in.
    pub fn titles_of(&self, person: usize) -> usize {
        let mut titles: Vec<u32> = self.works.get(person).iter().map(|(title, _)| *title).collect();
        titles.dedup();
        titles.len()
    }

    /// What is near to a query that has no answer: the person whose name it nearly is, with their titles; or else what
    /// answers as much of its beginning as any name begins with, two letters or a Chinese character and half of it at
    /// least.
    pub fn near(&mut self, query: &str, limit: usize) -> Answers {
        let query = Query::new(query, &self.index.simplified);
        let whole = query.needle(0..query.len());
        if let Some(name) = self.person_meant(whole) {
            return self.search(&name, limit);
        }
        let ends = whole.char_indices().map(|(at, letter)| at + letter.len_utf8());
        let mut range = self.keys.all();
        let known = ends.take_while(|end| {
            range = self.keys.narrow(range.clone(), whole.as_bytes().get(..*end).unwrap_or_default());
            !range.is_empty()
        });
        let beginning = whole.get(..known.last().unwrap_or(0)).unwrap_or_default().to_owned();
        if beginning.len() < 2.max(whole.len().div_ceil(2)) {
            Answers::default()
        } else {
            self.search(&beginning, limit)
        }
    }

    /// The titles and people that answer a query, at most `limit` titles. Any text is a query; one without letters
    /// has no answer.
    pub fn search(&mut self, query: &str, limit: usize) -> Answers {
        let query = Query::new(query, &self.index.simplified);
        if query.len() == 0 {
            return Answers::default();
        }
        let mut scratch = std::mem::take(&mut self.scratch);
        self.rate(&query, false, &mut scratch);
        // Errors are looked for where nothing better is found: first in all parts together, then in those alone that
        // are not found.
        let forgives = scratch.least(query.len()) >= cost::MISTYPED;
        if forgives {
            self.hit_mistyped(&query, &(0..query.len()), &mut scratch);
            scratch.reach(0, query.len());
        }
        if scratch.least(query.len()) == NONE {
            self.rate(&query, true, &mut scratch);
        }
        let least = scratch.least_of_titles(query.len());
        let (best, count) = scratch.choose(query.len(), limit);
        let titles =
            best.into_iter().map(|at| TitleAnswer { at, marks: self.explain_title(&query, forgives, at) });
        let mut people = std::mem::take(&mut scratch.found);
        people.sort_unstable_by_key(|at| {
            let cost = scratch.people.get(*at as usize).copied().unwrap_or(NONE);
            (cost, Reverse(self.works.get(*at as usize).len()), *at)
        });
        people.dedup();
        let cost_of = |at: &u32| scratch.people.get(*at as usize).copied().unwrap_or(NONE);
        let people_first = people.first().is_some_and(|first| cost_of(first) <= least);
        let answers = Answers {
            titles: titles.collect(),
            count,
            people_first,
            people: people
                .iter()
                .take(PEOPLE)
                .map(|at| PersonAnswer {
                    at: *at as usize,
                    marks: self.explain_person(&query, forgives, *at as usize),
                })
                .collect(),
        };
        scratch.clear_people(&people);
        people.clear();
        scratch.found = people;
        self.scratch = scratch;
        answers
    }
}

/// The units of a Chinese name that a part of its pinyin or initials stands for, in characters of the name.
fn characters(zh: &str, range: Range<usize>) -> Option<(usize, usize)> {
    let units = units(zh);
    Some((units.get(range.start)?.place.0, units.get(range.end.checked_sub(1)?)?.place.1))
}
