//! Charts: columns as SVG, rows of bars as a list, and the table behind each.
//!
//! Widths are per cent and heights are pixels, so that a chart fills its place while its words keep their size.

use juku_catalog::script::is_han;
use juku_view::html::marked_runs;
use juku_view::words::Text;
use maud::{Markup, html};

use crate::text::{COLON, stats as text};

/// A column.
pub(super) struct Bar {
    pub(super) name: String,
    pub(super) value: usize,
}

/// A row of a list of bars.
pub(super) struct Row {
    pub(super) name: String,
    pub(super) href: Option<String>,
    pub(super) value: usize,
}

/// How tall a column is at most.
pub(super) const TALL: usize = 112;
/// The same where charts stand below each other.
pub(super) const LOW: usize = 44;

/// Above a column, for its value.
const VALUE: usize = 18;
/// Below, for its name.
const NAME: usize = 20;
/// How wide a chart is on the smallest screens.
const NARROWEST: usize = 288;
/// How wide a character of a name is, and the space between two names.
const CHARACTER: usize = 6;

/// A chart with its heading, the gist in words, and the table behind it.
pub(super) fn figure(heading: Text, gist: &str, chart: Markup, table: Markup) -> Markup {
    framed(false, heading, gist, chart, table)
}

/// The same, over the whole width.
pub(super) fn wide_figure(heading: Text, gist: &str, chart: Markup, table: Markup) -> Markup {
    framed(true, heading, gist, chart, table)
}

fn framed(is_wide: bool, heading: Text, gist: &str, chart: Markup, table: Markup) -> Markup {
    html! {
        figure.stat.stat--wide[is_wide] {
            figcaption {
                h2 { (heading) }
                @if !gist.is_empty() { p.quiet.small { (marked_runs(gist)) } }
            }
            (chart)
            details.stat__table {
                summary { (text::AS_TABLE) span.visually-hidden { (COLON) (heading) } }
                div.stat__rows role="region" aria-label=(heading) tabindex="0" { (table) }
            }
        }
    }
}

/// How many characters of usual width a name is as wide as.
fn room(name: &str) -> usize {
    name.chars().map(|c| if is_han(c) { 2 } else { 1 }).sum()
}

/// Columns, each with its value above and its name below.
///
/// # Arguments
/// `gist`: what they say, in words. `most`: what the tallest may stand for. `height`: of the tallest.
pub(super) fn columns(gist: &str, bars: &[Bar], most: usize, height: usize) -> Markup {
    let slot = 100.0 / bars.len().max(1) as f64;
    let longest = bars.iter().map(|bar| room(&bar.name)).max().unwrap_or_default();
    // Where names would run into each other, only some are there.
    let every = (bars.len() * (longest + 1) * CHARACTER).div_ceil(NARROWEST).max(1);
    let per_cent = |share: f64| format!("{share:.2}%");
    let floor = VALUE + height;
    html! {
        svg.chart role="img" aria-label=(gist) height=(floor + NAME) {
            @for (at, bar) in bars.iter().enumerate() {
                @let left = slot * at as f64;
                @let middle = per_cent(left + slot / 2.0);
                @if bar.value > 0 {
                    @let tall = (bar.value * height / most.max(1)).clamp(2, height);
                    rect.is-most[bar.value == most] x=(per_cent(left + slot * 0.1)) y=(floor - tall)
                        width=(per_cent(slot * 0.8)) height=(tall) rx="1.5" {}
                    text.chart__value x=(middle) y=(floor - tall - 5) { (text::number(bar.value as u64)) }
                }
                @if at % every == 0 { text x=(middle) y=(floor + 15) { (bar.name) } }
            }
            line x1="0" x2="100%" y1=(floor) y2=(floor) {}
        }
    }
}

/// A list of bars, each between its name and its value.
pub(super) fn rows(rows: &[Row]) -> Markup {
    let most = rows.iter().map(|row| row.value).max().unwrap_or(1).max(1);
    html! {
        ol.bars {
            @for row in rows {
                li {
                    @if let Some(href) = &row.href { a href=(href) { (marked_runs(&row.name)) } }
                    @else { span { (marked_runs(&row.name)) } }
                    svg.bars__bar aria-hidden="true" {
                        rect.is-most[row.value == most] width={ (row.value * 100 / most) "%" } height="100%" rx="1.5" {}
                    }
                    span.bars__value { (text::number(row.value as u64)) }
                }
            }
        }
    }
}

/// A table; the first cell of each row names the row.
pub(super) fn table(heads: &[Text], rows: impl IntoIterator<Item = (Markup, Vec<String>)>) -> Markup {
    html! {
        table {
            thead { tr { @for head in heads { th scope="col" { (head) } } } }
            tbody {
                @for (name, values) in rows {
                    tr {
                        th scope="row" { (name) }
                        @for value in values { td { (value) } }
                    }
                }
            }
        }
    }
}

/// A name in a table, be it a way.
pub(super) fn name(words: &str, href: Option<&str>) -> Markup {
    match href {
        Some(href) => html! { a href=(href) { (marked_runs(words)) } },
        None => marked_runs(words),
    }
}

/// Years as columns: each, or as many together as let the columns have room for their values.
///
/// # Arguments
/// `years`: with a number each, oldest first.
pub(super) fn by_span(years: &[(i32, usize)]) -> Vec<Bar> {
    let (Some((first, _)), Some((last, _))) = (years.first(), years.last()) else { return Vec::new() };
    let most = years.iter().map(|(_, count)| *count).max().unwrap_or_default();
    let room = if most < 100 { 20 } else { 12 };
    let columns =
        |step: i32| (first.div_euclid(step)..=last.div_euclid(step)).map(move |at| (at * step, step));
    let step = [1, 10, 100].into_iter().find(|step| columns(*step).count() <= room).unwrap_or(1000);
    let named = columns(step).map(|(from, step)| {
        let of_it = years.iter().filter(|(year, _)| (from..from + step).contains(year));
        let name = match step {
            1 => from.to_string(),
            10 => text::decade(from),
            _ => format!("{from}–{}", from + step - 1),
        };
        Bar { name, value: of_it.map(|(_, count)| count).sum() }
    });
    named.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spans(years: &[(i32, usize)]) -> Vec<(String, usize)> {
        by_span(years).into_iter().map(|bar| (bar.name, bar.value)).collect()
    }

    #[test]
    fn years_stand_alone_or_by_decade_and_those_between_are_not_left_out() {
        let named = |name: &str, value| (name.to_owned(), value);
        assert_eq!(spans(&[(2019, 1), (2021, 3)]), [named("2019", 1), named("2020", 0), named("2021", 3)]);
        assert_eq!(
            spans(&[(1989, 1), (1990, 2), (1999, 4), (2010, 8)]),
            [named("1980s", 1), named("1990s", 6), named("2000s", 0), named("2010s", 8)]
        );
        assert_eq!(by_span(&[(1, 1), (9999, 1)]).len(), 10);
        assert!(by_span(&[]).is_empty());
    }

    #[test]
    fn the_tallest_column_has_the_whole_height_and_each_says_its_value() {
        let bars =
            [("a", 3), ("b", 0), ("c", 1200)].map(|(name, value)| Bar { name: name.to_owned(), value });
        let svg = columns("Most are c.", &bars, 1200, TALL).into_string();
        assert_eq!(svg.matches("<rect").count(), 2);
        assert!(svg.contains(r#"height="112" rx"#) && svg.contains(r#"height="2" rx"#), "{svg}");
        assert!(svg.contains(">1,200<") && svg.contains(r#"role="img" aria-label="Most are c.""#));
    }
}
