//! Links come back as they were written, or not at all.

use std::fmt::Write as _;

use juku_catalog::browse::Status;
use juku_catalog::review::{
    LIST_NAME_LIMIT, LIST_NOTE_LIMIT, List, Mark, Rating, Record, RecordId, Review, Scores, Tombstone,
};
use juku_catalog::{Genre, Slug};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use super::{list, parcel, review, seen, slug};
use crate::parcel::{Broken, FRAGMENT_LIMIT, Parcel, Year, pack};

fn ids() -> impl Strategy<Value = RecordId> {
    "[a-zA-Z0-9-]{1,64}".prop_map(RecordId::new)
}

fn slugs() -> impl Strategy<Value = Slug> {
    "[a-z0-9]{1,12}(-[a-z0-9]{1,8}){0,3}".prop_map(|text| slug(&text))
}

fn texts(limit: usize) -> impl Strategy<Value = String> {
    vec(any::<char>(), 0..limit).prop_map(|text| text.into_iter().collect())
}

fn ratings() -> impl Strategy<Value = Rating> {
    (1..=10_u8).prop_map(|half_stars| Rating::new(half_stars).unwrap())
}

/// Numbers that JSON is read with.
fn moments() -> impl Strategy<Value = u64> {
    0..=i64::MAX as u64
}

fn reviews() -> impl Strategy<Value = Review> {
    let who = (ids(), slugs(), moments(), moments(), texts(80));
    let what = (ratings(), option::of(texts(150)), texts(400), any::<bool>());
    let scores = (option::of(ratings()), option::of(ratings()));
    (who, what, scores).prop_map(|(who, what, (story, rewatch))| {
        let (id, title, created, updated, name) = who;
        let (rating, headline, body, spoiler) = what;
        let scores = Scores { story, rewatch, ..Scores::default() };
        Review { id, title, created, updated, name, rating, headline, body, spoiler, scores }
    })
}

fn lists() -> impl Strategy<Value = List> {
    let texts = (texts(LIST_NAME_LIMIT - 1), texts(LIST_NOTE_LIMIT / 8));
    (ids(), moments(), moments(), texts, vec(slugs(), 0..30)).prop_map(
        |(id, created, updated, (name, note), titles)| List {
            id,
            created,
            updated,
            name: format!("L{name}"),
            note,
            titles,
        },
    )
}

fn records() -> impl Strategy<Value = Record> {
    let marks = (slugs(), moments(), option::of(ratings()), any::<u16>(), vec(texts(40), 0..4)).prop_map(
        |(title, updated, rating, episodes, tags)| {
            let status = Some(Status::Dropped);
            Record::Mark(Mark { updated, status, rating, episodes, tags, ..Mark::new(title) })
        },
    );
    let traces = (ids(), slugs(), moments())
        .prop_map(|(id, title, deleted)| Record::Tombstone(Tombstone { id, title, deleted }));
    prop_oneof![reviews().prop_map(Record::Review), lists().prop_map(Record::List), marks, traces]
}

fn years() -> impl Strategy<Value = Year> {
    let genres = vec((proptest::sample::select(Genre::ALL), any::<u32>()), 0..5);
    let numbers = (1..=i16::MAX, any::<u32>(), any::<u32>());
    ("[a-z剧]{0,40}", numbers, vec(slugs(), 0..5), genres, vec((slugs(), any::<u32>()), 0..5)).prop_map(
        |(by, (year, titles, hours), favourites, genres, people)| Year {
            by,
            year,
            titles,
            hours,
            episodes: hours,
            reviews: 0,
            favourites,
            genres,
            people,
        },
    )
}

fn parcels() -> impl Strategy<Value = Parcel> {
    let pieces = (1..=20_u16, any::<u32>(), vec(records(), 1..6));
    prop_oneof![
        reviews().prop_map(|review| Parcel::Review { review }),
        ("[a-z剧]{0,40}", lists()).prop_map(|(by, list)| Parcel::List { by, list }),
        years().prop_map(|year| Parcel::Year { year }),
        pieces.prop_map(|(part, id, records)| Parcel::Shelf { part, of: 20, id, records }),
    ]
}

proptest! {
    #[test]
    fn any_parcel_comes_back(parcel in parcels()) {
        prop_assert_eq!(Parcel::from_fragment(&parcel.to_fragment()), Ok(parcel));
    }

    #[test]
    fn any_text_is_refused(text in any::<String>(), rest in "[A-Za-z0-9_-]{0,400}") {
        prop_assert!(Parcel::from_fragment(&text).is_err());
        let rest = format!("1.{rest}");
        prop_assert!(Parcel::from_fragment(&rest).is_err());
    }

    #[test]
    fn any_text_with_a_checksum_is_a_parcel_or_refused(kind in "review|list|year|shelf 1 1 1", text in any::<String>()) {
        // A forger can make the checksum, too.
        let forged = pack::pack(&format!("{kind}\n{text}"));
        prop_assert!(Parcel::from_fragment(&forged).is_err());
    }

    #[test]
    fn a_change_of_any_character_is_refused_or_does_no_harm(at in any::<prop::sample::Index>(), by in any::<char>()) {
        let parcel = parcel("看了三遍。 I cried at the end.");
        let mut fragment: Vec<char> = parcel.to_fragment().chars().collect();
        let at = at.index(fragment.len());
        fragment[at] = by;
        let read = Parcel::from_fragment(&fragment.iter().collect::<String>());
        prop_assert!(read.is_err() || read == Ok(parcel));
    }
}

#[test]
fn links_that_are_out_there_stay_readable() {
    let out_there = "1.bqHbo0sjNmj5q2V45sXO9-bvCjp4-ck3dgkkJ4IyEmh5oi5kJh6WoZCdvOZEITOqkze-OxcAd7JjSiJWVwPH0YFDtsqNsOlUpIlIPWy-AQA";
    assert_eq!(Parcel::from_fragment(out_there), Ok(parcel("看了三遍。 I cried at the end.")));
}

#[test]
fn a_link_that_is_cut_anywhere_says_so() {
    let fragment = parcel("Good to the last episode.").to_fragment();
    for end in 1..fragment.trim_end_matches('0').len() - 1 {
        assert_eq!(Parcel::from_fragment(&fragment[..end]), Err(Broken::Cut), "{end}");
    }
}

#[test]
fn what_messengers_do_to_links_is_undone() {
    let parcel = Parcel::List { by: "Ada".to_owned(), list: list(&["leap-2020", "hero-2002"]) };
    let fragment = parcel.to_fragment();
    let mut encoded = String::new();
    for byte in fragment.bytes() {
        write!(encoded, "%{byte:02X}").unwrap();
    }
    let (start, end) = fragment.split_at(30);
    let changed = [
        format!("#{fragment}"),
        encoded.replace('%', "%25"),
        encoded,
        fragment.replace('-', "%2D").replace('.', "%2e"),
        format!("{start}\r\n {end}"),
        format!("{start}\u{200b}{end}\u{a0}"),
        format!("{fragment})."),
        format!("{fragment}&gt;"),
        format!("{fragment}> Have a look"),
        format!("{fragment}&fbclid=IwAR0"),
        format!("{fragment}?utm_source=x"),
    ];
    for changed in changed {
        assert_eq!(Parcel::from_fragment(&changed).as_ref(), Ok(&parcel), "{changed}");
    }
}

#[test]
fn no_link_ends_with_what_is_taken_for_punctuation() {
    for length in 0..200 {
        let fragment = parcel(&"好看。".repeat(length)).to_fragment();
        assert!(fragment.ends_with(|last: char| last.is_ascii_alphanumeric()), "{fragment}");
    }
}

#[test]
fn what_is_wrong_is_told_apart() {
    let fragment = parcel("Good.").to_fragment();
    let newer = |from: &str| {
        let text = pack::unpack(&fragment).unwrap();
        pack::pack(&text.replacen(from, &format!("{from}9"), 1))
    };
    for (fragment, expected) in [
        ("", Broken::Empty),
        (" # ", Broken::Empty),
        ("section", Broken::Damaged),
        ("0.AAAA", Broken::Damaged),
        ("1.", Broken::Cut),
        (&fragment.replacen('1', "2", 1), Broken::Newer),
        (&newer("review"), Broken::Newer),
        (&newer("\"v\":"), Broken::Newer),
        (&"1".repeat(FRAGMENT_LIMIT + 1), Broken::TooLong),
    ] {
        assert_eq!(Parcel::from_fragment(fragment), Err(expected), "{fragment:.40}");
    }
}

#[test]
fn a_small_link_that_unpacks_to_very_much_is_refused() {
    for (size, expected) in [(1_000_000, Broken::Damaged), (20_000_000, Broken::TooLong)] {
        let bomb = pack::pack(&"a".repeat(size));
        assert!(bomb.len() < FRAGMENT_LIMIT);
        assert_eq!(Parcel::from_fragment(&bomb), Err(expected));
    }
}

#[test]
fn forged_records_are_held_to_what_the_forms_allow() {
    let long = |name: usize, headline: usize, body: usize| Review {
        name: "n".repeat(name),
        headline: Some("h".repeat(headline)),
        body: "b".repeat(body),
        ..review("")
    };
    let read = |parcel: &Parcel| Parcel::from_fragment(&parcel.to_fragment()).err();
    let of = |review| read(&Parcel::Review { review });
    assert_eq!(of(long(80, 150, 50_000)), None);
    for review in [long(81, 150, 50_000), long(80, 151, 50_000), long(80, 150, 50_001)] {
        assert_eq!(of(review), Some(Broken::Damaged));
    }
    let lists = [
        List { name: "n".repeat(81), ..list(&[]) },
        List { note: "n".repeat(2001), ..list(&[]) },
        List { name: String::new(), ..list(&[]) },
    ];
    for list in lists {
        assert_eq!(read(&Parcel::List { by: String::new(), list }), Some(Broken::Damaged));
    }
    let tagged = Mark { tags: vec!["t".repeat(41)], ..seen("leap-2020") };
    let piece = |part, record| Parcel::Shelf { part, of: 2, id: 1, records: vec![record] };
    assert_eq!(read(&piece(1, Record::Mark(seen("leap-2020")))), None);
    assert_eq!(read(&piece(3, Record::Mark(seen("leap-2020")))), Some(Broken::Damaged));
    assert_eq!(read(&piece(1, Record::Mark(tagged))), Some(Broken::Damaged));
    let year = Year { year: 2026, favourites: vec![slug("a"); 200], by: "n\n".repeat(90), ..Year::default() };
    assert_eq!(read(&Parcel::Year { year }), None);
    let rated = pack::pack(
        &pack::unpack(&parcel("x").to_fragment()).unwrap().replace("\"rating\":9", "\"rating\":11"),
    );
    assert_eq!(Parcel::from_fragment(&rated), Err(Broken::Damaged));
}
