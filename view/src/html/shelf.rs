//! What the reader keeps, as a list of titles.

use juku_catalog::Length;
use juku_catalog::browse::{By, Kept, Part, ShelfReply, ShelfView};
use juku_catalog::page::Card;
use juku_catalog::review::Rating;
use maud::{Markup, html};

use super::cards::item;
use super::lists::pagination;
use crate::route::{Base, Route, shelf_href};
use crate::text;

/// How many titles that the catalogue does not have are named.
const UNKNOWN: usize = 60;

/// The parts of the shelf with how much is in each, its orders, and the way to take it all away.
pub fn shelf_controls(base: &Base, view: ShelfView, reply: &ShelfReply) -> String {
    let everything = reply.counts.first().copied().unwrap_or_default();
    html! {
        @if everything > 0 {
            nav.parts aria-label=(text::PARTS) {
                @for (part, count) in Part::ALL.into_iter().zip(reply.counts) {
                    @if count > 0 || part == view.part {
                        a id={ "part-" (part.slug()) } href=(shelf_href(base, ShelfView { part, ..view }, 1))
                            aria-current=[(part == view.part).then_some("true")] {
                            (text::part(part)) " " span.counted__number { (count) }
                        }
                    }
                }
            }
            div.shelf__bar {
                nav.orders aria-label=(text::ORDER) {
                    @for by in By::ALL {
                        a id={ "by-" (by.slug()) } href=(shelf_href(base, ShelfView { by, ..view }, 1))
                            aria-current=[(by == view.by).then_some("true")] {
                            (text::by(by))
                        }
                    }
                }
                button.link-like type="button" name="export" { (text::TAKE_A_COPY) }
            }
        }
    }
    .into_string()
}

/// The titles of a page.
pub fn shelf(base: &Base, view: ShelfView, reply: &ShelfReply) -> String {
    let everything = reply.counts.first().copied().unwrap_or_default();
    html! {
        @if everything == 0 {
            div.message {
                h2 { (text::EMPTY_SHELF) }
                p { (text::EMPTY_SHELF_HELP) }
                p.message__ways {
                    a href=(Route::Browse.href(base)) { (text::BROWSE_INSTEAD) }
                    a href=(Route::Search.href(base)) { (text::SEARCH) }
                }
            }
        } @else {
            ul.cards { @for (card, kept) in &reply.titles { (item(base, card, mine_of(card, kept))) } }
            @if reply.pages > 1 {
                nav.pagination aria-label=(text::PAGES) {
                    (pagination(reply.page, reply.pages, |page| shelf_href(base, view, page)))
                }
            }
            @if !reply.unknown.is_empty() && reply.missing == 0 {
                section.shelf__unknown {
                    h2 { (text::NOT_IN_THE_CATALOGUE) }
                    p.quiet { (text::NOT_IN_THE_CATALOGUE_HELP) }
                    ul.plain-list { @for title in reply.unknown.iter().take(UNKNOWN) { li { (title) } } }
                    @if reply.unknown.len() > UNKNOWN { p { (text::and_more(reply.unknown.len() - UNKNOWN)) } }
                }
            }
        }
    }
    .into_string()
}

/// The rating, and how far the reader has come.
fn mine_of(card: &Card, kept: &Kept) -> Markup {
    let all = match card.length {
        Length::Episodes(all, _) => all,
        Length::Single(_) => None,
    };
    html! {
        @if let Some(rating) = kept.rating { (stars(rating)) " " }
        (text::stands(kept, all))
    }
}

/// A rating that is shown.
pub(super) fn stars(rating: Rating) -> Markup {
    html! { span.stars role="img" aria-label=(text::stars(rating)) data-half-stars=(rating.half_stars()) {} }
}
