//! Keeping writes over nothing unasked, and twice changes nothing.

use juku_catalog::review::{Keys, List, Record, RecordId, Review, Shelf, Tombstone};

use super::{NOW, list, parcel, review, shelf};
use crate::parcel::{Keep, Parcel, Standing};

fn kept(parcel: &Parcel, (keys, shelf): &(Keys, Shelf), keep: Keep) -> Vec<Record> {
    parcel.kept(shelf, keys, keep, NOW, RecordId::new("new"))
}

#[test]
fn a_copy_is_kept_once_under_its_own_identity() {
    let parcels = [parcel("Good."), Parcel::List { by: "Ada".to_owned(), list: list(&["leap-2020"]) }];
    for parcel in parcels {
        let records = kept(&parcel, &shelf([]), Keep::Copy);
        assert_eq!(records, parcel.records());
        let (keys, after) = shelf(records);
        assert_eq!(parcel.standing(&after), Standing::Same);
        assert_eq!(kept(&parcel, &(keys, after), Keep::Copy), []);
    }
}

#[test]
fn another_version_stays_unless_the_reader_wants_it_replaced() {
    let mine = Review { updated: review("").updated + 5, ..review("My own words.") };
    let before = shelf([Record::Review(mine.clone())]);
    let sent = parcel("Forged words.");
    assert_eq!(sent.standing(&before.1), Standing::Other(mine.updated));

    let beside = kept(&sent, &before, Keep::Copy);
    let [Record::Review(copy)] = beside.as_slice() else { panic!("{beside:?}") };
    assert_eq!((copy.id.to_string().as_str(), copy.body.as_str()), ("new", "Forged words."));
    let (keys, both) = shelf([Record::Review(mine.clone()), beside[0].clone()]);
    assert_eq!(both.reviews().count(), 2);
    assert_eq!(kept(&sent, &(keys, both), Keep::Copy), []);

    let replaced = kept(&sent, &before, Keep::Replace);
    assert_eq!(replaced[0].clone().newer(Record::Review(mine.clone())), replaced[0]);
    assert_eq!(replaced[0].key(&before.0), Record::Review(mine).key(&before.0));
}

#[test]
fn what_was_deleted_comes_back_when_it_is_kept_again() {
    let sent = review("Good.");
    let trace =
        Record::Tombstone(Tombstone { id: sent.id.clone(), title: sent.title.clone(), deleted: NOW.now - 1 });
    let records = kept(&parcel("Good."), &shelf([trace.clone()]), Keep::Copy);
    assert_eq!(records[0].clone().newer(trace), records[0]);

    let mut gone = list(&["leap-2020"]);
    gone.delete(NOW.now);
    let sent = Parcel::List { by: String::new(), list: list(&["leap-2020"]) };
    let records = kept(&sent, &shelf([Record::List(gone.clone())]), Keep::Copy);
    assert_eq!(records[0].clone().newer(Record::List(gone)), records[0]);
}

#[test]
fn what_cannot_be_read_is_not_written_over() {
    let keys = Keys::new("/");
    let mut before = Shelf::default();
    let key = Record::Review(review("")).key(&keys);
    before.apply(&keys, &key, Some("from a newer version"));
    for keep in [Keep::Copy, Keep::Replace] {
        let records = parcel("Good.").kept(&before, &keys, keep, NOW, RecordId::new("new"));
        assert_ne!(records[0].key(&keys), key);
    }
}

#[test]
fn a_moment_that_has_not_come_is_now() {
    let late = Review { created: u64::MAX / 4, updated: u64::MAX / 4, ..review("Good.") };
    let records = kept(&Parcel::Review { review: late }, &shelf([]), Keep::Copy);
    assert_eq!(records[0].moment(), NOW.now);
    let late = List { updated: u64::MAX / 4, ..list(&[]) };
    let records = kept(&Parcel::List { by: String::new(), list: late }, &shelf([]), Keep::Copy);
    assert_eq!(records[0].moment(), NOW.now);
}

#[test]
fn the_buttons_say_how() {
    for keep in [Keep::Copy, Keep::Replace] {
        assert_eq!(Keep::parse(keep.value()), Some(keep));
    }
    assert_eq!(Keep::parse(""), None);
}
