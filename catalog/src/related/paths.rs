//! Ways from each title to every other.
//!
//! The lists are a graph: an edge leads from a title to each title of its list. It becomes strongly connected by as
//! few new links as its unconnected parts ask for. A new link takes the last place of a list near by, or one as near
//! to the last as can be had; `stays` marks links that are not to give way.
//!
//! It always succeeds. First every title gets a way from the root: one link for each, so that of k titles that have
//! theirs, at most k − 1 links hold ways. A list has no room when its last three links hold ways, or when it names the
//! year of the title three times and those links hold ways; nothing else keeps a link at the end, nor one for the sake
//! of time anywhere. So if no list had room, 3k links would hold ways. Then every title gets a way to the root. A part
//! that has none leads only to itself, and the way from the root entered it from outside: of the ways, its k titles
//! hold at most k − 1, and one of them has room. None of them had a way to the root, so that no way to it is lost when
//! one gives up a link that holds no way from it.

use std::cmp::Reverse;
use std::collections::VecDeque;
use std::mem;

use super::RELATED_COUNT;
use super::bonds::{Bonds, Offer, Said};
use super::facts::{Facts, Shares};
use super::lists::Link;

/// How many places at the end of a list near by are asked for before lists elsewhere.
const TAIL: usize = 3;

/// The lists, changed so that each title can be reached from every other.
pub(super) fn connected(facts: &Facts<'_>, lists: Vec<Vec<Link>>) -> Vec<Vec<Link>> {
    let mut listed = vec![0; lists.len()];
    lists.iter().flatten().for_each(|link| listed[link.to] += 1);
    let Some(root) = (0..lists.len()).max_by_key(|at| (listed[*at], Reverse(*at))) else { return lists };
    let mut paths = Paths { facts, lists };
    paths.lead_everywhere(root);
    paths.lead_home(root);
    paths.lists
}

struct Paths<'f, 'c> {
    facts: &'f Facts<'c>,
    lists: Vec<Vec<Link>>,
}

impl Paths<'_, '_> {
    /// Gives every title a way from the root, whose links stay.
    fn lead_everywhere(&mut self, root: usize) {
        let mut reached = vec![false; self.lists.len()];
        self.keep_ways(root, &mut reached);
        for first in first_ones(&self.edges(), &reached) {
            if !reached[first] {
                self.adopt(first, &reached);
                self.keep_ways(first, &mut reached);
            }
        }
    }

    /// Gives every title a way to the root.
    fn lead_home(&mut self, root: usize) {
        let edges = self.edges();
        let mut back = vec![Vec::new(); edges.len()];
        for (at, list) in edges.iter().enumerate() {
            list.iter().for_each(|to| back[*to].push(at));
        }
        let mut home = vec![false; edges.len()];
        spread(&back, root, &mut home);
        for last in first_ones(&back, &home) {
            if !home[last] {
                let part = spread(&edges, last, &mut vec![false; edges.len()]);
                if let Some(leader) = part.into_iter().find(|at| self.lead_out(*at, &home)) {
                    spread(&back, leader, &mut home);
                }
            }
        }
    }

    /// Puts a title into a list that is reached: near by, one that loses little by it.
    fn adopt(&mut self, title: usize, reached: &[bool]) -> bool {
        let hosts = self.near(title, reached, |host| {
            let offer = self.offer(host, title, &Said::by([].into_iter()))?;
            let last = self.lists[host].get(RELATED_COUNT - 1).map_or(0, |link| link.score);
            Some(offer.score.saturating_sub(last))
        });
        self.in_turn(title, hosts, reached).any(|(host, place)| self.put(host, title, place))
    }

    /// Puts a title that has a way home into a list: the nearest.
    fn lead_out(&mut self, host: usize, home: &[bool]) -> bool {
        let near = self.near(host, home, |to| Some(self.offer(host, to, &Said::by([].into_iter()))?.score));
        self.in_turn(host, near, home).any(|(to, place)| self.put(host, to, place))
    }

    /// The marked titles that may stand beside one, the best first.
    fn near(&self, title: usize, marked: &[bool], value: impl Fn(usize) -> Option<i64>) -> Vec<usize> {
        let near = self.facts.candidates(title, RELATED_COUNT, |at| marked[at]).into_iter().map(|(at, _)| at);
        let mut near: Vec<_> =
            near.filter(|at| marked[*at]).filter_map(|at| Some((Reverse(value(at)?), at))).collect();
        near.sort_unstable();
        near.into_iter().map(|(_, at)| at).collect()
    }

    /// Pairs of a marked title and a place of a list, in the order in which to try them: titles near by with the
    /// last places, then all titles with any place.
    fn in_turn(
        &self,
        title: usize,
        near: Vec<usize>,
        marked: &[bool],
    ) -> impl Iterator<Item = (usize, usize)> + use<> {
        let all: Vec<usize> = self.facts.by_time(title).filter(|at| marked[*at]).collect();
        let places = |count| (RELATED_COUNT - count..RELATED_COUNT).rev();
        let with = |titles: Vec<usize>| move |place| titles.clone().into_iter().map(move |at| (at, place));
        places(TAIL).flat_map(with(near)).chain(places(RELATED_COUNT).flat_map(with(all)))
    }

    fn offer(&self, host: usize, to: usize, said: &Said) -> Option<Offer> {
        Bonds::between(self.facts, host, (to, Shares::Names)).offer(said)
    }

    /// Puts a title at the end of a list, if there is a reason that can still be given, and room: in place of the
    /// link at `place`, unless the list is short.
    fn put(&mut self, host: usize, to: usize, place: usize) -> bool {
        let list = &mut self.lists[host];
        let gives_way = (list.len() == RELATED_COUNT).then_some(place);
        if gives_way.is_some_and(|place| list[place].stays) {
            return false;
        }
        let others = list.iter().enumerate().filter(|(place, _)| Some(*place) != gives_way);
        let said = Said::by(others.map(|(_, link)| link.hint));
        let bonds = Bonds::between(self.facts, host, (to, Shares::Names));
        let Some(offer) = bonds.offer(&said).or_else(|| bonds.time(&said)) else { return false };
        if let Some(place) = gives_way {
            list.remove(place);
        }
        list.push(Link { to, hint: offer.hint, score: offer.score, stays: true });
        true
    }

    /// Marks all that can be reached from a title, and keeps the links that lead there.
    fn keep_ways(&mut self, from: usize, reached: &mut [bool]) {
        reached[from] = true;
        let mut next = VecDeque::from([from]);
        while let Some(at) = next.pop_front() {
            for link in &mut self.lists[at] {
                if !mem::replace(&mut reached[link.to], true) {
                    link.stays = true;
                    next.push_back(link.to);
                }
            }
        }
    }

    fn edges(&self) -> Vec<Vec<usize>> {
        self.lists.iter().map(|list| list.iter().map(|link| link.to).collect()).collect()
    }
}

/// Marks all that can be reached from a title by edges to what is not marked, and returns it, the nearest first.
fn spread(edges: &[Vec<usize>], from: usize, marked: &mut [bool]) -> Vec<usize> {
    marked[from] = true;
    let mut found = vec![from];
    let mut next = 0;
    while let Some(at) = found.get(next) {
        next += 1;
        let further: Vec<usize> =
            edges[*at].iter().copied().filter(|to| !mem::replace(&mut marked[*to], true)).collect();
        found.extend(further);
    }
    found
}

/// All that is not marked, in an order for which holds: whoever takes the first, crosses out what can be reached from
/// it, takes the first that is left, and so on, takes no more than must be taken to reach all. These are the titles in
/// the reverse order in which a search in depth is done with them, as in Kosaraju's algorithm.
fn first_ones(edges: &[Vec<usize>], marked: &[bool]) -> Vec<usize> {
    let mut seen = marked.to_vec();
    let mut done = Vec::new();
    for start in 0..edges.len() {
        if mem::replace(&mut seen[start], true) {
            continue;
        }
        let mut way = vec![(start, 0)];
        while let Some((at, next)) = way.last_mut() {
            match edges[*at].get(*next) {
                Some(to) => {
                    *next += 1;
                    if !mem::replace(&mut seen[*to], true) {
                        way.push((*to, 0));
                    }
                }
                None => {
                    done.push(*at);
                    way.pop();
                }
            }
        }
    }
    done.reverse();
    done
}
