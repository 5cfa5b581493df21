//! Input that anybody may give: content, addresses, what lies in a browser's storage.

use juku_catalog::content::{Source, read};
use juku_catalog::review::{Draft, KeptDraft, Keys, Rating, Record, RecordId, Scores, Shelf};
use juku_catalog::script::{Run, runs};
use juku_catalog::{PartialDate, Slug};
use proptest::prelude::*;

const LEAP: &str = include_str!("../../content/titles/leap-2020.json");

/// Texts that are near to what is wanted: pieces of JSON in any order, and anything between.
fn nearly_json() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("{\"v\":1,\"record\":{\"review\":{".to_owned()),
        Just("\"id\":\"a\",\"title\":\"leap-2020\",".to_owned()),
        Just("\"created\":1,\"updated\":2,\"name\":\"Ada\",\"rating\":9,\"body\":\"b\"".to_owned()),
        Just("\"rating\":1e999,".to_owned()),
        Just("{\"v\":1,\"record\":{\"mark\":{\"title\":\"leap-2020\",\"updated\":3".to_owned()),
        Just("}}}".to_owned()),
        Just("[[[[".to_owned()),
        ".{0,12}",
    ];
    proptest::collection::vec(piece, 0..8).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn what_lies_in_the_storage_never_breaks_the_shelf_and_is_never_lost(text in nearly_json()) {
        let keys = Keys::new("/");
        let title = "leap-2020".parse().unwrap();
        for key in [keys.review(&title, &RecordId::new("a")), keys.mark(&title)] {
            let mut shelf = Shelf::default();
            shelf.apply(&keys, &key, Some(&text));
            let set_aside: Vec<_> = shelf.set_aside().map(|(_, aside)| aside.text.clone()).collect();
            match Record::read(&text) {
                Ok(record) if record.key(&keys) == key => prop_assert!(set_aside.is_empty()),
                _ => prop_assert_eq!(set_aside, vec![text.clone()]),
            }
        }
        let _ = KeptDraft::read(&text);
    }

    #[test]
    fn a_review_is_kept_as_it_was_written(
        name in "\\PC{1,20}", headline in "\\PC{0,20}", body in "(\\PC|\n){1,60}", half_stars in 1_u8..=10, spoiler: bool,
    ) {
        let scores = Scores { story: Rating::new(half_stars), ..Scores::default() };
        let draft = Draft { name, rating: Rating::new(half_stars), headline, body, spoiler, scores };
        let kept = KeptDraft::new(draft.clone(), Some(1));
        prop_assert_eq!(KeptDraft::read(&kept.text()), Some(kept));
        if let Ok(review) = draft.review(RecordId::new("a"), "leap-2020".parse().unwrap(), 1, 2) {
            let record = Record::Review(review);
            prop_assert_eq!(Record::read(&record.text()), Ok(record));
        }
    }

    #[test]
    fn a_damaged_title_is_a_fault_and_no_panic(at in 0..LEAP.len(), length in 0_usize..40, put in "\\PC{0,6}") {
        let start = (0..=at).rev().find(|at| LEAP.is_char_boundary(*at)).unwrap();
        let end = (start..=LEAP.len()).find(|end| *end >= start + length && LEAP.is_char_boundary(*end));
        let text = format!("{}{put}{}", &LEAP[..start], &LEAP[end.unwrap_or(LEAP.len())..]);
        let source = Source { path: "content/titles/leap-2020.json".to_owned(), text };
        if let Err(faults) = read(None, &[source]) {
            for fault in faults {
                prop_assert!(fault.to_string().starts_with("content/titles/leap-2020.json: "));
            }
        }
    }

    #[test]
    fn dates_and_slugs_are_written_as_they_were_read(text in "[0-9a-z-]{0,12}|\\PC{0,12}") {
        if let Ok(date) = text.parse::<PartialDate>() {
            prop_assert_eq!(date.to_string(), text.clone());
        }
        if let Ok(slug) = text.parse::<Slug>() {
            prop_assert_eq!(slug.as_str(), &text);
        }
        if let Some(slug) = Slug::of_name(&text) {
            prop_assert_eq!(slug.as_str().parse::<Slug>(), Ok(slug));
        }
    }

    #[test]
    fn cutting_a_text_by_script_loses_nothing(text in "(\\PC|[剧库，。 a-c]){0,20}") {
        let parts = runs(&text).into_iter().map(|run| match run { Run::Chinese(part) | Run::Other(part) => part });
        prop_assert_eq!(parts.collect::<String>(), text);
    }
}
