//! What a shelf says of each title, and when.

use std::collections::BTreeMap;

use juku_catalog::browse::Status;
use juku_catalog::review::{Mark, Rating, Shelf, Timestamp};
use juku_catalog::{PartialDate, Slug};

use super::hours::Share;
use crate::Moment;

/// What a shelf says of a title.
#[derive(Default)]
pub(super) struct Kept<'s> {
    pub(super) mark: Option<&'s Mark>,
    /// When each rating was given; that of the mark comes first.
    ratings: Vec<(Timestamp, Rating)>,
    /// When each review was changed last.
    pub(super) reviews: Vec<Timestamp>,
}

/// All titles of which anything is kept, by their ids.
pub(super) fn titles(shelf: &Shelf) -> BTreeMap<&Slug, Kept<'_>> {
    let mut titles: BTreeMap<&Slug, Kept<'_>> = BTreeMap::new();
    for mark in shelf.marks().filter(|mark| !mark.is_blank()) {
        let kept = titles.entry(&mark.title).or_default();
        kept.mark = Some(mark);
        kept.ratings.extend(mark.rating.map(|rating| (mark.updated, rating)));
    }
    for review in shelf.reviews() {
        let kept = titles.entry(&review.title).or_default();
        kept.ratings.push((review.updated, review.rating));
        kept.reviews.push(review.updated);
    }
    titles
}

impl<'s> Kept<'s> {
    pub(super) fn status(&self) -> Option<Status> {
        self.mark.and_then(|mark| mark.status)
    }

    /// The rating that was given last.
    pub(super) fn rating(&self) -> Option<Rating> {
        self.last_rating(|_| true).map(|(_, rating)| rating)
    }

    /// The rating that was given last at a moment that passes, with the moment.
    pub(super) fn last_rating(&self, passes: impl Fn(Timestamp) -> bool) -> Option<(Timestamp, Rating)> {
        let passing = self.ratings.iter().filter(|(given, _)| passes(*given));
        passing.max_by_key(|(given, _)| *given).copied()
    }

    /// The moments at which ratings were given.
    pub(super) fn moments(&self) -> impl Iterator<Item = Timestamp> {
        self.ratings.iter().map(|(given, _)| *given)
    }

    /// The days on which it was watched to its end.
    pub(super) fn days(&self) -> &'s [PartialDate] {
        self.mark.map(|mark| mark.viewings.as_slice()).unwrap_or_default()
    }

    /// How much of it was watched, on any day or none.
    pub(super) fn share(&self) -> Share {
        let episodes = self.mark.map_or(0, |mark| mark.episodes);
        // Who rates, and says nothing else, has seen it.
        let only_rated = self.status().is_none() && episodes == 0 && !self.ratings.is_empty();
        let viewings = self.days().len();
        let is_seen = self.status() == Some(Status::Seen) || viewings > 0 || only_rated;
        Share { viewings, episodes, is_seen }
    }

    /// Whether anything of it was watched.
    pub(super) fn is_watched(&self) -> bool {
        let Share { episodes, is_seen, .. } = self.share();
        is_seen || episodes > 0 || self.status() == Some(Status::Watching) || !self.ratings.is_empty()
    }
}

/// The year of a moment, where the reader is; `None` if no calendar has it.
pub(super) fn local_year(moment: Moment, timestamp: Timestamp) -> Option<u16> {
    moment.day(timestamp).and_then(|day| year(day.year()))
}

/// A year of our era.
pub(super) fn year(number: impl TryInto<u16>) -> Option<u16> {
    number.try_into().ok().filter(|year| *year > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_year_begins_where_the_reader_is() {
        // 2025-12-31T23:30:00Z.
        let late = 1_767_223_800_000;
        let at = |ahead| local_year(Moment { now: late, ahead }, late);
        assert_eq!((at(0), at(60), at(-60)), (Some(2025), Some(2026), Some(2025)));
        assert_eq!(at(i32::MAX), Some(6109), "a clock that is 4,083 years ahead");
        assert_eq!(local_year(Moment { now: 0, ahead: 840 }, Timestamp::MAX), None);
        assert_eq!(local_year(Moment { now: 0, ahead: -60 }, 0), Some(1969));
    }
}
