//! What a reader has, as far as this version can read it.

use serde::Serialize;

use super::{Keys, Record, Review, ReviewId, Timestamp, Unreadable};
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
        if !keys.is_review(key) {
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
            Ok(record) if keys.review(record.title(), record.id()) == key => Entry::Record(record),
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
    pub fn review(&self, id: &ReviewId) -> Option<&Review> {
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

    /// How the reader rates titles, the newest of several reviews of one last.
    pub fn rated(&self) -> Vec<Kept> {
        let mut reviews: Vec<&Review> = self.reviews().collect();
        reviews.sort_unstable_by_key(|review| review.updated);
        let kept =
            |review: &Review| Kept { title: review.title.clone(), rating: Some(review.rating), status: None };
        reviews.into_iter().map(kept).collect()
    }

    /// The kept texts that could not be read, by key.
    pub fn set_aside(&self) -> impl Iterator<Item = (&str, &SetAside)> {
        self.entries.iter().filter_map(|(key, entry)| match entry {
            Entry::SetAside(aside) => Some((key.as_str(), aside)),
            Entry::Record(_) => None,
        })
    }

    /// The keys of tombstones that have been kept long enough.
    pub fn tombstones_over(&self, now: Timestamp) -> Vec<String> {
        let over = |(key, entry): &(String, Entry)| match entry {
            Entry::Record(Record::Tombstone(tombstone)) if tombstone.is_over(now) => Some(key.clone()),
            _ => None,
        };
        self.entries.iter().filter_map(over).collect()
    }
}

#[derive(Serialize)]
struct Export<'r> {
    juku: u32,
    reviews: Vec<&'r Review>,
}

/// Reviews as a file to take away: `{"juku": 1, "reviews": [ … ]}`.
pub fn export_json<'r>(reviews: impl IntoIterator<Item = &'r Review>) -> String {
    let export = Export { juku: 1, reviews: reviews.into_iter().collect() };
    serde_json::to_string(&export).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::{Rating, Tombstone};

    fn review(id: &str, created: Timestamp) -> Review {
        Review {
            id: ReviewId::new(id),
            title: "leap-2020".parse().unwrap(),
            created,
            updated: created,
            name: format!("Reader {id}"),
            rating: Rating::new(7).unwrap(),
            headline: None,
            body: "Well played.".to_owned(),
            spoiler: false,
        }
    }

    fn shelf(records: &[Record]) -> (Keys, Shelf) {
        let keys = Keys::new("/");
        let mut shelf = Shelf::default();
        for record in records {
            shelf.apply(&keys, &keys.review(record.title(), record.id()), Some(&record.text()));
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
    fn of_several_ratings_the_newest_comes_last() {
        let better = Review { rating: Rating::new(9).unwrap(), ..review("a", 5) };
        let (_, shelf) = shelf(&[Record::Review(better), Record::Review(review("b", 1))]);
        let half_stars = shelf.rated().into_iter().map(|kept| kept.rating.map(Rating::half_stars));
        assert_eq!(half_stars.collect::<Vec<_>>(), [Some(7), Some(9)]);
    }

    #[test]
    fn a_deleted_review_is_gone_and_its_undo_brings_it_back() {
        let (keys, mut shelf) = shelf(&[Record::Review(review("a", 1))]);
        let gone = review("a", 1);
        let key = keys.review(&gone.title, &gone.id);
        let tombstone = Tombstone { id: gone.id.clone(), title: gone.title.clone(), deleted: 5 };
        shelf.apply(&keys, &key, Some(&Record::Tombstone(tombstone).text()));
        assert!(shelf.of_title(&gone.title).is_empty());
        assert!(shelf.tombstones_over(5).is_empty());
        assert_eq!(shelf.tombstones_over(5 + Tombstone::LIFETIME + 1), std::slice::from_ref(&key));
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
