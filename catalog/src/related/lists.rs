//! The list of a title, as good as it can be.

use std::cmp::Reverse;

use super::RELATED_COUNT;
use super::bonds::{Bonds, Hint, Offer, Said};
use super::facts::{Distance, Facts, Shares};
use super::franchises::Franchises;

/// A title in the list of another.
#[derive(Clone, Copy)]
pub(super) struct Link {
    /// Its place in the catalogue.
    pub to: usize,
    /// Why it is there.
    pub hint: Hint,
    /// How good it was there when it was chosen.
    pub score: i64,
    /// Whether it must stay, since titles could not be reached without it, or since it is too good to give way.
    pub stays: bool,
}

/// How many of the franchise may stand in a list: as many as may have any one reason.
const MATES: usize = 3;
/// How many places at the head of a list stay as they are, unless nothing but the time speaks for them.
const HEAD: usize = 3;

/// How good a title would be at a place: whether there is a real reason for it; what it scores; how near it is.
type Rank = (bool, i64, Nearness);
/// How far it is in time; its place tells the two sides apart.
type Nearness = Reverse<(Distance, usize)>;

struct Candidate<'f> {
    at: usize,
    is_mate: bool,
    nearness: Nearness,
    bonds: Bonds<'f>,
    /// What its score cannot exceed.
    most: i64,
}

impl Candidate<'_> {
    /// Mates that found no place before, and titles that nothing but their time speaks for, come after all others.
    fn rank(&self, said: &Said) -> Option<(Rank, Offer)> {
        let real = self.bonds.offer(said);
        let offer = real.or_else(|| self.bonds.time(said))?;
        Some(((real.is_some() && !self.is_mate, offer.score, self.nearness), offer))
    }
}

/// The list of a title: mates of its franchise, then always what is best after what stands before it.
pub(super) fn list(facts: &Facts<'_>, franchises: &Franchises, own: usize) -> Vec<Link> {
    let mates = franchises.mates(facts, own, RELATED_COUNT);
    let (first, further) = mates.split_at(mates.len().min(MATES));
    let mut links: Vec<Link> = first
        .iter()
        .map(|to| Link { to: *to, hint: Hint::Franchise, score: i64::MAX, stays: true })
        .collect();
    let mut said = Said::by(links.iter().map(|link| link.hint));
    let mut candidates = candidates(facts, franchises, own, further);
    while links.len() < RELATED_COUNT {
        let mut best: Option<(Rank, usize, Offer)> = None;
        for (place, candidate) in candidates.iter().enumerate() {
            if let Some(((true, score, _), ..)) = best
                && (candidate.is_mate || score > candidate.most)
            {
                break;
            }
            if let Some((rank, offer)) = candidate.rank(&said)
                && best.is_none_or(|(other, ..)| rank > other)
            {
                best = Some((rank, place, offer));
            }
        }
        let Some((_, place, Offer { score, hint })) = best else { break };
        let to = candidates.remove(place).at;
        said.add(hint);
        links.push(Link { to, hint, score, stays: links.len() < HEAD && !matches!(hint, Hint::Year(_)) });
    }
    links
}

/// All that may stand beside a title, in an order that lets few be looked at for each place: the mates last that found
/// no place before, and before them who may score most first.
fn candidates<'f>(
    facts: &'f Facts<'_>,
    franchises: &Franchises,
    own: usize,
    mates: &[usize],
) -> Vec<Candidate<'f>> {
    let is_other = |at: usize| !franchises.are_mates(own, at);
    let mut found = facts.candidates(own, RELATED_COUNT, is_other);
    found.retain(|(at, _)| is_other(*at));
    found.extend(mates.iter().map(|at| (*at, Shares::Names)));
    let mut candidates: Vec<_> = found
        .into_iter()
        .map(|(at, shares)| {
            let bonds = Bonds::between(facts, own, (at, shares));
            let nearness = Reverse((facts.distance(own, at), at));
            Candidate { at, is_mate: !is_other(at), nearness, most: bonds.most(), bonds }
        })
        .collect();
    candidates.sort_unstable_by_key(|candidate| (candidate.is_mate, Reverse(candidate.most), candidate.at));
    candidates
}
