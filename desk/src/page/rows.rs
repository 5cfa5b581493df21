//! Titles on the shelf, each with how the reader stands to it and what they can do about it with one press.

use juku_catalog::Length;
use juku_catalog::browse::Kept;
use juku_catalog::page::Card;
use juku_view::html::{marked_runs, stars, thumbnail};
use juku_view::route::{Route, search_href};
use juku_view::text as common;
use juku_view::text::{card_name, other_name};
use maud::{Markup, html};

use super::held::{Held, Sifted, sort};
use super::sheet::Sheet;
use super::view::{Filter, Show, View};
use super::{bulk, quick};
use crate::text::page as text;
use crate::transfer::Format;

/// How many titles that the catalogue does not have are named.
const UNKNOWN: usize = 60;
/// How many rows are seen first, on most screens: they begin below all that narrows them down. `shelf.css` lays them out at
/// once.
pub(super) const SEEN_FIRST: usize = 4;

/// The titles that pass, page by page; and whether some of the page are left out, since only what is seen first is wanted.
pub(super) fn titles(sheet: &Sheet<'_>, sifted: &Sifted<'_, '_>) -> (Markup, bool) {
    if sheet.held.is_empty() {
        return (empty(sheet), false);
    }
    if sifted.passing.is_empty() {
        return (nothing(sheet), false);
    }
    let (mut known, mut unknown): (Vec<&Held<'_>>, Vec<&Held<'_>>) =
        sifted.passing.iter().copied().partition(|held| held.at.is_some());
    sort(&mut known, sheet.view, sheet.browser, sheet.stay);
    let (shown, page, pages) = sheet.page_of(&known);
    // What has not arrived may still come.
    if sheet.missing() > 0 {
        unknown.clear();
    }
    let most = if sheet.is_top() { SEEN_FIRST } else { usize::MAX };
    let seen = shown.get(..most).unwrap_or(shown);
    let named = &unknown[..unknown.len().min(UNKNOWN)];
    let seen_named = named.get(..most - seen.len()).unwrap_or(named);
    let more = seen.len() < shown.len() || seen_named.len() < named.len();
    let html = html! {
        // With each address a browser would write down what stands in each field.
        form.shelf id="bulk" autocomplete="off" aria-label=(text::MY_TITLES) {
            input type="hidden" name="query" value=(sheet.view.to_query());
            @if more && sheet.has_folded() { details id="bulk-bar" data-as-is hidden {} } @else { (bulk::bar(sheet, shown.len())) }
            ul.columns data-more[seen.len() < shown.len()] {
                @for (at, held) in seen.iter().enumerate() { (row(sheet, held, at < SEEN_FIRST)) }
            }
            (sheet.pagination(page, pages))
            @if !unknown.is_empty() {
                section.shelf__unknown {
                    h2 { (common::NOT_IN_THE_CATALOGUE) }
                    p.quiet { (text::gone_help(unknown.len())) }
                    ul data-more[seen_named.len() < named.len()] { @for held in seen_named { (gone(sheet, held)) } }
                    @if unknown.len() > UNKNOWN { p { (common::and_more(unknown.len() - UNKNOWN)) } }
                }
            }
            p { button.link-like id="take-a-copy" type="button" name="export" value=(Format::Own.slug()) { (common::TAKE_A_COPY) } }
        }
    };
    (html, more)
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

fn row(sheet: &Sheet<'_>, held: &Held<'_>, is_seen_first: bool) -> Markup {
    let Some(card) = held.at.and_then(|at| sheet.index.card(at)) else { return html! {} };
    let name = card_name(&card);
    html! {
        li.row.titled.titled--large.entry.entry--first[is_seen_first] id={ "entry-" (card.id) } {
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
