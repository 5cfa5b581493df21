//! What a reader has, as far as this version can read it.

use super::{Keys, List, Mark, Record, RecordId, Review, Timestamp, Unreadable};
use crate::Slug;
use crate::browse::Kept;

/// A kept text that this version cannot read and must leave alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetAside {
    /// The whole text.
    pub text: String,
    /// Why it cannot be read.
    pub why: Unreadable,
}

/// Everything that is kept for a reader, by key. It follows the storage and never leads it: a change is first
/// written there and then [`apply`](Shelf::apply)ed here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shelf {
    /// In the order of the keys. A map would serve as well and take visitors 2 kB more to download.
    entries: Vec<(String, Entry)>,
}

/// What is kept under a key.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Entry {
    Record(Record),
    SetAside(SetAside),
}

impl Shelf {
    /// Takes over what is now kept under a key: a text, or nothing. Keys of something else are ignored.
    pub fn apply(&mut self, keys: &Keys, key: &str, text: Option<&str>) {
        if !keys.is_record(key) {
            return;
        }
        let place = self.entries.binary_search_by(|(other, _)| other.as_str().cmp(key));
        let Some(text) = text else {
            if let Ok(at) = place {
                self.entries.remove(at);
            }
            return;
        };
        let entry = match Record::read(text) {
            Ok(record) if record.key(keys) == key => Entry::Record(record),
            // A record under another's key: writing it back would go elsewhere.
            Ok(_) => Entry::SetAside(SetAside { text: text.to_owned(), why: Unreadable::Garbage }),
            Err(why) => Entry::SetAside(SetAside { text: text.to_owned(), why }),
        };
        match place {
            Ok(at) => self.entries[at].1 = entry,
            Err(at) => self.entries.insert(at, (key.to_owned(), entry)),
        }
    }

    /// The reviews of a title, the newest first.
    pub fn of_title(&self, title: &Slug) -> Vec<&Review> {
        let mut reviews: Vec<&Review> = Vec::new();
        for review in self.reviews().filter(|review| review.title == *title) {
            let place = reviews.iter().take_while(|newer| newer.created >= review.created).count();
            reviews.insert(place, review);
        }
        reviews
    }

    /// The review with this identity.
    pub fn review(&self, id: &RecordId) -> Option<&Review> {
        self.reviews().find(|review| review.id == *id)
    }

    /// The name that the reader wrote last.
    pub fn last_name(&self) -> Option<&str> {
        self.reviews().max_by_key(|review| review.updated).map(|review| review.name.as_str())
    }

    /// Every review, in the order of their keys.
    pub fn reviews(&self) -> impl Iterator<Item = &Review> {
        self.entries.iter().filter_map(|(_, entry)| match entry {
            Entry::Record(Record::Review(review)) => Some(review),
            _ => None,
        })
    }

    /// Every record that can be read, with its key, in the order of the keys.
    pub fn records(&self) -> impl Iterator<Item = (&str, &Record)> {
        self.entries.iter().filter_map(|(key, entry)| match entry {
            Entry::Record(record) => Some((key.as_str(), record)),
            Entry::SetAside(_) => None,
        })
    }

    /// What is kept under a key, if it can be read.
    pub fn record(&self, key: &str) -> Option<&Record> {
        let at = self.entries.binary_search_by(|(other, _)| other.as_str().cmp(key)).ok()?;
        match self.entries.get(at) {
            Some((_, Entry::Record(record))) => Some(record),
            _ => None,
        }
    }

    /// The reader's lists, by name.
    pub fn lists(&self) -> Vec<&List> {
        let mut lists: Vec<&List> = Vec::new();
        for (_, record) in self.records() {
            if let Record::List(list) = record
                && !list.is_blank()
            {
                let place = lists.iter().take_while(|before| before.name <= list.name).count();
                lists.insert(place, list);
            }
        }
        lists
    }

    /// How the reader stands to a title.
    pub fn mark(&self, title: &Slug) -> Option<&Mark> {
        self.marks().find(|mark| mark.title == *title)
    }

    /// How the reader stands to titles, in the order of their ids.
    pub fn marks(&self) -> impl Iterator<Item = &Mark> {
        self.entries.iter().filter_map(|(_, entry)| match entry {
            Entry::Record(Record::Mark(mark)) => Some(mark),
            _ => None,
        })
    }

    /// What is kept of each title, in the order of their ids: how the reader stands to it, and the rating that was given
    /// last, be it with a review. Blank marks are left out.
    pub fn kept(&self) -> Vec<Kept> {
        let of_mark = |mark: &Mark| Kept {
            rating: mark.rating,
            status: mark.status,
            updated: mark.updated,
            episodes: mark.episodes,
            ..Kept::new(mark.title.clone())
        };
        let of_review = |review: &Review| Kept {
            rating: Some(review.rating),
            updated: review.updated,
            reviewed: true,
            ..Kept::new(review.title.clone())
        };
        let marks = self.marks().filter(|mark| !mark.is_blank()).map(of_mark);
        let mut all: Vec<Kept> = marks.chain(self.reviews().map(of_review)).collect();
        all.sort_by(|one, other| (&one.title, one.updated).cmp(&(&other.title, other.updated)));
        all.dedup_by(|later, kept| {
            let is_same = later.title == kept.title;
            if is_same {
                kept.rating = later.rating.or(kept.rating);
                kept.status = later.status.or(kept.status);
                kept.updated = later.updated;
                kept.episodes = later.episodes.max(kept.episodes);
                kept.reviewed |= later.reviewed;
            }
            is_same
        });
        all
    }

    /// The kept texts that could not be read, by key.
    pub fn set_aside(&self) -> impl Iterator<Item = (&str, &SetAside)> {
        self.entries.iter().filter_map(|(key, entry)| match entry {
            Entry::SetAside(aside) => Some((key.as_str(), aside)),
            Entry::Record(_) => None,
        })
    }

    /// The keys of traces of what was deleted that have been kept long enough.
    pub fn traces_over(&self, now: Timestamp) -> Vec<String> {
        let is_over = |entry: &Entry| matches!(entry, Entry::Record(record) if record.is_over(now));
        self.entries.iter().filter(|(_, entry)| is_over(entry)).map(|(key, _)| key.clone()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::browse::Status;
    use crate::review::{Rating, Scores, Tombstone};

    fn review(id: &str, created: Timestamp) -> Review {
        Review {
            id: RecordId::new(id),
            title: "leap-2020".parse().unwrap(),
            created,
            updated: created,
            name: format!("Reader {id}"),
            rating: Rating::new(7).unwrap(),
            headline: None,
            body: "Well played.".to_owned(),
            spoiler: false,
            scores: Scores::default(),
        }
    }

    fn shelf(records: &[Record]) -> (Keys, Shelf) {
        let keys = Keys::new("/");
        let mut shelf = Shelf::default();
        for record in records {
            shelf.apply(&keys, &record.key(&keys), Some(&record.text()));
        }
        (keys, shelf)
    }

    #[test]
    fn reviews_of_a_title_come_newest_first() {
        let (_, shelf) = shelf(&[Record::Review(review("a", 1)), Record::Review(review("b", 9))]);
        let ids: Vec<_> = shelf.of_title(&review("a", 1).title).iter().map(|review| review.created).collect();
        assert_eq!(ids, [9, 1]);
        assert!(shelf.of_title(&"leap-2021".parse().unwrap()).is_empty());
        assert_eq!(shelf.last_name(), Some("Reader b"));
    }

    #[test]
    fn the_rating_given_last_counts_be_it_with_a_review() {
        let better = Review { rating: Rating::new(9).unwrap(), ..review("a", 5) };
        let mark = |updated, rating| Mark {
            updated,
            rating: Rating::new(rating),
            status: Some(Status::Seen),
            ..Mark::new(better.title.clone())
        };
        let kept = |mark| {
            let records =
                [Record::Review(better.clone()), Record::Review(review("b", 1)), Record::Mark(mark)];
            shelf(&records).1.kept()
        };
        for (updated, rating, expected) in [(3, 2, 9), (8, 2, 2), (8, 0, 9)] {
            let kept = kept(mark(updated, rating));
            assert_eq!(kept.len(), 1);
            assert_eq!(kept[0].rating.map(Rating::half_stars), Some(expected));
            assert_eq!(kept[0].status, Some(Status::Seen));
        }
    }

    #[test]
    fn a_deleted_review_is_gone_and_its_undo_brings_it_back() {
        let (keys, mut shelf) = shelf(&[Record::Review(review("a", 1))]);
        let gone = review("a", 1);
        let key = keys.review(&gone.title, &gone.id);
        let tombstone = Tombstone { id: gone.id.clone(), title: gone.title.clone(), deleted: 5 };
        shelf.apply(&keys, &key, Some(&Record::Tombstone(tombstone).text()));
        assert!(shelf.of_title(&gone.title).is_empty());
        assert!(shelf.traces_over(5).is_empty());
        assert_eq!(shelf.traces_over(5 + Tombstone::LIFETIME + 1), std::slice::from_ref(&key));
        shelf.apply(&keys, &key, Some(&Record::Review(gone.clone()).text()));
        assert_eq!(shelf.of_title(&gone.title), [&gone]);
    }

    #[test]
    fn what_cannot_be_read_is_set_aside_whole() {
        let (keys, mut shelf) = shelf(&[Record::Review(review("a", 1))]);
        let misplaced = Record::Review(review("b", 1)).text();
        for (key, text) in [("juku:/:review:x", "garbage"), ("juku:/:review:leap-2020:c", misplaced.as_str())]
        {
            shelf.apply(&keys, key, Some(text));
            assert_eq!(
                shelf.set_aside().find(|aside| aside.0 == key).map(|aside| aside.1.text.as_str()),
                Some(text)
            );
        }
        shelf.apply(&keys, "juku:/drama/:review:x", Some("another site's"));
        shelf.apply(&keys, "theme", Some("dark"));
        assert_eq!((shelf.set_aside().count(), shelf.reviews().count()), (2, 1));
        shelf.apply(&keys, "juku:/:review:x", None);
        assert_eq!(shelf.set_aside().count(), 1);
    }
}
