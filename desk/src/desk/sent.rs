//! What goes out by link, and what came by one.

use juku_view::route::Route;
use juku_view::text::in_order;
use maud::{Markup, PreEscaped, html};

use super::Desk;
use crate::Moment;
use crate::parcel::{self, Broken, Parcel, Year};
use crate::stats::Stats;
use crate::text::{COLON, desk as text};

/// The id of the part that offers a link.
pub(super) const OFFER: &str = "offer";

impl Desk {
    /// What the address asks to pass on, with its name: `share=` and the identity of a review or a list, or a year.
    pub(super) fn offered(&self, moment: Moment) -> Option<(Parcel, String)> {
        let asked = self.query().split('&').find_map(|field| field.strip_prefix("share="))?;
        if let Some(review) = self.shelf.reviews().find(|review| review.id == *asked) {
            let name = self.name_of(&review.title);
            return Some((Parcel::Review { review: review.clone() }, text::my_review(&name)));
        }
        let by = self.shelf.last_name().unwrap_or_default().to_owned();
        if let Some(list) = self.shelf.lists().into_iter().find(|list| list.id == *asked) {
            return Some((Parcel::List { by, list: list.clone() }, list.name.clone()));
        }
        let year: u16 = asked.parse().ok()?;
        let stats = Stats::new(&self.shelf, &self.index, Some(year), moment);
        Some((Parcel::Year { year: in_short(&stats, by)? }, text::my_year(year)))
    }

    /// The offer to pass it on.
    pub(super) fn offer(&self, moment: Moment) -> Markup {
        let Some((parcel, what)) = self.offered(moment) else { return html! {} };
        html! {
            section.transfer.transfer--offer aria-labelledby=(OFFER) {
                h2 id=(OFFER) tabindex="-1" { (text::SHARE) (COLON) (juku_view::html::marked_runs(&what)) }
                a.transfer__close href=(self.without_share()) { (text::CLOSE) }
                (PreEscaped(parcel::html::offer(&parcel.link(&self.shared_page()), &what)))
            }
        }
    }

    /// The address of the page that shows what was sent.
    pub(super) fn shared_page(&self) -> String {
        format!("{}{}", self.site, Route::Shared.path())
    }

    /// What came by the link that is open.
    pub(super) fn sent(&self) -> Result<Parcel, Broken> {
        let fragment = self.address.split_once('#').map_or("", |(_, fragment)| fragment);
        Parcel::from_fragment(fragment)
    }

    fn name_of(&self, title: &juku_catalog::Slug) -> String {
        let place = self.index.titles.id.iter().position(|id| id == title);
        place.map_or_else(
            || title.to_string(),
            |at| in_order(self.index.titles.en.get(at), self.index.titles.zh.get(at)).0.to_owned(),
        )
    }
}

/// A year in short; none if nothing happened in it.
fn in_short(stats: &Stats, by: String) -> Option<Year> {
    let year = i16::try_from(stats.year?).ok()?;
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let people = stats.directors.iter().chain(&stats.cast);
    let mut people: Vec<_> =
        people.map(|counted| (counted.what.slug.clone(), count(counted.tally.titles))).collect();
    people.sort_by_key(|(_, titles)| std::cmp::Reverse(*titles));
    Some(Year {
        by,
        year,
        titles: count(stats.watched),
        hours: count((stats.hours.minutes / 60) as usize),
        episodes: 0,
        reviews: count(stats.reviews),
        favourites: stats.highest.iter().take(8).map(|pick| pick.card.id.clone()).collect(),
        genres: stats.genres.iter().take(5).map(|genre| (genre.what, count(genre.tally.titles))).collect(),
        people: people.into_iter().take(5).collect(),
    })
    .filter(|_| !stats.is_empty())
}
