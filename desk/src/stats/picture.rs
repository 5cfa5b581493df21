//! The year in review as one picture, to be saved and shown around.

use juku_catalog::Person;
use juku_catalog::poster::{self, is_visible};
use juku_catalog::script::{Run, is_han, runs};
use juku_view::text::{both_names, genre as words_of_genre};
use maud::{Markup, PreEscaped, html};

use super::charts::{Bar, by_span};
use super::{Counted, Pick, Stats, figures};
use crate::text::stats::{self as text, chart};

/// The colours of the light theme: the picture is seen anywhere.
const PAPER: &str = "#f6f0e4";
const RAISED: &str = "#efe6d4";
const INK: &str = "#231d18";
const QUIET: &str = "#5d5348";
const LINE: &str = "#d8cbb3";
const SEAL: &str = "#a92a1a";
const ON_SEAL: &str = "#fff6e8";

const SERIF: &str = "'Iowan Old Style','Palatino Linotype','Noto Serif','Songti SC','Noto Serif CJK SC','Source Han Serif SC','Noto Serif SC',STZhongsong,SimSun,serif";
const SANS: &str =
    "system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','PingFang SC','Noto Sans CJK SC',sans-serif";

/// Where the left and the right half begin, and how wide they are.
const LEFT: usize = 80;
const LEFT_WIDTH: usize = 580;
const RIGHT: usize = 740;
const RIGHT_WIDTH: usize = 380;
/// How wide each of the columns at the foot is, with the space behind it.
const COLUMN: usize = 360;
/// How many names each of them has.
const NAMES: usize = 4;
/// How large they are, and how much room each has.
const NAME: usize = 26;
const ROOM: usize = 274;

/// The picture: an SVG document, 1200 by 1200 units.
pub fn picture(stats: &Stats) -> String {
    let name = text::heading(stats.year);
    html! {
        svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 1200" width="1200" height="1200" font-family=(SERIF) {
            title { (name) }
            rect width="1200" height="1200" fill=(PAPER) {}
            (seal(LEFT, 72, 56))
            (line(Line { size: 34, bold: true, ..Line::at(152, 112) }, "Juku 剧库"))
            (year(stats.year))
            (numbers(stats))
            (bars(&days(stats)))
            @if let Some(favourite) = &stats.favourite { (favourite_of(stats, favourite)) }
            @else { (seal(RIGHT, 72, RIGHT_WIDTH)) }
            (foot(stats))
        }
    }
    .into_string()
}

/// A line of text.
#[derive(Clone, Copy)]
struct Line {
    x: usize,
    y: usize,
    size: usize,
    /// How wide it may be: longer lines are set smaller, and then cut.
    width: usize,
    fill: &'static str,
    bold: bool,
    family: &'static str,
    anchor: &'static str,
}

impl Line {
    const fn at(x: usize, y: usize) -> Self {
        Self { x, y, size: 30, width: LEFT_WIDTH, fill: INK, bold: false, family: SERIF, anchor: "start" }
    }

    /// A small word in sans serif that names something.
    const fn label(x: usize, y: usize) -> Self {
        Self { size: 24, fill: QUIET, family: SANS, ..Self::at(x, y) }
    }
}

fn line(line: Line, words: &str) -> Markup {
    let words: String = words.chars().filter(|c| is_visible(*c)).collect();
    let size = fitting(&words, line.size, line.width);
    let words = cut(&words, size, line.width);
    html! {
        text x=(line.x) y=(line.y) font-size=(size) fill=(line.fill) font-family=(line.family)
            font-weight=(if line.bold { "700" } else { "400" }) text-anchor=(line.anchor) {
            @for run in runs(&words) {
                @match run {
                    Run::Chinese(part) => tspan lang="zh-Hans" { (part) },
                    Run::Other(part) => (part),
                }
            }
        }
    }
}

/// The size in which a text has room; not much smaller than it should be.
fn fitting(words: &str, size: usize, room: usize) -> usize {
    let fitting = size * room / width(words, size).max(1);
    fitting.clamp(size * 2 / 3, size)
}

/// How wide a text is about, rather more than less.
fn width(words: &str, size: usize) -> usize {
    words.chars().map(|c| advance(c, size)).sum()
}

fn advance(c: char, size: usize) -> usize {
    let hundredths = match c {
        'i' | 'j' | 'l' | 'I' | '.' | ',' | '\'' | ' ' => 34,
        'f' | 'r' | 't' | '-' => 44,
        'm' | 'w' | 'M' | 'W' => 92,
        '0'..='9' | 'a'..='z' => 58,
        c if c.is_ascii() => 70,
        _ => 100,
    };
    hundredths * size / 100
}

/// As much of a text as has room, with an ellipsis if that is not all.
fn cut(words: &str, size: usize, room: usize) -> String {
    if width(words, size) <= room {
        return words.to_owned();
    }
    let mut left = room.saturating_sub(size);
    let fits = |c: &char| {
        let advance = advance(*c, size);
        let has_room = advance <= left;
        left = left.saturating_sub(advance);
        has_room
    };
    let mut cut: String = words.chars().take_while(fits).collect();
    cut.truncate(cut.trim_end().len());
    cut + "…"
}

/// The mark of the site.
fn seal(x: usize, y: usize, side: usize) -> Markup {
    let glyph = Line {
        size: side * 62 / 100,
        fill: ON_SEAL,
        bold: true,
        anchor: "middle",
        ..Line::at(x + side / 2, y + side * 72 / 100)
    };
    html! {
        rect x=(x) y=(y) width=(side) height=(side) rx=(side / 9) fill=(SEAL) {}
        (line(glyph, "剧"))
    }
}

fn year(year: Option<u16>) -> Markup {
    let large = Line { size: 236, bold: true, ..Line::at(LEFT - 8, 330) };
    match year {
        Some(year) => html! {
            (line(large, &year.to_string()))
            (line(Line { size: 56, fill: QUIET, ..Line::at(LEFT, 404) }, &text::picture::IN_REVIEW))
        },
        None => line(Line { size: 120, ..Line { x: LEFT, ..large } }, &text::picture::ALL),
    }
}

/// Up to three figures side by side.
fn numbers(stats: &Stats) -> Markup {
    let shown = figures::of_picture(stats);
    let size = shown.iter().map(|(number, _)| fitting(number, 80, 170)).min().unwrap_or(80);
    html! {
        @for (at, (number, what)) in shown.iter().enumerate() {
            @let x = LEFT + at * 200;
            (line(Line { size, bold: true, width: 200, ..Line::at(x, 524) }, number))
            (line(Line { size: 22, width: 200, ..Line::label(x, 564) }, what))
        }
    }
}

/// The days by month, or over all years by year.
fn days(stats: &Stats) -> Vec<Bar> {
    let named = |(name, value): (&str, usize)| Bar { name: name.to_owned(), value };
    match (stats.year, stats.months.as_slice()) {
        (Some(_), [year]) => text::picture::months().into_iter().zip(year.counts).map(named).collect(),
        (_, years) => {
            let totals: Vec<_> = years.iter().map(|year| (year.year.into(), year.total())).collect();
            by_span(&totals)
        }
    }
}

/// Bars with their values and names, the tallest in red.
fn bars(bars: &[Bar]) -> Markup {
    const FLOOR: usize = 748;
    const TALL: usize = 112;
    let most = bars.iter().map(|bar| bar.value).max().unwrap_or_default().max(1);
    let slot = (LEFT_WIDTH / bars.len().max(1)).min(112);
    // Where names would run into each other, the first and the last are there.
    let is_tight = bars.iter().any(|bar| width(&bar.name, 20) > slot);
    html! {
        @for (at, bar) in bars.iter().enumerate() {
            @let x = LEFT + at * slot;
            @let tall = if bar.value == 0 { 3 } else { (bar.value * TALL / most).max(8) };
            @let middle = Line { size: 20, anchor: "middle", ..Line::label(x + slot * 3 / 8, FLOOR + 32) };
            rect x=(x) y=(FLOOR - tall) width=(slot * 3 / 4) height=(tall) rx="3"
                fill=(if bar.value == most { SEAL } else { INK }) {}
            @if !is_tight || at == 0 || at + 1 == bars.len() { (line(middle, &bar.name)) }
            @if bar.value > 0 {
                (line(Line { y: FLOOR - tall - 10, ..middle }, &text::number(bar.value as u64)))
            }
        }
    }
}

/// The favourite: its poster, and its names below.
fn favourite_of(stats: &Stats, favourite: &Pick) -> Markup {
    let card = &favourite.card;
    // Nothing says that the Chinese name has any Chinese in it.
    let large = if card.zh.chars().any(is_han) { card.zh.as_str() } else { card.en.as_str() };
    let label = Line { width: RIGHT_WIDTH, ..Line::label(RIGHT, 688) };
    html! {
        rect x=(RIGHT - 1) y="71" width=(RIGHT_WIDTH + 2) height="572" fill=(LINE) {}
        svg x=(RIGHT) y="72" width=(RIGHT_WIDTH) height="570" viewBox="0 0 200 300" {
            (PreEscaped(poster::svg(&card.poster())))
        }
        (line(label, &text::favourite(stats.year)))
        (line(Line { size: 72, bold: true, width: RIGHT_WIDTH, ..Line::at(RIGHT, 776) }, large))
        @if large != card.en { (line(Line { width: RIGHT_WIDTH, fill: QUIET, ..Line::at(RIGHT, 826) }, &card.en)) }
    }
}

/// Both names of a person, if there is room.
fn name_of(person: &Person) -> String {
    let both = both_names(person);
    if width(&both, NAME) <= ROOM { both } else { person.en.clone() }
}

/// What there was most of.
fn foot(stats: &Stats) -> Markup {
    let genres = stats.genres.iter().map(|genre| (words_of_genre(genre.what).owned(), genre.tally.titles));
    let people = |people: &[Counted<Person>]| {
        let named = people.iter().map(|person| (name_of(&person.what), person.tally.titles));
        named.take(NAMES).collect::<Vec<_>>()
    };
    let columns = [
        (chart::GENRES, genres.take(NAMES).collect()),
        (chart::CAST, people(&stats.cast)),
        (chart::DIRECTORS, people(&stats.directors)),
    ];
    let columns = columns.into_iter().filter(|(_, names)| !names.is_empty());
    html! {
        rect x=(LEFT) y="868" width="1040" height="2" fill=(INK) {}
        @for (at, (heading, names)) in columns.enumerate() {
            @let x = LEFT + at * COLUMN;
            (line(Line { bold: true, ..Line::label(x, 918) }, &heading))
            @for (row, (name, count)) in names.iter().enumerate() {
                @let y = 972 + row * 52;
                (line(Line { size: NAME, width: ROOM, ..Line::at(x, y) }, name))
                (line(Line { anchor: "end", ..Line::label(x + COLUMN - 40, y) }, &text::number(*count as u64)))
                rect x=(x) y=(y + 14) width=(COLUMN - 40) height="1" fill=(if row + 1 < names.len() { LINE } else { RAISED }) {}
            }
        }
    }
}
