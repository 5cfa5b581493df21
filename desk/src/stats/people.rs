//! Who was seen most.

use std::cmp::Reverse;
use std::collections::HashMap;

use juku_catalog::Person;
use juku_catalog::index::{Index, People};
use juku_catalog::people::Job;
use juku_catalog::review::Rating;

use super::tally::{Counted, Tally};

/// How many people are told of.
pub(super) const PEOPLE: usize = 50;
/// In how many titles somebody must have been seen.
const TITLES: usize = 2;

/// The people with a job, by their places in the index.
pub(super) struct Crew {
    job: Job,
    members: HashMap<u32, Member>,
}

#[derive(Clone, Copy, Default)]
struct Member {
    tally: Tally,
    /// The title that was counted last: somebody may be named for it twice.
    last: Option<usize>,
    /// The sum of the places in the titles' credits: of two who were seen as often, leads come first.
    places: usize,
}

impl Crew {
    pub(super) fn new(job: Job) -> Self {
        Self { job, members: HashMap::new() }
    }

    /// Counts those who have this job in a title.
    pub(super) fn add(&mut self, index: &Index, at: usize, rating: Option<Rating>) {
        for credit in index.titles.credits.get(at).iter().filter(|credit| credit.part.job == self.job) {
            let member = self.members.entry(credit.person).or_default();
            if member.last != Some(at) {
                member.last = Some(at);
                member.tally.add(rating);
                member.places += usize::from(credit.part.place);
            }
        }
    }

    /// Those with most titles.
    pub(super) fn most(self, people: &People) -> Vec<Counted<Person>> {
        let often = self.members.into_iter().filter(|(_, member)| member.tally.titles >= TITLES);
        let mut most: Vec<(u32, Member)> = often.collect();
        most.sort_unstable_by_key(|(person, member)| (Reverse(member.tally.titles), member.places, *person));
        let named = most.into_iter().take(PEOPLE).filter_map(|(at, member)| {
            let at = at as usize;
            let zh = Some(people.zh.get(at)).filter(|zh| !zh.is_empty());
            let person = Person {
                en: people.en.get(at).to_owned(),
                zh: zh.map(str::to_owned),
                slug: people.slug.get(at)?.clone(),
            };
            Some(Counted { what: person, tally: member.tally })
        });
        named.collect()
    }
}
