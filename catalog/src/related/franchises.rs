//! Which titles belong to one franchise.

use std::collections::HashSet;

use super::facts::Facts;
use crate::Catalogue;

/// Every title's mates, by places in the catalogue.
pub(super) struct Franchises {
    /// Whom a title names itself.
    names: Vec<Vec<usize>>,
    /// Who names it.
    named_by: Vec<Vec<usize>>,
    /// A number for each franchise; who has no mates has a number alone.
    numbers: Vec<usize>,
}

impl Franchises {
    /// Looks through a catalogue once.
    pub fn new(catalogue: &Catalogue) -> Self {
        let titles = catalogue.titles();
        let places = |ids: &[crate::Slug]| ids.iter().filter_map(|id| catalogue.position(id)).collect();
        let names: Vec<Vec<usize>> = titles.iter().map(|title| places(&title.related)).collect();
        let mut named_by = vec![Vec::new(); titles.len()];
        for (at, others) in names.iter().enumerate() {
            others.iter().for_each(|other| named_by[*other].push(at));
        }
        let mut franchises = Self { names, named_by, numbers: (0..titles.len()).collect() };
        let mut seen = vec![false; titles.len()];
        for first in 0..titles.len() {
            let mut next = vec![first];
            while let Some(at) = next.pop() {
                if !seen[at] {
                    seen[at] = true;
                    franchises.numbers[at] = first;
                    next.extend(franchises.around(at));
                }
            }
        }
        franchises
    }

    /// Whether two titles belong to one franchise.
    pub fn are_mates(&self, one: usize, other: usize) -> bool {
        self.numbers[one] == self.numbers[other]
    }

    /// At most `count` mates: first those that a title names, then those that name it, then those that are as few
    /// steps as possible further; each time what is nearest in time comes first, and what came later before what
    /// came earlier.
    pub fn mates(&self, facts: &Facts<'_>, own: usize, count: usize) -> Vec<usize> {
        let mut seen = HashSet::from([own]);
        let mut mates = Vec::new();
        let mut add = |mates: &mut Vec<usize>, step: &mut dyn Iterator<Item = usize>| {
            let start = mates.len();
            mates.extend(step.filter(|at| seen.insert(*at)));
            // Titles stand newest first, so the larger place is the older title.
            mates[start..].sort_unstable_by_key(|at| {
                let (years, places) = facts.distance(own, *at);
                (years, *at > own, places)
            });
            start..mates.len()
        };
        add(&mut mates, &mut self.names[own].iter().copied());
        add(&mut mates, &mut self.named_by[own].iter().copied());
        let mut last = 0..mates.len();
        while !last.is_empty() && mates.len() < count {
            let step: Vec<usize> = mates[last].iter().flat_map(|at| self.around(*at)).collect();
            last = add(&mut mates, &mut step.into_iter());
        }
        mates.truncate(count);
        mates
    }

    fn around(&self, at: usize) -> impl Iterator<Item = usize> {
        self.names[at].iter().chain(&self.named_by[at]).copied()
    }
}
