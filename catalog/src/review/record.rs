//! The form in which is kept what a reader makes: one record per review, title and list, in a versioned envelope.

use serde::Serialize;

use super::{Keys, List, Mark, Rating, RecordId, Scores, Settings, Timestamp};
use crate::Slug;
use crate::json::{Document, FromJson, Reader, from_fields};

/// A review.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Review {
    /// Its identity.
    pub id: RecordId,
    /// The title that it is about.
    pub title: Slug,
    /// When it was written.
    pub created: Timestamp,
    /// When it was last changed.
    pub updated: Timestamp,
    /// The writer's name.
    pub name: String,
    /// The rating.
    pub rating: Rating,
    /// The headline.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub headline: Option<String>,
    /// The review itself, lines broken by `\n`.
    pub body: String,
    /// Whether it tells how the story ends.
    pub spoiler: bool,
    /// Ratings of single sides.
    #[serde(skip_serializing_if = "Scores::is_empty")]
    pub scores: Scores,
}

/// What is left of a deleted review, so that no copy brings it back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Tombstone {
    /// The identity of the review.
    pub id: RecordId,
    /// The title that it was about.
    pub title: Slug,
    /// When it was deleted.
    pub deleted: Timestamp,
}

impl Tombstone {
    /// How long a tombstone is kept: 90 days.
    pub const LIFETIME: Timestamp = 90 * 24 * 60 * 60 * 1000;
}

/// What is kept under one key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Record {
    /// A review.
    Review(Review),
    /// The trace of a deleted one.
    Tombstone(Tombstone),
    /// How the reader stands to a title.
    Mark(Mark),
    /// A list of titles.
    List(List),
    /// What the reader has settled.
    Settings(Settings),
}

/// Why a kept text is no record of this version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// A newer version of Juku wrote it.
    Newer,
    /// It is damaged, or something else wrote it.
    Garbage,
}

#[derive(Serialize)]
struct Envelope<'r> {
    v: i64,
    record: &'r Record,
}

/// The version of the form. Older ones are read by a ladder of steps, each from one version to the next. A step that is
/// published is never changed.
///
/// From 1 to 2: reviews may have `scores`, marks `tags`; there are lists and settings. All of it may be missing, so
/// that a record of version 1 is one of version 2 as it is.
const VERSION: i64 = 2;
/// The first version.
const FIRST: i64 = 1;

impl Record {
    /// Reads a kept text.
    ///
    /// # Errors
    /// Why it cannot be read. Such a text must be left as it is.
    pub fn read(text: &str) -> Result<Self, Unreadable> {
        let document = Document::parse(text).ok_or(Unreadable::Garbage)?;
        match document.number("v") {
            Some(FIRST..=VERSION) => document.read().ok_or(Unreadable::Garbage),
            Some(v) if v > VERSION => Err(Unreadable::Newer),
            _ => Err(Unreadable::Garbage),
        }
    }

    /// The text to keep.
    pub fn text(&self) -> String {
        serde_json::to_string(&Envelope { v: VERSION, record: self }).unwrap_or_default()
    }

    /// The key that it is kept under.
    pub fn key(&self, keys: &Keys) -> String {
        match self {
            Record::Review(review) => keys.review(&review.title, &review.id),
            Record::Tombstone(tombstone) => keys.review(&tombstone.title, &tombstone.id),
            Record::Mark(mark) => keys.mark(&mark.title),
            Record::List(list) => keys.list(&list.id),
            Record::Settings(_) => keys.settings(),
        }
    }

    /// When it was changed last.
    pub const fn moment(&self) -> Timestamp {
        match self {
            Record::Review(review) => review.updated,
            Record::Tombstone(tombstone) => tombstone.deleted,
            Record::Mark(mark) => mark.updated,
            Record::List(list) => list.updated,
            Record::Settings(settings) => settings.updated,
        }
    }

    /// Whether it is a trace of something that was deleted, and has been kept long enough.
    pub fn is_over(&self, now: Timestamp) -> bool {
        let is_trace = match self {
            Record::Review(_) | Record::Settings(_) => false,
            Record::Tombstone(_) => true,
            Record::Mark(mark) => mark.is_blank(),
            Record::List(list) => list.is_blank(),
        };
        is_trace && now > self.moment().saturating_add(Tombstone::LIFETIME)
    }

    /// Which of two records under one key stays: the one changed last. Of two that were changed at the same moment, what
    /// was deleted stays deleted, and else the one whose text comes later in the order of texts. So records merge to the
    /// same whatever the order.
    pub fn newer(self, other: Self) -> Self {
        if other.is_newer(&self) { other } else { self }
    }

    /// Whether it stays and another one does not.
    pub(super) fn is_newer(&self, other: &Self) -> bool {
        let rank = |record: &Self| (record.moment(), matches!(record, Record::Tombstone(_)));
        match rank(self).cmp(&rank(other)) {
            std::cmp::Ordering::Equal => self.text() > other.text(),
            order => order.is_gt(),
        }
    }
}

/// Of the whole envelope.
impl FromJson for Record {
    fn from_json(mut reader: Reader<'_, '_>) -> Self {
        let Kept(record) = reader.field("record");
        record
    }
}

/// A record without its envelope.
struct Kept(Record);

impl FromJson for Kept {
    fn from_json(mut reader: Reader<'_, '_>) -> Self {
        let record = if let Some(mark) = reader.field("mark") {
            Record::Mark(mark)
        } else if let Some(tombstone) = reader.field("tombstone") {
            Record::Tombstone(tombstone)
        } else if let Some(list) = reader.field("list") {
            Record::List(list)
        } else if let Some(settings) = reader.field("settings") {
            Record::Settings(settings)
        } else {
            Record::Review(reader.field("review"))
        };
        reader.finish();
        Kept(record)
    }
}

from_fields! { Review { id, title, created, updated, name, rating, headline, body, spoiler; scores } finish }

from_fields! { Tombstone { id, title, deleted } finish }

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    pub(crate) fn review() -> Review {
        Review {
            id: RecordId::new("7b1c"),
            title: "leap-2020".parse().unwrap(),
            created: 1,
            updated: 2,
            name: "Ada".to_owned(),
            rating: Rating::new(9).unwrap(),
            headline: None,
            body: "看了三遍。\n\"Twice\"".to_owned(),
            spoiler: false,
            scores: Scores::default(),
        }
    }

    #[test]
    fn a_record_is_read_as_it_was_kept() {
        let tombstone = Tombstone { id: RecordId::new("x"), title: review().title, deleted: 3 };
        let mut mark = Mark::new(review().title);
        assert_eq!(Record::read(&Record::Mark(mark.clone()).text()), Ok(Record::Mark(mark.clone())));
        mark.rating = Rating::new(7);
        mark.viewings = vec!["2026-03-01".parse().unwrap()];
        for record in [Record::Review(review()), Record::Tombstone(tombstone), Record::Mark(mark)] {
            assert_eq!(Record::read(&record.text()), Ok(record));
        }
    }

    #[test]
    fn the_first_form_stays_readable() {
        let text = r#"{"v":1,"record":{"review":{"id":"7b1c","title":"leap-2020","created":1,"updated":2,"name":"Ada","rating":9,"body":"看了三遍。\n\"Twice\"","spoiler":false}}}"#;
        assert_eq!(Record::read(text), Ok(Record::Review(review())));
        let text = r#"{"v":1,"record":{"tombstone":{"id":"x","title":"leap-2020","deleted":3}}}"#;
        assert!(matches!(Record::read(text), Ok(Record::Tombstone(_))));
        let text = r#"{"v":1,"record":{"mark":{"title":"leap-2020","updated":3,"status":"seen","rating":7,"episodes":2,"viewings":["2026-03-01"]}}}"#;
        assert!(matches!(Record::read(text), Ok(Record::Mark(_))));
    }

    #[test]
    fn of_two_records_the_one_changed_last_stays_and_a_deletion_in_doubt() {
        let older = Record::Review(review());
        let newer = Record::Review(Review { updated: 3, body: "Again.".to_owned(), ..review() });
        let gone = |deleted| Record::Tombstone(Tombstone { id: review().id, title: review().title, deleted });
        for (one, other, stays) in
            [(&older, &newer, &newer), (&older, &gone(2), &gone(2)), (&newer, &gone(2), &newer)]
        {
            assert_eq!(one.clone().newer(other.clone()), *stays);
            assert_eq!(other.clone().newer(one.clone()), *stays);
        }
    }

    #[test]
    fn strange_and_newer_texts_are_told_apart() {
        let newer = Record::Review(review()).text().replace("\"v\":2", "\"v\":3");
        assert_eq!(Record::read(&newer), Err(Unreadable::Newer));
        let more = Record::Review(review()).text().replace("\"id\"", "\"mood\":1,\"id\"");
        let twice = more.replace("mood", "created");
        let tombstone = r#"},"tombstone":{"id":"x","title":"leap-2020","deleted":3}}}"#;
        let both = Record::Review(review()).text().replace("}}}", tombstone);
        let texts =
            [more.as_str(), &twice, &both, "", "garbage", "null", "{}", "[]", r#"{"v":0}"#, r#"{"v":1}"#];
        for text in texts {
            assert_eq!(Record::read(text), Err(Unreadable::Garbage), "{text}");
        }
    }

    #[test]
    fn a_tombstone_is_kept_for_ninety_days() {
        let tombstone = Tombstone { id: RecordId::new("x"), title: review().title, deleted: 1000 };
        let record = Record::Tombstone(tombstone);
        assert!(!record.is_over(1000 + 90 * 86_400_000));
        assert!(record.is_over(1001 + 90 * 86_400_000));
    }
}
