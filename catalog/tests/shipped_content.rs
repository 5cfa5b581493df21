//! What holds for the content that is shipped.
#![expect(clippy::unwrap_used, reason = "a test may end at what should not be")]

use std::collections::HashSet;
use std::path::Path;

use juku_catalog::catalogue::poster_facts;
use juku_catalog::json::{Document, FromJson};
use juku_catalog::page::{HomePage, ListPage, NamesPage, PersonPage, TitlePage};
use juku_catalog::related::{Reason, Relations};
use juku_catalog::{Catalogue, Prepared, Slug, folder, poster};
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

/// The size of a page's data in bytes; it must be read as it was written.
fn size<P: Serialize + FromJson + PartialEq + std::fmt::Debug>(page: P) -> usize {
    let json = serde_json::to_string(&page).unwrap();
    assert_eq!(Document::parse(&json).unwrap().read(), Some(page));
    json.len()
}

#[test]
fn the_page_data_of_every_title_and_person_is_under_12_kb() {
    let catalogue = shipped();
    let prepared = Prepared::new(&catalogue);
    for title in catalogue.titles() {
        let size = size(TitlePage::new(&prepared, title));
        assert!(size < 12_000, "{}: {size} bytes", title.id);
    }
    for works in prepared.people.all() {
        let slug = &works.person.slug;
        let size = size(PersonPage::new(&prepared, slug).unwrap());
        assert!(size < 12_000, "{slug}: {size} bytes");
    }
}

#[test]
fn the_page_data_of_every_list_is_under_24_kb() {
    let catalogue = shipped();
    let prepared = Prepared::new(&catalogue);
    for (list, pages) in prepared.lists.pages() {
        for page in 1..=pages {
            let size = size(ListPage::new(&prepared, list, page).unwrap());
            assert!(size < 24_000, "{list:?}, page {page}: {size} bytes");
        }
    }
    size(HomePage::new(&prepared));
    size(NamesPage::new(&catalogue));
}

#[test]
fn the_home_page_shows_what_is_new_and_counts_years_kinds_and_genres() {
    let catalogue = shipped();
    let home = HomePage::new(&Prepared::new(&catalogue));
    assert_eq!(home.count, catalogue.titles().len());
    assert_eq!(home.years.iter().map(|year| usize::from(year.count)).sum::<usize>(), home.count);
    assert_eq!(home.kinds.iter().map(|(_, count)| count).sum::<usize>(), home.count);
    let genres: usize = catalogue.titles().iter().map(|title| title.genres.len()).sum();
    assert_eq!(home.genres.iter().map(|(_, count)| count).sum::<usize>(), genres);
    assert!(home.genres.is_sorted_by(|(_, one), (_, next)| one >= next));
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
