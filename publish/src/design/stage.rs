//! What components are shown with: titles of the catalogue, and a shelf that somebody has filled.

use std::cell::RefCell;
use std::sync::Arc;

use juku::page_data::PageData;
use juku::render;
use juku::state::PageState;
use juku_catalog::index::Index;
use juku_catalog::page::Card;
use juku_catalog::review::{Keys, Mark, Record, RecordId, Review};
use juku_catalog::search::Finder;
use juku_catalog::{Length, Slug, Title};
use juku_desk::{Desk, Moment};
use juku_view::answer::Answerer;
use juku_view::route::Route;
use juku_view::talk::{Answer, Question, Wish};

use super::DesignError;
use super::element::{filled, inside};
use crate::{File, Publication};

/// The shelf, by the rest of each key. `@0` stands for a series, `@1` for a film, and so on in turn.
const SHELF: &str = include_str!("shelf.json");
/// How many titles the shelf speaks of.
const TITLES: usize = 10;

/// 1 July 2026, noon, in Shanghai.
const NOW: Moment = Moment { now: 1_782_878_400_000, ahead: 480 };

/// What components are shown with.
pub(super) struct Stage<'s> {
    /// The site.
    pub publication: &'s Publication<'s>,
    /// Titles: series and films in turn.
    pub titles: Vec<&'s Title>,
    first: &'s Title,
    answerer: RefCell<Answerer>,
    desk: RefCell<Desk>,
    shards: &'s [File],
    kept: Vec<(String, String)>,
}

impl<'s> Stage<'s> {
    pub(super) fn new(publication: &'s Publication<'s>, shards: &'s [File]) -> Result<Self, DesignError> {
        let titles = chosen(publication.catalogue.titles());
        let first = *titles.first().ok_or(DesignError::NoTitle)?;
        let mut index = Index::default();
        for shard in shards {
            index.add(&String::from_utf8_lossy(&shard.bytes)).map_err(|_| DesignError::Index)?;
        }
        let answerer = Answerer::new(publication.base.clone(), Finder::new(index)).into();
        let kept = kept(&titles, publication.base.as_str());
        let desk = RefCell::new(Desk::new(publication.base.clone(), String::new()));
        let stage = Self { publication, titles, first, answerer, desk, shards, kept };
        stage.desk.replace(stage.new_desk(true)?);
        Ok(stage)
    }

    /// The site's name.
    pub(super) fn site_name(&self) -> &str {
        &self.publication.site().name
    }

    /// A series.
    pub(super) fn series(&self) -> &'s Title {
        self.title(0)
    }

    /// A film.
    pub(super) fn film(&self) -> &'s Title {
        self.title(1)
    }

    /// Somebody who made something of that.
    pub(super) fn person(&self) -> &'s Slug {
        let people =
            |title: &'s Title| title.directors.iter().chain(title.cast.iter().map(|member| &member.person));
        // Those that are chosen have a cast.
        people(self.film())
            .chain(people(self.series()))
            .map(|person| &person.slug)
            .next()
            .unwrap_or(&self.first.id)
    }

    /// Any other title.
    pub(super) fn title(&self, at: usize) -> &'s Title {
        self.titles.get(at % self.titles.len()).copied().unwrap_or(self.first)
    }

    /// The card of a title.
    pub(super) fn card(&self, title: &Title) -> Card {
        Card::new(self.publication.catalogue, title)
    }

    /// A page in a state, as the application makes it.
    pub(super) fn page(&self, route: &Route, state: PageState) -> String {
        let site: &Arc<_> = &self.publication.shared_site;
        render::to_html(site, &self.publication.base, route, state)
    }

    /// A page of the catalogue.
    pub(super) fn known(&self, route: &Route) -> Result<String, DesignError> {
        let data = PageData::of(route, &self.publication.prepared);
        let data = data.ok_or_else(|| DesignError::NoElement(route.path()))?;
        Ok(self.page(route, PageState::Ready(data)))
    }

    /// What the page of a title, a list or another part of the catalogue shows between masthead and foot.
    pub(super) fn content(&self, route: &Route) -> Result<String, DesignError> {
        Ok(inside(&self.known(route)?, "id=\"content\"")?.to_owned())
    }

    /// What is answered to somebody who writes, or opens a page that asks the index.
    pub(super) fn answer(&self, wish: Wish, text: &str) -> Answer {
        self.answerer.borrow_mut().answer(&question(wish, text, &[]), 7)
    }

    /// The page of an address that asks the index, with its answer.
    pub(super) fn found(&self, route: &Route, query: &str) -> Result<String, DesignError> {
        let answer = self.answer(Wish::Page, &format!("{}?{query}", route.path()));
        self.with_answer(route, &answer)
    }

    /// A page of the shelf.
    pub(super) fn shelf(&self, address: &str) -> Result<String, DesignError> {
        let answer =
            self.desk.borrow_mut().answer(&question(Wish::Page, address, &[]), NOW, RecordId::new("new")).0;
        self.with_answer(&route(address), &answer)
    }

    /// The same after something was pressed there and the change was kept, on a desk of its own.
    pub(super) fn pressed(&self, address: &str, acts: &[(&str, &str)]) -> Result<String, DesignError> {
        let mut desk = self.new_desk(true)?;
        let mut ask = |acts: &[(&str, &str)]| {
            let answer = desk.answer(&question(Wish::Page, address, acts), NOW, RecordId::new("new")).0;
            answer.writes.iter().for_each(|write| desk.keep(&write.key, write.text.clone()));
            answer
        };
        ask(acts);
        let answer = ask(&[]);
        self.with_answer(&route(address), &answer)
    }

    /// A page of a shelf on which nothing is.
    pub(super) fn empty_shelf(&self, address: &str) -> Result<String, DesignError> {
        self.with_desk(&mut self.new_desk(false)?, address)
    }

    /// The page that a desk of one's own shows.
    pub(super) fn with_desk(&self, desk: &mut Desk, address: &str) -> Result<String, DesignError> {
        let answer = desk.answer(&question(Wish::Page, address, &[]), NOW, RecordId::new("new")).0;
        self.with_answer(&route(address), &answer)
    }

    /// A desk, with the shelf or with an empty one.
    pub(super) fn new_desk(&self, is_filled: bool) -> Result<Desk, DesignError> {
        let mut desk = Desk::new(self.publication.base.clone(), self.publication.address(&Route::Home));
        for shard in self.shards {
            desk.add_shard(&String::from_utf8_lossy(&shard.bytes)).map_err(|_| DesignError::Index)?;
        }
        for (key, text) in self.kept.iter().filter(|_| is_filled) {
            desk.keep(key, Some(text.clone()));
        }
        Ok(desk)
    }

    /// A page that was rendered without its answer, with it: as the application sets it there.
    fn with_answer(&self, route: &Route, answer: &Answer) -> Result<String, DesignError> {
        let page = self.content(route)?;
        let page = filled(&page, "role=\"status\" class=\"quiet\"", &answer.said)?;
        let page = filled(&page, "class=\"browse__controls\"", &answer.controls)?;
        filled(&page, "class=\"browse__found\"", &answer.html)
    }

    fn records(&self) -> impl Iterator<Item = Record> {
        self.kept.iter().filter_map(|(_, text)| Record::read(text).ok())
    }

    /// How the reader stands to a title.
    pub(super) fn mark(&self, title: &Slug) -> Option<Mark> {
        self.records().find_map(|record| match record {
            Record::Mark(mark) if mark.title == *title => Some(mark),
            _ => None,
        })
    }

    /// The reader's lists.
    pub(super) fn lists(&self) -> Vec<juku_catalog::review::List> {
        let list = |record| if let Record::List(list) = record { Some(list) } else { None };
        self.records().filter_map(list).collect()
    }

    /// The reader's reviews.
    pub(super) fn reviews(&self) -> Vec<Review> {
        let review = |record| if let Record::Review(review) = record { Some(review) } else { None };
        self.records().filter_map(review).collect()
    }
}

fn question(wish: Wish, text: &str, acts: &[(&str, &str)]) -> Question {
    let act = acts.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    Question { channel: 0, number: 0, wish, text: text.to_owned(), act }
}

/// The route of a page of the shelf.
fn route(address: &str) -> Route {
    match address.split(['?', '#']).next() {
        Some(path) if path == Route::ShelfStats.path() => Route::ShelfStats,
        Some(path) if path == Route::Shared.path() => Route::Shared,
        _ => Route::Shelf,
    }
}

/// Series and films in turn, the newest first, those with a cast.
fn chosen(titles: &[Title]) -> Vec<&Title> {
    let is_told = |title: &&Title| !title.cast.is_empty() && !title.synopsis.is_empty();
    let is_series = |title: &&Title| matches!(title.length, Length::Episodes(Some(_), _));
    let series = titles.iter().filter(is_told).filter(is_series);
    let films = titles.iter().filter(is_told).filter(|title| !is_series(title));
    series.zip(films).flat_map(|(series, film)| [series, film]).take(TITLES).collect()
}

/// The shelf with the ids of titles, by whole keys.
fn kept(titles: &[&Title], base: &str) -> Vec<(String, String)> {
    let mut shelf = SHELF.to_owned();
    for (at, title) in titles.iter().cycle().take(TITLES).enumerate() {
        shelf = shelf.replace(&format!("@{at}"), title.id.as_str());
    }
    let texts: serde_json::Map<String, serde_json::Value> = serde_json::from_str(&shelf).unwrap_or_default();
    let keys = Keys::new(base);
    texts.into_iter().map(|(rest, text)| (keys.with_rest(&rest), text.to_string())).collect()
}
