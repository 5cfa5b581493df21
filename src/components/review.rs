//! A review.

use juku_catalog::review::Review;
use juku_view::html;
use leptos::prelude::*;

use super::Stars;
use crate::browser::clock;
use crate::text;

/// A review with its tools.
#[component]
pub fn ReviewItem(
    /// The review.
    review: Review,
    /// Whether unsaved changes to it wait.
    has_draft: bool,
    /// Called to change it.
    on_edit: impl Fn(Review) + 'static,
    /// Called to delete it.
    on_delete: impl Fn(Review) + 'static,
) -> impl IntoView {
    let changed = clock::day(review.updated).map(|day| day.in_words());
    let date = clock::day(review.created).map(|day| {
        let words = text::written_on(&day.in_words(), changed.as_deref());
        view! { <time datetime=day.to_string()>{words}</time> }
    });
    let (to_edit, to_delete) = (review.clone(), review.clone());
    let edit_label = if has_draft { text::GO_ON_EDITING } else { text::EDIT };
    view! {
        <article class="review" id=element_id(&review) tabindex="-1">
            <div class="review__by">
                <Stars rating=review.rating/>
                <span inner_html=html::mixed(&review.name)></span>
                {date}
                <span class="review__tools">
                    <button type="button" class="link-like" on:click=move |_| on_edit(to_edit.clone())>{edit_label}</button>
                    <button type="button" class="link-like" on:click=move |_| on_delete(to_delete.clone())>{text::DELETE}</button>
                </span>
            </div>
            <div inner_html=html::review(&review)></div>
        </article>
    }
    .into_any()
}

/// The id of a review's element.
pub fn element_id(review: &Review) -> String {
    format!("review-{}", review.id)
}
