//! Of the shelf.

use juku_catalog::browse::Status;
use juku_catalog::review::{Draft, Rating, RecordId, Scores};

use juku_view::talk::Write;

use super::*;
use crate::browser::storage::Change;

fn shelf() -> ReaderShelf {
    ReaderShelf::new(&Base::new("/"), Storage::memory())
}

fn review(updated: Timestamp) -> Review {
    Review {
        id: RecordId::new("a"),
        title: "leap-2020".parse().unwrap(),
        created: 1,
        updated,
        name: "Ada".to_owned(),
        rating: Rating::new(8).unwrap(),
        headline: None,
        body: format!("Written at {updated}."),
        spoiler: false,
        scores: Scores::default(),
    }
}

fn bodies(shelf: &ReaderShelf) -> Vec<String> {
    shelf.of_title(&review(0).title).into_iter().map(|review| review.body).collect()
}

#[test]
fn a_review_is_saved_changed_deleted_and_brought_back() {
    Owner::new().with(|| {
        let shelf = shelf();
        assert_eq!(shelf.save(review(1), None), Ok(()));
        assert_eq!(shelf.save(review(2), Some(1)), Ok(()));
        assert_eq!(bodies(&shelf), ["Written at 2."]);
        assert_eq!(shelf.delete(&review(2), 3), Ok(()));
        assert_eq!(bodies(&shelf), [""; 0]);
        assert_eq!(shelf.restore(review(2), 4), Ok(()));
        assert_eq!(bodies(&shelf), ["Written at 2."]);
    });
}

#[test]
fn a_change_from_another_tab_is_not_overwritten_unseen() {
    Owner::new().with(|| {
        let shelf = shelf();
        let key = "juku:/:review:leap-2020:a";
        assert_eq!(shelf.save(review(1), None), Ok(()));
        // Another tab writes; no event has come.
        assert_eq!(shelf.storage().set(key, &Record::Review(review(5)).text()), Ok(()));
        assert_eq!(shelf.save(review(6), Some(1)), Err(SaveError::ChangedElsewhere(5)));
        assert_eq!(bodies(&shelf), ["Written at 5."]);
        assert_eq!(shelf.save(review(6), Some(5)), Ok(()));
        assert_eq!(bodies(&shelf), ["Written at 6."]);
    });
}

#[test]
fn what_a_newer_version_wrote_is_left_alone() {
    Owner::new().with(|| {
        let shelf = shelf();
        let key = "juku:/:review:leap-2020:a";
        assert_eq!(shelf.storage().set(key, "{\"v\":2}"), Ok(()));
        assert_eq!(shelf.save(review(1), None), Err(SaveError::Unreadable));
        shelf.follow(None);
        shelf.read(Timestamp::MAX);
        assert_eq!(shelf.storage().get(key).as_deref(), Some("{\"v\":2}"));
        assert_eq!(shelf.set_aside().len(), 1);
    });
}

#[test]
fn a_draft_is_kept_until_it_is_blank() {
    Owner::new().with(|| {
        let shelf = shelf();
        let title = review(0).title;
        let draft = Draft { name: "Ada".to_owned(), body: "Half a".to_owned(), ..Draft::default() };
        assert_eq!(shelf.keep_draft(&title, None, None, draft.clone()), Ok(()));
        assert_eq!(shelf.draft(&title, None).map(|kept| kept.draft), Some(draft.clone()));
        let blank = Draft { body: " ".to_owned(), ..draft };
        assert_eq!(shelf.keep_draft(&title, None, None, blank), Ok(()));
        assert_eq!(shelf.draft(&title, None), None);
    });
}

#[test]
fn what_is_done_with_a_title_adds_to_what_another_tab_did() {
    Owner::new().with(|| {
        let shelf = shelf();
        let title = review(0).title;
        let film = Length::Single(None);
        let act = |act| shelf.act(&title, film, act, 1);
        assert_eq!(act(Act::Rate(Rating::new(8))), Ok(()));
        // Another tab writes; no event has come.
        let key = "juku:/:mark:leap-2020";
        let mut mark = shelf.mark(&title).unwrap();
        mark.act(Act::Status(Some(Status::Seen)), film, 2);
        assert_eq!(shelf.storage().set(key, &Record::Mark(mark).text()), Ok(()));
        assert_eq!(act(Act::Viewing("2026-03-01".parse().unwrap(), true)), Ok(()));
        let mark = shelf.mark(&title).unwrap();
        assert_eq!((mark.rating, mark.status, mark.viewings.len()), (Rating::new(8), Some(Status::Seen), 1));
        assert_eq!(shelf.shelf.with(|shelf| shelf.kept().len()), 1);
        assert!(shelf.export(None).contains("{\"mark\":{"));

        for text in ["{\"v\":3}", "garbage"] {
            assert_eq!(shelf.storage().set(key, text), Ok(()));
            assert_eq!(act(Act::Rate(None)), Err(SaveError::Unreadable));
            assert_eq!(shelf.storage().get(key).as_deref(), Some(text));
        }
    });
}

#[test]
fn what_two_tabs_did_at_the_same_moment_is_kept_from_both() {
    Owner::new().with(|| {
        let shelf = shelf();
        let title = review(0).title;
        let film = Length::Single(None);
        let key = "juku:/:mark:leap-2020";
        let theirs = |base: Option<&str>, status| {
            let mut mark = Mark::new(title.clone());
            if let Some(Ok(Record::Mark(kept))) = base.map(Record::read) {
                mark = kept;
            }
            mark.act(Act::Status(Some(status)), film, 9);
            let text = Record::Mark(mark).text();
            shelf.storage().set(key, &text).unwrap();
            Change { key: key.to_owned(), was: base.map(str::to_owned), text: Some(text) }
        };
        shelf.act(&title, film, Act::Rate(Rating::new(8)), 9).unwrap();
        shelf.follow(Some(theirs(None, Status::Seen)));
        let mark = shelf.mark(&title).unwrap();
        assert_eq!((mark.rating, mark.status), (Rating::new(8), Some(Status::Seen)));

        // Whoever knows what this tab did may take it back.
        shelf.act(&title, film, Act::Status(Some(Status::Want)), 9).unwrap();
        let known = shelf.storage().get(key);
        shelf.follow(Some(theirs(known.as_deref(), Status::Dropped)));
        assert_eq!(shelf.mark(&title).unwrap().status, Some(Status::Dropped));
    });
}

fn write(key: &str, was: Option<&str>, text: Option<&str>) -> Write {
    Write { key: key.to_owned(), was: was.map(str::to_owned), text: text.map(str::to_owned) }
}

#[test]
fn changes_are_made_all_or_none_and_only_to_what_was_expected() {
    Owner::new().with(|| {
        let shelf = shelf();
        shelf.save(review(1), None).unwrap();
        let key = "juku:/:review:leap-2020:a";
        let there = shelf.storage().get(key).unwrap();
        let both = [write("juku:/:mark:leap-2020", None, Some("x")), write(key, Some("another text"), None)];
        assert_eq!(shelf.write_all(&both), Err(SaveError::Overtaken));
        assert_eq!(shelf.storage().get("juku:/:mark:leap-2020"), None);
        assert_eq!(shelf.storage().get(key), Some(there.clone()));
        let both = [write("juku:/:mark:leap-2020", None, Some("x")), write(key, Some(&there), None)];
        assert_eq!(shelf.write_all(&both), Ok(()));
        assert!(shelf.of_title(&review(1).title).is_empty());
        assert_eq!(shelf.set_aside().len(), 1);
    });
}
