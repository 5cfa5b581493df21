//! How the reader stands to a title.

use std::sync::Arc;

use juku_catalog::page::TitlePage;
use juku_catalog::review::Act;
use juku_view::html;
use leptos::prelude::*;

use crate::browser::{clock, form};
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
    let controls = NodeRef::<leptos::html::Div>::new();
    let title = page.title.id.clone();
    let first = html::mine(&page, untrack(|| shelf.mark(&title)).as_ref());
    Effect::new({
        let page = page.clone();
        move |_| {
            let mark = shelf.mark(&page.title.id);
            if let Some(controls) = controls.get() {
                form::show(&controls, &html::mine(&page, mark.as_ref()));
            }
        }
    });
    Effect::new(move |_| {
        let Some(controls) = controls.get() else { return };
        let (title, length) = (title.clone(), page.title.length);
        form::on_act(&controls, move |name, value| {
            if let Some(act) = Act::parse(name, value) {
                trouble.set(shelf.act(&title, length, act, clock::now()).err());
            }
        });
    });
    view! {
        <section class="mine needs-live" aria-labelledby="mine">
            <div class="mine__controls" node_ref=controls inner_html=first></div>
            {move || trouble.get().map(|error| view! { <p class="notice" role="alert">{text::act_error(error)}</p> })}
        </section>
    }
    .into_any()
}
