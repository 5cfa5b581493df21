//! Records merge to the same, whatever happens in which order.
#![expect(clippy::unwrap_used, reason = "a test may end at what should not be")]

use juku_catalog::Length;
use juku_catalog::browse::Status;
use juku_catalog::review::{
    Act, Keys, List, Mark, Rating, Record, RecordId, Review, Scores, Shelf, Timestamp, Tombstone,
};
use proptest::prelude::*;

/// An edit: which key, which kind of change, at which moment of the tab's own clock.
type Edit = (usize, u8, Timestamp);

/// What a tab keeps: texts by key, as a browser's storage does.
type Kept = std::collections::BTreeMap<String, String>;

fn edits() -> impl Strategy<Value = Vec<Edit>> {
    proptest::collection::vec((0_usize..3, 0_u8..8, 1..40_u64), 0..24)
}

/// A record that somebody's edit makes under one of few keys.
fn record((place, change, now): Edit) -> Record {
    let title = ["leap-2020", "hero-2002", "infernal-affairs-2002"][place].parse().unwrap();
    let id = RecordId::new(["a", "b", "c"][place]);
    let mut mark = Mark::new(title);
    match change {
        0 => mark.act(Act::Status(Some(Status::Want)), Length::Single(None), now),
        1 => mark.act(Act::Rate(Rating::new(7)), Length::Single(None), now),
        2 => mark.act(Act::Tag("国庆".to_owned(), true), Length::Single(None), now),
        3 => mark.act(Act::Rate(None), Length::Single(None), now),
        4 => return Record::Tombstone(Tombstone { id, title: mark.title, deleted: now }),
        5 => return Record::List(List::new(id, "To see", now)),
        6 => {
            let mut list = List::new(id, "To see", now);
            list.delete(now);
            return Record::List(list);
        }
        _ => {
            return Record::Review(Review {
                id,
                title: mark.title,
                created: 1,
                updated: now,
                name: "Ada".to_owned(),
                rating: Rating::new(9).unwrap(),
                headline: None,
                body: format!("Seen at {now}."),
                spoiler: false,
                scores: Scores::default(),
            });
        }
    }
    Record::Mark(mark)
}

/// Merges a record into what is kept. What cannot be read stays.
fn merge(kept: &mut Kept, keys: &Keys, record: Record) {
    let key = record.key(keys);
    let merged = match kept.get(&key).map(|text| Record::read(text)) {
        None => record,
        Some(Ok(there)) => there.newer(record),
        Some(Err(_)) => return,
    };
    kept.insert(key, merged.text());
}

fn after(keys: &Keys, edits: impl IntoIterator<Item = Edit>) -> Kept {
    let mut kept = Kept::new();
    edits.into_iter().for_each(|edit| merge(&mut kept, keys, record(edit)));
    kept
}

fn into(mut kept: Kept, keys: &Keys, other: &Kept) -> Kept {
    other.values().for_each(|text| merge(&mut kept, keys, Record::read(text).unwrap()));
    kept
}

proptest! {
    #[test]
    fn any_edits_in_two_tabs_and_merges_in_any_order_end_the_same(
        one in edits(), other in edits(), seed in any::<u64>(),
    ) {
        let keys = Keys::new("/");
        let (left, right) = (after(&keys, one.clone()), after(&keys, other.clone()));
        let merged = into(left.clone(), &keys, &right);
        prop_assert_eq!(&into(right.clone(), &keys, &left), &merged);
        // Once more changes nothing, and neither does another order of the edits.
        prop_assert_eq!(&into(merged.clone(), &keys, &right), &merged);
        let mut all = [one, other].concat();
        all.sort_by_key(|(place, change, now)| (seed ^ now ^ u64::from(*change) << 7 ^ (*place as u64) << 11).wrapping_mul(0x9e37_79b9_7f4a_7c15));
        prop_assert_eq!(&after(&keys, all), &merged);
    }

    #[test]
    fn no_record_of_an_unknown_version_is_ever_changed(edits in edits(), version in 3_u32..) {
        let keys = Keys::new("/");
        let text = format!("{{\"v\":{version},\"record\":{{\"review\":{{\"mood\":\"blue\"}}}}}}");
        let mut kept = Kept::new();
        for edit in &edits {
            kept.insert(record(*edit).key(&keys), text.clone());
        }
        let before = kept.clone();
        edits.iter().for_each(|edit| merge(&mut kept, &keys, record(*edit)));
        prop_assert_eq!(&kept, &before);
        let mut shelf = Shelf::default();
        kept.iter().for_each(|(key, text)| shelf.apply(&keys, key, Some(text)));
        prop_assert_eq!(shelf.set_aside().count(), kept.len());
        prop_assert!(shelf.traces_over(Timestamp::MAX).is_empty());
    }
}
