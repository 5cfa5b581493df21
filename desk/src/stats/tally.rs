//! Counting titles by what they have.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use juku_catalog::review::Rating;

/// How many titles have something, and how they are rated.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many titles.
    pub titles: usize,
    /// How many of them are rated.
    pub rated: usize,
    /// The sum of these ratings.
    pub half_stars: usize,
}

/// Something that titles have in common, with how many have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counted<T> {
    /// What they have in common.
    pub what: T,
    /// How many have it.
    pub tally: Tally,
}

impl Tally {
    /// Counts a title.
    pub(super) fn add(&mut self, rating: Option<Rating>) {
        self.titles += 1;
        if let Some(rating) = rating {
            self.rated += 1;
            self.half_stars += usize::from(rating.half_stars());
        }
    }

    /// The mean rating in stars.
    pub fn average(self) -> Option<f64> {
        (self.rated > 0).then(|| self.half_stars as f64 / self.rated as f64 / 2.0)
    }
}

/// What was counted, most first; what has as many stands in its own order.
pub(super) fn ranked<T>(tallies: impl IntoIterator<Item = (T, Tally)>) -> Vec<Counted<T>> {
    let mut all: Vec<Counted<T>> = tallies.into_iter().map(|(what, tally)| Counted { what, tally }).collect();
    all.sort_by_key(|counted| Reverse(counted.tally.titles));
    all
}

/// Tags by their letters in lower case, each with how it is written first.
#[derive(Default)]
pub(super) struct Tags(BTreeMap<String, (String, Tally)>);

impl Tags {
    /// Counts the tags of a title.
    pub(super) fn add(&mut self, tags: &[String], rating: Option<Rating>) {
        for tag in tags {
            let (_, tally) =
                self.0.entry(tag.to_lowercase()).or_insert_with(|| (tag.clone(), Tally::default()));
            tally.add(rating);
        }
    }

    pub(super) fn ranked(self) -> Vec<Counted<String>> {
        ranked(self.0.into_values())
    }
}
