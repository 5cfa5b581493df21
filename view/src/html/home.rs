//! The front page.

use juku_catalog::page::{Feature, HomePage, MoodCards};
use juku_catalog::{ListKey, Site};
use maud::{Markup, PreEscaped, html};

use super::cards::{cards, meta};
use super::lists::{counted_links, year_bars};
use super::{marked_runs, poster};
use crate::language::is_chinese;
use crate::route::{Base, GENRES_SECTION, Route, YEARS_SECTION, genres_href};
use crate::text;

/// What is new, and the ways into the catalogue: kinds, genres, years.
pub fn home(base: &Base, site: &Site, page: &HomePage) -> String {
    let mut kinds = page.kinds.iter().map(|(kind, count)| {
        (Route::list(ListKey::Kind(*kind)), text::kind_list(*kind).owned(), count.to_string())
    });
    let mut genres = page.genres.iter().map(|(genre, count)| {
        (Route::list(ListKey::Genre(*genre)), text::genre(*genre).owned(), count.to_string())
    });
    let mut people = page.people.iter().map(|busy| {
        (Route::Person(busy.person.slug.clone()), text::both_names(&busy.person), busy.count.to_string())
    });
    html! {
        header.home__intro {
            h1.visually-hidden tabindex="-1" { (marked_runs(&site.name)) }
            p { (marked_runs(site.description_in(is_chinese()))) }
        }
        @if !page.newest.is_empty() {
            div.features { @for (day, each) in page.features.iter().enumerate() { (feature(base, day, each)) } }
            section aria-labelledby="new" {
                div.section-head {
                    h2 id="new" { (text::NEW) }
                    @if let Some(latest) = page.years.first() {
                        a href=(Route::list(ListKey::Year(latest.year)).href(base)) { (text::year_list(latest.year)) }
                    }
                }
                ul.cards.cards--row { (PreEscaped(cards(base, &page.newest, false))) }
            }
        }
        @if !page.moods.is_empty() {
            section aria-labelledby="by-mood" {
                div.section-head {
                    h2 id="by-mood" { (text::BY_MOOD) }
                    a href=(Route::Browse.href(base)) { (text::COMBINE) }
                }
                ul.moods { @for each in &page.moods { (mood_cards(base, each)) } }
            }
        }
        section id=(GENRES_SECTION) aria-labelledby="by-genre" {
            div.section-head { h2 id="by-genre" { (text::BY_GENRE) } }
            ul.counted.counted--large { (counted_links(base, &mut kinds)) }
            ul.counted { (counted_links(base, &mut genres)) }
        }
        section id=(YEARS_SECTION) aria-labelledby="by-year" {
            div.section-head {
                h2 id="by-year" { (text::BY_YEAR) }
                p.quiet { (text::titles(page.count)) }
            }
            ol.years { (year_bars(base, &page.years)) }
        }
        @if !page.people.is_empty() {
            section aria-labelledby="by-person" {
                div.section-head { h2 id="by-person" { (text::BY_PERSON) } }
                ul.counted { (counted_links(base, &mut people)) }
            }
        }
    }
    .into_string()
}

fn mood_cards(base: &Base, MoodCards { mood, genres, cards }: &MoodCards) -> Markup {
    html! {
        li.mood {
            h3 { a href=(genres_href(base, genres)) { (text::mood(*mood)) } }
            p.quiet.small { (text::genres(genres)) }
            div.mood__posters {
                @for card in cards {
                    a href=(Route::Title(card.id.clone()).href(base)) {
                        (poster(card)) span.visually-hidden { (marked_runs(&text::card_name(card))) }
                    }
                }
            }
        }
    }
}

/// All are in the page; the style sheet shows that of the day.
fn feature(base: &Base, day: usize, Feature { card, summary, summary_zh }: &Feature) -> Markup {
    let id = ["feature-", &day.to_string()].concat();
    let href = Route::Title(card.id.clone()).href(base);
    html! {
        section.feature aria-labelledby=(id) {
            div.feature__text {
                p.eyebrow { (text::OF_THE_DAY) }
                h2.feature__name id=(id) { a href=(href) { (marked_runs(&text::card_name(card))) } }
                p.feature__meta { (meta(card, true, true)) }
                p.lead { (marked_runs(if is_chinese() { summary_zh } else { summary })) }
                a.button href=(href) { (text::READ_ON) span.visually-hidden { ": " (marked_runs(text::in_order(&card.en, &card.zh).0)) } }
            }
            a.feature__poster href=(href) tabindex="-1" aria-hidden="true" { (poster(card)) }
        }
    }
}
