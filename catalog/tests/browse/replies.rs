//! What the page asks and is told, in JSON.

use juku_catalog::browse::{BrowseReply, BrowseRequest, Browser, Kept, Status, Surprise};
use juku_catalog::index::{self, Index};
use juku_catalog::json::{Document, FromJson};
use juku_catalog::review::Rating;
use juku_catalog::search::{Failure, Request};
use serde::Serialize;

use super::made_up::{LARGE, SHIPPED};

fn read<T: FromJson>(written: &impl Serialize) -> Option<T> {
    Document::parse(&serde_json::to_string(written).unwrap()).and_then(Document::read)
}

fn ask(query: &str, page: usize) -> BrowseRequest {
    BrowseRequest { channel: 1, number: 2, query: query.to_owned(), page, ..BrowseRequest::default() }
}

fn reply(request: &BrowseRequest) -> BrowseReply {
    BrowseReply::new(&SHIPPED.browser, &SHIPPED.index, request)
}

fn kept(title: &str, rating: u8, status: Option<Status>) -> Kept {
    Kept { title: title.parse().unwrap(), rating: Rating::new(rating), status }
}

#[test]
fn requests_and_replies_are_read_as_they_were_written() {
    let kept = vec![kept("leap-2020", 9, Some(Status::Seen)), kept("gone-1999", 0, None)];
    let surprise = Some(Surprise { seed: u32::MAX, last: Some("leap-2020".parse().unwrap()) });
    let full = BrowseRequest { kept, surprise, ..ask("kind=film&min=90&watch=viki&watch=nowhere", 2) };
    for request in [ask("", 1), full] {
        assert_eq!(read(&request), Some(request.clone()));
        let reply = reply(&request);
        assert_eq!(reply.surprise.is_some(), request.surprise.is_some());
        assert_eq!(read(&reply), Some(reply));
        let failed = BrowseReply::failed(&request, Failure::Status(404));
        assert_eq!(read(&failed), Some(failed));
    }
}

#[test]
fn whoever_answers_can_tell_this_request_from_a_search() {
    let search = Request { channel: 1, number: 2, query: String::new(), limit: 60 };
    assert_eq!(read::<BrowseRequest>(&search), None);
    assert_eq!(read::<Request>(&ask("", 1)), None);
}

#[test]
fn cards_come_sixty_a_page_and_there_is_no_page_beyond_the_last() {
    let count = SHIPPED.titles().len();
    let (mut ids, pages) = (Vec::new(), count.div_ceil(60));
    for page in 1..=pages {
        let reply = reply(&ask("sort=pinyin", page));
        assert_eq!((reply.count, reply.page, reply.pages), (count, page, pages));
        assert!(reply.cards.len() == 60 || page == pages);
        ids.extend(reply.cards.into_iter().map(|card| card.id));
    }
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count);
    assert_eq!(reply(&ask("", 0)), reply(&ask("", 1)));
    assert_eq!(reply(&ask("", usize::MAX)), reply(&ask("", pages)));
    let none = reply(&ask("from=1&to=2", 3));
    assert_eq!((none.count, none.page, none.pages, none.cards.len()), (0, 1, 0, 0));
}

#[test]
fn choices_say_what_they_are_what_they_leave_and_whether_they_are_chosen() {
    let reply = reply(&ask("kind=film&min=90&max=119&rated=3&company=nowhere&status=none", 1));
    let chosen = |choices: &[juku_catalog::browse::Choice]| -> Vec<(String, String)> {
        let chosen = choices.iter().filter(|choice| choice.chosen);
        chosen.map(|choice| (choice.slug.clone(), choice.label.clone())).collect()
    };
    let word = |slug: &str| vec![(slug.to_owned(), String::new())];
    assert_eq!(chosen(&reply.kinds), word("film"));
    assert_eq!(chosen(&reply.statuses), word("none"));
    assert_eq!(chosen(&reply.companies), word("nowhere"), "to be taken back, though nobody knows it");
    let bounds = |choices: &[juku_catalog::browse::Bounds]| -> Vec<(Option<u16>, Option<u16>)> {
        choices.iter().filter(|choice| choice.chosen).map(|choice| (choice.from, choice.to)).collect()
    };
    assert_eq!(bounds(&reply.lengths), [(Some(90), Some(119))]);
    assert_eq!(bounds(&reply.ratings), [(Some(3), None)]);
    assert_eq!(bounds(&reply.episodes), []);
    let all = self::reply(&ask("", 1));
    let viki = all.sites.iter().find(|site| site.slug == "viki").unwrap();
    assert_eq!((viki.label.as_str(), viki.chosen), ("Viki", false));
    let watched = self::reply(&ask("watch=viki", 1));
    assert_eq!(watched.count, viki.count as usize);
    assert_eq!(bounds(&all.lengths), []);
}

#[test]
fn what_the_reader_keeps_counts_and_what_was_said_last() {
    let mut request = ask("status=seen&rated=9", 1);
    request.kept = vec![
        kept("leap-2020", 1, Some(Status::Want)),
        kept("leap-2020", 9, Some(Status::Seen)),
        kept("shadow-2018", 8, Some(Status::Seen)),
        kept("gone-1999", 10, Some(Status::Seen)),
    ];
    let reply = reply(&request);
    assert_eq!(reply.cards.iter().map(|card| card.id.as_str()).collect::<Vec<_>>(), ["leap-2020"]);
    let seen = reply.statuses.iter().find(|status| status.slug == "seen").unwrap();
    assert_eq!((seen.count, seen.chosen), (1, true));
    assert_eq!(reply.ratings[7].count, 2, "four stars and better");
}

#[test]
fn a_surprise_is_of_what_is_left_and_not_the_last() {
    let mut request = ask("kind=documentary", 1);
    for seed in 0..50 {
        request.surprise = Some(Surprise { seed, last: None });
        let first = reply(&request).surprise.unwrap();
        assert_eq!(first.kind.slug(), "documentary");
        request.surprise = Some(Surprise { seed, last: Some(first.id.clone()) });
        assert_ne!(reply(&request).surprise.unwrap().id, first.id);
    }
}

#[test]
fn what_has_not_arrived_is_missing() {
    let mut index = Index::default();
    index.add(&serde_json::to_string(&index::shards(&LARGE.catalogue)[0]).unwrap()).unwrap();
    let reply = BrowseReply::new(&Browser::new(&index), &index, &ask("", 1));
    assert_eq!((reply.count, reply.missing), (2000, 8000));
    let none = BrowseReply::new(&Browser::default(), &Index::default(), &ask("watch=viki", 1));
    assert_eq!((none.count, none.missing, none.sites.len()), (0, 0, 1));
}
