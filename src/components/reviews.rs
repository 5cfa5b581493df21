//! The reader's reviews of a title, and the form for them.

use juku_view::html::REVIEW_FORM;
use leptos::prelude::*;

use super::acting::acting;
use super::writing::Writing;
use crate::text;

/// The list of reviews, or the invitation to write the first one.
#[component]
pub fn Reviews(
    /// What is written.
    writing: Writing,
) -> impl IntoView {
    let first = untrack(|| writing.list());
    let list = acting(move || writing.list(), move |act, value| writing.act_on_list(act, value));
    view! {
        <section class="reviews" aria-labelledby="reviews">
            <h2 id="reviews">{text::REVIEWS}</h2>
            <div node_ref=list inner_html=first></div>
        </section>
    }
    .into_any()
}

/// The form: for a new review, or to change one.
#[component]
pub fn ReviewForm(
    /// What is written.
    writing: Writing,
) -> impl IntoView {
    let first = untrack(|| writing.form());
    Effect::new(move |_| writing.open(None));
    let form = acting(move || writing.form(), move |act, value| writing.act_on_form(act, value));
    view! {
        <section id=REVIEW_FORM class="review-form" aria-labelledby="write-a-review-heading">
            <div node_ref=form inner_html=first></div>
        </section>
    }
    .into_any()
}
