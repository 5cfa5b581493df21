//! What a page is, in a sentence or two, for those who show a link to it.

use juku::page_data::PageData;
use juku::text as shown;
use juku_catalog::Site;
use juku_catalog::browse::Sort;
use juku_catalog::page::{Card, ListPage, PersonPage};
use juku_view::route::Route;

use super::structured_data::list_name;
use crate::text;

/// How many titles of a list are named.
const NAMED: usize = 4;

/// The description of a page.
pub fn of(site: &Site, route: &Route, data: &PageData) -> String {
    match data {
        _ if matches!(route, Route::Unknown(_)) => shown::NOT_FOUND_HELP.to_string(),
        _ if *route == Route::Shelf => shown::SHELF_IN_SHORT.to_string(),
        _ if *route == Route::ShelfStats => shown::STATS_IN_SHORT.to_string(),
        _ if *route == Route::Shared => shown::SHARED_IN_SHORT.to_string(),
        PageData::Home(_) => site.description.clone(),
        PageData::About(_) => of_about(site),
        PageData::Search(page) if matches!(route, Route::Browse) => shown::browse_scope(page.titles),
        PageData::Search(page) => shown::search_scope(page.titles, page.people),
        PageData::List(list) => of_list(route, list),
        PageData::Person(page) => of_person(page),
        PageData::Title(page) => text::summary(&page.title).to_owned(),
    }
}

fn of_about(site: &Site) -> String {
    let about = shown::ABOUT_IN_SHORT.to_string();
    text::ABOUT_SITE.with(&[&site.name, &about])
}

fn of_list(route: &Route, list: &ListPage) -> String {
    let name = list_name(route, &list.name);
    let summary = shown::list_summary(list.count, &list.kinds, Sort::default());
    let names = names(&list.cards);
    if list.page > 1 {
        text::WITH_PAGE.with(&[&name, &summary, &shown::page_of(list.page, list.pages), &names])
    } else {
        text::WITH_TITLES.with(&[&name, &summary, &names])
    }
}

fn of_person(page: &PersonPage) -> String {
    let mut cards: Vec<Card> = Vec::new();
    for work in &page.works {
        if cards.iter().all(|card| card.id != work.card.id) {
            cards.push(work.card.clone());
        }
    }
    text::WITH_TITLES.with(&[&shown::both_names(&page.person), &shown::person_summary(page), &names(&cards)])
}

/// `Leap (夺冠), Lost in Russia (囧妈) and more`; `《夺冠》、《囧妈》等`.
fn names(cards: &[Card]) -> String {
    let named = cards.iter().take(NAMED).map(|card| {
        let (_, other) = text::in_order(&card.en, &card.zh);
        text::TITLE.with(&[&text::card_name(card), other])
    });
    let named = named.collect::<Vec<_>>().join(&text::COMMA);
    if cards.len() > NAMED { text::AND_MORE.with(&[&named]) } else { named }
}
