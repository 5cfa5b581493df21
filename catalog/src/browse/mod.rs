//! Browse: any combination of filters, in any order, and what one more choice would leave.
//!
//! ```text
//! Index ──Browser::new──▶ columns, orders ──┐
//! query ──Filters::parse──▶ Filters ────────┤ browse ──▶ Found ──BrowseReply::new──▶ cards of a page, facets
//! the reader's ratings and statuses ────────┘
//! ```
//!
//! What filters ask for stands in columns of numbers, and each order of the titles is made once. So browsing is a single
//! pass over the titles: each is tested against all facets at once. A title that passes counts in every facet; one
//! that fails in a single facet counts in that one, whose own choices do not count there.

mod collation;
mod filters;
mod found;
mod mine;
mod orders;
mod organisations;
mod query;
mod reply;
mod status;
mod wanted;

use crate::index::Index;
use crate::review::Rating;
use crate::{Kind, Length, Slug};

pub use filters::{Filters, Sort, Span};
pub use found::{EPISODES, Found, GENRES, Genres, LENGTHS, span};
pub use mine::{By, Part};
pub use reply::{Bounds, BrowseReply, Choice, Kept};
pub use status::Status;

use found::bucket;
use orders::Orders;
use organisations::{Organisations, add};
use wanted::{Facet, Wanted};

/// How many companies are offered as a choice.
pub const COMPANIES: usize = 30;

/// What a reader keeps of a title.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Mine {
    /// How they rate it.
    pub rating: Option<Rating>,
    /// How they stand to it.
    pub status: Option<Status>,
}

/// Filters the titles of an index. It is made anew when more of the index has arrived.
#[derive(Debug, Default)]
pub struct Browser {
    facts: Vec<Facts>,
    sites: Organisations,
    companies: Organisations,
    /// The years that have titles.
    years: Vec<u16>,
    orders: Orders,
}

/// What of a title filters ask for; zero for what is not known.
#[derive(Clone, Copy, Debug)]
struct Facts {
    /// A bit for each genre, by its place among [`Genre::ALL`](crate::Genre::ALL).
    genres: u64,
    year: u16,
    minutes: u16,
    episodes: u16,
    /// The place among [`Kind::ALL`].
    kind: u8,
}

const _: () = assert!(GENRES <= u64::BITS as usize, "each genre has a bit");

impl Browser {
    /// Makes the columns and orders of what has arrived of an index.
    pub fn new(index: &Index) -> Self {
        let titles = &index.titles;
        let facts: Vec<Facts> = (0..index.len()).filter_map(|at| Facts::new(index, at)).collect();
        let mut years: Vec<u16> = facts.iter().map(|facts| facts.year).collect();
        years.sort_unstable();
        years.dedup();
        Self {
            sites: Organisations::new(index, &index.sites.slug, &titles.watch),
            companies: Organisations::new(index, &index.companies.slug, &titles.companies),
            years,
            orders: Orders::new(titles),
            facts,
        }
    }

    /// The place of a title in the index that this was made of.
    pub fn place(&self, index: &Index, title: &Slug) -> Option<usize> {
        self.orders.place(index, title)
    }

    /// For each title of the index the place that it has in an order.
    pub fn ranks(&self, sort: Sort) -> Vec<u32> {
        let all = vec![true; self.facts.len()];
        let mut ranks = vec![0; all.len()];
        for (rank, at) in (0..).zip(self.orders.sorted(sort, &all, all.len())) {
            if let Some(place) = ranks.get_mut(at as usize) {
                *place = rank;
            }
        }
        ranks
    }

    /// What passes the filters, and what one more choice would leave.
    ///
    /// # Arguments
    /// `mine`: what the reader keeps of each title, by its place in the index; where it ends, nothing is kept.
    pub fn browse(&self, filters: &Filters, mine: &[Mine]) -> Found {
        let wanted = Wanted::new(self, filters);
        let mut found = Found::default();
        let mut passes = vec![false; self.facts.len()];
        let mut count = 0;
        let mut years = vec![0; self.years.len()];
        let (mut sites, mut companies) = (self.sites.counts(), self.companies.counts());
        let own = mine.iter().copied().chain(std::iter::repeat(Mine::default()));
        for (at, ((facts, mine), passes)) in self.facts.iter().zip(own).zip(&mut passes).enumerate() {
            let (of_sites, of_companies) = (self.sites.of(at), self.companies.of(at));
            let fails = wanted.fails(facts, of_sites, of_companies, mine);
            *passes = fails.nothing();
            count += usize::from(*passes);
            if fails.several() {
                continue;
            }
            if fails.only(Facet::Kind) {
                add(&mut found.kinds, usize::from(facts.kind));
            }
            let adds_genres = if filters.every_genre { fails.nothing() } else { fails.only(Facet::Genre) };
            if adds_genres {
                bits(facts.genres).for_each(|genre| add(&mut found.genres.0, genre));
            }
            if fails.only(Facet::Year)
                && let Ok(year) = self.years.binary_search(&facts.year)
            {
                add(&mut years, year);
            }
            if fails.only(Facet::Minutes) {
                bucket(&LENGTHS, facts.minutes).into_iter().for_each(|at| add(&mut found.lengths, at));
            }
            if fails.only(Facet::Episodes) {
                bucket(&EPISODES, facts.episodes).into_iter().for_each(|at| add(&mut found.episodes, at));
            }
            if fails.only(Facet::Site) {
                of_sites.iter().for_each(|site| add(&mut sites, *site as usize));
            }
            if fails.only(Facet::Company) {
                of_companies.iter().for_each(|company| add(&mut companies, *company as usize));
            }
            if fails.only(Facet::Status) {
                add(&mut found.statuses, wanted::place(mine.status));
            }
            if fails.only(Facet::Rating)
                && let Some(rating) = mine.rating
            {
                found.ratings.iter_mut().take(usize::from(rating.half_stars())).for_each(|count| *count += 1);
            }
        }
        found.titles = self.orders.sorted(filters.sort, &passes, count);
        found.years = self.years.iter().copied().zip(years).collect();
        found.sites = self.sites.all(&sites);
        found.companies = self.companies.top(COMPANIES, &companies, wanted.companies());
        found
    }
}

impl Facts {
    fn new(index: &Index, at: usize) -> Option<Self> {
        let titles = &index.titles;
        let (minutes, episodes) = match *titles.length.get(at)? {
            Length::Single(minutes) => (minutes, None),
            Length::Episodes(count, minutes) => (minutes, count),
        };
        let kind = *titles.kind.get(at)?;
        Some(Self {
            genres: wanted::mask(titles.genres.get(at)),
            year: u16::try_from(titles.released.get(at)?.year()).unwrap_or(0),
            minutes: minutes.unwrap_or(0),
            episodes: episodes.unwrap_or(0),
            kind: Kind::ALL.iter().position(|other| *other == kind).unwrap_or(0) as u8,
        })
    }
}

/// The places of the bits that are set.
fn bits(mut mask: u64) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let lowest = mask.trailing_zeros();
        mask &= mask.wrapping_sub(1);
        (lowest < u64::BITS).then_some(lowest as usize)
    })
}
