//! What the page that browses shows: its filters, each choice with what it would leave, and what is left.
//!
//! The filters are the fields of a form, named as in the address, and links where a choice is more than one field.
//! What has no field of its own goes along hidden. Every part keeps its place and its id from answer to answer, so
//! that the page can change what differs and leave alone what somebody is moving.

use juku_catalog::browse::{Bounds, BrowseReply, Choice, Filters, Sort, Span, Status};
use juku_catalog::review::Rating;
use juku_catalog::{Genre, Kind};
use maud::{Markup, PreEscaped, html};

use super::cards;
use super::chosen::{chips, chosen};
use super::list::{orders, pages};
use super::marked_runs;
use crate::route::{Base, Route, browse_href};
use crate::text::{self, facet};

/// The cards of a page, and the ways to others.
///
/// # Arguments
/// `more`: whether other cards of this page are on their way.
pub fn results(base: &Base, filters: &Filters, reply: &BrowseReply, more: bool) -> String {
    html! {
        @if reply.count == 0 {
            div.message {
                h2 { (text::NOTHING_LEFT) }
                @if !filters.are_open() { p { (text::NOTHING_LEFT_HELP) } }
            }
        } @else {
            ul.cards data-more[more] { (PreEscaped(cards(base, &reply.cards, true))) }
            (pages((reply.page, reply.pages), |page| browse_href(base, filters, page)))
        }
    }
    .into_string()
}

/// What is chosen, the orders, the surprise, and all filters.
///
/// # Arguments
/// `keeps`: whether the reader has rated anything.
pub fn controls(base: &Base, filters: &Filters, reply: &BrowseReply, keeps: bool) -> String {
    let chosen = chosen(filters, reply);
    let surprise = reply.surprise.as_ref().map(|card| Route::Title(card.id.clone()).href(base));
    html! {
        // A small screen shows the filters only on request. It has no name, since it is no filter.
        input.browse__switch.visually-hidden id="show-filters" type="checkbox" aria-controls="filters";
        div.browse__bar {
            div.browse__ways {
                label.button.button--quiet.browse__toggle for="show-filters" { (text::FILTERS) }
                @if let Some(href) = surprise { a.browse__surprise id="surprise" href=(href) { (text::SURPRISE) } }
            }
            @if !chosen.is_empty() {
                div.browse__chosen role="group" aria-label=(text::CHOSEN) {
                    (chips(base, &chosen))
                    a.chip.chip--all id="clear" href=(Route::Browse.href(base)) { (text::CLEAR_ALL) }
                }
            }
            nav.orders aria-label=(text::ORDER) {
                (orders(filters.sort, |sort| browse_href(base, &Filters { sort, ..filters.clone() }, 1)))
            }
        }
        div.browse__filters id="filters" {
            (kinds(filters, reply))
            (years(base, filters, reply))
            (genres(reply, filters.every_genre))
            (spans(base, filters, &facet::LENGTH, &reply.lengths, text::minutes, &|filters, span| filters.minutes = span))
            (spans(base, filters, &facet::EPISODES, &reply.episodes, text::episodes, &|filters, span| filters.episodes = span))
            (organisations(&facet::WATCH, "watch", &reply.sites))
            (organisations(&facet::COMPANY, "company", &reply.companies))
            (mine(base, filters, reply, keeps))
            (hidden(filters))
        }
    }
    .into_string()
}

/// A filter with its heading; open when something in it is chosen, or from the start.
fn filter(name: &str, is_open: bool, choices: Markup) -> Markup {
    html! {
        details.facet open[is_open] {
            summary { h2 { (name) } }
            (choices)
        }
    }
}

/// One or several of these.
fn boxes<'c>(field: &str, choices: impl Iterator<Item = (&'c str, String, u32, bool)>) -> Markup {
    html! {
        @for (slug, name, count, is_chosen) in choices {
            label.choice.choice--none[count == 0 && !is_chosen] {
                input id={ (field) "-" (slug) } type="checkbox" name=(field) value=(slug) checked[is_chosen];
                span.choice__name { (marked_runs(&name)) } " "
                span.choice__count { (count) }
            }
        }
    }
}

fn kinds(filters: &Filters, reply: &BrowseReply) -> Markup {
    let choices = Kind::ALL.into_iter().zip(&reply.kinds).map(|(kind, choice)| {
        (kind.slug(), text::kind_list(kind).owned(), choice.count, filters.kinds.contains(&kind))
    });
    filter(
        &facet::KIND,
        true,
        html! { div.choices role="group" aria-label=(facet::KIND) { (boxes("kind", choices)) } },
    )
}

fn genres(reply: &BrowseReply, every: bool) -> Markup {
    let choices = Genre::ALL
        .iter()
        .zip(&reply.genres)
        .map(|(genre, choice)| (genre.slug(), text::genre(*genre).owned(), choice.count, choice.chosen));
    let several = reply.genres.iter().filter(|choice| choice.chosen).count() > 1 || every;
    filter(
        &facet::GENRE,
        true,
        html! {
            div.choices.choices--flowing role="group" aria-label=(facet::GENRE) { (boxes("genre", choices)) }
            div.either role="group" aria-label=(facet::GENRE) hidden[!several] {
                @for (value, name, is_chosen) in [("", text::ANY_GENRE, !every), ("all", text::EVERY_GENRE, every)] {
                    label { input id={ "genres-" (value) } type="radio" name="genres" value=(value) checked[is_chosen]; " " (name) }
                }
            }
        },
    )
}

/// The years as bars to choose one of, with two handles to choose a span.
fn years(base: &Base, filters: &Filters, reply: &BrowseReply) -> Markup {
    let (Some((first, _)), Some((last, _))) = (reply.years.first(), reply.years.last()) else {
        return html! {};
    };
    let (first, last) = (*first, *last);
    let most = reply.years.iter().map(|(_, count)| *count).max().unwrap_or(1).max(1);
    let from = filters.years.from().unwrap_or(first).clamp(first, last);
    let to = filters.years.to().unwrap_or(last).clamp(first, last);
    let width = u32::from(last - first + 1) * 10;
    let href =
        |year| browse_href(base, &Filters { years: Span::new(Some(year), Some(year)), ..filters.clone() }, 1);
    let handle = |name: &str, label: &str, value: u16, open: u16| {
        html! {
            input id={ "years-" (name) } type="range" name=(name) aria-label=(label) min=(first) max=(last) value=(value) data-open=(open);
        }
    };
    filter(
        &facet::YEARS,
        true,
        html! {
            div.span role="group" aria-label=(facet::YEARS) {
                svg.span__bars viewBox={ "0 0 " (width) " 100" } preserveAspectRatio="none" aria-hidden="true" {
                    @for (year, count) in &reply.years {
                        @let height = (count * 96).div_ceil(most);
                        a href=(href(*year)) tabindex="-1" class=[(*year < from || *year > to).then_some("is-out")] {
                            title { (year) ": " (text::titles(*count as usize)) }
                            rect.span__reach x=(u32::from(year - first) * 10) y="0" width="10" height="100" {}
                            rect x=(u32::from(year - first) * 10 + 1) y=(100 - height) width="8" height=(height) {}
                        }
                    }
                }
                div.span__handles { (handle("from", &text::FROM_YEAR, from, first)) (handle("to", &text::TO_YEAR, to, last)) }
                p.span__ends aria-hidden="true" { span { (from) } span { (to) } }
            }
        },
    )
}

/// One of these spans, or none.
fn spans(
    base: &Base,
    filters: &Filters,
    name: &str,
    choices: &[Bounds],
    words: fn(Span) -> String,
    set: &dyn Fn(&mut Filters, Span),
) -> Markup {
    let is_open = choices.iter().any(|choice| choice.chosen);
    filter(
        name,
        is_open,
        html! {
            div.choices {
                @for choice in choices {
                    @let span = Span::new(choice.from, choice.to);
                    (one(base, filters, words(span), choice, &|filters, is_chosen| {
                        set(filters, if is_chosen { Span::default() } else { span });
                    }))
                }
            }
        },
    )
}

/// A choice that is a link: to itself, or when it is chosen, to none.
fn one(
    base: &Base,
    filters: &Filters,
    name: String,
    choice: &Bounds,
    set: &dyn Fn(&mut Filters, bool),
) -> Markup {
    let mut other = filters.clone();
    set(&mut other, choice.chosen);
    html! {
        a.choice.choice--one.choice--none[choice.count == 0 && !choice.chosen] href=(browse_href(base, &other, 1))
            aria-current=[choice.chosen.then_some("true")] {
            span.choice__name { (name) } " "
            span.choice__count { (choice.count) }
        }
    }
}

fn organisations(name: &str, field: &str, choices: &[Choice]) -> Markup {
    let is_open = choices.iter().any(|choice| choice.chosen);
    let label =
        |choice: &Choice| if choice.label.is_empty() { choice.slug.clone() } else { choice.label.clone() };
    let boxed =
        choices.iter().map(|choice| (choice.slug.as_str(), label(choice), choice.count, choice.chosen));
    filter(name, is_open, html! { div.choices role="group" aria-label=(name) { (boxes(field, boxed)) } })
}

/// What the reader thinks of it.
fn mine(base: &Base, filters: &Filters, reply: &BrowseReply, keeps: bool) -> Markup {
    let whole =
        reply.ratings.iter().filter(|choice| choice.chosen || choice.from.is_some_and(|from| from % 2 == 0));
    let ratings = html! {
        @if keeps || filters.rated.is_some() {
            div.choices {
                @for choice in whole {
                    @let rating = choice.from.and_then(|from| Rating::new(u8::try_from(from).ok()?));
                    @let name = rating.map(text::rated).unwrap_or_default();
                    (one(base, filters, name, choice, &|filters, is_chosen| {
                        filters.rated = if is_chosen { None } else { rating };
                    }))
                }
            }
        } @else {
            p.quiet { (text::NOTHING_RATED) }
        }
    };
    let has_status = |choice: &Choice| choice.chosen || choice.slug != "none" && choice.count > 0;
    let statuses = Status::CHOICES.into_iter().zip(&reply.statuses);
    let statuses = statuses.map(|(status, choice)| {
        (Status::choice_slug(status), text::status(status).owned(), choice.count, choice.chosen)
    });
    html! {
        (filter(&facet::RATING, filters.rated.is_some(), ratings))
        @if reply.statuses.iter().any(has_status) {
            (filter(&facet::STATUS, !filters.statuses.is_empty(), html! {
                div.choices role="group" aria-label=(facet::STATUS) { (boxes("status", statuses)) }
            }))
        }
    }
}

/// What has no field of its own.
fn hidden(filters: &Filters) -> Markup {
    let fields = [
        ("min", filters.minutes.from()),
        ("max", filters.minutes.to()),
        ("episodes-from", filters.episodes.from()),
        ("episodes-to", filters.episodes.to()),
        ("rated", filters.rated.map(|rating| rating.half_stars().into())),
    ];
    html! {
        @for (name, value) in fields {
            @if let Some(value) = value { input type="hidden" name=(name) value=(value); }
        }
        @if filters.sort != Sort::default() { input type="hidden" name="sort" value=(filters.sort.slug()); }
    }
}
