//! "You May Also Like": what its reasons say, how often they say it, and where its lists lead.
#![expect(clippy::unwrap_used, reason = "a test may end at what should not be")]

mod claims;
mod made_up;

use std::collections::HashSet;
use std::mem::discriminant;
use std::path::Path;
use std::sync::LazyLock;

use juku_catalog::related::{RELATED_COUNT, Reason};
use juku_catalog::{Catalogue, Genre, folder};

use self::claims::{Lists, most_named, reasons};

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content");
    folder::read(&folder).unwrap_or_else(|faults| panic!("{faults:#?}"))
});
static LISTS: LazyLock<Lists<'static>> = LazyLock::new(|| Lists::of(&CATALOGUE));

fn shipped(id: &str) -> &'static [(&'static juku_catalog::Title, Reason)] {
    LISTS.all().find(|(title, _)| title.id.as_str() == id).unwrap().1
}

#[test]
fn every_shipped_list_is_true_and_varied_and_begins_with_the_franchise() {
    LISTS.check();
    let mut monotonous = 0;
    for (title, list) in LISTS.all() {
        assert_eq!(list.len(), RELATED_COUNT, "{}", title.id);
        let is_new = |(at, reason): &(usize, &Reason)| list[..*at].iter().all(|(_, other)| other != *reason);
        let different = reasons(list).into_iter().enumerate().filter(is_new).count();
        monotonous += usize::from(different < 3);
    }
    assert!(monotonous * 100 <= CATALOGUE.titles().len(), "{monotonous} lists have two reasons only");
    assert_eq!(LISTS.all().map(|(_, list)| most_named(list)).max(), Some(3));
}

#[test]
fn shipped_reasons_are_of_every_kind_and_none_prevails() {
    let all: Vec<&Reason> = LISTS.all().flat_map(|(_, list)| reasons(list)).collect();
    let kinds: HashSet<_> = all.iter().map(|reason| discriminant(*reason)).collect();
    assert!(kinds.len() >= 8, "only {} kinds of reasons", kinds.len());
    for kind in kinds {
        let count = all.iter().filter(|reason| discriminant(**reason) == kind).count();
        assert!(count * 2 < all.len(), "{count} of {} reasons are of one kind", all.len());
    }
    let time = all.iter().filter(|reason| matches!(reason, Reason::Year(_))).count();
    assert!(time * 100 < all.len(), "{time} titles have nothing but their time");
}

#[test]
fn from_every_shipped_title_every_other_can_be_reached() {
    for (title, _) in LISTS.all() {
        assert_eq!(LISTS.reached(&title.id, false).len(), CATALOGUE.titles().len(), "{}", title.id);
    }
}

#[test]
fn as_many_mates_as_may_stand_in_a_shipped_list_come_before_all_others() {
    for (title, list) in LISTS.all() {
        let mates = list.iter().take_while(|(_, reason)| *reason == Reason::Franchise).count();
        assert_eq!(
            mates,
            list.iter().filter(|(_, reason)| *reason == Reason::Franchise).count(),
            "{}",
            title.id
        );
        assert!(mates >= title.related.len().min(3), "{}", title.id);
    }
}

#[test]
fn leap_leads_to_its_director_its_star_and_its_sport() {
    let reasons = reasons(shipped("leap-2020"));
    assert!(reasons.contains(&&Reason::Director("Peter Chan".to_owned())), "{reasons:?}");
    assert!(reasons.contains(&&Reason::With("Gong Li".to_owned())), "{reasons:?}");
    let is_sport =
        |reason: &&&Reason| matches!(reason, Reason::Genres(genres) if genres.contains(&Genre::Sport));
    assert!(reasons.iter().any(|reason| is_sport(&reason)), "{reasons:?}");
}

#[test]
fn the_wandering_earth_leads_to_its_second_part_first() {
    let (first, reason) = &shipped("the-wandering-earth-2019")[0];
    assert_eq!((first.id.as_str(), reason), ("the-wandering-earth-ii-2023", &Reason::Franchise));
}

#[test]
fn who_produced_a_film_as_well_is_still_its_star() {
    let list = shipped("raging-fire-2021");
    let film = list.iter().find(|(other, _)| other.id.as_str() == "ip-man-2008");
    assert_eq!(film.unwrap().1, Reason::With("Donnie Yen".to_owned()));
}
