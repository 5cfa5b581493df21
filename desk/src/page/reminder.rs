//! The reminder to take a copy. It comes only when something would be lost, and says what and why.

use juku_catalog::review::{Record, Settings, Shelf, Timestamp};
use maud::html;

use crate::Moment;
use crate::text::page as text;
use crate::transfer::Format;

/// How much a browser keeps for a site: 5 MiB.
const ROOM: u64 = 5 * 1024 * 1024;
/// From which part of it on it is nearly full, in percent.
const NEARLY_FULL: u64 = 80;
/// How many changes are worth a copy.
const CHANGES: usize = 20;
/// How many characters of reviews are.
const CHARACTERS: usize = 2000;
/// How long after a copy the next is due: 14 days.
const INTERVAL: Timestamp = 14 * 24 * 60 * 60 * 1000;

/// What is known of where the shelf is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StorageFacts {
    /// Whether the browser is Safari, which deletes what is kept when nobody comes for seven days.
    pub is_safari: bool,
    /// Whether the browser has promised to delete nothing by itself.
    pub is_persistent: bool,
    /// How many bytes are used.
    pub used: u64,
    /// How many there are; 0 if that is not known.
    pub quota: u64,
    /// Whether what is written outlives the page.
    pub is_lasting: bool,
}

/// A reminder to take a copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reminder {
    /// Why, in a sentence.
    pub why: String,
    /// The whole of it, with the buttons `export` and `later`.
    pub html: String,
}

/// The reminder, if one is due.
///
/// # Arguments
/// `settings`: when a copy was taken last, and until when no reminder is wanted.
pub fn reminder(
    shelf: &Shelf,
    settings: &Settings,
    storage: StorageFacts,
    moment: Moment,
) -> Option<Reminder> {
    if moment.now < settings.quiet_until {
        return None;
    }
    let since = changes(shelf, settings.copied);
    let why = why(&since, settings, storage, moment.now)?;
    let html = html! {
        aside.notice.reminder aria-label=(text::REMINDER) {
            span { (why) }
            button.button.button--quiet type="button" name="export" value=(Format::Own.slug()) { (text::TAKE_A_COPY) }
            button.link-like type="button" name="later" { (text::NOT_NOW) }
        }
    };
    Some(Reminder { why, html: html.into_string() })
}

/// What has changed since a moment.
struct Changes {
    records: usize,
    /// The characters of the reviews among them.
    characters: usize,
}

fn changes(shelf: &Shelf, copied: Timestamp) -> Changes {
    let mut changes = Changes { records: 0, characters: 0 };
    let later = shelf.records().filter(|(_, record)| record.moment() > copied || copied == 0);
    for (_, record) in later {
        match record {
            Record::Settings(_) => continue,
            // Nobody misses a trace of what was deleted.
            Record::Tombstone(_) => continue,
            Record::Mark(mark) if mark.is_blank() => continue,
            Record::List(list) if list.is_blank() => continue,
            Record::Review(review) => changes.characters += review.body.chars().count(),
            Record::Mark(_) | Record::List(_) => {}
        }
        changes.records += 1;
    }
    changes
}

/// The most pressing reason.
fn why(since: &Changes, settings: &Settings, storage: StorageFacts, now: Timestamp) -> Option<String> {
    if since.records == 0 {
        return None;
    }
    if !storage.is_lasting {
        return Some(text::IN_MEMORY.owned());
    }
    let room = if storage.quota == 0 { ROOM } else { storage.quota.min(ROOM) };
    let percent = storage.used.saturating_mul(100) / room;
    if percent >= NEARLY_FULL {
        return Some(text::nearly_full(percent.min(100)));
    }
    if storage.is_safari && !storage.is_persistent {
        return Some(text::SAFARI.owned());
    }
    let is_much = since.records >= CHANGES || since.characters >= CHARACTERS;
    let is_due = now >= settings.copied.saturating_add(INTERVAL);
    (is_much && is_due).then(|| text::much_written(since.records, settings.copied > 0))
}
