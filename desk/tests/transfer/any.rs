//! Any shelf, and any file.

use juku_catalog::browse::Status;
use juku_catalog::review::{List, Mark, Rating, Record, RecordId, Review, Scores, Settings, Side, Tombstone};
use juku_catalog::{PartialDate, Slug};
use proptest::prelude::*;

use crate::Storage;

/// Titles with and without namesakes, of both shapes, and one that the catalogue does not have.
const TITLES: [&str; 6] = [
    "leap-2020",
    "one-and-only-2021",
    "one-and-only-2023",
    "the-long-season-2023",
    "meteor-garden-2018",
    "gone-for-good-1999",
];

pub fn title() -> impl Strategy<Value = Slug> {
    prop::sample::select(&TITLES[..]).prop_map(|title| title.parse().unwrap())
}

fn id() -> impl Strategy<Value = RecordId> {
    "[a-c0-9-]{1,3}".prop_map(RecordId::new)
}

/// Moments before and after those that files tell.
fn at() -> impl Strategy<Value = u64> {
    prop_oneof![1_u64..9, 1_500_000_000_000_u64..1_800_000_000_000, Just(i64::MAX as u64)]
}

fn rating() -> impl Strategy<Value = Rating> {
    (1_u8..=10).prop_map(|half_stars| Rating::new(half_stars).unwrap())
}

fn status() -> impl Strategy<Value = Status> {
    prop::sample::select(&Status::ALL[..])
}

fn day() -> impl Strategy<Value = PartialDate> {
    prop::sample::select(vec!["2019", "2020-05", "2020-09-25", "2021-01-01", "2021-02-03"])
        .prop_map(|day| day.parse().unwrap())
}

/// What people write, with signs that tables, spreadsheets and JSON could stumble over.
pub fn words() -> impl Strategy<Value = String> {
    prop_oneof!["[a-z 好看\"',;=+@\n-]{0,12}", "\\PC{0,8}", Just("看了三遍。\n\"Twice\"".to_owned())]
}

pub fn mark() -> impl Strategy<Value = Mark> {
    let tags = prop::collection::vec("[a-c国庆 =]{1,4}", 0..3);
    (title(), at(), prop::option::of(status()), prop::option::of(rating()), 0_u16..15)
        .prop_flat_map(move |parts| (Just(parts), prop::collection::btree_set(day(), 0..3), tags.clone()))
        .prop_map(|((title, updated, status, rating, episodes), days, tags)| {
            let viewings = days.into_iter().collect();
            let mut mark = Mark { updated, status, rating, episodes, viewings, ..Mark::new(title) };
            tags.iter().for_each(|tag| mark.add_tag(tag));
            mark
        })
}

pub fn review() -> impl Strategy<Value = Review> {
    let texts = (prop::option::of("[a-z=]{1,5}"), words(), "[A-Z][a-z]{0,3}", any::<bool>());
    (title(), id(), at(), at(), rating(), texts, prop::option::of(rating())).prop_map(
        |(title, id, created, updated, rating, (headline, body, name, spoiler), story)| {
            let mut scores = Scores::default();
            scores.set(Side::Story, story);
            Review { id, title, created, updated, name, rating, headline, body, spoiler, scores }
        },
    )
}

fn list() -> impl Strategy<Value = List> {
    (id(), at(), "[a-cLiked 一]{0,4}", words(), prop::collection::vec(title(), 0..3)).prop_map(
        |(id, at, name, note, titles)| {
            let mut list = List::new(id, &name, at);
            if !list.is_blank() {
                list.note = note;
                titles.iter().for_each(|title| list.add(title));
            }
            list
        },
    )
}

fn record() -> impl Strategy<Value = Record> {
    let tombstone = (id(), title(), at()).prop_map(|(id, title, deleted)| Tombstone { id, title, deleted });
    let settings = (at(), 0_u64..5, 0_u64..5).prop_map(|(updated, copied, quiet_until)| Settings {
        updated,
        copied,
        quiet_until,
    });
    prop_oneof![
        3 => mark().prop_map(Record::Mark),
        3 => review().prop_map(Record::Review),
        1 => tombstone.prop_map(Record::Tombstone),
        1 => list().prop_map(Record::List),
        1 => settings.prop_map(Record::Settings),
    ]
}

/// Texts that no version or a later one can read, wherever records are kept, and a record under another's key.
fn unreadable() -> impl Strategy<Value = (String, String)> {
    let place = prop_oneof![
        title().prop_map(|title| format!("mark:{title}")),
        (title(), id()).prop_map(|(title, id)| format!("review:{title}:{id}")),
        id().prop_map(|id| format!("list:{id}")),
        "[a-z: 库]{0,5}".prop_map(|rest| format!("review:{rest}")),
        Just("settings".to_owned()),
    ];
    let text = prop_oneof![
        words(),
        Just(r#"{"v":3,"record":{"mood":{}}}"#.to_owned()),
        mark().prop_map(|mark| Record::Mark(mark).text()),
    ];
    (place, text)
}

/// Any storage: of a site's own records, unreadable texts and drafts.
pub fn storage(base: &'static str) -> impl Strategy<Value = Storage> {
    let drafts = prop::collection::vec((title(), prop::option::of(id()), words()), 0..3);
    (prop::collection::vec(record(), 0..8), prop::collection::vec(unreadable(), 0..3), drafts).prop_map(
        move |(records, unreadable, drafts)| {
            let mut storage = Storage::new(base);
            let keys = storage.keys.0.clone();
            let records = records.into_iter().map(|record| (record.key(&keys), record.text()));
            let unreadable = unreadable.into_iter().map(|(rest, text)| (keys.with_rest(&rest), text));
            let drafts = drafts.into_iter().map(|(title, id, text)| (keys.draft(&title, id.as_ref()), text));
            storage.texts = records.chain(unreadable).chain(drafts).collect();
            storage
        },
    )
}
