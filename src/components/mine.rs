//! How the reader stands to a title.

use std::sync::Arc;

use juku_catalog::page::TitlePage;
use juku_catalog::review::Act;
use juku_view::html;
use leptos::prelude::*;

use super::acting::acting;
use crate::browser::clock;
use crate::state::{SaveError, given};
use crate::text;

/// Status, episodes, rating and days, each with one press.
#[component]
pub fn Mine(
    /// The title's page.
    page: Arc<TitlePage>,
) -> impl IntoView {
    let shelf = given().shelf;
    let trouble = RwSignal::new(None::<SaveError>);
    let (title, length) = (page.title.id.clone(), page.title.length);
    let html = {
        let title = title.clone();
        move || html::mine(&page, shelf.mark(&title).as_ref())
    };
    let first = untrack(&html);
    let controls = acting(html, move |name, value| {
        if let Some(act) = Act::parse(name, value) {
            trouble.set(shelf.act(&title, length, act, clock::now()).err());
        }
    });
    view! {
        <section class="mine needs-live" aria-labelledby="mine">
            <div class="mine__controls" node_ref=controls inner_html=first></div>
            {move || trouble.get().map(|error| view! { <p class="notice" role="alert">{text::act_error(error)}</p> })}
        </section>
    }
    .into_any()
}
