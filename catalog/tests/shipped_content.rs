//! What holds for the content that is shipped.
#![expect(clippy::unwrap_used, reason = "a test may end at what should not be")]

use std::collections::HashSet;
use std::path::Path;

use juku_catalog::catalogue::poster_facts;
use juku_catalog::json::{Document, FromJson};
use juku_catalog::page::{HomePage, NamesPage, TitlePage, YearPage};
use juku_catalog::related::{Reason, Relations};
use juku_catalog::{Catalogue, Slug, folder, poster};
use serde::Serialize;

fn shipped() -> Catalogue {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content");
    folder::read(&folder).unwrap_or_else(|faults| panic!("{faults:#?}"))
}

fn related(catalogue: &Catalogue, id: &str) -> Vec<(String, Reason)> {
    let title = catalogue.title(&id.parse().unwrap()).unwrap();
    let related = Relations::new(catalogue).of(title).into_iter();
    related.map(|(title, reason)| (title.id.to_string(), reason)).collect()
}

#[test]
fn it_has_no_fault_and_a_title_for_every_file() {
    let files = std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("../content/titles")).unwrap();
    assert_eq!(shipped().titles().len(), files.count());
}

#[test]
fn three_pairs_of_titles_share_their_english_name() {
    let catalogue = shipped();
    let namesakes: Vec<_> = catalogue.titles().iter().filter(|title| catalogue.has_namesake(title)).collect();
    assert!(namesakes.len() >= 6);
    let card = juku_catalog::page::Card::new(&catalogue, namesakes[0]);
    assert_eq!(card.distinct_name(), format!("{} ({})", card.en, card.year));
}

#[test]
fn leap_leads_to_its_director_its_star_and_its_sport() {
    let catalogue = shipped();
    let related = related(&catalogue, "leap-2020");
    assert_eq!(related.len(), 6);
    let reasons: Vec<&Reason> = related.iter().map(|(_, reason)| reason).collect();
    assert!(reasons.contains(&&Reason::Director("Peter Chan".to_owned())), "{related:?}");
    assert!(reasons.contains(&&Reason::With("Gong Li".to_owned())), "{related:?}");
    let is_sport = |reason: &&Reason| matches!(reason, Reason::Genres(genres) if genres.contains(&juku_catalog::Genre::Sport));
    assert!(reasons.iter().any(is_sport), "{related:?}");
}

#[test]
fn the_wandering_earth_leads_to_its_second_part_first() {
    let related = related(&shipped(), "the-wandering-earth-2019");
    assert_eq!(related[0], ("the-wandering-earth-ii-2023".to_owned(), Reason::Franchise));
}

#[test]
fn every_title_has_six_others_beside_it_each_once_and_with_a_varied_reason() {
    let catalogue = shipped();
    let relations = Relations::new(&catalogue);
    for title in catalogue.titles() {
        let related = relations.of(title);
        let ids: HashSet<&Slug> = related.iter().map(|(other, _)| &other.id).collect();
        assert_eq!(ids.len(), 6, "{}", title.id);
        assert!(!ids.contains(&title.id), "{}", title.id);
        for (_, reason) in related.iter().filter(|(_, reason)| *reason != Reason::Franchise) {
            let alike = related.iter().filter(|(_, other)| other == reason).count();
            assert!(alike <= 3, "{}: {alike} times {reason:?}", title.id);
        }
    }
}

#[test]
fn every_franchise_mate_comes_before_all_others() {
    let catalogue = shipped();
    let relations = Relations::new(&catalogue);
    for title in catalogue.titles().iter().filter(|title| !title.related.is_empty()) {
        let related = relations.of(title);
        let mates = related.iter().take_while(|(_, reason)| *reason == Reason::Franchise).count();
        assert!(mates >= title.related.len().min(6), "{}", title.id);
        assert!(title.related.contains(&related[0].0.id), "{}: {}", title.id, related[0].0.id);
    }
}

#[test]
fn the_page_data_of_every_title_is_under_12_kb() {
    let catalogue = shipped();
    let relations = Relations::new(&catalogue);
    for title in catalogue.titles() {
        let page = TitlePage::new(&relations, &catalogue, title);
        let json = serde_json::to_string(&page).unwrap();
        assert!(json.len() < 12_000, "{}: {} bytes", title.id, json.len());
        assert_eq!(Document::parse(&json).unwrap().read(), Some(page));
    }
}

#[test]
fn the_other_pages_are_read_as_they_were_written() {
    fn check<P: Serialize + FromJson + PartialEq + std::fmt::Debug>(page: P) {
        let json = serde_json::to_string(&page).unwrap();
        assert_eq!(Document::parse(&json).unwrap().read(), Some(page));
    }
    let catalogue = shipped();
    check(HomePage::new(&catalogue));
    check(NamesPage::new(&catalogue));
    for year in catalogue.years().keys() {
        YearPage::all(&catalogue, *year).into_iter().for_each(check);
    }
}

#[test]
fn the_years_hold_every_title_once_and_know_their_neighbours() {
    let catalogue = shipped();
    let mut seen = HashSet::new();
    for year in catalogue.years().keys() {
        let pages = YearPage::all(&catalogue, *year);
        for page in &pages {
            assert!(page.cards.len() <= 60 && page.pages == pages.len());
            assert!(page.earlier.is_none_or(|earlier| earlier < *year));
            assert!(page.later.is_none_or(|later| later > *year));
            seen.extend(page.cards.iter().map(|card| card.id.clone()));
        }
    }
    assert_eq!(seen.len(), catalogue.titles().len());
    let list = YearPage::all(&catalogue, 2023);
    assert_eq!(
        (list[0].count, list[0].earlier, list[0].later),
        (usize::from(catalogue.years()[&2023]), Some(2022), Some(2024))
    );
    assert!(YearPage::all(&catalogue, 1900).is_empty());
}

#[test]
fn the_home_page_shows_what_is_new_and_all_years() {
    let catalogue = shipped();
    let home = HomePage::new(&catalogue);
    assert_eq!(home.count, catalogue.titles().len());
    assert_eq!(home.years.iter().map(|year| usize::from(year.count)).sum::<usize>(), home.count);
    assert!(home.newest.windows(2).all(|pair| pair[0].year >= pair[1].year));
}

#[test]
fn a_mistyped_address_finds_its_title() {
    let names = NamesPage::new(&shipped());
    let first = |asked: &str| names.nearest(asked, 5).first().map(|entry| entry.id.to_string());
    assert_eq!(first("leap-2021").as_deref(), Some("leap-2020"));
    assert_eq!(first("the-wandring-earth").as_deref(), Some("the-wandering-earth-2019"));
    assert_eq!(first("hidden-love").as_deref(), Some("hidden-love-2023"));
    assert_eq!(first("夺冠").as_deref(), Some("leap-2020"));
    assert_eq!(first("qqqqqq"), None);
}

#[test]
fn neighbours_in_a_list_wear_different_posters() {
    let catalogue = shipped();
    let styles: Vec<_> = catalogue
        .titles()
        .iter()
        .map(|title| poster::style(&poster_facts(title, catalogue.poster_variant(&title.id))))
        .collect();
    for (pair, titles) in styles.windows(2).zip(catalogue.titles().windows(2)) {
        let alike = pair[0].palette == pair[1].palette || pair[0].ornament == pair[1].ornament;
        assert!(!alike, "{} and {}", titles[0].id, titles[1].id);
    }
}
