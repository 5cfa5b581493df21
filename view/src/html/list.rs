//! A list of titles.

use juku_catalog::ListKey;
use juku_catalog::browse::Sort;
use juku_catalog::page::{Card, ListPage};
use maud::{Markup, PreEscaped, html};

use super::cards::cards;
use super::lists::pagination;
use super::marked_runs;
use crate::route::{Base, GENRES_SECTION, Route, narrow_href, section_href, sorted_href};
use crate::text;

/// What the list is, the ways to its neighbours, and its orders.
pub fn list_head(base: &Base, list: &ListKey, page: &ListPage, sort: Sort) -> String {
    let href = Route::List(list.clone(), page.page).href(base);
    html! {
        @match list {
            ListKey::Year(_) => (neighbours(base, page)),
            ListKey::Kind(_) | ListKey::Genre(_) => {
                p { a.eyebrow href=(section_href(base, GENRES_SECTION)) { (text::GENRES) } }
            }
            ListKey::Company(_) | ListKey::Watch(_) => {}
        }
        h1 tabindex="-1" { (marked_runs(&text::list(list, &page.name))) }
        p.quiet { (text::list_summary(page.count, &page.kinds, sort)) }
        nav.orders.needs-live aria-label=(text::ORDER) {
            (orders(sort, |sort| sorted_href(href.clone(), sort)))
            a.orders__more href=(narrow_href(base, list)) { (text::NARROW) }
        }
    }
    .into_string()
}

/// A page of a list of titles, with the ways to its other pages.
///
/// # Arguments
/// `page`: which one this is, from 1, and how many there are.
pub fn list(base: &Base, list: &ListKey, titles: &[Card], page: (usize, usize), sort: Sort) -> String {
    let with_year = !matches!(list, ListKey::Year(_));
    html! {
        ul.cards { (PreEscaped(cards(base, titles, with_year))) }
        (pages(page, |page| sorted_href(Route::List(list.clone(), page).href(base), sort)))
    }
    .into_string()
}

/// The ways to other pages, if there are any.
pub(super) fn pages((page, pages): (usize, usize), href: impl Fn(usize) -> String) -> Markup {
    html! {
        @if pages > 1 {
            nav.pagination aria-label=(text::PAGES) { (pagination(page, pages, href)) }
        }
    }
}

/// Every order as a link; the one that counts is marked.
pub(super) fn orders(open: Sort, href: impl Fn(Sort) -> String) -> Markup {
    html! {
        @for sort in Sort::ALL {
            a id={ "order-" (sort.slug()) } href=(href(sort)) aria-current=[(sort == open).then_some("true")] {
                (text::sort(sort))
            }
        }
    }
}

/// From a year to the years before and after.
fn neighbours(base: &Base, page: &ListPage) -> Markup {
    let neighbour = |year: Option<i16>, before: &str, after: &str| {
        html! {
            @if let Some(year) = year {
                a.eyebrow href=(Route::list(ListKey::Year(year)).href(base)) aria-label=(text::year_list(year)) {
                    @if !before.is_empty() { span aria-hidden="true" { (before) } }
                    (year)
                    @if !after.is_empty() { span aria-hidden="true" { (after) } }
                }
            }
        }
    };
    html! {
        nav.list-head__years aria-label=(text::NEIGHBOURING_YEARS) {
            (neighbour(page.earlier, "‹ ", ""))
            (neighbour(page.later, "", " ›"))
        }
    }
}
