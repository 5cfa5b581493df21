//! A person.

use std::sync::Arc;

use juku_catalog::page::{PersonPage as Data, Work};
use juku_catalog::people::Job;
use leptos::prelude::*;

use crate::components::{Card, CountedLinks};
use crate::route::Route;
use crate::text;

/// What somebody made, job by job, and whom they often work with.
#[component]
pub fn PersonPage(
    /// Its data.
    data: Arc<Data>,
) -> impl IntoView {
    let person = &data.person;
    let chinese =
        person.zh.clone().map(|zh| view! { " "<span class="list-head__chinese" lang="zh-Hans">{zh}</span> });
    let jobs: Vec<_> = data.jobs().map(|(job, works)| section(job, works)).collect();
    let colleagues = data.colleagues.iter().map(|colleague| {
        let name = text::both_names(&colleague.person);
        (Route::Person(colleague.person.slug.clone()), name, text::titles(colleague.count))
    });
    let colleagues: Vec<_> = colleagues.collect();
    let colleagues = (!colleagues.is_empty()).then(|| {
        view! {
            <section aria-labelledby="colleagues">
                <div class="section-head"><h2 id="colleagues">{text::COLLEAGUES}</h2></div>
                <CountedLinks links=colleagues/>
            </section>
        }
    });
    view! {
        <article class="frame">
            <header class="list-head">
                <h1 tabindex="-1">{person.en.clone()}{chinese}</h1>
                <p class="quiet">{text::person_summary(&data)}</p>
            </header>
            {jobs}
            {colleagues}
        </article>
    }
    .into_any()
}

fn section(job: Job, works: &[Work]) -> AnyView {
    let cards: Vec<_> = works
        .iter()
        .map(|work| view! { <Card card=work.card.clone() with_year=true note=work.role.clone()/> })
        .collect();
    view! {
        <section aria-labelledby=job.slug()>
            <div class="section-head"><h2 id=job.slug()>{text::job(job)}</h2></div>
            <ul class="cards">{cards}</ul>
        </section>
    }
    .into_any()
}
