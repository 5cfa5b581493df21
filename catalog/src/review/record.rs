//! The form in which is kept what a reader makes: one record per review and per title, in a versioned envelope.

use std::fmt;

use serde::Serialize;

use super::{Mark, Rating, Timestamp};
use crate::Slug;
use crate::json::{Document, FromJson, Reader, from_fields};

/// The identity of a review, made once by the browser that wrote it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct ReviewId(String);

impl ReviewId {
    /// An id from a text that nobody else has, such as a UUID.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }
}

impl PartialEq<str> for ReviewId {
    fn eq(&self, text: &str) -> bool {
        self.0 == text
    }
}

impl fmt::Display for ReviewId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A review.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Review {
    /// Its identity.
    pub id: ReviewId,
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
}

/// What is left of a deleted review, so that no copy brings it back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Tombstone {
    /// The identity of the review.
    pub id: ReviewId,
    /// The title that it was about.
    pub title: Slug,
    /// When it was deleted.
    pub deleted: Timestamp,
}

impl Tombstone {
    /// How long a tombstone is kept: 90 days.
    pub const LIFETIME: Timestamp = 90 * 24 * 60 * 60 * 1000;

    /// Whether it has been kept long enough.
    pub const fn is_over(&self, now: Timestamp) -> bool {
        now > self.deleted.saturating_add(Self::LIFETIME)
    }
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

/// The version of the form. Older ones are read by a ladder of steps, each from one version to the next; this is
/// the first.
const VERSION: i64 = 1;

impl Record {
    /// Reads a kept text.
    ///
    /// # Errors
    /// Why it cannot be read. Such a text must be left as it is.
    pub fn read(text: &str) -> Result<Self, Unreadable> {
        let document = Document::parse(text).ok_or(Unreadable::Garbage)?;
        match document.number("v") {
            Some(VERSION) => document.read().ok_or(Unreadable::Garbage),
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
        let record = match (reader.field("tombstone"), reader.field("mark")) {
            (Some(tombstone), _) => Record::Tombstone(tombstone),
            (None, Some(mark)) => Record::Mark(mark),
            (None, None) => Record::Review(reader.field("review")),
        };
        reader.finish();
        Kept(record)
    }
}

from_fields! { Review { id, title, created, updated, name, rating, headline, body; spoiler } finish }

from_fields! { Tombstone { id, title, deleted } finish }

impl FromJson for ReviewId {
    fn from_json(reader: Reader<'_, '_>) -> Self {
        Self(String::from_json(reader))
    }
}

/// The keys under which a site keeps its reader's records. All sites of one host share the browser's storage, so
/// each key begins with the site's base: `juku:/drama/:review:leap-2020:<id>`.
#[derive(Clone, Debug)]
pub struct Keys {
    prefix: String,
}

impl Keys {
    /// The keys of the site under this base path: `/` or `/drama/`.
    pub fn new(base: &str) -> Self {
        Self { prefix: format!("juku:{base}:") }
    }

    /// The key of a review or its tombstone.
    pub fn review(&self, title: &Slug, id: &ReviewId) -> String {
        format!("{}review:{title}:{id}", self.prefix)
    }

    /// The key of how the reader stands to a title.
    pub fn mark(&self, title: &Slug) -> String {
        format!("{}mark:{title}", self.prefix)
    }

    /// The key of the draft for a new review, or for changing one.
    pub fn draft(&self, title: &Slug, editing: Option<&ReviewId>) -> String {
        match editing {
            Some(id) => format!("{}draft:{title}:{id}", self.prefix),
            None => format!("{}draft:{title}", self.prefix),
        }
    }

    /// The key that tries whether anything can be kept.
    pub fn probe(&self) -> String {
        format!("{}probe", self.prefix)
    }

    /// The key that says that the reader wants no pages kept.
    pub fn no_pages(&self) -> String {
        format!("{}no-pages", self.prefix)
    }

    /// Whether a key holds a record of this site.
    pub fn is_record(&self, key: &str) -> bool {
        let rest = key.strip_prefix(&self.prefix);
        rest.is_some_and(|rest| rest.starts_with("review:") || rest.starts_with("mark:"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    pub(crate) fn review() -> Review {
        Review {
            id: ReviewId::new("7b1c"),
            title: "leap-2020".parse().unwrap(),
            created: 1,
            updated: 2,
            name: "Ada".to_owned(),
            rating: Rating::new(9).unwrap(),
            headline: None,
            body: "看了三遍。\n\"Twice\"".to_owned(),
            spoiler: false,
        }
    }

    #[test]
    fn a_record_is_read_as_it_was_kept() {
        let tombstone = Tombstone { id: ReviewId::new("x"), title: review().title, deleted: 3 };
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
    fn strange_and_newer_texts_are_told_apart() {
        let newer = Record::Review(review()).text().replace("\"v\":1", "\"v\":2");
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
    fn keys_of_two_sites_on_one_host_do_not_meet() {
        let (root, drama) = (Keys::new("/"), Keys::new("/drama/"));
        let key = drama.review(&review().title, &review().id);
        assert_eq!(key, "juku:/drama/:review:leap-2020:7b1c");
        assert_eq!(drama.mark(&review().title), "juku:/drama/:mark:leap-2020");
        assert!(drama.is_record(&drama.mark(&review().title)));
        assert!(drama.is_record(&key) && !root.is_record(&key));
        assert!(!drama.is_record(&drama.draft(&review().title, None)));
    }

    #[test]
    fn a_tombstone_is_kept_for_ninety_days() {
        let tombstone = Tombstone { id: ReviewId::new("x"), title: review().title, deleted: 1000 };
        assert!(!tombstone.is_over(1000 + 90 * 86_400_000));
        assert!(tombstone.is_over(1001 + 90 * 86_400_000));
    }
}
