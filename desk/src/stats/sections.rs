//! Each chart of the page with what it says.

use juku_catalog::review::Rating;
use juku_catalog::{ListKey, Person};
use juku_view::route::{Base, Route, with_query};
use juku_view::text::{and_more, both_names, genre as words_of_genre};
use juku_view::words::Text;
use maud::{Markup, html};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::charts::{Bar, LOW, Row, TALL, by_span, columns, figure, name, rows, table, wide_figure};
use super::html::stats_href;
use super::{Counted, Months, Stats};
use crate::text::month_of;
use crate::text::stats::{self as text, chart, column};

/// How many rows a chart has at most; the table has more.
const ROWS: usize = 8;
/// How many rows the table has at most.
const LINES: usize = 200;
/// How many years are drawn by month.
const YEARS: usize = 4;

/// All charts that have anything to show.
pub(super) fn charts(base: &Base, stats: &Stats) -> Markup {
    let kinds = stats.kinds.iter().map(|kind| {
        let href = Route::list(ListKey::Kind(kind.what)).href(base);
        (text::kind(kind.what), Some(href), kind)
    });
    let genres = stats.genres.iter().map(|genre| {
        let href = Route::list(ListKey::Genre(genre.what)).href(base);
        (words_of_genre(genre.what).owned(), Some(href), genre)
    });
    let tags = stats.tags.iter().map(|tag| {
        let query = format!("tag={}", utf8_percent_encode(&tag.what, NON_ALPHANUMERIC));
        (tag.what.clone(), Some(with_query(Route::Shelf.href(base), &query)), tag)
    });
    // Beside each other stand charts that are about as tall.
    html! {
        (ratings(stats))
        (days(base, stats))
        (counted(chart::GENRES, column::GENRE, text::most_gist, genres))
        (counted(chart::CAST, column::NAME, text::people_gist, people(base, &stats.cast)))
        (counted(chart::DIRECTORS, column::NAME, text::directors_gist, people(base, &stats.directors)))
        (counted(chart::TAGS, column::TAG, text::most_gist, tags))
        (counted(chart::KINDS, column::KIND, text::most_gist, kinds))
        (releases(base, stats))
    }
}

fn ratings(stats: &Stats) -> Markup {
    if stats.rated() == 0 {
        return html! {};
    }
    let gist = text::ratings_gist(&stats.ratings, stats.year);
    let bars = Rating::all().zip(stats.ratings);
    let bars: Vec<Bar> = bars.map(|(rating, value)| Bar { name: rating.stars(), value }).collect();
    let most = stats.ratings.into_iter().max().unwrap_or_default();
    let by_rating = Rating::all().zip(stats.ratings).collect::<Vec<_>>().into_iter().rev();
    let lines = by_rating.map(|(rating, count)| (html! { (text::stars(rating)) }, vec![count.to_string()]));
    let table = table(&[column::STARS, column::TITLES], lines);
    figure(chart::RATINGS, &gist, columns(&gist, &bars, most, TALL), table)
}

/// The days, or what to do when nothing has one.
fn days(base: &Base, stats: &Stats) -> Markup {
    let help = stats.year.map_or_else(|| text::NO_DAYS.owned(), text::only_rated);
    match stats.months.as_slice() {
        [] => html! { section.stat { h2 { (chart::MONTHS) } p.quiet.small { (help) } } },
        [only] => {
            let gist = text::months_gist(only.year, only.total(), &only.counts);
            let charts = html! { (months(only, TALL, None)) (without_month(stats)) };
            figure(chart::MONTHS, &gist, charts, table_of_months(stats))
        }
        years => {
            let (drawn, most) = (years.len().min(YEARS), years.iter().flat_map(|year| year.counts).max());
            let charts = html! {
                div.stat__months {
                    @for year in years.iter().rev().take(drawn) {
                        div {
                            h3 { a href=(stats_href(base, Some(year.year))) { (year.year) } }
                            (months(year, LOW, most))
                        }
                    }
                }
                (without_month(stats))
            };
            let gist = text::years_gist(stats.viewings, years.len(), drawn);
            html! {
                (by_year(base, years))
                (wide_figure(chart::MONTHS, &gist, charts, table_of_months(stats)))
            }
        }
    }
}

/// The months of a year.
///
/// # Arguments
/// `most`: what the tallest may stand for, if it is not this year's.
fn months(year: &Months, height: usize, most: Option<usize>) -> Markup {
    let named = text::months().into_iter().zip(year.counts);
    let bars: Vec<Bar> = named.map(|(month, value)| Bar { name: month.to_owned(), value }).collect();
    let most = most.or(year.counts.into_iter().max()).unwrap_or_default();
    columns(&text::months_gist(year.year, year.total(), &year.counts), &bars, most, height)
}

fn without_month(stats: &Stats) -> Markup {
    let unknown = stats.months.iter().map(|year| year.unknown).sum();
    html! { @if let Some(rest) = text::no_month(stats.undated, unknown) { p.quiet.small { (rest) } } }
}

fn table_of_months(stats: &Stats) -> Markup {
    let lines = stats.months.iter().rev().flat_map(|year| {
        let named = (1_u8..=12).zip(year.counts).rev();
        let named = named.map(|(month, count)| (month_of(month, year.year), count));
        named.chain([(text::some_month(year.year), year.unknown)]).filter(|(_, count)| *count > 0)
    });
    let lines = lines.map(|(month, count)| (html! { (month) }, vec![count.to_string()]));
    table(&[column::MONTH, column::TIMES], lines)
}

/// The days by year.
fn by_year(base: &Base, months: &[Months]) -> Markup {
    let totals: Vec<(i32, usize)> = months.iter().map(|year| (year.year.into(), year.total())).collect();
    let lines = months.iter().rev().map(|year| {
        let href = stats_href(base, Some(year.year));
        (name(&year.year.to_string(), Some(&href)), vec![year.total().to_string()])
    });
    spans(chart::YEARS, text::SPAN_OF_VIEWINGS, &totals, table(&[column::YEAR, column::TIMES], lines))
}

fn releases(base: &Base, stats: &Stats) -> Markup {
    if stats.releases.is_empty() {
        return html! {};
    }
    let years: Vec<(i32, usize)> =
        stats.releases.iter().map(|(year, count)| (i32::from(*year), *count)).collect();
    let lines = stats.releases.iter().rev().map(|(year, count)| {
        let href = Route::list(ListKey::Year(*year)).href(base);
        (name(&year.to_string(), Some(&href)), vec![count.to_string()])
    });
    spans(chart::RELEASES, text::SPAN_OF_TITLES, &years, table(&[column::YEAR, column::TITLES], lines))
}

fn spans(heading: Text, what: Text, years: &[(i32, usize)], table: Markup) -> Markup {
    let bars = by_span(years);
    let most = bars.iter().map(|bar| bar.value).max().unwrap_or_default();
    let (Some(first), Some(last)) = (bars.first(), bars.last()) else { return html! {} };
    let tallest: Vec<&str> =
        bars.iter().filter(|bar| bar.value == most).map(|bar| bar.name.as_str()).collect();
    let gist = text::span_gist(&first.name, &last.name, (&tallest, most), what);
    figure(heading, &gist, columns(&gist, &bars, most, TALL), table)
}

fn people<'p>(
    base: &Base,
    people: &'p [Counted<Person>],
) -> impl Iterator<Item = (String, Option<String>, &'p Counted<Person>)> {
    people.iter().map(|person| {
        let href = Route::Person(person.what.slug.clone()).href(base);
        (both_names(&person.what), Some(href), person)
    })
}

/// Rows of bars, of what most titles have; the table has more of them, with the mean rating of each.
fn counted<'c, T: 'c>(
    heading: Text,
    of: Text,
    gist: fn(&[&str], usize) -> String,
    all: impl Iterator<Item = (String, Option<String>, &'c Counted<T>)>,
) -> Markup {
    let all: Vec<_> = all.collect();
    let Some(most) = all.first().map(|(.., counted)| counted.tally.titles) else { return html! {} };
    let first = all.iter().take_while(|(.., counted)| counted.tally.titles == most);
    let first: Vec<&str> = first.map(|(name, ..)| name.as_str()).collect();
    let drawn = all.iter().take(ROWS).map(|(name, href, counted)| Row {
        name: name.clone(),
        href: href.clone(),
        value: counted.tally.titles,
    });
    let lines = all.iter().take(LINES).map(|(words, href, counted)| {
        let average = counted.tally.average().map(text::average).unwrap_or_else(|| "–".to_owned());
        (name(words, href.as_deref()), vec![counted.tally.titles.to_string(), average])
    });
    let table = html! {
        (table(&[of, column::TITLES, column::AVERAGE], lines))
        @if all.len() > LINES { p.quiet { (and_more(all.len() - LINES)) } }
    };
    figure(heading, &gist(&first, most), rows(&drawn.collect::<Vec<_>>()), table)
}
