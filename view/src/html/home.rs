//! The front page.

use juku_catalog::page::{Card, HomePage};
use juku_catalog::{ListKey, Site};
use maud::{Markup, PreEscaped, html};

use super::cards::{cards, meta};
use super::lists::{counted_links, year_bars};
use super::{marked_runs, poster};
use crate::route::{Base, GENRES_SECTION, Route, YEARS_SECTION};
use crate::text;

/// What is new, and the ways into the catalogue: kinds, genres, years.
pub fn home(base: &Base, site: &Site, page: &HomePage) -> String {
    let kinds = page.kinds.iter().map(|(kind, count)| {
        (Route::list(ListKey::Kind(*kind)), text::kind_list(*kind).to_owned(), count.to_string())
    });
    let genres = page.genres.iter().map(|(genre, count)| {
        (Route::list(ListKey::Genre(*genre)), genre.label().to_owned(), count.to_string())
    });
    html! {
        header.home__intro {
            h1.visually-hidden tabindex="-1" { (marked_runs(&site.name)) }
            p { (marked_runs(&site.description)) }
        }
        @if let Some((newest, rest)) = page.newest.split_first() {
            (feature(base, newest, &page.summary))
            section aria-labelledby="new" {
                div.section-head {
                    h2 id="new" { (text::NEW) }
                    @if let Some(latest) = page.years.first() {
                        a href=(Route::list(ListKey::Year(latest.year)).href(base)) { (text::year_list(latest.year)) }
                    }
                }
                ul.cards.cards--row { (PreEscaped(cards(base, rest, false))) }
            }
        }
        section id=(GENRES_SECTION) aria-labelledby="by-genre" {
            div.section-head {
                h2 id="by-genre" { (text::BY_GENRE) }
                a href=(Route::Browse.href(base)) { (text::COMBINE) }
            }
            ul.counted.counted--large { (counted_links(base, kinds)) }
            ul.counted { (counted_links(base, genres)) }
        }
        section id=(YEARS_SECTION) aria-labelledby="by-year" {
            div.section-head {
                h2 id="by-year" { (text::BY_YEAR) }
                p.quiet { (text::titles(page.count)) }
            }
            ol.years { (year_bars(base, &page.years)) }
        }
    }
    .into_string()
}

fn feature(base: &Base, card: &Card, summary: &str) -> Markup {
    let href = Route::Title(card.id.clone()).href(base);
    html! {
        section.feature aria-labelledby="feature" {
            div.feature__text {
                p.eyebrow { (text::NEWEST) }
                h2.feature__name id="feature" { a href=(href) { (card.distinct_name()) } }
                p.feature__meta { (meta(card, true, true)) }
                p.lead { (summary) }
                a.button href=(href) { (text::READ_ON) span.visually-hidden { ": " (card.en) } }
            }
            a.feature__poster href=(href) tabindex="-1" aria-hidden="true" { (poster(card)) }
        }
    }
}
