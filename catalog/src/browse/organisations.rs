//! Companies or sites, and which titles have them.

use std::cmp::Reverse;

use crate::Slug;
use crate::index::{Groups, Index};

/// Companies or sites, numbered in the order of their slugs.
#[derive(Debug, Default)]
pub(super) struct Organisations {
    slugs: Vec<Slug>,
    /// Their places in the index.
    places: Vec<u32>,
    /// The numbers of each title's, none twice.
    of_title: Groups<u32>,
    /// How many titles each has.
    totals: Vec<u32>,
}

impl Organisations {
    /// # Arguments
    /// `slugs`: by place in the index. `of_title`: the places of each title's.
    pub(super) fn new(index: &Index, slugs: &[Slug], of_title: &Groups<u32>) -> Self {
        let mut places: Vec<u32> = (0..slugs.len() as u32).collect();
        places.sort_unstable_by_key(|place| slugs.get(*place as usize));
        let mut numbers = vec![0; slugs.len()];
        for (number, place) in places.iter().enumerate() {
            if let Some(slot) = numbers.get_mut(*place as usize) {
                *slot = number as u32;
            }
        }
        let mut own = Self {
            slugs: places.iter().filter_map(|place| slugs.get(*place as usize).cloned()).collect(),
            places,
            of_title: Groups::default(),
            totals: vec![0; slugs.len()],
        };
        let mut few = Vec::new();
        for at in 0..index.len() {
            few.extend(of_title.get(at).iter().filter_map(|place| numbers.get(*place as usize)));
            few.sort_unstable();
            few.dedup();
            few.iter().for_each(|number| add(&mut own.totals, *number as usize));
            own.of_title.push(few.drain(..));
        }
        own
    }

    /// The numbers of a title's.
    pub(super) fn of(&self, title: usize) -> &[u32] {
        self.of_title.get(title)
    }

    /// A count for each, by number: none yet.
    pub(super) fn counts(&self) -> Vec<u32> {
        vec![0; self.slugs.len()]
    }

    /// What is chosen, by number; `None` if nothing is. What is not known is chosen by no title.
    pub(super) fn chosen(&self, slugs: &[Slug]) -> Option<Vec<bool>> {
        let mut chosen = vec![false; self.slugs.len()];
        for number in slugs.iter().filter_map(|slug| self.slugs.binary_search(slug).ok()) {
            if let Some(chosen) = chosen.get_mut(number) {
                *chosen = true;
            }
        }
        (!slugs.is_empty()).then_some(chosen)
    }

    /// All with their counts, those with most titles first.
    pub(super) fn all(&self, counts: &[u32]) -> Vec<(u32, u32)> {
        let mut all: Vec<_> = self.totals.iter().zip(self.places.iter().zip(counts)).collect();
        all.sort_by_key(|(total, _)| Reverse(**total));
        all.into_iter().map(|(_, (place, count))| (*place, *count)).collect()
    }

    /// Those with the highest counts, highest first, and then those that are chosen and not among them.
    pub(super) fn top(&self, limit: usize, counts: &[u32], chosen: Option<&[bool]>) -> Vec<(u32, u32)> {
        let mut ranked: Vec<(Reverse<u32>, usize)> = counts
            .iter()
            .enumerate()
            .filter(|(_, count)| **count > 0)
            .map(|(at, count)| (Reverse(*count), at))
            .collect();
        if ranked.len() > limit {
            ranked.select_nth_unstable(limit);
            ranked.truncate(limit);
        }
        ranked.sort_unstable();
        let chosen =
            chosen.into_iter().flatten().enumerate().filter(|(_, chosen)| **chosen).map(|(at, _)| at);
        let others: Vec<usize> = chosen.filter(|at| ranked.iter().all(|(_, other)| other != at)).collect();
        let numbers = ranked.into_iter().map(|(_, at)| at).chain(others);
        numbers.filter_map(|at| Some((*self.places.get(at)?, *counts.get(at)?))).collect()
    }
}

/// Adds one to a count.
pub(super) fn add(counts: &mut [u32], at: usize) {
    if let Some(count) = counts.get_mut(at) {
        *count += 1;
    }
}
