//! What a page is, in a sentence or two, for those who show a link to it.

use juku::page_data::PageData;
use juku::text;
use juku_catalog::Site;
use juku_catalog::page::{Card, YearPage};

/// How many titles of a list are named.
const NAMED: usize = 4;

/// The description of a page.
pub fn of(site: &Site, data: &PageData) -> String {
    match data {
        PageData::Home(_) => site.description.clone(),
        PageData::Year(list) => of_year(list),
        PageData::Title(page) => page.title.summary.clone(),
        PageData::Names(_) => text::NOT_FOUND_HELP.to_owned(),
    }
}

fn of_year(list: &YearPage) -> String {
    format!("{}. {}.", text::year_summary(list.count, &list.kinds), names(&list.cards))
}

/// `Leap (夺冠), Lost in Russia (囧妈) and more`.
fn names(cards: &[Card]) -> String {
    let named = cards.iter().take(NAMED).map(|card| format!("{} ({})", card.distinct_name(), card.zh));
    let named = named.collect::<Vec<_>>().join(", ");
    if cards.len() > NAMED { format!("{named} and more") } else { named }
}
