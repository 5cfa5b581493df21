//! What a page is, in a sentence or two, for those who show a link to it.

use juku::page_data::PageData;
use juku::text;
use juku_catalog::Site;
use juku_catalog::browse::Sort;
use juku_catalog::page::{Card, ListPage, PersonPage};
use juku_view::route::Route;

use super::structured_data::list_name;

/// How many titles of a list are named.
const NAMED: usize = 4;

/// The description of a page.
pub fn of(site: &Site, route: &Route, data: &PageData) -> String {
    match data {
        _ if matches!(route, Route::Unknown(_)) => text::NOT_FOUND_HELP.to_owned(),
        _ if *route == Route::Shelf => text::SHELF_IN_SHORT.to_owned(),
        _ if *route == Route::ShelfStats => text::STATS_IN_SHORT.to_owned(),
        _ if *route == Route::Shared => text::SHARED_IN_SHORT.to_owned(),
        PageData::Home(_) => site.description.clone(),
        PageData::About(_) => format!("{}: {}", site.name, text::ABOUT_IN_SHORT),
        PageData::Search(page) if matches!(route, Route::Browse) => text::browse_scope(page.titles),
        PageData::Search(page) => text::search_scope(page.titles, page.people),
        PageData::List(list) => of_list(route, list),
        PageData::Person(page) => of_person(page),
        PageData::Title(page) => page.title.summary.clone(),
    }
}

fn of_list(route: &Route, list: &ListPage) -> String {
    let name = list_name(route, &list.name);
    let page =
        if list.page > 1 { format!(" {}.", text::page_of(list.page, list.pages)) } else { String::new() };
    format!(
        "{name}: {}.{page} {}.",
        text::list_summary(list.count, &list.kinds, Sort::default()),
        names(&list.cards)
    )
}

fn of_person(page: &PersonPage) -> String {
    let mut cards: Vec<Card> = Vec::new();
    for work in &page.works {
        if cards.iter().all(|card| card.id != work.card.id) {
            cards.push(work.card.clone());
        }
    }
    format!("{}: {}. {}.", text::both_names(&page.person), text::person_summary(page), names(&cards))
}

/// `Leap (夺冠), Lost in Russia (囧妈) and more`.
fn names(cards: &[Card]) -> String {
    let named = cards.iter().take(NAMED).map(|card| format!("{} ({})", card.distinct_name(), card.zh));
    let named = named.collect::<Vec<_>>().join(", ");
    if cards.len() > NAMED { format!("{named} and more") } else { named }
}
