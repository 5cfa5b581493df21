//! What the page shows of what is left.

use juku_catalog::browse::{BrowseReply, Browser, Filters, Kept, Status};
use juku_catalog::index::{self, Index};
use juku_catalog::review::Rating;

use super::made_up::{LARGE, SHIPPED};

fn reply(query: &str, page: usize) -> BrowseReply {
    with(query, page, &[], 0)
}

fn with(query: &str, page: usize, kept: &[Kept], seed: u32) -> BrowseReply {
    BrowseReply::new(&SHIPPED.browser, &SHIPPED.index, &Filters::parse(query), page, kept, seed)
}

fn kept(title: &str, rating: u8, status: Option<Status>) -> Kept {
    Kept { rating: Rating::new(rating), status, ..Kept::new(title.parse().unwrap()) }
}

#[test]
fn cards_come_sixty_a_page_and_there_is_no_page_beyond_the_last() {
    let count = SHIPPED.titles().len();
    let (mut ids, pages) = (Vec::new(), count.div_ceil(60));
    for page in 1..=pages {
        let reply = reply("sort=pinyin", page);
        assert_eq!((reply.count, reply.page, reply.pages), (count, page, pages));
        assert!(reply.cards.len() == 60 || page == pages);
        ids.extend(reply.cards.into_iter().map(|card| card.id));
    }
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count);
    assert_eq!(reply("", 0), reply("", 1));
    assert_eq!(reply("", usize::MAX), reply("", pages));
    let none = reply("from=1&to=2", 3);
    assert_eq!((none.count, none.page, none.pages, none.cards.len()), (0, 1, 0, 0));
}

#[test]
fn choices_say_what_they_are_what_they_leave_and_whether_they_are_chosen() {
    let reply = reply("kind=film&min=90&max=119&rated=3&company=nowhere&status=none", 1);
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
    let all = self::reply("", 1);
    let viki = all.sites.iter().find(|site| site.slug == "viki").unwrap();
    assert_eq!((viki.label.as_str(), viki.chosen), ("Viki", false));
    let watched = self::reply("watch=viki", 1);
    assert_eq!(watched.count, viki.count as usize);
    assert_eq!(bounds(&all.lengths), []);
}

#[test]
fn what_the_reader_keeps_counts_and_what_was_said_last() {
    let kept = [
        kept("leap-2020", 1, Some(Status::Want)),
        kept("leap-2020", 9, Some(Status::Seen)),
        kept("shadow-2018", 8, Some(Status::Seen)),
        kept("gone-1999", 10, Some(Status::Seen)),
    ];
    let reply = with("status=seen&rated=9", 1, &kept, 0);
    assert_eq!(reply.cards.iter().map(|card| card.id.as_str()).collect::<Vec<_>>(), ["leap-2020"]);
    let seen = reply.statuses.iter().find(|status| status.slug == "seen").unwrap();
    assert_eq!((seen.count, seen.chosen), (1, true));
    assert_eq!(reply.ratings[7].count, 2, "four stars and better");
}

#[test]
fn a_surprise_is_of_what_is_left() {
    for seed in 0..50 {
        assert_eq!(with("kind=documentary", 1, &[], seed).surprise.unwrap().kind.slug(), "documentary");
    }
    assert_eq!(with("from=1&to=2", 1, &[], 7).surprise, None);
}

#[test]
fn what_has_not_arrived_is_missing() {
    let mut index = Index::default();
    index.add(&serde_json::to_string(&index::shards(&LARGE.catalogue)[0]).unwrap()).unwrap();
    let reply = BrowseReply::new(&Browser::new(&index), &index, &Filters::default(), 1, &[], 0);
    assert_eq!((reply.count, reply.missing), (2000, 8000));
    let none =
        BrowseReply::new(&Browser::default(), &Index::default(), &Filters::parse("watch=viki"), 1, &[], 0);
    assert_eq!((none.count, none.missing, none.sites.len()), (0, 0, 1));
}
