//! What a query needs, kept so that the next needs not allocate it.

use super::cost::{self, NONE};

/// What a query needs, kept for the next.
#[derive(Default)]
pub(super) struct Scratch {
    /// For each number of first parts what they cost for each title.
    pub best: Vec<Vec<u16>>,
    /// For each person what their name costs.
    pub people: Vec<u16>,
    /// What a needle found.
    pub hits: Vec<(u32, u16)>,
    /// The people that were found.
    pub found: Vec<u32>,
}

impl Scratch {
    /// Makes room for a query of so many parts.
    pub fn begin(&mut self, parts: usize, titles: usize, people: usize) {
        self.best.resize_with(self.best.len().max(parts + 1), Vec::new);
        for row in self.best.iter_mut().take(parts + 1) {
            row.clear();
            row.resize(titles, NONE);
        }
        self.people.resize(people, NONE);
        self.hits.clear();
    }

    /// The parts up to `to` are found where those up to `from` are and the hits say so.
    pub fn reach(&mut self, from: usize, to: usize) {
        let (before, after) = self.best.split_at_mut(to);
        let (Some(before), Some(after)) = (before.get(from), after.first_mut()) else { return };
        for (title, cost) in self.hits.drain(..) {
            let so_far = match from {
                0 => 0,
                _ => before.get(title as usize).copied().unwrap_or(NONE),
            };
            let cost = if from == 0 { cost } else { so_far.saturating_add(cost).saturating_add(cost::APART) };
            if so_far != NONE
                && let Some(known) = after.get_mut(title as usize)
            {
                *known = cost.min(*known);
            }
        }
    }

    /// What the best title costs.
    pub fn least_of_titles(&self, parts: usize) -> u16 {
        self.best.get(parts).and_then(|row| row.iter().min()).copied().unwrap_or(NONE)
    }

    /// What the best title or person costs.
    pub fn least(&self, parts: usize) -> u16 {
        let titles = self.least_of_titles(parts);
        let people = self.found.iter().filter_map(|at| self.people.get(*at as usize)).min().copied();
        titles.min(people.unwrap_or(NONE))
    }

    /// The titles that cost least, the newer first among equals, and how many there are at all.
    pub fn choose(&self, parts: usize, limit: usize) -> (Vec<usize>, usize) {
        let mut best: Vec<(u16, usize)> = Vec::with_capacity(limit + 1);
        let mut count = 0;
        let costs = self.best.get(parts).map_or(&[][..], Vec::as_slice);
        for (at, cost) in costs.iter().enumerate().filter(|(_, cost)| **cost != NONE) {
            count += 1;
            if best.len() < limit || best.last().is_some_and(|(worst, _)| cost < worst) {
                let place = best.partition_point(|(other, _)| other <= cost);
                best.insert(place, (*cost, at));
                best.truncate(limit);
            }
        }
        (best.into_iter().map(|(_, at)| at).collect(), count)
    }

    pub fn clear_people(&mut self, found: &[u32]) {
        for at in found {
            if let Some(cost) = self.people.get_mut(*at as usize) {
                *cost = NONE;
            }
        }
    }
}
