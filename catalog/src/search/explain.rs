//! What of an answer was asked for, to be marked.

use std::ops::Range;

use super::cost;
use super::fold::{Folded, Simplified};
use super::found::Found;
use super::keys::{Key, Name, Owner};
use super::query::Query;
use super::typo::Walk;
use super::{Finder, characters, typo};

/// Which characters of the names were asked for: from, to, counted in characters. In no order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    /// Of the English name.
    pub en: Vec<(usize, usize)>,
    /// Of the Chinese one.
    pub zh: Vec<(usize, usize)>,
    /// Another name by which it was found.
    pub also: Vec<Also>,
}

/// A name that does not stand on a title's card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Also {
    /// One of its aliases, by its place among them.
    Alias(usize),
    /// A person, by the place in the index.
    Person(usize),
}

/// What a part of a query found.
#[derive(Clone, Copy)]
enum Reason<'k> {
    Year,
    Name(&'k Key, Found),
}

impl Finder {
    pub(super) fn explain_title(&self, query: &Query, forgives: bool, at: usize) -> Marks {
        let keys = || {
            let people = self.index.titles.credits.get(at).iter();
            let of_people = people.flat_map(|credit| {
                let cost = cost::of_part(credit.part);
                self.keys_of_person.get(credit.person as usize).iter().map(move |key| (*key, cost))
            });
            self.keys_of_title.get(at).iter().map(|key| (*key, 0)).chain(of_people)
        };
        let year = self.index.titles.released.get(at).map(|date| date.year());
        let reasons = self.reasons(query, forgives, keys, year);
        self.marks(
            reasons,
            self.index.titles.en.get(at),
            self.index.titles.zh.get(at),
            Owner::Title(at as u32),
        )
    }

    pub(super) fn explain_person(&self, query: &Query, forgives: bool, at: usize) -> Marks {
        let keys = || self.keys_of_person.get(at).iter().map(|key| (*key, 0));
        let reasons = self.reasons(query, forgives, keys, None);
        self.marks(
            reasons,
            self.index.people.en.get(at),
            self.index.people.zh.get(at),
            Owner::Person(at as u32),
        )
    }

    /// How the query is found best in some keys: the reason for each of the parts that it is cut into. For a person
    /// that may be only some of the query.
    fn reasons<K: Iterator<Item = (u32, u16)>>(
        &self,
        query: &Query,
        forgives: bool,
        keys: impl Fn() -> K,
        year: Option<i16>,
    ) -> Vec<Reason<'_>> {
        let parts = query.len();
        // For each number of first parts the least cost, and the last reason with where it begins.
        let mut best: Vec<Option<(u32, usize, Option<Reason<'_>>)>> = vec![None; parts + 1];
        if let Some(first) = best.first_mut() {
            *first = Some((0, 0, None));
        }
        for from in 0..parts {
            let Some((so_far, ..)) = best.get(from).copied().flatten() else { continue };
            for to in from + 1..=parts {
                let reason = query
                    .may_stand_alone(from..to)
                    .then(|| self.reason(query, from..to, forgives, &keys, year))
                    .flatten();
                // What is not found here at all is passed over, at a price.
                let (cost, reason) = match reason {
                    Some((cost, reason)) => (u32::from(cost) + u32::from(cost::APART), Some(reason)),
                    None if to == from + 1 => (10_000, None),
                    None => continue,
                };
                if let Some(known) = best.get_mut(to)
                    && known.is_none_or(|(other, ..)| so_far + cost < other)
                {
                    *known = Some((so_far + cost, from, reason));
                }
            }
        }
        let mut reasons = Vec::new();
        let mut to = parts;
        while to > 0
            && let Some((_, from, reason)) = best.get(to).copied().flatten()
        {
            reasons.extend(reason);
            to = from;
        }
        reasons
    }

    fn reason<K: Iterator<Item = (u32, u16)>>(
        &self,
        query: &Query,
        parts: Range<usize>,
        forgives: bool,
        keys: impl Fn() -> K,
        year: Option<i16>,
    ) -> Option<(u16, Reason<'_>)> {
        let needle = query.needle(parts.clone()).as_bytes();
        let found = |find: &mut dyn FnMut(&Key) -> Option<Found>| {
            let reasons = keys().filter_map(|(at, more)| {
                let key = self.keys.get(at as usize)?;
                let found = find(key)?;
                let cost = match key.owner {
                    Owner::Title(_) => cost::of_title(key.name, &found),
                    Owner::Person(person) => {
                        cost::of_person(key.name, &found, self.works.get(person as usize).len()) + more
                    }
                };
                Some((cost, Reason::Name(key, found)))
            });
            reasons.min_by_key(|(cost, _)| *cost)
        };
        let of_year = query
            .year(parts.clone())
            .filter(|asked| Some(*asked) == year)
            .map(|_| (cost::YEAR, Reason::Year));
        let exact = found(&mut |key| self.keys.find(key, needle))
            .into_iter()
            .chain(of_year)
            .min_by_key(|(cost, _)| *cost);
        // Errors are worse than anything else, and are looked for in all parts together or in one.
        let may_be_mistyped = forgives && (parts.len() == 1 || parts.len() == query.len());
        exact.or_else(|| {
            let mut walk = Walk::new(needle, typo::forgiven(needle.len())).filter(|_| may_be_mistyped)?;
            found(&mut |key| self.keys.find_mistyped(key, &mut walk))
        })
    }

    fn marks(&self, reasons: Vec<Reason<'_>>, en: &str, zh: &str, owner: Owner) -> Marks {
        let mut marks = Marks::default();
        for reason in reasons {
            let Reason::Name(key, found) = reason else { continue };
            if key.owner != owner {
                let Owner::Person(person) = key.owner else { continue };
                marks.also.push(Also::Person(person as usize));
                continue;
            }
            match key.name {
                Name::En => marks.en.extend(origin(en, &found, &self.index.simplified)),
                Name::Turned => marks.en.push((0, en.chars().count())),
                Name::Zh => marks.zh.extend(origin(zh, &found, &self.index.simplified)),
                Name::Alias(place) => marks.also.push(Also::Alias(usize::from(place))),
                Name::Pinyin => marks.zh.extend(self.syllables(key, zh, &found)),
                Name::Initials => marks.zh.extend(characters(zh, found.from..found.to)),
            }
        }
        marks.also.dedup();
        marks
    }

    /// The characters whose syllables were found.
    fn syllables(&self, key: &Key, zh: &str, found: &Found) -> Option<(usize, usize)> {
        let pinyin = match key.owner {
            Owner::Title(at) => self.index.titles.pinyin.get(at as usize),
            Owner::Person(at) => self.index.people.pinyin.get(at as usize),
        };
        let mut end = 0;
        let ends: Vec<usize> = pinyin
            .split(' ')
            .map(|syllable| {
                end += Folded::new(syllable, &Simplified::default()).text.len();
                end
            })
            .collect();
        let first = ends.partition_point(|end| *end <= found.from);
        let last = ends.partition_point(|end| *end < found.to);
        characters(zh, first..last + 1)
    }
}

fn origin(name: &str, found: &Found, simplified: &Simplified) -> Option<(usize, usize)> {
    Folded::new(name, simplified).origin(found.from, found.to)
}
