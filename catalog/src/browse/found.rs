//! What passes the filters, and what one more choice would leave.

use super::Span;
use crate::{Genre, Kind};

/// How many genres there are.
pub const GENRES: usize = Genre::ALL.len();

/// What passes the filters, and how many titles would be left after one more choice.
///
/// The count of a choice is that of the titles which pass all filters but those of its own facet, and have what is
/// chosen. Where several choices are joined with "or", this is how many titles the choice adds, but for those that
/// another choice has already brought. Where all genres are wanted, it is what is left with this genre added.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// The places in the index of what passes, in the order that is wanted.
    pub titles: Vec<u32>,
    /// For each kind, in the order of [`Kind::ALL`].
    pub kinds: [u32; Kind::ALL.len()],
    /// For each genre, in the order of [`Genre::ALL`].
    pub genres: Genres,
    /// For each year that has a title in the catalogue, oldest first.
    pub years: Vec<(u16, u32)>,
    /// For each of the [`LENGTHS`].
    pub lengths: [u32; LENGTHS.len()],
    /// For each of the [`EPISODES`].
    pub episodes: [u32; EPISODES.len()],
    /// For each site, by its place in the index; those with most titles in the catalogue first.
    pub sites: Vec<(u32, u32)>,
    /// For the companies that have most, by their place in the index, most first; then those chosen that are not there.
    pub companies: Vec<(u32, u32)>,
    /// For each rating in half stars, 1 to 10: this or a better one.
    pub ratings: [u32; 10],
    /// For each of the [`Status::CHOICES`](super::Status::CHOICES).
    pub statuses: [u32; 5],
}

/// A count for each genre.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Genres(pub [u32; GENRES]);

impl Default for Genres {
    fn default() -> Self {
        Self([0; GENRES])
    }
}

/// Minutes that are offered as a choice, from and to, zero for no bound: under an hour, one and a half, two, two and a
/// half, and more.
pub const LENGTHS: [(u16, u16); 5] = [(0, 59), (60, 89), (90, 119), (120, 149), (150, 0)];

/// Numbers of episodes that are offered as a choice, likewise: a season of twelve weeks, of twenty-four, the forty that
/// television is held to, and more.
pub const EPISODES: [(u16, u16); 4] = [(1, 12), (13, 24), (25, 40), (41, 0)];

/// The span of one of these choices.
pub fn span((from, to): (u16, u16)) -> Span {
    Span::new(Some(from), Some(to))
}

/// Which of these choices a number belongs to; none if it is zero, which is one that is not known.
pub(super) fn bucket(buckets: &[(u16, u16)], number: u16) -> Option<usize> {
    buckets.iter().position(|bucket| span(*bucket).has(number))
}

impl Found {
    /// How many titles pass.
    pub fn count(&self) -> usize {
        self.titles.len()
    }

    /// One of the titles that pass; `None` if there is none. The same seed brings the same title, and all are equally
    /// likely.
    pub fn surprise(&self, seed: u32) -> Option<usize> {
        let pick = ((u64::from(scatter(seed)) * self.titles.len() as u64) >> 32) as usize;
        self.titles.get(pick).map(|at| *at as usize)
    }
}

/// A number that looks like chance, another for each seed: the finaliser of MurmurHash3.
fn scatter(seed: u32) -> u32 {
    let mut number = seed.wrapping_add(0x9e37_79b9);
    number = (number ^ (number >> 16)).wrapping_mul(0x85eb_ca6b);
    number = (number ^ (number >> 13)).wrapping_mul(0xc2b2_ae35);
    number ^ (number >> 16)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(titles: &[u32]) -> Found {
        Found { titles: titles.to_vec(), ..Found::default() }
    }

    #[test]
    fn a_surprise_is_one_of_what_is_left() {
        let left = found(&[9, 4, 7]);
        let mut counts = [0_u32; 10];
        for seed in 0..3000 {
            let pick = left.surprise(seed).unwrap();
            assert_eq!(left.surprise(seed), Some(pick), "the same seed");
            counts[pick] += 1;
        }
        assert!([9, 4, 7].iter().all(|at| (900..1100).contains(&counts[*at])), "{counts:?}");
        assert_eq!(found(&[]).surprise(1), None);
    }

    #[test]
    fn every_known_number_is_in_one_choice() {
        for buckets in [&LENGTHS[..], &EPISODES[..]] {
            for number in 1..=u16::MAX {
                assert_eq!(buckets.iter().filter(|bucket| span(**bucket).has(number)).count(), 1, "{number}");
            }
            assert_eq!(bucket(buckets, 0), None);
        }
        assert_eq!([59, 60, 149, 150].map(|minutes| bucket(&LENGTHS, minutes)), [0, 1, 3, 4].map(Some));
        assert_eq!([1, 12, 13, 40, 41].map(|count| bucket(&EPISODES, count)), [0, 0, 1, 2, 3].map(Some));
    }
}
