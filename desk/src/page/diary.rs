//! The diary: what was watched, day by day.

use juku_view::text::{card_name, other_name};
use std::cmp::Reverse;
use std::collections::BTreeMap;

use juku_catalog::PartialDate;
use juku_catalog::browse::Status;
use juku_view::html::{marked_runs, stars, thumbnail};
use juku_view::language::is_chinese;
use juku_view::route::Route;
use juku_view::text as common;
use maud::{Markup, html};

use super::controls::{chips, find, ways};
use super::held::Held;
use super::sheet::Sheet;
use super::view::{Period, Show, View};
use crate::text::{date, month as month_in_words, page as text};

/// A title watched on a day.
struct Entry<'h, 's> {
    held: &'h Held<'s>,
    day: PartialDate,
    is_again: bool,
}

/// What of the diary is wanted.
pub(super) struct Diary<'h, 's> {
    /// What was watched in that time, newest first.
    entries: Vec<Entry<'h, 's>>,
    /// What was seen nobody knows when.
    undated: Vec<&'h Held<'s>>,
    period: Period,
    years: BTreeMap<i16, usize>,
    /// The months of the year that is open.
    months: BTreeMap<u8, usize>,
}

impl<'h, 's> Diary<'h, 's> {
    /// The diary of some titles.
    pub fn new(held: &[&'h Held<'s>], wanted: Period) -> Self {
        let mut years = BTreeMap::new();
        let days = || held.iter().flat_map(|held| held.viewings());
        days().for_each(|day| *years.entry(day.year()).or_default() += 1);
        let undated: Vec<&Held<'_>> = held
            .iter()
            .copied()
            .filter(|held| held.viewings().is_empty() && held.kept.status == Some(Status::Seen))
            .collect();
        let latest = years.keys().next_back().copied();
        let period = match (wanted, latest) {
            (Period::Latest, Some(year)) => Period::Year(year, None),
            (Period::Latest, None) => Period::Undated,
            (period, _) => period,
        };
        let mut months = BTreeMap::new();
        let mut entries = Vec::new();
        if let Period::Year(year, month) = period {
            for day in days().filter(|day| day.year() == year) {
                day.month().into_iter().for_each(|month| *months.entry(month).or_default() += 1);
            }
            for held in held {
                let of_period =
                    |day: PartialDate| day.year() == year && (month.is_none() || day.month() == month);
                let dated = held.viewings().iter().enumerate().filter(|(_, day)| of_period(**day));
                entries.extend(dated.map(|(at, day)| Entry { held, day: *day, is_again: at > 0 }));
            }
        }
        entries.sort_by_key(|entry| Reverse((entry.day, entry.held.kept.updated)));
        Self { entries, undated, period, years, months }
    }

    /// How many days there are in all.
    pub fn count(&self) -> usize {
        self.years.values().sum()
    }

    /// The years, and the months of the one that is open.
    pub fn controls(&self, sheet: &Sheet<'_>) -> Markup {
        let to = |period: Period| sheet.view.with(|view| view.show = Show::Diary(period)).href(sheet.base);
        let (open_year, open_month) = match self.period {
            Period::Year(year, month) => (Some(year), month),
            _ => (None, None),
        };
        html! {
            (ways(sheet))
            @if !sheet.held.is_empty() { (find(sheet, false)) }
            (chips(sheet))
            @if !self.years.is_empty() || !self.undated.is_empty() {
                nav.parts aria-label=(text::YEARS) {
                    @for (year, count) in self.years.iter().rev() {
                        a id={ "year-" (year) } href=(to(Period::Year(*year, None)))
                            aria-current=[(open_year == Some(*year)).then_some("true")] {
                            (year) " " span.counted__number { (count) }
                        }
                    }
                    @if !self.undated.is_empty() {
                        a id="year-none" href=(to(Period::Undated))
                            aria-current=[(self.period == Period::Undated).then_some("true")] {
                            (text::WITHOUT_A_DAY) " " span.counted__number { (self.undated.len()) }
                        }
                    }
                }
            }
            @if let Some(year) = open_year {
                @if self.months.len() > 1 || open_month.is_some() {
                    nav.orders aria-label=(text::MONTHS) {
                        a id="month-all" href=(to(Period::Year(year, None)))
                            aria-current=[open_month.is_none().then_some("true")] { (text::WHOLE_YEAR) }
                        @for month in self.months.keys().rev() {
                            a id={ "month-" (month) } href=(to(Period::Year(year, Some(*month))))
                                aria-current=[(open_month == Some(*month)).then_some("true")] { (month_in_words(*month)) }
                        }
                    }
                }
            }
        }
    }

    /// What was watched then.
    pub fn html(&self, sheet: &Sheet<'_>) -> Markup {
        if self.years.is_empty() && self.undated.is_empty() {
            return message(sheet, &text::EMPTY_DIARY, &text::EMPTY_DIARY_HELP);
        }
        if self.period == Period::Undated {
            return self.undated(sheet);
        }
        if self.entries.is_empty() {
            return message(sheet, &text::NOTHING_THEN, "");
        }
        let (shown, page, pages) = sheet.page_of(&self.entries);
        let months = shown.chunk_by(|one, other| one.day.month() == other.day.month());
        html! {
            @for entries in months {
                @if let Some(first) = entries.first() {
                    section.month {
                        h2 {
                            @let (part, year) = (text::part_of_year(first.day.month()), first.day.year());
                            @if is_chinese() { span.quiet { (text::year_of_part(year)) } (part) }
                            @else { (part) " " span.quiet { (year) } }
                        }
                        ol { @for entry in entries { (day(sheet, entry)) } }
                    }
                }
            }
            (sheet.pagination(page, pages))
        }
    }

    fn undated(&self, sheet: &Sheet<'_>) -> Markup {
        let (shown, page, pages) = sheet.page_of(&self.undated);
        html! {
            section.month {
                h2 { (text::WITHOUT_A_DAY) }
                p.quiet { (text::WITHOUT_A_DAY_HELP) }
                ol { @for held in shown { li.row { (title(sheet, held, false)) } } }
            }
            (sheet.pagination(page, pages))
        }
    }
}

fn message(sheet: &Sheet<'_>, heading: &str, help: &str) -> Markup {
    html! {
        div.message {
            h2 { (heading) }
            @if !help.is_empty() { p { (help) } }
            p.message__ways {
                // An empty diary leads nowhere else in it.
                @if help.is_empty() {
                    a href=(View::of(Show::Diary(Period::Latest)).href(sheet.base)) { (text::DIARY) }
                }
                a href=(Route::Browse.href(sheet.base)) { (common::BROWSE_INSTEAD) }
            }
        }
    }
}

fn day(sheet: &Sheet<'_>, entry: &Entry<'_, '_>) -> Markup {
    let written = entry.day.to_string();
    // The day of a whole date, without its leading zero.
    let number = written.get(8..).map_or("–", |day| day.trim_start_matches('0'));
    html! {
        li.row.day {
            time.day__number datetime=(written) {
                span aria-hidden="true" { (number) }
                span.visually-hidden { (date(entry.day)) }
            }
            (title(sheet, entry.held, entry.is_again))
        }
    }
}

fn title(sheet: &Sheet<'_>, held: &Held<'_>, is_again: bool) -> Markup {
    let card = held.at.and_then(|at| sheet.index.card(at));
    html! {
        @if let Some(card) = card {
            a.titled href=(Route::Title(card.id.clone()).href(sheet.base)) {
                (thumbnail(&card))
                span.card__name { (marked_runs(&card_name(&card))) }
                span.entry__zh { (marked_runs(other_name(&card))) " " span.quiet { (card.year) } }
                span.card__meta {
                    @if let Some(rating) = held.kept.rating { (stars(rating)) " " }
                    @if is_again { (text::AGAIN) }
                }
            }
        } @else {
            span.titled { span.card__name { (held.kept.title) } }
        }
    }
}
