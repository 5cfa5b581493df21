//! Filters made quick to test.

use super::{Browser, Facts, Filters, Mine, Span, Status};
use crate::{Genre, Kind};

/// What titles are filtered by, a bit for each.
#[derive(Clone, Copy)]
#[repr(u16)]
pub(super) enum Facet {
    Kind = 1,
    Genre = 1 << 1,
    Year = 1 << 2,
    Minutes = 1 << 3,
    Episodes = 1 << 4,
    Site = 1 << 5,
    Company = 1 << 6,
    Rating = 1 << 7,
    Status = 1 << 8,
}

/// The facets that a title fails in.
#[derive(Clone, Copy)]
pub(super) struct Fails(u16);

impl Fails {
    /// Whether it passes.
    pub(super) const fn nothing(self) -> bool {
        self.0 == 0
    }

    /// Whether it fails in more than one.
    pub(super) const fn several(self) -> bool {
        self.0 & self.0.wrapping_sub(1) != 0
    }

    /// Whether it fails in this one at most.
    pub(super) const fn only(self, facet: Facet) -> bool {
        self.0 & !(facet as u16) == 0
    }
}

/// Filters made quick to test.
pub(super) struct Wanted {
    /// Bits of kinds and statuses; all where nothing is chosen.
    kinds: u8,
    statuses: u8,
    genres: u64,
    every_genre: bool,
    years: Span,
    minutes: Span,
    episodes: Span,
    /// By number; `None` where nothing is chosen.
    sites: Option<Vec<bool>>,
    companies: Option<Vec<bool>>,
    /// In half stars.
    rated: u8,
}

impl Wanted {
    pub(super) fn new(browser: &Browser, filters: &Filters) -> Self {
        Self {
            kinds: set(&Kind::ALL, &filters.kinds),
            statuses: set(&Status::CHOICES, &filters.statuses),
            genres: mask(&filters.genres),
            every_genre: filters.every_genre,
            years: filters.years,
            minutes: filters.minutes,
            episodes: filters.episodes,
            sites: browser.sites.chosen(&filters.sites),
            companies: browser.companies.chosen(&filters.companies),
            rated: filters.rated.map_or(0, |rating| rating.half_stars()),
        }
    }

    /// The companies that are chosen, by number.
    pub(super) fn companies(&self) -> Option<&[bool]> {
        self.companies.as_deref()
    }

    /// The facets that a title fails in.
    pub(super) fn fails(&self, facts: &Facts, sites: &[u32], companies: &[u32], mine: Mine) -> Fails {
        let genres = facts.genres & self.genres;
        let has_genres =
            self.genres == 0 || if self.every_genre { genres == self.genres } else { genres != 0 };
        let rating = mine.rating.map_or(0, |rating| rating.half_stars());
        let tests = [
            (Facet::Kind, self.kinds & 1 << facts.kind != 0),
            (Facet::Genre, has_genres),
            (Facet::Year, self.years.has(facts.year)),
            (Facet::Minutes, self.minutes.has(facts.minutes)),
            (Facet::Episodes, self.episodes.has(facts.episodes)),
            (Facet::Site, any(self.sites.as_deref(), sites)),
            (Facet::Company, any(self.companies.as_deref(), companies)),
            (Facet::Rating, rating >= self.rated),
            (Facet::Status, self.statuses & 1 << place(mine.status) != 0),
        ];
        Fails(
            tests.into_iter().fold(0, |fails, (facet, passes)| fails | if passes { 0 } else { facet as u16 }),
        )
    }
}

/// A bit for each genre.
pub(super) fn mask(genres: &[Genre]) -> u64 {
    genres.iter().fold(0, |mask, genre| mask | 1 << *genre as u32)
}

/// The place of a status among the [`Status::CHOICES`].
pub(super) fn place(status: Option<Status>) -> usize {
    status.map_or(Status::ALL.len(), |status| status as usize)
}

/// A bit for each that is chosen; all if none is.
fn set<T: PartialEq>(all: &[T], chosen: &[T]) -> u8 {
    let bits = all.iter().enumerate().filter(|(_, one)| chosen.contains(one));
    let set = bits.fold(0, |set, (at, _)| set | 1 << at);
    if set == 0 { u8::MAX } else { set }
}

fn any(chosen: Option<&[bool]>, own: &[u32]) -> bool {
    let is_chosen = |at: &u32| chosen.and_then(|chosen| chosen.get(*at as usize)).copied().unwrap_or(false);
    chosen.is_none() || own.iter().any(is_chosen)
}
