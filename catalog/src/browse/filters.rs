//! What a reader narrows the catalogue down by.

use super::Status;
use crate::review::Rating;
use crate::{Genre, Kind, ListKey, Slug};

/// What a reader narrows the catalogue down by; nothing at first. A title must pass all filters. What a filter asks for
/// and a title does not tell, such as how long it is, does not pass.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filters {
    /// It is of one of these kinds.
    pub kinds: Vec<Kind>,
    /// It has one of these genres, or all of them.
    pub genres: Vec<Genre>,
    /// Whether it must have all of the genres.
    pub every_genre: bool,
    /// The years of its release.
    pub years: Span,
    /// The minutes of the one piece that it is, or of one of its episodes.
    pub minutes: Span,
    /// How many episodes it has; what is one piece has none.
    pub episodes: Span,
    /// It can be watched on one of these sites.
    pub sites: Vec<Slug>,
    /// One of these companies produced it.
    pub companies: Vec<Slug>,
    /// The reader gave it this rating at least.
    pub rated: Option<Rating>,
    /// The reader has one of these statuses for it; `None` stands for having none.
    pub statuses: Vec<Option<Status>>,
    /// In which order.
    pub sort: Sort,
}

impl Filters {
    /// What is in a list.
    pub fn of_list(list: &ListKey) -> Self {
        let mut filters = Self::default();
        match list {
            ListKey::Year(year) => {
                let year = u16::try_from(*year).ok();
                filters.years = Span::new(year, year);
            }
            ListKey::Kind(kind) => filters.kinds.push(*kind),
            ListKey::Genre(genre) => filters.genres.push(*genre),
            ListKey::Company(slug) => filters.companies.push(slug.clone()),
            ListKey::Watch(slug) => filters.sites.push(slug.clone()),
        }
        filters
    }

    /// Whether every title passes.
    pub fn are_open(&self) -> bool {
        let sorted = Self { sort: self.sort, every_genre: self.every_genre, ..Self::default() };
        *self == sorted
    }
}

/// Numbers from one to another, both included; each may be open. Never reversed, and zero is no bound.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Span {
    from: Option<u16>,
    to: Option<u16>,
}

impl Span {
    /// From one number to another, in whichever order they come.
    pub fn new(from: Option<u16>, to: Option<u16>) -> Self {
        let bound = |number: Option<u16>| number.filter(|number| *number > 0);
        match (bound(from), bound(to)) {
            (Some(from), Some(to)) if from > to => Self { from: Some(to), to: Some(from) },
            (from, to) => Self { from, to },
        }
    }

    /// The least number.
    pub const fn from(self) -> Option<u16> {
        self.from
    }

    /// The greatest number.
    pub const fn to(self) -> Option<u16> {
        self.to
    }

    /// Whether it asks for nothing.
    pub const fn is_open(self) -> bool {
        self.from.is_none() && self.to.is_none()
    }

    /// Whether a number passes; zero is one that is not known, and passes only where nothing is asked for.
    pub fn has(self, number: u16) -> bool {
        self.is_open() || number > 0 && self.includes(number)
    }

    fn includes(self, number: u16) -> bool {
        self.from.is_none_or(|from| from <= number) && self.to.is_none_or(|to| number <= to)
    }
}

/// In which order titles stand. Those of the same rank stand newest first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// Newest first.
    #[default]
    Released,
    /// Oldest first.
    Oldest,
    /// By their English names; `collation` has the rule.
    Title,
    /// By their pinyin, likewise.
    Pinyin,
    /// Shortest first, by the minutes of the one piece or of an episode, then by episodes; unknown last.
    Length,
}

impl Sort {
    /// Every order, as they are listed.
    pub const ALL: [Sort; 5] = [Sort::Released, Sort::Oldest, Sort::Title, Sort::Pinyin, Sort::Length];

    /// The word in addresses: `pinyin`.
    pub const fn slug(self) -> &'static str {
        match self {
            Sort::Released => "released",
            Sort::Oldest => "oldest",
            Sort::Title => "title",
            Sort::Pinyin => "pinyin",
            Sort::Length => "length",
        }
    }

    /// The order with this [`slug`](Sort::slug).
    pub fn from_slug(slug: &str) -> Option<Sort> {
        Sort::ALL.into_iter().find(|sort| sort.slug() == slug)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_span_is_never_reversed_and_has_both_its_bounds() {
        let span = Span::new(Some(1999), Some(1990));
        assert_eq!((span.from(), span.to()), (Some(1990), Some(1999)));
        assert_eq!([1989, 1990, 1999, 2000].map(|year| span.has(year)), [false, true, true, false]);
    }

    #[test]
    fn what_is_not_known_passes_only_where_nothing_is_asked_for() {
        assert!(Span::default().has(0));
        assert!(!Span::new(None, Some(60)).has(0));
        assert_eq!(Span::new(Some(0), Some(0)), Span::default());
    }
}
