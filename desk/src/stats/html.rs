//! The page: the years, the figures, the charts, and the titles that stand out.

use juku_view::html::{item, marked_runs, poster, stars};
use juku_view::route::{Base, Route, with_query};
use juku_view::text::{BROWSE_INSTEAD, SEARCH, card_name, other_name};
use juku_view::words::Text;
use maud::{Markup, html};

use super::figures::figures;
use super::sections::charts;
use super::{Pick, Stats};
use crate::text::stats as text;

/// What stands below the [`heading`](super::heading) of the page.
pub fn html(base: &Base, stats: &Stats) -> String {
    html! {
        (years(base, stats))
        @if stats.is_empty() {
            @if stats.kept > 0 && stats.year.is_none() { (figures(stats)) }
            (empty(base, stats))
        } @else {
            (figures(stats))
            p.quiet.small { (text::counted(stats)) }
            @for gap in text::gaps(stats) { p.quiet.small { (gap) } }
            @if let Some(year) = stats.year { (review(base, stats, year)) }
            div.stats { (charts(base, stats)) }
            (standing_out(base, stats))
        }
    }
    .into_string()
}

/// The address of the page.
pub(super) fn stats_href(base: &Base, year: Option<u16>) -> String {
    let query = year.map(|year| format!("year={year}")).unwrap_or_default();
    with_query(Route::ShelfStats.href(base), &query)
}

/// The ways to the years that have anything.
fn years(base: &Base, stats: &Stats) -> Markup {
    let is_strange = stats.year.is_some_and(|year| !stats.years.contains(&year));
    let years = stats.years.iter().copied().map(Some);
    html! {
        @if !stats.years.is_empty() || is_strange {
            nav.parts aria-label=(text::YEARS) {
                @for year in std::iter::once(None).chain(years) {
                    a href=(stats_href(base, year)) aria-current=[(year == stats.year).then_some("page")] {
                        @if let Some(year) = year { (year) } @else { (text::ALL_YEARS) }
                    }
                }
            }
        }
    }
}

/// What to do where there is nothing to draw.
fn empty(base: &Base, stats: &Stats) -> Markup {
    let (heading, help) = match stats.year {
        Some(year) => (text::nothing_from(year), text::nothing_from_help(year)),
        None if stats.kept > 0 => (text::NOTHING_WATCHED.owned(), text::NOTHING_WATCHED_HELP.owned()),
        None => (text::NOTHING_KEPT.owned(), text::NOTHING_KEPT_HELP.owned()),
    };
    html! {
        div.message {
            h2 { (heading) }
            p { (help) }
            p.message__ways {
                @if stats.kept > 0 { a href=(Route::Shelf.href(base)) { (juku_view::text::SHELF) } }
                a href=(Route::Browse.href(base)) { (BROWSE_INSTEAD) }
                a href=(Route::Search.href(base)) { (SEARCH) }
            }
        }
    }
}

/// The favourite of the year, and what can be done with the year.
fn review(base: &Base, stats: &Stats, year: u16) -> Markup {
    let ways = html! {
        p.stats__ways {
            button.button type="button" name="picture" value=(year) { (text::PICTURE) }
            button.button.button--quiet type="button" name="share-year" value=(year) { (text::SHARE) }
        }
    };
    let Some(Pick { card, rating, .. }) = &stats.favourite else { return ways };
    let href = Route::Title(card.id.clone()).href(base);
    html! {
        section.feature aria-labelledby="favourite" {
            div.feature__text {
                p.eyebrow { (text::favourite(Some(year))) }
                h2.feature__name id="favourite" { a href=(href) { (marked_runs(&card_name(card))) } }
                p.feature__meta {
                    (marked_runs(other_name(card))) " · " (card.year)
                    @if let Some(rating) = rating { " " (stars(*rating)) }
                }
                (ways)
            }
            // The name is a way there, too.
            a.feature__poster href=(href) tabindex="-1" aria-hidden="true" {
                (poster(card))
            }
        }
    }
}

/// The best rated titles, and others to remember.
fn standing_out(base: &Base, stats: &Stats) -> Markup {
    let memorable = [
        (text::FIRST, &stats.first),
        (text::LAST, &stats.last),
        (text::LONGEST, &stats.longest),
        (text::MOST_OFTEN, &stats.rewatched),
    ];
    let memorable: Vec<(Text, &Pick)> =
        memorable.into_iter().filter_map(|(why, pick)| Some((why, pick.as_ref()?))).collect();
    html! {
        @if !stats.highest.is_empty() {
            section.standing aria-labelledby="highest" {
                div.section-head { h2 id="highest" { (text::chart::HIGHEST) } }
                @if let Some(year) = stats.year { p.quiet.small { (text::highest_of(year)) } }
                ul.cards.cards--row {
                    @for pick in &stats.highest {
                        (item(base, &pick.card, html! { @if let Some(rating) = pick.rating { (stars(rating)) } }))
                    }
                }
            }
        }
        @if !memorable.is_empty() {
            section.standing aria-labelledby="memorable" {
                div.section-head { h2 id="memorable" { (text::chart::MEMORABLE) } }
                ul.cards.cards--row {
                    @for (why, pick) in memorable { (item(base, &pick.card, marked_runs(&text::memorable(why, pick)))) }
                }
            }
        }
    }
}
