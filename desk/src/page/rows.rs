//! Titles on the shelf, each with how the reader stands to it and what they can do about it with one press.

use juku_catalog::Length;
use juku_catalog::browse::Kept;
use juku_catalog::page::Card;
use juku_view::html::{marked_runs, stars, thumbnail};
use juku_view::route::{Route, search_href};
use juku_view::talk::FOLD;
use juku_view::text as common;
use juku_view::text::{card_name, other_name};
use maud::{Markup, PreEscaped, html};

use super::held::{Held, Sifted, sort};
use super::sheet::Sheet;
use super::view::{Filter, Show, View};
use super::{bulk, quick};
use crate::text::page as text;
use crate::transfer::Format;

/// How many titles that the catalogue does not have are named.
const UNKNOWN: usize = 60;
/// How many rows are seen first, even on a large screen: they begin below all that narrows them down. `shelf.css` lays so
/// many out at once.
pub(super) const SEEN_FIRST: usize = 8;

/// The titles that pass, page by page.
pub(super) fn titles(sheet: &Sheet<'_>, sifted: &Sifted<'_, '_>) -> Markup {
    if sheet.held.is_empty() {
        return empty(sheet);
    }
    if sifted.passing.is_empty() {
        return nothing(sheet);
    }
    let (mut known, mut unknown): (Vec<&Held<'_>>, Vec<&Held<'_>>) =
        sifted.passing.iter().copied().partition(|held| held.at.is_some());
    sort(&mut known, sheet.view, sheet.browser, sheet.stay);
    let (shown, page, pages) = sheet.page_of(&known);
    // What has not arrived may still come.
    if sheet.missing() > 0 {
        unknown.clear();
    }
    let named: Vec<&Held<'_>> = unknown.iter().copied().take(UNKNOWN).collect();
    html! {
        form.shelf id="bulk" aria-label=(text::MY_TITLES) {
            input type="hidden" name="query" value=(sheet.view.to_query());
            (bulk::bar(sheet, shown.len()))
            (folded("columns", shown, SEEN_FIRST, |held| row(sheet, held)))
            (sheet.pagination(page, pages))
            @if !unknown.is_empty() {
                section.shelf__unknown {
                    h2 { (common::NOT_IN_THE_CATALOGUE) }
                    p.quiet { (text::gone_help(unknown.len())) }
                    (folded("", &named, SEEN_FIRST.saturating_sub(shown.len()), |held| gone(sheet, held)))
                    @if unknown.len() > UNKNOWN { p { (common::and_more(unknown.len() - UNKNOWN)) } }
                }
            }
            p { button.link-like id="take-a-copy" type="button" name="export" value=(Format::Own.slug()) { (common::TAKE_A_COPY) } }
        }
    }
}

/// A list whose items may follow a frame later, but for the first `seen` of them.
fn folded(class: &str, items: &[&Held<'_>], seen: usize, item: impl Fn(&Held<'_>) -> Markup) -> Markup {
    let (seen, rest) = items.split_at(items.len().min(seen));
    html! {
        ul class=[(!class.is_empty()).then_some(class)] data-fold[!rest.is_empty()] {
            @for held in seen { (item(held)) }
            @if !rest.is_empty() {
                (PreEscaped(FOLD))
                @for held in rest { (item(held)) }
                (PreEscaped(FOLD))
            }
        }
    }
}

fn empty(sheet: &Sheet<'_>) -> Markup {
    html! {
        div.message {
            h2 { (common::EMPTY_SHELF) }
            p { (common::EMPTY_SHELF_HELP) }
            p.message__ways {
                a href=(Route::Browse.href(sheet.base)) { (common::BROWSE_INSTEAD) }
                a href=(Route::Search.href(sheet.base)) { (common::SEARCH) }
            }
        }
    }
}

fn nothing(sheet: &Sheet<'_>) -> Markup {
    let filter = &sheet.view.filter;
    let (heading, help) = if filter.is_open() {
        (text::NOTHING_THERE, None)
    } else {
        (text::NOTHING_PASSES, Some(text::NOTHING_PASSES_HELP))
    };
    html! {
        div.message {
            h2 { (heading) }
            @if let Some(help) = help { p { (help) } }
            p.message__ways {
                @if !filter.is_open() {
                    a href=(sheet.view.with(|view| view.filter = Filter::default()).href(sheet.base)) { (common::CLEAR_ALL) }
                }
                @if sheet.view.show != Show::default() {
                    a href=(View::of(Show::default()).href(sheet.base)) { (text::SHOW_EVERYTHING) }
                }
                @if !filter.words.is_empty() {
                    a href=(search_href(sheet.base, filter.words.trim())) {
                        (marked_runs(&text::look_in_catalogue(&filter.words)))
                    }
                }
            }
        }
    }
}

/// A box that picks a title.
fn pick(sheet: &Sheet<'_>, title: &str, name: &str) -> Markup {
    html! {
        label.entry__pick {
            input id={ "pick-" (title) } type="checkbox" name="pick" value=(title)
                checked[sheet.stay.is_picked(title).unwrap_or(sheet.view.is_picked)] data-now;
            span.visually-hidden { (text::pick(name)) }
        }
    }
}

/// A title that the catalogue does not have, with what is kept of it.
fn gone(sheet: &Sheet<'_>, held: &Held<'_>) -> Markup {
    let title = held.kept.title.as_str();
    html! {
        li.row.gone id={ "entry-" (title) } {
            (pick(sheet, title, title))
            div {
                p.card__name { (title) }
                p.card__meta { (stands(None, held.kept)) }
                (own(sheet, held))
            }
        }
    }
}

fn row(sheet: &Sheet<'_>, held: &Held<'_>) -> Markup {
    let Some(card) = held.at.and_then(|at| sheet.index.card(at)) else { return html! {} };
    let name = card_name(&card);
    html! {
        li.row.titled.titled--large.entry id={ "entry-" (card.id) } {
            (pick(sheet, card.id.as_str(), &name))
            a.entry__link href=(Route::Title(card.id.clone()).href(sheet.base)) {
                (thumbnail(&card))
                span.card__name { (marked_runs(&name)) }
                span.entry__zh { (marked_runs(other_name(&card))) " " span.quiet { (card.year) } }
                span.card__meta { (stands(episodes(&card), held.kept)) }
            }
            (own(sheet, held))
            (quick::acts(sheet, &card, held.kept))
        }
    }
}

/// What the reader wrote of a title. Filled or not, it is there: what comes after it stays where it is.
fn own(sheet: &Sheet<'_>, held: &Held<'_>) -> Markup {
    let headline =
        held.reviews.first().filter(|review| !review.spoiler).and_then(|review| review.headline.as_deref());
    html! {
        div.entry__own {
            @if let Some(headline) = headline { p.entry__headline { (marked_runs(headline)) } }
            @if let Some(watched) = text::watched(held.viewings()) { p { (watched) } }
            @if !held.tags().is_empty() {
                p.entry__tags {
                    @for tag in held.tags() {
                        @let tagged = sheet.view.with(|view| {
                            view.filter = Filter { tags: vec![tag.clone()], ..Filter::default() };
                            view.show = Show::default();
                        });
                        a href=(tagged.href(sheet.base)) { (marked_runs(&text::tagged(tag))) } " "
                    }
                }
            }
        }
    }
}

/// The rating, and how far the reader has come.
///
/// # Arguments
/// `all`: how many episodes there are, if that is known.
pub(super) fn stands(all: Option<u16>, kept: &Kept) -> Markup {
    html! {
        @if let Some(rating) = kept.rating { (stars(rating)) " " }
        (common::stands(kept, all))
    }
}

pub(super) fn episodes(card: &Card) -> Option<u16> {
    match card.length {
        Length::Episodes(all, _) => all,
        Length::Single(_) => None,
    }
}
