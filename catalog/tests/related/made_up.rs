//! Catalogues that nobody shipped: tiny ones, islands, a long franchise, any, and a large one.

use std::time::{Duration, Instant};

use juku_catalog::content::{Source, read};
use juku_catalog::related::{RELATED_COUNT, Reason};
use juku_catalog::{CastMember, Catalogue, Genre, Kind, Organisation, Person, Site, Slug, Title};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use super::claims::{Lists, reasons};

/// A site, and a film that shares nothing with others but its genre and, unless it is changed, its year.
fn shell() -> (Site, Title) {
    let text = include_str!("../../../content/titles/leap-2020.json").to_owned();
    let leap = Source { path: "content/titles/leap-2020.json".to_owned(), text };
    let text = include_str!("../../../content/site.toml").to_owned();
    let site = Source { path: "content/site.toml".to_owned(), text };
    let catalogue = read(Some(&site), &[leap]).unwrap_or_else(|faults| panic!("{faults:#?}"));
    let title = Title {
        genres: vec![Genre::Drama],
        directors: Vec::new(),
        writers: Vec::new(),
        producers: Vec::new(),
        cast: Vec::new(),
        companies: Vec::new(),
        ..catalogue.titles()[0].clone()
    };
    (catalogue.site().clone(), title)
}

/// A catalogue of so many films, `film-0` and on, each changed as is told.
fn catalogue(count: usize, mut change: impl FnMut(usize, &mut Title)) -> Catalogue {
    let (site, shell) = shell();
    let titles = (0..count).map(|number| {
        let mut title = Title { id: id(number), ..shell.clone() };
        change(number, &mut title);
        title
    });
    Catalogue::new(site, titles.collect())
}

fn id(number: usize) -> Slug {
    format!("film-{number}").parse().unwrap()
}

fn person(name: &str) -> Person {
    Person { en: name.to_owned(), zh: None, slug: Slug::of_name(name).unwrap() }
}

fn actor(name: &str) -> CastMember {
    CastMember { person: person(name), role: None }
}

fn company(name: &str) -> Organisation {
    Organisation { name: name.to_owned(), slug: Slug::of_name(name).unwrap() }
}

#[test]
fn the_smallest_catalogues_list_all_that_they_have() {
    for count in 0..=3 {
        let alike = catalogue(count, |_, _| ());
        let unlike = catalogue(count, |number, title| {
            title.genres = vec![Genre::ALL[number]];
            title.kind = Kind::ALL[number];
            title.released = format!("{}", 1990 + number).parse().unwrap();
        });
        for catalogue in [alike, unlike] {
            let lists = Lists::of(&catalogue);
            lists.check();
            assert!(lists.all().all(|(_, list)| list.len() + 1 == count), "{count} titles");
        }
    }
}

#[test]
fn titles_that_share_nothing_but_their_year_can_all_be_reached() {
    let catalogue = catalogue(30, |number, title| title.genres = vec![Genre::ALL[number]]);
    let lists = Lists::of(&catalogue);
    lists.check();
    for (_, list) in lists.all() {
        assert_eq!(reasons(list), [&Reason::Year(2020); 3]);
    }
}

#[test]
fn two_islands_are_joined_at_the_ends_of_two_lists() {
    let stars = ["Ada", "Bo"];
    let catalogue = catalogue(40, |number, title| {
        let island = number % 2;
        title.genres = vec![[Genre::War, Genre::Food][island]];
        title.kind = [Kind::Film, Kind::Variety][island];
        title.cast = vec![actor(stars[island]), actor(&format!("{} of {}", stars[island], number / 12))];
    });
    let lists = Lists::of(&catalogue);
    lists.check();
    let mut crossings = 0;
    for (title, list) in lists.all() {
        for (place, _) in list.iter().enumerate().filter(|(_, (other, _))| other.genres != title.genres) {
            assert!(place == 5, "{} crosses at place {place}", title.id);
            crossings += 1;
        }
    }
    assert_eq!(crossings, 2);
}

#[test]
fn three_of_a_long_franchise_stand_in_a_list_the_nearest_first() {
    let catalogue = catalogue(30, |number, title| {
        if number < 10 {
            title.released = format!("{}", 2000 + number).parse().unwrap();
            title.directors = vec![person("Ada")];
            title.related = number.checked_sub(1).map(id).into_iter().collect();
        }
    });
    let lists = Lists::of(&catalogue);
    lists.check();
    assert_eq!(lists.ids("film-0")[..3], ["film-1", "film-2", "film-3"]);
    // What it names itself, what names it, and of those two steps away the later.
    assert_eq!(lists.ids("film-5")[..3], ["film-4", "film-6", "film-7"]);
    for (title, list) in lists.all().filter(|(title, _)| title.year() < 2010) {
        let mates = list.iter().filter(|(other, _)| other.year() < 2010).count();
        assert_eq!((mates, list.len()), (3, 6), "{}: {:?}", title.id, reasons(list));
    }
}

#[test]
fn a_franchise_that_is_all_there_is_leads_from_each_part_to_every_other() {
    // One film that all others name, so that no list of three leads to the last of them.
    let star = catalogue(12, |number, title| {
        title.related = (number > 0).then(|| id(0)).into_iter().collect();
        title.released = format!("{}", 2000 + number).parse().unwrap();
    });
    Lists::of(&star).check();
}

#[test]
fn one_director_does_not_fill_a_list_under_other_pretexts() {
    let catalogue = catalogue(30, |number, title| {
        title.genres = vec![Genre::ALL[number % 4], Genre::ALL[4 + number % 3]];
        if number < 10 {
            title.directors = vec![person("Ada")];
            title.writers = vec![person("Ada")];
            title.cast = vec![actor("Ada")];
        } else if number < 20 {
            title.producers = vec![person("Ada")];
        }
    });
    Lists::of(&catalogue).check();
}

/// Any title: it may share people, companies, genres, kind and year with others, and name some as its mates.
fn any_title(count: usize) -> impl Strategy<Value = Title> {
    const NAMES: [&str; 4] = ["Ada", "Bo", "Cai", "Dai"];
    let people = || subsequence(NAMES.to_vec(), 0..=2);
    let genres = subsequence(Genre::ALL[..4].to_vec(), 1..=4);
    let facts = (genres, select(Kind::ALL.to_vec()), 2019..=2021_i16);
    let mates = proptest::collection::vec(0..count * 4, 0..3);
    (facts, [people(), people(), people(), people()], people(), mates).prop_map(
        move |((genres, kind, year), [directors, writers, producers, cast], companies, mates)| {
            let people = |names: Vec<&str>| names.into_iter().map(person).collect();
            Title {
                genres,
                kind,
                released: year.to_string().parse().unwrap(),
                directors: people(directors),
                writers: people(writers),
                producers: people(producers),
                cast: cast.into_iter().map(actor).collect(),
                companies: companies.into_iter().map(company).collect(),
                related: mates.into_iter().filter(|mate| *mate < count).map(id).collect(),
                ..shell().1
            }
        },
    )
}

proptest! {
    #[test]
    fn any_catalogue_has_true_varied_lists_that_lead_everywhere(
        titles in (1_usize..40).prop_flat_map(|count| proptest::collection::vec(any_title(count), count)),
    ) {
        let catalogue = catalogue(titles.len(), |number, title| {
            let own = id(number);
            *title = Title { id: own.clone(), ..titles[number].clone() };
            title.related.retain(|mate| *mate != own);
        });
        Lists::of(&catalogue).check();
    }
}

#[test]
fn ten_thousand_titles_are_no_burden() {
    let mut state = 1_u64;
    let mut below = |end: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % end
    };
    // Few stand in many titles, and many in few.
    let mut any = |count: usize| {
        let end = below(count) + 1;
        below(end)
    };
    let catalogue = catalogue(10_000, |number, title| {
        let mut people = (0..9).map(|_| format!("Person {}", any(9_000))).collect::<Vec<_>>();
        title.directors = people.pop().iter().map(|name| person(name)).collect();
        title.cast = people.iter().map(|name| actor(name)).collect();
        title.companies = vec![company(&format!("Company {}", any(400)))];
        title.kind = Kind::ALL[any(5)];
        title.released = format!("{}", 2025 - any(70)).parse().unwrap();
        title.genres = (0..3).map(|_| Genre::ALL[any(Genre::ALL.len())]).collect();
        title.genres.sort_unstable();
        title.genres.dedup();
        title.related = (number % 12 == 1).then(|| id(number - 1)).into_iter().collect();
    });
    let start = Instant::now();
    let lists = Lists::of(&catalogue);
    let time = start.elapsed();
    // Some two seconds on an idle machine; a busy one may take several times that.
    assert!(time < Duration::from_secs(20), "{time:?}");
    assert!(lists.all().all(|(_, list)| list.len() == RELATED_COUNT));
    lists.check();
}
