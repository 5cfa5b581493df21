//! A parcel as lines of text: what it is, and then a record in each, in the form in which it is kept.

use juku_catalog::json::Document;
use juku_catalog::review::{
    Draft, FieldError, LIST_NAME_LIMIT, LIST_NOTE_LIMIT, Record, Review, TAG_LIMIT, TAGS, Unreadable,
};

use super::{Broken, Parcel, Year};

/// How many titles, genres or people the summary of a year names at most.
const NAMED: usize = 100;

/// The lines of a parcel.
pub(super) fn write(parcel: &Parcel) -> String {
    match parcel {
        Parcel::Review { review } => format!("review\n{}", Record::Review(review.clone()).text()),
        Parcel::List { by, list } => {
            let by = one_line(by);
            let joint = if by.is_empty() { "" } else { " " };
            format!("list{joint}{by}\n{}", Record::List(list.clone()).text())
        }
        Parcel::Year { year } => {
            let mut year = Year { by: one_line(&year.by), ..year.clone() };
            year.favourites.truncate(NAMED);
            year.genres.truncate(NAMED);
            year.people.truncate(NAMED);
            // All of it is text and numbers, which always become JSON.
            format!("year\n{}", serde_json::to_string(&year).unwrap_or_default())
        }
        Parcel::Shelf { part, of, id, records } => {
            let texts = records.iter().map(|record| format!("\n{}", record.text()));
            format!("shelf {part} {of} {id}{}", texts.collect::<String>())
        }
    }
}

/// The parcel of these lines.
pub(super) fn read(text: &str) -> Result<Parcel, Broken> {
    let (head, rest) = text.split_once('\n').ok_or(Broken::Damaged)?;
    let (kind, more) = head.split_once(' ').unwrap_or((head, ""));
    match kind {
        "review" => match record(rest)? {
            Record::Review(review) => Ok(Parcel::Review { review }),
            _ => Err(Broken::Damaged),
        },
        "list" => match record(rest)? {
            Record::List(list) if !list.is_blank() && is_name(more) => {
                Ok(Parcel::List { by: more.to_owned(), list })
            }
            _ => Err(Broken::Damaged),
        },
        "year" => {
            let year = Document::parse(rest).and_then(Document::read).filter(is_sound);
            Ok(Parcel::Year { year: year.ok_or(Broken::Damaged)? })
        }
        "shelf" => {
            let (part, of, id) = numbers(more).ok_or(Broken::Damaged)?;
            let records = rest.split('\n').map(record).collect::<Result<_, _>>()?;
            Ok(Parcel::Shelf { part, of, id, records })
        }
        // The checksum says that a program of ours wrote it.
        _ => Err(Broken::Newer),
    }
}

/// Whether all texts of a record are as long as they may be.
pub(super) fn is_within_limits(record: &Record) -> bool {
    let within = |text: &str, limit| text.chars().count() <= limit;
    match record {
        Record::Review(review) => is_short_enough(review),
        Record::List(list) => within(&list.name, LIST_NAME_LIMIT) && within(&list.note, LIST_NOTE_LIMIT),
        Record::Mark(mark) => mark.tags.len() <= TAGS && mark.tags.iter().all(|tag| within(tag, TAG_LIMIT)),
        Record::Tombstone(_) | Record::Settings(_) => true,
    }
}

/// The name of somebody as it goes into a line.
fn one_line(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(LIST_NAME_LIMIT).collect()
}

fn is_name(text: &str) -> bool {
    text.chars().count() <= LIST_NAME_LIMIT
}

fn is_sound(year: &Year) -> bool {
    let named = [year.favourites.len(), year.genres.len(), year.people.len()];
    is_name(&year.by) && year.year > 0 && named.iter().all(|count| *count <= NAMED)
}

/// The limits are those of the form; what it requires may be missing, as in reviews from elsewhere.
fn is_short_enough(review: &Review) -> bool {
    let Review { id, title, created, updated, .. } = review.clone();
    let errors = Draft::of(review).review(id, title, created, updated).err().unwrap_or_default();
    !errors.iter().any(|error| matches!(error, FieldError::TooLong(..)))
}

fn record(text: &str) -> Result<Record, Broken> {
    match Record::read(text) {
        Ok(record) if is_within_limits(&record) => Ok(record),
        Err(Unreadable::Newer) => Err(Broken::Newer),
        _ => Err(Broken::Damaged),
    }
}

fn numbers(text: &str) -> Option<(u16, u16, u32)> {
    let mut words = text.split(' ');
    let (part, of, id) =
        (words.next()?.parse().ok()?, words.next()?.parse().ok()?, words.next()?.parse().ok()?);
    (words.next().is_none() && (1..=of).contains(&part)).then_some((part, of, id))
}
