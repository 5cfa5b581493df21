//! The index says what the catalogue says.

#![allow(clippy::unwrap_used, reason = "what fails here fails a test")]

use std::path::Path;
use std::sync::LazyLock;

use juku_catalog::index::{self, Index, SHARD, Unreadable};
use juku_catalog::page::Card;
use juku_catalog::people::Job;
use juku_catalog::{Catalogue, Person, Title, folder};

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content");
    folder::read(&content).unwrap_or_else(|faults| panic!("{faults:?}"))
});

/// More titles than a shard holds: the shipped ones again and again under other ids and names.
fn many(count: usize) -> Catalogue {
    let again = |number: usize| {
        let mut title = CATALOGUE.titles()[number % CATALOGUE.titles().len()].clone();
        let round = number / CATALOGUE.titles().len();
        title.names.en = format!("{} {round}", title.names.en);
        title.id = format!("again-{number}-{}", title.year()).parse().unwrap();
        title
    };
    Catalogue::new(CATALOGUE.site().clone(), (0..count).map(again).collect())
}

fn read(catalogue: &Catalogue) -> Index {
    let mut index = Index::default();
    for shard in index::shards(catalogue) {
        index.add(&serde_json::to_string(&shard).unwrap()).unwrap();
    }
    index
}

fn people(title: &Title, job: Job) -> Vec<Person> {
    match job {
        Job::Director => title.directors.clone(),
        Job::Writer => title.writers.clone(),
        Job::Producer => title.producers.clone(),
        Job::Actor => title.cast.iter().map(|member| member.person.clone()).collect(),
    }
}

#[test]
fn what_is_read_is_what_the_catalogue_has() {
    let large = many(2 * SHARD + 300);
    for catalogue in [&*CATALOGUE, &large] {
        let index = read(catalogue);
        assert_eq!(
            (index.len(), index.count, index.next_shard()),
            (catalogue.titles().len(), index.len(), None)
        );
        for (at, title) in catalogue.titles().iter().enumerate() {
            assert_eq!(index.card(at), Some(Card::new(catalogue, title)));
            assert_eq!(index.titles.released[at], title.released);
            for job in Job::ALL {
                let credits = index.titles.credits.get(at).iter().filter(|credit| credit.part.job == job);
                let credited = credits.map(|credit| credit.person as usize).map(|at| Person {
                    en: index.people.en.get(at).to_owned(),
                    zh: Some(index.people.zh.get(at).to_owned()).filter(|zh| !zh.is_empty()),
                    slug: index.people.slug[at].clone(),
                });
                assert_eq!(credited.collect::<Vec<_>>(), people(title, job), "{} {job:?}", title.id);
            }
            let companies =
                index.titles.companies.get(at).iter().map(|at| &index.companies.slug[*at as usize]);
            assert!(companies.eq(title.companies.iter().map(|company| &company.slug)));
            let sites = index.titles.watch.get(at).iter().map(|at| index.sites.name.get(*at as usize));
            assert!(sites.eq(title.watch.iter().map(|site| site.name.as_str())));
        }
    }
}

#[test]
fn a_large_index_comes_in_shards_newest_first_that_share_their_people() {
    let catalogue = many(2 * SHARD + 300);
    let shards = index::shards(&catalogue);
    assert_eq!(shards.len(), 3);
    let mut index = Index::default();
    for (at, shard) in shards.iter().enumerate() {
        assert_eq!(index.next_shard(), Some(at));
        index.add(&serde_json::to_string(shard).unwrap()).unwrap();
        assert_eq!(index.len(), ((at + 1) * SHARD).min(catalogue.titles().len()));
        assert!(index.titles.released.is_sorted_by(|newer, older| newer >= older));
    }
    assert_eq!(index.people.slug.len(), read(&CATALOGUE).people.slug.len());
}

#[test]
fn what_is_no_shard_changes_nothing() {
    let json = serde_json::to_string(&index::shards(&CATALOGUE)[0]).unwrap();
    let mut index = Index::default();
    let halved = &json[..json.char_indices().nth(json.chars().count() / 2).unwrap().0];
    let other = json.replacen("\"version\":", "\"version\":9", 1);
    let contradicting = json.replacen("\"released\":\"2", "\"released\":\"x", 1);
    let fewer = json.replacen("\\n", "", 1);
    for (text, why) in [
        ("", Unreadable::Damaged),
        ("<!DOCTYPE html>", Unreadable::Damaged),
        (halved, Unreadable::Damaged),
        (&other, Unreadable::OtherVersion),
        (&contradicting, Unreadable::Damaged),
        (&fewer, Unreadable::Damaged),
    ] {
        assert_eq!(index.add(text), Err(why));
        assert!(index.is_empty() && index.people.slug.is_empty());
    }
    assert_eq!(index.add(&json), Ok(()));
    assert_eq!(index.add(&json), Err(Unreadable::Damaged), "the same again");
    assert_eq!(index.len(), CATALOGUE.titles().len());
}

#[test]
fn an_empty_catalogue_has_an_index_too() {
    let empty = Catalogue::new(CATALOGUE.site().clone(), Vec::new());
    let index = read(&empty);
    assert!(index.is_empty() && index.next_shard().is_none());
}
