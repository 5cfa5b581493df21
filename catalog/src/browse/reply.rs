//! What is left, with all that is needed to show it.

use std::collections::BTreeSet;

use super::found::{EPISODES, LENGTHS, span};
use super::{Browser, Filters, Found, Mine, Span, Status};
use crate::index::{Index, Organisations};
use crate::page::{CARDS_PER_PAGE, Card};
use crate::review::{Rating, Timestamp};
use crate::{Genre, Kind, Slug};

/// What a reader keeps of a title.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The title's id; the catalogue need not have it.
    pub title: Slug,
    /// How they rate it.
    pub rating: Option<Rating>,
    /// How they stand to it.
    pub status: Option<Status>,
    /// When that was last changed, in milliseconds since 1970.
    pub updated: Timestamp,
    /// How many episodes they have seen.
    pub episodes: u16,
    /// Whether they have written a review.
    pub reviewed: bool,
}

impl Kept {
    /// Nothing yet.
    pub const fn new(title: Slug) -> Self {
        Self { title, rating: None, status: None, updated: 0, episodes: 0, reviewed: false }
    }
}

/// What is left.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BrowseReply {
    /// How many titles pass.
    pub count: usize,
    /// Which page this is, from 1; the last, if there are less than was asked for.
    pub page: usize,
    /// How many pages there are.
    pub pages: usize,
    /// The cards of the page.
    pub cards: Vec<Card>,
    /// The kinds, in their order.
    pub kinds: Vec<Choice>,
    /// The genres, in their order.
    pub genres: Vec<Choice>,
    /// Every year that has a title in the catalogue, and what it would leave; oldest first.
    pub years: Vec<(u16, u32)>,
    /// Minutes.
    pub lengths: Vec<Bounds>,
    /// Numbers of episodes.
    pub episodes: Vec<Bounds>,
    /// The sites, with their names; those with most titles in the catalogue first.
    pub sites: Vec<Choice>,
    /// The companies that have most of what is left, with their names; then those chosen that are not there.
    pub companies: Vec<Choice>,
    /// The reader's ratings: this or a better one.
    pub ratings: Vec<Bounds>,
    /// The reader's statuses, and `none`.
    pub statuses: Vec<Choice>,
    /// Any one of those that pass.
    pub surprise: Option<Card>,
    /// How many titles of the catalogue have not arrived yet and could pass, too.
    pub missing: usize,
}

/// A choice that has a word in the address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The word.
    pub slug: String,
    /// The name of a site or company, if it is known. What else is chosen by word has its name from its type.
    pub label: String,
    /// How many titles it would leave.
    pub count: u32,
    /// Whether it is chosen.
    pub chosen: bool,
}

/// A choice of numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bounds {
    /// The least, if there is one.
    pub from: Option<u16>,
    /// The greatest, if there is one.
    pub to: Option<u16>,
    /// How many titles it would leave.
    pub count: u32,
    /// Whether it, and nothing else, is chosen.
    pub chosen: bool,
}

impl BrowseReply {
    /// What a browser knows to answer.
    ///
    /// # Arguments
    /// `index`: the one that the browser was made of. `page`: which page of cards is wanted, from 1. `kept`: what the
    /// reader keeps; what is said later of a title counts. `seed`: any number; the same brings the same surprise.
    pub fn new(
        browser: &Browser,
        index: &Index,
        filters: &Filters,
        page: usize,
        kept: &[Kept],
        seed: u32,
    ) -> Self {
        let found = browser.browse(filters, &mine(browser, index, kept));
        let pages = found.count().div_ceil(CARDS_PER_PAGE);
        let page = page.clamp(1, pages.max(1));
        let cards = found.titles.iter().skip((page - 1) * CARDS_PER_PAGE).take(CARDS_PER_PAGE);
        let surprise = found.surprise(seed);
        Self {
            count: found.count(),
            page,
            pages,
            cards: cards.filter_map(|at| index.card(*at as usize)).collect(),
            sites: organisations(&index.sites, &found.sites, &filters.sites),
            companies: organisations(&index.companies, &found.companies, &filters.companies),
            surprise: surprise.and_then(|at| index.card(at)),
            missing: index.count.saturating_sub(index.len()),
            ..Self::closed(found, filters)
        }
    }

    /// The facets whose choices are the same in every catalogue.
    fn closed(found: Found, filters: &Filters) -> Self {
        let kinds = Kind::ALL.into_iter().zip(found.kinds);
        let genres = Genre::ALL.iter().zip(found.genres.0);
        let statuses = Status::CHOICES.into_iter().zip(found.statuses);
        let ratings = Rating::all().zip(found.ratings);
        let rating = |rating: Rating| Span::new(Some(rating.half_stars().into()), None);
        let spans = |choices: &[(u16, u16)], counts: &[u32], chosen: Span| {
            choices.iter().zip(counts).map(|(choice, count)| bounds(span(*choice), *count, chosen)).collect()
        };
        Self {
            kinds: kinds.map(|(kind, n)| choice(kind.slug(), n, filters.kinds.contains(&kind))).collect(),
            genres: genres
                .map(|(genre, n)| choice(genre.slug(), n, filters.genres.contains(genre)))
                .collect(),
            years: found.years,
            lengths: spans(&LENGTHS, &found.lengths, filters.minutes),
            episodes: spans(&EPISODES, &found.episodes, filters.episodes),
            ratings: ratings
                .map(|(least, n)| bounds(rating(least), n, filters.rated.map(rating).unwrap_or_default()))
                .collect(),
            statuses: statuses
                .map(|(status, n)| choice(Status::choice_slug(status), n, filters.statuses.contains(&status)))
                .collect(),
            ..Self::default()
        }
    }
}

/// What the reader keeps of each title of the index.
fn mine(browser: &Browser, index: &Index, kept: &[Kept]) -> Vec<Mine> {
    if kept.is_empty() {
        return Vec::new();
    }
    let mut mine = vec![Mine::default(); index.len()];
    for Kept { title, rating, status, .. } in kept {
        if let Some(mine) = browser.place(index, title).and_then(|at| mine.get_mut(at)) {
            *mine = Mine { rating: *rating, status: *status };
        }
    }
    mine
}

fn choice(slug: &str, count: u32, chosen: bool) -> Choice {
    Choice { slug: slug.to_owned(), label: String::new(), count, chosen }
}

fn bounds(span: Span, count: u32, chosen: Span) -> Bounds {
    Bounds { from: span.from(), to: span.to(), count, chosen: span == chosen }
}

/// Companies or sites with their names. What is chosen and not known comes last, so that it can be taken back.
///
/// # Arguments
/// `chosen`: in alphabetical order, and so as many as an address holds are found quickly.
fn organisations(known: &Organisations, counts: &[(u32, u32)], chosen: &[Slug]) -> Vec<Choice> {
    let is_chosen = |slug| chosen.binary_search(slug).is_ok();
    let of_counts: Vec<(&Slug, Choice)> = counts
        .iter()
        .filter_map(|(place, count)| {
            let slug = known.slug.get(*place as usize)?;
            let label = known.name.get(*place as usize).to_owned();
            Some((slug, Choice { label, ..choice(slug.as_str(), *count, is_chosen(slug)) }))
        })
        .collect();
    let there: BTreeSet<&Slug> = of_counts.iter().map(|(slug, _)| *slug).collect();
    let unknown = chosen.iter().filter(|slug| !there.contains(slug));
    let unknown: Vec<Choice> = unknown.map(|slug| choice(slug.as_str(), 0, true)).collect();
    of_counts.into_iter().map(|(_, choice)| choice).chain(unknown).collect()
}
