//! What a reader keeps, as a list of titles: one part of it, in some order.

use super::{Browser, Kept, Sort, Status};
use crate::Slug;
use crate::index::Index;
use crate::page::{CARDS_PER_PAGE, Card};

/// A part of what a reader keeps.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Part {
    /// All of it.
    #[default]
    Everything,
    /// The titles with this status.
    Status(Status),
    /// The titles with a rating, be it with a review.
    Rated,
    /// The titles with a review.
    Reviewed,
}

impl Part {
    /// Every part, in the order in which they are listed.
    pub const ALL: [Part; 7] = [
        Part::Everything,
        Part::Status(Status::Watching),
        Part::Status(Status::Want),
        Part::Status(Status::Seen),
        Part::Status(Status::Dropped),
        Part::Rated,
        Part::Reviewed,
    ];

    /// The word in addresses; empty for everything.
    pub const fn slug(self) -> &'static str {
        match self {
            Part::Everything => "",
            Part::Status(status) => status.slug(),
            Part::Rated => "rated",
            Part::Reviewed => "reviewed",
        }
    }

    /// Whether a title is in it.
    pub fn has(self, kept: &Kept) -> bool {
        match self {
            Part::Everything => true,
            Part::Status(status) => kept.status == Some(status),
            Part::Rated => kept.rating.is_some(),
            Part::Reviewed => kept.reviewed,
        }
    }
}

/// In which order; titles of the same rank stand as in the one before.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum By {
    /// What was changed last comes first.
    #[default]
    Changed,
    /// The best rated first, then those without a rating.
    Rating,
    /// By English name, as in lists.
    Title,
    /// The newest title first.
    Released,
}

impl By {
    /// Every order, as they are listed.
    pub const ALL: [By; 4] = [By::Changed, By::Rating, By::Title, By::Released];

    /// The word in addresses.
    pub const fn slug(self) -> &'static str {
        match self {
            By::Changed => "changed",
            By::Rating => "rating",
            By::Title => "title",
            By::Released => "released",
        }
    }
}

/// What is asked of a shelf, from the query of an address: `show=seen&by=rating&page=2`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ShelfView {
    /// Which part.
    pub part: Part,
    /// In which order.
    pub by: By,
}

impl ShelfView {
    /// Reads the query of an address; what cannot be understood is left out.
    pub fn parse(query: &str) -> Self {
        let value =
            |name: &str| query.split('&').find_map(|field| field.strip_prefix(name)?.strip_prefix('='));
        let part = value("show").and_then(|slug| Part::ALL.into_iter().find(|part| part.slug() == slug));
        let by = value("by").and_then(|slug| By::ALL.into_iter().find(|by| by.slug() == slug));
        Self { part: part.unwrap_or_default(), by: by.unwrap_or_default() }
    }

    /// Writes it as the query of an address; empty for everything in the usual order.
    pub fn to_query(self) -> String {
        let show = (self.part != Part::default()).then(|| format!("show={}", self.part.slug()));
        let by = (self.by != By::default()).then(|| format!("by={}", self.by.slug()));
        show.into_iter().chain(by).collect::<Vec<_>>().join("&")
    }
}

/// A page of what a reader keeps.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ShelfReply {
    /// How many titles each of the [`Part::ALL`] has.
    pub counts: [usize; 7],
    /// Which page this is, from 1.
    pub page: usize,
    /// How many there are.
    pub pages: usize,
    /// The titles of the page, with what is kept of each.
    pub titles: Vec<(Card, Kept)>,
    /// What is kept of titles that have arrived in no part of the index, in that part of the shelf.
    pub unknown: Vec<Slug>,
    /// How many titles of the catalogue have not arrived yet.
    pub missing: usize,
}

impl ShelfReply {
    /// What a reader keeps, with the titles of an index.
    ///
    /// # Arguments
    /// `browser`: made of the index. `kept`: once for each title. `page`: which is wanted, from 1.
    pub fn new(browser: &Browser, index: &Index, view: ShelfView, page: usize, kept: &[Kept]) -> Self {
        let counts = Part::ALL.map(|part| kept.iter().filter(|kept| part.has(kept)).count());
        let mut shown: Vec<(usize, &Kept)> = Vec::new();
        let mut unknown = Vec::new();
        for kept in kept.iter().filter(|kept| view.part.has(kept)) {
            match browser.place(index, &kept.title) {
                Some(at) => shown.push((at, kept)),
                None => unknown.push(kept.title.clone()),
            }
        }
        // The index is newest first, and every order is stable.
        shown.sort_unstable_by_key(|(at, _)| *at);
        match view.by {
            By::Released => {}
            By::Changed => shown.sort_by_key(|(_, kept)| std::cmp::Reverse(kept.updated)),
            By::Rating => shown
                .sort_by_key(|(_, kept)| (std::cmp::Reverse(kept.rating), std::cmp::Reverse(kept.updated))),
            By::Title => {
                let ranks = browser.ranks(Sort::Title);
                shown.sort_by_key(|(at, _)| ranks.get(*at).copied());
            }
        }
        let pages = shown.len().div_ceil(CARDS_PER_PAGE);
        let page = page.clamp(1, pages.max(1));
        let titles = shown.into_iter().skip((page - 1) * CARDS_PER_PAGE).take(CARDS_PER_PAGE);
        Self {
            counts,
            page,
            pages,
            titles: titles.filter_map(|(at, kept)| Some((index.card(at)?, kept.clone()))).collect(),
            unknown,
            missing: index.count.saturating_sub(index.len()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_view_is_read_as_it_was_written() {
        for part in Part::ALL {
            for by in By::ALL {
                let view = ShelfView { part, by };
                assert_eq!(ShelfView::parse(&view.to_query()), view);
            }
        }
        assert_eq!(ShelfView::default().to_query(), "");
        assert_eq!(ShelfView::parse("show=x&by=&page=2&sho"), ShelfView::default());
    }
}
