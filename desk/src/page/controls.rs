//! The form above the shelf: its views, the parts of its titles, filters and orders.

use form_urlencoded::byte_serialize;
use juku_catalog::browse::{By, Part};
use juku_catalog::review::Rating;
use juku_view::html::marked_runs;
use juku_view::text as common;
use juku_view::words::Text;
use maud::{Markup, html};

use super::held::Sifted;
use super::sheet::Sheet;
use super::stats_href;
use super::view::{Filter, Period, Show, View, WORDS, is_same_tag};
use crate::text::{COLON, page as text};

/// How many tags are offered.
const TAGS: usize = 60;

/// The views of the shelf, and the pages beside it.
pub(super) fn ways(sheet: &Sheet<'_>) -> Markup {
    let now = &sheet.view.show;
    let days: usize = sheet.held.iter().map(|held| held.viewings().len()).sum();
    let ways = [
        ("titles", Show::default(), text::TITLES, sheet.held.len(), matches!(now, Show::Part(_))),
        (
            "lists",
            Show::Lists,
            text::LISTS,
            sheet.shelf.lists().len(),
            matches!(now, Show::Lists | Show::List(_)),
        ),
        ("diary", Show::Diary(Period::Latest), text::DIARY, days, matches!(now, Show::Diary(_))),
        ("drafts", Show::Drafts, text::DRAFTS, sheet.drafts.len(), *now == Show::Drafts),
    ];
    html! {
        nav.ways aria-label=(text::VIEWS) {
            @for (id, show, name, count, is_open) in ways {
                a id={ "way-" (id) } href=(View::of(show).href(sheet.base)) aria-current=[is_open.then_some("true")] {
                    (name)
                    @if count > 0 { " " span.counted__number { (count) } }
                }
            }
            a id="way-stats" href=(stats_href(sheet.base)) { (text::IN_PICTURES) }
            a id="way-copy" href=(View::of(Show::Copy).href(sheet.base))
                aria-current=[(*now == Show::Copy).then_some("true")] { (text::COPY) }
        }
    }
}

/// What changes which titles are shown.
///
/// # Arguments
/// `more`: whether the rest of the page is still to come.
pub(super) fn of_titles(sheet: &Sheet<'_>, part: Part, sifted: &Sifted<'_, '_>, more: bool) -> Markup {
    html! {
        (ways(sheet))
        @if !sheet.held.is_empty() {
            nav.parts aria-label=(common::PARTS) { (parts(sheet, part, sifted)) }
            (find(sheet, true))
            @if more && sheet.has_folded() { details id="sieve" data-as-is hidden {} } @else { (filters(sheet.view, sifted)) }
            (chips(sheet))
            div.shelf__bar {
                nav.orders aria-label=(common::ORDER) {
                    @for by in By::ALL {
                        a id={ "by-" (by.slug()) } href=(sheet.view.with(|view| view.by = by).href(sheet.base))
                            aria-current=[(by == sheet.view.by).then_some("true")] {
                            (common::by(by))
                        }
                    }
                }
                label.check {
                    input id="reverse" type="checkbox" name="reverse" value="yes" checked[sheet.view.is_reversed];
                    " " (text::REVERSED)
                }
            }
        }
    }
}

/// The parts that have something, with how much of it passes the filters.
fn parts(sheet: &Sheet<'_>, open: Part, sifted: &Sifted<'_, '_>) -> Markup {
    let has_some = |part: Part| sheet.held.iter().any(|held| part.has(held.kept));
    html! {
        @for (part, count) in Part::ALL.into_iter().zip(sifted.parts) {
            @if part == open || has_some(part) {
                a id={ "part-" (part.slug()) } aria-current=[(part == open).then_some("true")]
                    href=(sheet.view.with(|view| view.show = Show::Part(part)).href(sheet.base)) {
                    (common::part(part)) " " span.counted__number { (count) }
                }
            }
        }
    }
}

/// The field for words, and what of the address has no field.
///
/// # Arguments
/// `with_filters`: whether the fields of all filters are there, too.
pub(super) fn find(sheet: &Sheet<'_>, with_filters: bool) -> Markup {
    let passing = ["q", "page", "pick", "add"];
    let filters = ["rating", "tag", "review", "reverse"];
    let has_field = |name: &str| passing.contains(&name) || with_filters && filters.contains(&name);
    html! {
        div.flow.shelf__find {
            label.visually-hidden for="find-on-shelf" { (text::FIND) }
            input.box id="find-on-shelf" type="search" name="q" value=(sheet.view.filter.words) autocomplete="off"
                maxlength=(WORDS) placeholder=(text::FIND) aria-describedby="find-by" enterkeyhint="search";
            span.quiet.small id="find-by" { (text::FIND_BY) }
        }
        div hidden {
            @for (name, value) in sheet.view.fields() {
                @if !has_field(name) { input type="hidden" name=(name) value=(value); }
            }
        }
    }
}

/// Ratings, tags and reviews.
fn filters(view: &View, sifted: &Sifted<'_, '_>) -> Markup {
    let filter = &view.filter;
    let set =
        usize::from(filter.rating.is_some()) + filter.tags.len() + usize::from(filter.reviewed.is_some());
    let reviewed = [
        ("", text::ANY_REVIEW, sifted.reviewed.iter().sum(), None),
        ("yes", text::WITH_REVIEW, sifted.reviewed[0], Some(true)),
        ("no", text::WITHOUT_REVIEW, sifted.reviewed[1], Some(false)),
    ];
    let gone: Vec<&String> = filter
        .tags
        .iter()
        .filter(|tag| !sifted.tags.iter().any(|(other, _)| is_same_tag(other, tag)))
        .collect();
    html! {
        details.facet.sieve id="sieve" {
            summary { h2 { (text::filter(set)) } }
            div.columns.sieve__groups {
                div role="group" aria-label=(text::RATING) {
                    h3.eyebrow { (text::RATING) }
                    (ratings(filter, &sifted.ratings))
                }
                div role="group" aria-label=(text::REVIEWS) {
                    h3.eyebrow { (text::REVIEWS) }
                    div.choices {
                        @for (value, name, count, wanted) in reviewed {
                            label.choice {
                                input id={ "review-" (value) } type="radio" name="review" value=(value)
                                    checked[filter.reviewed == wanted];
                                span.choice__name { (name) } " "
                                span.choice__count { (count) }
                            }
                        }
                    }
                }
                @if !sifted.tags.is_empty() || !gone.is_empty() {
                    div role="group" aria-label=(text::TAGS) {
                        h3.eyebrow { (text::TAGS) }
                        div.choices.choices--flowing {
                            @for tag in gone { (tag_box(tag, 0, true)) }
                            @for (tag, count) in sifted.tags.iter().take(TAGS) {
                                (tag_box(tag, *count, filter.tags.iter().any(|other| is_same_tag(other, tag))))
                            }
                        }
                    }
                }
            }
        }
    }
}

fn tag_box(tag: &str, count: usize, is_chosen: bool) -> Markup {
    html! {
        label.choice {
            input id={ "tag-" (byte_serialize(tag.to_lowercase().as_bytes()).collect::<String>()) } type="checkbox" name="tag" value=(tag) checked[is_chosen];
            span.choice__name { (marked_runs(tag)) } " "
            span.choice__count { (count) }
        }
    }
}

/// How many titles have each rating, as bars, with two handles to choose a span.
fn ratings(filter: &Filter, counts: &[usize; 10]) -> Markup {
    let most = counts.iter().copied().max().unwrap_or(1).max(1);
    let (from, to) = match filter.rating {
        Some((from, to)) => (from.half_stars(), to.half_stars()),
        None => (1, 10),
    };
    let stars = |half: u8| Rating::new(half).map(Rating::stars).unwrap_or_default();
    let handle = |name: &str, label: Text, value: u8, open: u8| {
        html! {
            input id={ "rating-" (name) } type="range" name={ "rating-" (name) } min="1" max="10" value=(value)
                data-open=(open) aria-label={ (text::RATING) (COLON) (label) }
                aria-valuetext=(Rating::new(value).map(common::stars).unwrap_or_default());
        }
    };
    html! {
        div.span {
            svg.span__bars viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" {
                @for (half, count) in (1_u8..).zip(counts) {
                    @let height = (count * 96).div_ceil(most);
                    g class=[(half < from || half > to).then_some("is-out")] {
                        title { (stars(half)) (COLON) (common::titles(*count)) }
                        rect x=(u32::from(half - 1) * 10 + 1) y=(100 - height) width="8" height=(height) {}
                    }
                }
            }
            div.span__handles {
                (handle("from", text::RATING_FROM, from, 1))
                (handle("to", text::RATING_TO, to, 10))
            }
            p.span__ends aria-hidden="true" { span { (stars(from)) " ★" } span { (stars(to)) " ★" } }
        }
    }
}

/// What is chosen, each with a way to take it back, and one for all. What comes after it stands at the same place
/// whether or not there is something: only so does it keep the focus.
pub(super) fn chips(sheet: &Sheet<'_>) -> Markup {
    let filter = &sheet.view.filter;
    let mut chosen: Vec<(String, View)> = Vec::new();
    let mut add = |name: String, change: &dyn Fn(&mut Filter)| {
        chosen.push((name, sheet.view.with(|view| change(&mut view.filter))));
    };
    if !filter.words.is_empty() {
        add(text::looked_for(&filter.words), &|filter| filter.words.clear());
    }
    if let Some((from, to)) = filter.rating {
        add(text::rated_between(from, to), &|filter| filter.rating = None);
    }
    for tag in &filter.tags {
        add(text::tagged(tag), &|filter| filter.tags.retain(|other| other != tag));
    }
    if let Some(is_reviewed) = filter.reviewed {
        let name = if is_reviewed { text::WITH_REVIEW } else { text::WITHOUT_REVIEW };
        add(name.owned(), &|filter| filter.reviewed = None);
    }
    html! {
        div {
            @if !chosen.is_empty() {
                div.browse__chosen role="group" aria-label=(text::CHOSEN) {
                    @for (name, rest) in &chosen {
                        a.chip href=(rest.href(sheet.base)) aria-label=(common::take_back(name)) {
                            (marked_runs(name)) span.chip__cross aria-hidden="true" { "×" }
                        }
                    }
                    a.chip.chip--all id="clear" href=(sheet.view.with(|view| view.filter = Filter::default()).href(sheet.base)) {
                        (common::CLEAR_ALL)
                    }
                }
            }
        }
    }
}
