//! Of the reminder to take a copy.

use juku_catalog::review::Settings;

use super::*;
use crate::page::{Reminder, StorageFacts, reminder};

const SAFE: StorageFacts =
    StorageFacts { is_safari: false, is_persistent: false, used: 1000, quota: 0, is_lasting: true };
const SAFARI: StorageFacts = StorageFacts { is_safari: true, ..SAFE };
const DAY: u64 = 86_400_000;

fn marks(count: usize) -> Reader {
    Reader::new((0..count).map(|at| rated(&format!("title-{at}"), 1000, 7)))
}

fn due(reader: &Reader, copied: u64, storage: StorageFacts) -> Option<Reminder> {
    reminder(&reader.shelf, &Settings { copied, ..Settings::default() }, storage, NOW)
}

fn why(reader: &Reader, storage: StorageFacts) -> String {
    due(reader, 0, storage).map(|reminder| reminder.why).unwrap_or_default()
}

#[test]
fn nothing_is_said_where_nothing_would_be_lost() {
    let full = StorageFacts { used: 5 << 20, is_lasting: false, ..SAFARI };
    assert_eq!(due(&marks(0), 0, full), None);
    assert_eq!(due(&marks(30), 1000, full), None, "all of it is in the copy");
    let blank = Reader::new([mark("leap-2020", 5, |_| {})]);
    assert_eq!(due(&blank, 0, full), None);
    assert_eq!(due(&marks(1), 0, SAFE), None);
}

#[test]
fn the_most_pressing_reason_is_said() {
    let one = marks(1);
    assert!(why(&one, SAFARI).starts_with("Safari deletes"));
    assert_eq!(due(&one, 0, StorageFacts { is_persistent: true, ..SAFARI }), None);
    assert!(why(&one, StorageFacts { used: 4_194_304, ..SAFARI }).starts_with("80 % of the room"));
    assert_eq!(due(&one, 0, StorageFacts { used: 4_194_303, ..SAFE }), None);
    assert!(why(&one, StorageFacts { used: 900, quota: 1000, ..SAFE }).starts_with("90 %"));
    assert!(why(&one, StorageFacts { is_lasting: false, ..SAFE }).contains("keep nothing"));
}

#[test]
fn much_is_due_two_weeks_after_the_last_copy() {
    let mut reader = marks(19);
    assert_eq!(due(&reader, 0, SAFE), None);
    reader.keep([review("leap-2020", NOW.now, "")]);
    assert!(why(&reader, SAFE).contains(" 20 changes,"));
    let long = Reader::new([review("leap-2020", NOW.now, &"好".repeat(2000))]);
    assert!(why(&long, SAFE).contains(" 1 change,"));
    assert_eq!(due(&long, NOW.now - 14 * DAY + 1, SAFE), None);
    assert!(due(&long, NOW.now - 14 * DAY, SAFE).unwrap().why.starts_with("Since your last copy"));
}

#[test]
fn who_wants_to_be_left_alone_is_for_thirty_days() {
    let mut reader = marks(30);
    let html = Html::parse_fragment(&due(&reader, 0, SAFE).unwrap().html);
    let buttons: Vec<_> = all(&html, "button")
        .iter()
        .map(|one| (one.value().attr("name"), one.value().attr("value")))
        .collect();
    assert_eq!(buttons, [(Some("export"), Some("juku")), (Some("later"), None)]);
    reader.keep([Record::Settings(Settings { updated: 7, copied: 3, quiet_until: 0 })]);
    let done = reader.act("later", "", &[]);
    let [Record::Settings(settings)] = done.records.as_slice() else { panic!("{:?}", done.records) };
    assert_eq!((settings.copied, settings.quiet_until), (3, NOW.now + 30 * DAY));
    let at = |now| reminder(&reader.shelf, settings, SAFARI, Moment { now, ..NOW });
    assert_eq!(at(settings.quiet_until - 1), None);
    assert!(at(settings.quiet_until).is_some());
}
