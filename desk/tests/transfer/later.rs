//! What was done after a file was made: here, and there.

use juku_catalog::browse::Status;
use juku_catalog::review::{Mark, Rating, Record, Review, Tombstone};
use juku_desk::Moment;
use juku_desk::transfer::Why;

use crate::foreign::{DIARY, FILMS, REVIEWS};
use crate::{DAY, INDEX, MOMENT, NOON, Storage, mark, table};

#[test]
fn what_the_reader_did_later_stays_and_what_the_site_knows_later_comes() {
    let file = |day: &str| table("x", &format!("{DIARY}\n{day},Leap,2020,x,4,,,2019-01-01\n"));
    let own = Mark { status: Some(Status::Dropped), rating: Rating::new(3), ..mark("leap-2020") };
    let after = |day: &str| {
        let mut storage = Storage::with(&[Record::Mark(own.clone())]);
        storage.bring_in(&file(day));
        storage.mark("leap-2020")
    };
    let (old, new) = (after("2020-12-31"), after("2021-01-02"));
    assert_eq!((old.status, old.rating, old.viewings.len()), (Some(Status::Dropped), Rating::new(3), 1));
    assert_eq!((new.status, new.rating, new.viewings.len()), (Some(Status::Seen), Rating::new(8), 1));
    assert!(old.updated > own.updated && new.updated > own.updated);
    let wish = table("watchlist.csv", &format!("{FILMS}\n2024-01-01,Leap,2020,x\n"));
    assert_eq!(Storage::with(&[Record::Mark(own)]).preview(&wish).writes(), 0);
}

#[test]
fn what_was_edited_or_deleted_after_it_came_is_not_brought_back() {
    let rated =
        |stars: &str| table("x", &format!("{REVIEWS}\n2020-02-02,Leap,2020,x,{stars},,Well played.,,\n"));
    let import = rated("3");
    let mut storage = Storage::new("/");
    storage.bring_in(&import);
    assert_eq!(storage.preview(&rated("4.5")).writes(), 0);
    let mut edited = storage.shelf().reviews().next().unwrap().clone();
    edited.body = "Better.".to_owned();
    edited.updated += 1;
    let key = storage.keys.0.review(&edited.title, &edited.id);
    storage.texts.insert(key.clone(), Record::Review(edited.clone()).text());
    assert_eq!(storage.preview(&import).writes(), 0);
    // What has no date is told as of now, and an edit stays all the same.
    let undated = table("x", &format!("{REVIEWS}\n,Hero,2002,x,3,,Red.,,\n"));
    let mut other = Storage::new("/");
    other.bring_in(&undated);
    let red = Review { body: "Blue.".to_owned(), ..other.shelf().reviews().next().unwrap().clone() };
    let red = Record::Review(Review { updated: red.updated + 1, ..red });
    other.texts.insert(red.key(&other.keys.0), red.text());
    let later = Moment { now: MOMENT.now + DAY, ..MOMENT };
    let again = undated.preview(&other.shelf(), &other.keys.0, &[], &INDEX, later);
    assert_eq!(again.writes(), 0);
    let gone = Tombstone { id: edited.id, title: edited.title, deleted: NOON };
    storage.texts.insert(key, Record::Tombstone(gone).text());
    let blank = Mark { updated: MOMENT.now, ..mark("leap-2020") };
    storage.texts.insert("juku:/:mark:leap-2020".to_owned(), Record::Mark(blank).text());
    let preview = storage.preview(&import);
    assert_eq!((preview.writes(), preview.kept_back[0].why), (0, Why::Deleted));
}
