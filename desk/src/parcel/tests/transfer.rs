//! A shelf goes to another device in pieces, each of which stands by itself.

use juku_catalog::review::{Record, RecordId, Review, Settings, Shelf};

use super::{CATALOGUE, PAGE, list, review, seen, shelf};
use crate::parcel::{LINK_LIMIT, PARTS, Parcel, TooMuch, Transfer, qr, transfer};

/// Marks for so many titles, a review and a list.
fn full(marks: usize) -> Vec<Record> {
    let marks = CATALOGUE.titles().iter().take(marks).enumerate();
    let marks = marks.map(|(at, title)| {
        let mut mark = seen(title.id.as_str());
        mark.updated += 86_400_123 * at as u64;
        Record::Mark(mark)
    });
    let others = [Record::Review(review("看了三遍。")), Record::List(list(&["leap-2020"]))];
    marks.chain(others).collect()
}

fn links(shelf: &Shelf) -> Vec<String> {
    match transfer(shelf, PAGE) {
        Transfer::Links { links, left: 0 } => links,
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_pieces_of_a_shelf_make_the_same_shelf_in_any_order() {
    let (keys, before) = shelf(full(200));
    let links = links(&before);
    assert!((3..=usize::from(PARTS)).contains(&links.len()), "{}", links.len());
    let mut after = Shelf::default();
    for (part, link) in links.iter().enumerate().rev().chain(links.iter().enumerate()) {
        assert!(link.len() <= qr::LIMIT && link.len() <= LINK_LIMIT);
        let parcel = Parcel::from_fragment(link.split_once('#').unwrap().1).unwrap();
        let Parcel::Shelf { part: number, of, records, .. } = parcel else { panic!("{parcel:?}") };
        assert_eq!((usize::from(number), usize::from(of)), (part + 1, links.len()));
        for record in records {
            after.apply(&keys, &record.key(&keys), Some(&record.text()));
        }
    }
    assert_eq!(after, before);
}

#[test]
fn a_shelf_that_is_too_much_goes_into_a_file() {
    let numbered =
        |at: u64| Review { id: RecordId::new(format!("{at:x}")), created: at * at * 7919, ..review("") };
    let many = (0..3000).map(|at| Record::Review(numbered(at)));
    assert_eq!(transfer(&shelf(many).1, PAGE), Transfer::File(TooMuch::Parts));
    let story: String = CATALOGUE.titles().iter().take(20).map(|title| title.synopsis.concat()).collect();
    let long = Record::Review(review(&story));
    assert_eq!(transfer(&shelf([long]).1, PAGE), Transfer::File(TooMuch::Record));
    let longer_than_forms_allow = Record::Review(review(&"a".repeat(50_001)));
    assert_eq!(transfer(&shelf([longer_than_forms_allow]).1, PAGE), Transfer::File(TooMuch::Record));
}

#[test]
fn what_is_settled_stays_on_its_device() {
    let settings = Record::Settings(Settings { updated: 5, ..Settings::default() });
    assert_eq!(transfer(&shelf([settings]).1, PAGE), Transfer::Nothing);
}
