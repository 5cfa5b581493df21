//! About the site.

use std::sync::Arc;

use juku_catalog::page::AboutPage as Data;
use leptos::prelude::*;

use crate::components::{Mixed, OfflinePanel};
use crate::route::OFFLINE_SECTION;
use crate::text;

/// What is kept where, what works without a network, keys, and the licence.
#[component]
pub fn AboutPage(
    /// Its data.
    data: Arc<Data>,
) -> impl IntoView {
    let keys = text::KEYS.map(|(key, does)| view! { <div><dt>{key}</dt><dd>{does}</dd></div> });
    let licence: Vec<_> = data.licence.iter().map(|paragraph| paragraph_with_links(paragraph)).collect();
    let licence =
        (!licence.is_empty()).then(|| view! { <section><h2>{text::LICENCE}</h2>{licence}</section> });
    view! {
        <article class="frame about">
            <header>
                <h1 tabindex="-1">{text::ABOUT}</h1>
                <p class="lead"><Mixed text=data.description.clone()/></p>
            </header>
            <section>
                <h2>{text::WHAT_IS_KEPT}</h2>
                {text::WHAT_IS_KEPT_HELP.map(|paragraph| view! { <p>{paragraph}</p> })}
            </section>
            <section id=OFFLINE_SECTION>
                <h2>{text::OFFLINE}</h2>
                <OfflinePanel count=data.count/>
            </section>
            <section>
                <h2>{text::BY_KEYBOARD}</h2>
                <dl class="labelled">{keys}</dl>
            </section>
            {licence}
        </article>
    }
    .into_any()
}

/// A paragraph whose addresses can be followed.
fn paragraph_with_links(paragraph: &str) -> AnyView {
    let words: Vec<_> = paragraph
        .split_inclusive(' ')
        .map(|word| {
            let word = word.to_owned();
            match word.starts_with("https://") {
                true => view! { <a href=word.trim_end().to_owned()>{word.clone()}</a> }.into_any(),
                false => word.into_any(),
            }
        })
        .collect();
    view! { <p>{words}</p> }.into_any()
}
