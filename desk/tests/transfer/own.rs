//! Our own copy: it loses nothing, and brings nothing twice.

use juku_catalog::review::{Rating, Record, Tombstone, copy};
use juku_desk::transfer::{Format, Refusal, Why, read};
use proptest::prelude::*;

use crate::any::storage;
use crate::{NOON, Storage, mark, review};

fn copy_of(storage: &Storage) -> Vec<u8> {
    copy(&storage.shelf(), &storage.keys.0, &storage.drafts(), None).into_bytes()
}

proptest! {
    #[test]
    fn a_copy_brought_in_on_another_site_is_the_same_shelf(storage in storage("/")) {
        let import = read("x", &copy_of(&storage)).unwrap();
        let mut other = Storage::new("/drama/");
        let preview = other.bring_in(&import);
        prop_assert_eq!(other.rest(), storage.rest());
        prop_assert!(preview.kept_back.is_empty() && preview.changed.is_empty() && preview.same.is_empty());
        let again = other.preview(&import);
        prop_assert_eq!((again.writes(), again.fresh.len(), again.kept_back.len()), (0, 0, 0));
    }

    #[test]
    fn a_copy_over_another_shelf_keeps_what_is_newer_and_brings_nothing_twice(
        mut mine in storage("/"),
        theirs in storage("/a/"),
    ) {
        let import = read("x", &copy_of(&theirs)).unwrap();
        let before = mine.clone();
        mine.bring_in(&import);
        prop_assert_eq!(mine.preview(&import).writes(), 0);
        let theirs = theirs.rest();
        let after = mine.rest();
        for (rest, old) in before.rest() {
            let new = after[rest];
            let expected = match (Record::read(old), theirs.get(rest).map(|text| Record::read(text))) {
                (Ok(mine), Some(Ok(theirs)))
                    if mine.key(&before.keys.0) == before.keys.0.with_rest(rest)
                        && theirs.key(&before.keys.0) == before.keys.0.with_rest(rest) =>
                    mine.newer(theirs).text(),
                _ => old.to_owned(),
            };
            prop_assert_eq!(new, expected, "{}", rest);
        }
    }
}

#[test]
fn the_first_form_is_brought_in() {
    let storage = Storage::with(&[]);
    let text = r#"{"juku":1,"reviews":[{"id":"7b1c","title":"leap-2020","created":1,"updated":2,"name":"Ada","rating":9,"body":"看了三遍。","spoiler":false}],"marks":[{"title":"leap-2020","updated":3,"status":"seen"}]}"#;
    let preview = storage.preview(&read("x", format!("\u{feff} {text}\r\n").as_bytes()).unwrap());
    assert_eq!((preview.records.len(), preview.fresh.len()), (2, 1));
    assert_eq!(preview.fresh[0].name, "Leap 夺冠");
}

#[test]
fn the_file_of_the_format_is_the_copy() {
    let storage = Storage::with(&[Record::Review(review("leap-2020", "a", "Well played."))]);
    let [file] = storage.export(Format::Own).try_into().unwrap();
    assert_eq!((file.name.as_str(), file.mime), ("juku-2023-09-28.json", "application/json"));
    assert_eq!(file.bytes, copy_of(&storage));
}

#[test]
fn what_was_deleted_or_belongs_to_another_version_stays_as_it_is() {
    let kept = review("leap-2020", "a", "Well played.");
    let copy = copy_of(&Storage::with(&[Record::Review(kept.clone()), Record::Mark(mark("hero-2002"))]));
    let gone = Tombstone { id: kept.id, title: kept.title, deleted: NOON + 9 };
    let mut storage = Storage::with(&[Record::Tombstone(gone)]);
    let newer = r#"{"v":3,"record":{"mark":{"mood":1}}}"#;
    storage.texts.insert("juku:/:mark:hero-2002".to_owned(), newer.to_owned());
    let preview = storage.preview(&read("x", &copy).unwrap());
    assert_eq!(preview.writes(), 0);
    let whys: Vec<(&str, Why)> =
        preview.kept_back.iter().map(|kept| (kept.name.as_str(), kept.why)).collect();
    assert_eq!(whys, [("Hero 英雄", Why::Unreadable), ("Leap 夺冠", Why::Deleted)]);
}

#[test]
fn what_another_version_could_not_read_is_a_record_where_it_can_be_read() {
    let rated = juku_catalog::review::Mark { rating: Rating::new(7), ..mark("leap-2020") };
    let text = serde_json::to_string(&Record::Mark(rated.clone()).text()).unwrap();
    let copy =
        format!(r#"{{"juku":2,"records":[],"unreadable":[{{"key":"mark:leap-2020","text":{text}}}]}}"#);
    let preview = Storage::with(&[]).preview(&read("x", copy.as_bytes()).unwrap());
    assert_eq!(preview.records, [Record::Mark(rated)]);
}

#[test]
fn a_copy_never_reaches_beyond_records_and_drafts() {
    let copy = r#"{"juku":2,"unreadable":[{"key":"no-pages","text":"x"},{"key":"probe","text":"x"}]}"#;
    let preview = Storage::with(&[]).preview(&read("x", copy.as_bytes()).unwrap());
    assert_eq!((preview.writes(), preview.kept_back.len()), (0, 2));
    assert_eq!(read("x", br#"{"juku":9}"#), Err(Refusal::Newer(9)));
}
