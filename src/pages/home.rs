//! The front page.

use std::sync::Arc;

use juku_catalog::ListKey;
use juku_catalog::page::{Card as CardData, HomePage as Data};
use leptos::prelude::*;

use crate::components::{CardGrid, CountedLinks, Mixed, Poster, YearChart, title_meta};
use crate::route::{Base, GENRES_SECTION, Route, YEARS_SECTION};
use crate::state::{Given, given};
use crate::text;

/// What is new, and the ways into the catalogue: kinds, genres, years.
#[component]
pub fn HomePage(
    /// Its data.
    data: Arc<Data>,
) -> impl IntoView {
    let Given { site, base, .. } = given();
    let latest_year = data.years.first().map(|entry| entry.year);
    let all_of_latest = latest_year.map(|year| {
        let href = Route::list(ListKey::Year(year)).href(&base);
        view! { <a href=href>{text::year_list(year)}</a> }
    });
    let mut newest = data.newest.clone().into_iter();
    let feature = newest.next().map(|card| feature(&base, card, data.summary.clone()));
    let kinds = data.kinds.iter().map(|(kind, count)| {
        (Route::list(ListKey::Kind(*kind)), text::kind_list(*kind).to_owned(), count.to_string())
    });
    let genres = data.genres.iter().map(|(genre, count)| {
        (Route::list(ListKey::Genre(*genre)), genre.label().to_owned(), count.to_string())
    });
    view! {
        <div class="frame home">
            <header class="home__intro">
                <h1 tabindex="-1" class="visually-hidden"><Mixed text=site.name.clone()/></h1>
                <p><Mixed text=site.description.clone()/></p>
            </header>
            {feature}
            <section aria-labelledby="new">
                <div class="section-head">
                    <h2 id="new">{text::NEW}</h2>
                    {all_of_latest}
                </div>
                <CardGrid cards=newest.collect() row=true/>
            </section>
            <section id=GENRES_SECTION aria-labelledby="by-genre">
                <div class="section-head"><h2 id="by-genre">{text::BY_GENRE}</h2></div>
                <CountedLinks links=kinds.collect() large=true/>
                <CountedLinks links=genres.collect()/>
            </section>
            <section id=YEARS_SECTION aria-labelledby="by-year">
                <div class="section-head">
                    <h2 id="by-year">{text::BY_YEAR}</h2>
                    <p class="quiet">{text::titles(data.count)}</p>
                </div>
                <YearChart years=data.years.clone()/>
            </section>
        </div>
    }
    .into_any()
}

fn feature(base: &Base, card: CardData, summary: String) -> AnyView {
    let href = Route::Title(card.id.clone()).href(base);
    let svg = juku_catalog::poster::svg(&card.poster());
    let meta = title_meta(&card, true, true);
    view! {
        <section class="feature" aria-labelledby="feature">
            <div class="feature__text">
                <p class="eyebrow">{text::NEWEST}</p>
                <h2 id="feature" class="feature__name"><a href=href.clone()>{card.distinct_name().into_owned()}</a></h2>
                <p class="feature__meta">{meta}</p>
                <p class="lead">{summary}</p>
                <a class="button" href=href.clone()>{text::READ_ON}<span class="visually-hidden">": "{card.en.clone()}</span></a>
            </div>
            <a class="feature__poster" href=href tabindex="-1" aria-hidden="true"><Poster svg/></a>
        </section>
    }
    .into_any()
}
