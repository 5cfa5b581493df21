//! All that the page is made of, and which view of it is wanted.

use juku_catalog::browse::{Browser, Part};
use juku_catalog::index::Index;
use juku_catalog::page::{CARDS_PER_PAGE, Card};
use juku_catalog::review::{Keys, Shelf, Timestamp};
use juku_catalog::{PartialDate, Slug};
use juku_view::html::pagination;
use juku_view::route::Base;
use juku_view::text as common;
use maud::{Markup, html};

use super::held::{Held, place_of, sift};
use super::view::{Filter, Show, View};
use super::{Extent, FoundDraft, Shown, Stay, attention, controls, diary, drafts, list, lists, rows};
use crate::Moment;
use crate::text::{STOP, page as text};

/// All that the page is made of.
pub(super) struct Sheet<'a> {
    pub base: &'a Base,
    pub keys: &'a Keys,
    pub view: &'a View,
    pub shelf: &'a Shelf,
    pub held: &'a [Held<'a>],
    pub drafts: &'a [FoundDraft],
    pub index: &'a Index,
    pub browser: &'a Browser,
    pub stay: &'a Stay,
    /// How much of it is wanted.
    pub extent: Extent<'a>,
    pub moment: Moment,
}

impl Sheet<'_> {
    /// Makes the page.
    pub fn show(&self) -> Shown {
        let (mut more, mut has_folded) = (false, false);
        let (html, controls, said, count) = match &self.view.show {
            Show::Part(part) => {
                let sifted = sift(self.held, *part, &self.view.filter, self.index);
                let count = sifted.passing.len();
                let html;
                (html, more) = rows::titles(self, &sifted);
                has_folded = count > 0;
                let controls = controls::of_titles(self, *part, &sifted, more);
                (html, controls, self.titles_said(count), count)
            }
            Show::Lists => {
                let count = self.shelf.lists().len();
                (lists::overview(self), controls::ways(self), text::lists(count), count)
            }
            Show::List(id) => {
                let count = list::find(self, id).map_or(0, |list| list.titles.len());
                (list::list(self, id), controls::ways(self), text::on_list(count), count)
            }
            Show::Diary(period) => {
                let sifted = sift(self.held, Part::Everything, &self.view.filter, self.index);
                let diary = diary::Diary::new(&sifted.passing, *period);
                let count = diary.count();
                (diary.html(self), diary.controls(self), text::viewings(count), count)
            }
            Show::Drafts => {
                let count = self.drafts.len();
                (drafts::drafts(self), controls::ways(self), text::drafts(count), count)
            }
            Show::Copy => (html! {}, controls::ways(self), String::new(), 0),
        };
        let html = html! { div { (attention::attention(self)) } (html) };
        let controls = html! { div.shelf__controls { (controls) } };
        Shown { html: html.into_string(), controls: controls.into_string(), said, count, more, has_folded }
    }

    /// Whether only what is seen first is wanted.
    pub const fn is_top(&self) -> bool {
        matches!(self.extent, Extent::Top { .. })
    }

    /// Whether what stands folded up beside the titles is there already, with what is chosen in it: it may stay as it is
    /// until the rest comes.
    pub fn has_folded(&self) -> bool {
        let Extent::Top { after: Some(after) } = self.extent else { return false };
        let before = View::parse(after);
        let chosen = |view: &View| Filter { words: String::new(), ..view.filter.clone() };
        chosen(&before) == chosen(self.view) && before.is_picked == self.view.is_picked
    }

    fn titles_said(&self, count: usize) -> String {
        let mut said = text::on_shelf(count, self.held.len());
        let missing = self.missing();
        if missing > 0 {
            said += &STOP;
            said += &text::on_their_way(missing);
        }
        said
    }

    /// How many titles of the catalogue have not arrived yet.
    pub fn missing(&self) -> usize {
        self.index.count.saturating_sub(self.index.len())
    }

    /// The card of a title, if the catalogue has it.
    pub fn card(&self, title: &Slug) -> Option<Card> {
        self.browser.place(self.index, title).and_then(|at| self.index.card(at))
    }

    /// What is kept of a title.
    pub fn held(&self, title: &Slug) -> Option<&Held<'_>> {
        self.held.get(place_of(self.held, title).ok()?)
    }

    /// The part of something long that stands on the page that is asked for, with the number of that page and of all.
    pub fn page_of<'t, T>(&self, all: &'t [T]) -> (&'t [T], usize, usize) {
        let pages = all.len().div_ceil(CARDS_PER_PAGE).max(1);
        let page = self.view.page.clamp(1, pages);
        let shown = all.chunks(CARDS_PER_PAGE).nth(page - 1).unwrap_or_default();
        (shown, page, pages)
    }

    /// The ways to the other pages.
    pub fn pagination(&self, page: usize, pages: usize) -> Markup {
        html! {
            @if pages > 1 {
                nav.pagination aria-label=(common::PAGES) {
                    (pagination(page, pages, |page| self.view.with(|view| view.page = page).href(self.base)))
                }
            }
        }
    }

    /// The day of a moment, where the reader is.
    pub fn day(&self, moment: Timestamp) -> Option<PartialDate> {
        self.moment.day(moment)
    }
}
