//! Ways into lists, and from page to page of one.

use juku_catalog::ListKey;
use juku_catalog::page::YearCount;
use maud::{Markup, html};

use super::marked_runs;
use crate::route::{Base, GENRES_SECTION, Route, section_href};
use crate::text;

/// Names with numbers, as the items of a list.
///
/// # Arguments
/// `links`: where each leads, its name, and the number in words or figures.
pub fn counted_links(base: &Base, links: &mut dyn Iterator<Item = (Route, String, String)>) -> Markup {
    html! {
        @for (route, name, count) in links {
            li { a href=(route.href(base)) { (marked_runs(&name)) " " span.counted__number { (count) } } }
        }
    }
}

/// What needs scripts, and the way to what needs none.
///
/// # Arguments
/// `what`: a sentence.
pub fn needs_script(base: &Base, what: &str) -> String {
    html! {
        (what) " " a href=(section_href(base, GENRES_SECTION)) { (text::LISTS) } " " (text::NEED_NONE)
    }
    .into_string()
}

/// The years as the items of a list, each with its count drawn as a bar.
pub fn year_bars(base: &Base, years: &[YearCount]) -> Markup {
    let most = years.iter().map(|entry| entry.count).max().unwrap_or(1).max(1);
    html! {
        @for YearCount { year, count } in years {
            li {
                a href=(Route::list(ListKey::Year(*year)).href(base)) {
                    span.years__name { (text::year_list(*year)) }
                    svg.years__bar aria-hidden="true" {
                        rect width={ (u32::from(*count) * 100 / u32::from(most)) "%" } height="100%" rx="2" {}
                    }
                    span.years__count { (text::titles((*count).into())) }
                }
            }
        }
    }
}

/// Plain links to the pages before and after, with which page this is.
///
/// # Arguments
/// `href`: the address of a page, counted from 1.
pub fn pagination(page: usize, pages: usize, href: impl Fn(usize) -> String) -> Markup {
    html! {
        @if page > 1 {
            a.button.button--quiet href=(href(page - 1)) rel="prev" { (text::PREVIOUS_PAGE) }
        }
        span.quiet { (text::page_of(page, pages)) }
        @if page < pages {
            a.button.button--quiet href=(href(page + 1)) rel="next" { (text::NEXT_PAGE) }
        }
    }
}
