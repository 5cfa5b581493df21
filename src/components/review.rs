//! A review.

use juku_catalog::review::Review;
use leptos::prelude::*;

use super::{Mixed, Stars};
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
    let written = clock::day(review.created);
    let changed = clock::day(review.updated).map(|day| day.in_words());
    let date = written.map(|day| {
        let words = text::written_on(&day.in_words(), changed.as_deref());
        view! { <time datetime=day.to_string()>{words}</time> }
    });
    let headline = review.headline.clone().map(|text| view! { <h3><Mixed text/></h3> });
    let body = body(&review.body);
    let content = if review.spoiler {
        view! {
            <details class="spoiler">
                <summary>
                    {text::COVERED}" "<span class="link-like">{text::SHOW_IT}</span>
                </summary>
                {headline}{body}
            </details>
        }
        .into_any()
    } else {
        view! { {headline}{body} }.into_any()
    };
    let (to_edit, to_delete) = (review.clone(), review.clone());
    let edit_label = if has_draft { text::GO_ON_EDITING } else { text::EDIT };
    view! {
        <article class="review" id=element_id(&review) tabindex="-1">
            <div class="review__by">
                <Stars rating=review.rating/>
                <span><Mixed text=review.name.clone()/></span>
                {date}
                <span class="review__tools">
                    <button type="button" class="link-like" on:click=move |_| on_edit(to_edit.clone())>{edit_label}</button>
                    <button type="button" class="link-like" on:click=move |_| on_delete(to_delete.clone())>{text::DELETE}</button>
                </span>
            </div>
            {content}
        </article>
    }
    .into_any()
}

/// The id of a review's element.
pub fn element_id(review: &Review) -> String {
    format!("review-{}", review.id)
}

/// Paragraphs where the writer left an empty line; other line breaks are kept by the style sheet.
fn body(text: &str) -> impl IntoView {
    text.split("\n\n")
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .map(|part| view! { <p class="review__text"><Mixed text=part/></p> })
        .collect_view()
}
