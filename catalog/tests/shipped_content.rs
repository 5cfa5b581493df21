//! What holds for the content that is shipped.
#![expect(clippy::unwrap_used, reason = "a test may end at what should not be")]

use std::collections::BTreeSet;
use std::path::Path;

use juku_catalog::catalogue::poster_facts;
use juku_catalog::json::{Document, FromJson};
use juku_catalog::page::{FEATURES, Feature, HomePage, ListPage, PersonPage, TitlePage};
use juku_catalog::{Catalogue, Prepared, folder, poster};
use serde::Serialize;

fn shipped() -> Catalogue {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content");
    folder::read(&folder).unwrap_or_else(|faults| panic!("{faults:#?}"))
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
fn seven_titles_take_turns_as_that_of_the_day() {
    let catalogue = shipped();
    let home = HomePage::new(&Prepared::new(&catalogue));
    let genres: BTreeSet<_> = home.features.iter().map(|feature| feature.card.genres[0].slug()).collect();
    assert_eq!((home.features.len(), genres.len()), (FEATURES, FEATURES));
    for Feature { card, summary, summary_zh } in &home.features {
        assert!(home.newest.iter().all(|new| new.id != card.id), "{} is among what is new", card.en);
        let title = catalogue.title(&card.id).unwrap();
        assert_eq!((summary, summary_zh), (&title.summary, &title.summary_zh));
    }
    // Of fewer titles, they come again, so that no day is without one.
    let some: Vec<_> = catalogue.titles().iter().take(3).cloned().collect();
    let home = HomePage::new(&Prepared::new(&Catalogue::new(catalogue.site().clone(), some)));
    let ids: Vec<_> = home.features.iter().map(|feature| feature.card.id.as_str()).collect();
    assert_eq!(ids.len(), FEATURES);
    assert_eq!((&ids[..3], &ids[6]), (&ids[3..6], &ids[0]));
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

#[test]
fn the_titles_of_a_mood_are_of_it_and_their_posters_differ() {
    let catalogue = shipped();
    let home = HomePage::new(&Prepared::new(&catalogue));
    assert_eq!(home.moods.len(), 6);
    for mood in home.moods {
        assert_eq!(mood.cards.len(), 3, "{:?}", mood.mood);
        for (at, card) in mood.cards.iter().enumerate() {
            assert!(mood.genres.contains(&card.genres[0]), "{:?}: {}", mood.mood, card.en);
            let own = poster::style(&card.poster());
            for other in &mood.cards[..at] {
                let other_style = poster::style(&other.poster());
                assert_ne!(own.palette, other_style.palette, "{} and {}", card.en, other.en);
                assert_ne!(own.ornament, other_style.ornament, "{} and {}", card.en, other.en);
            }
        }
    }
}
