//! Finds what a query costs for each title.

use std::ops::Range;

use super::cost::{self, NONE};
use super::found::{Found, How};
use super::keys::{Key, Name, Owner};
use super::query::Query;
use super::scratch::Scratch;
use super::{Finder, typo};

impl Finder {
    /// Finds what each joining of parts costs for each title.
    ///
    /// # Arguments
    /// `forgives`: whether parts that are not found may have typing errors.
    pub(super) fn rate(&self, query: &Query, forgives: bool, scratch: &mut Scratch) {
        let parts = query.len();
        scratch.begin(parts, self.index.len(), self.index.people.slug.len());
        for from in 0..parts {
            let mut range = self.keys.all();
            for to in from + 1..=parts {
                // What starts with more letters is not found either; all parts together are looked for in other ways.
                if range.is_empty() && !(from == 0 && to == parts) {
                    continue;
                }
                range = self.keys.narrow(range, query.needle(from..to).as_bytes());
                if query.may_stand_alone(from..to) {
                    self.hit(query, from..to, range.clone(), forgives, scratch);
                    scratch.reach(from, to);
                }
            }
        }
    }

    /// Puts the titles and people that a needle finds into the scratch.
    fn hit(
        &self,
        query: &Query,
        parts: Range<usize>,
        range: Range<usize>,
        forgives: bool,
        scratch: &mut Scratch,
    ) {
        let needle = query.needle(parts.clone()).as_bytes();
        let whole = parts.len() == query.len();
        let missing = range.is_empty();
        for (key, found) in self.keys.found(range, needle.len()) {
            self.note(key, &found, query, &parts, scratch);
        }
        if whole || parts.len() == 1 && missing {
            for (key, found) in self.keys.inside(needle) {
                self.note(key, &found, query, &parts, scratch);
            }
        }
        if forgives && parts.len() == 1 && missing && scratch.hits.is_empty() {
            self.hit_mistyped(query, &parts, scratch);
        }
        if let Some(year) = query.year(parts) {
            let released = self.index.titles.released.iter().enumerate();
            let of_year = released.filter(|(_, date)| date.year() == year);
            scratch.hits.extend(of_year.map(|(at, _)| (at as u32, cost::YEAR)));
        }
    }

    /// Puts the titles and people that parts find with typing errors into the scratch.
    pub(super) fn hit_mistyped(&self, query: &Query, parts: &Range<usize>, scratch: &mut Scratch) {
        let needle = query.needle(parts.clone()).as_bytes();
        let errors = typo::forgiven(needle.len());
        if errors > 0 {
            self.keys.mistyped(needle, errors, |key, found| self.note(key, &found, query, parts, scratch));
        }
    }

    /// Keeps that a needle was found in a key.
    fn note(&self, key: &Key, found: &Found, query: &Query, parts: &Range<usize>, scratch: &mut Scratch) {
        let person = match key.owner {
            Owner::Title(title) => {
                scratch.hits.push((title, cost::of_title(key.name, found)));
                return;
            }
            Owner::Person(person) => person,
        };
        let works = self.works.get(person as usize);
        let cost = cost::of_person(key.name, found, works.len());
        for (title, part) in works {
            scratch.hits.push((*title, cost + cost::of_part(*part)));
        }
        let whole = parts.len() == query.len();
        // A whole name within a longer query is somebody, too; a single word of it rather is not.
        let named = found.how == How::Exact && key.name != Name::Turned && may_be_name(query, parts);
        if (whole || named)
            && let Some(known) = scratch.people.get_mut(person as usize)
        {
            if *known == NONE {
                scratch.found.push(person);
            }
            *known = cost.min(*known);
        }
    }
}

/// Whether parts of a longer query are enough to be somebody's name.
fn may_be_name(query: &Query, parts: &Range<usize>) -> bool {
    parts.len() > 1 || query.needle(parts.clone()).len() > 4
}
