//! A review.

use juku_catalog::PartialDate;
use juku_catalog::review::{Rating, Review, Side};
use maud::{Markup, html};

use super::marked_runs;
use crate::route::{Base, Route};
use crate::text;

/// The id of a review's element.
pub fn review_id(review: &Review) -> String {
    ["review-", review.id.as_str()].concat()
}

/// A review with its tools: buttons named `edit` and `delete`, with the review's identity, and the way to its link.
///
/// # Arguments
/// `days`: when it was written, when it was last changed, and which day it is, as far as the calendar has such days.
/// `has_draft`: whether unsaved changes to it wait.
pub fn review(base: &Base, review: &Review, days: [Option<PartialDate>; 3], has_draft: bool) -> String {
    let share = [&Route::Shelf.href(base), "?share=", review.id.as_str()].concat();
    let edit = if has_draft { text::GO_ON_EDITING } else { text::EDIT };
    html! {
        article.review id=(review_id(review)) tabindex="-1" {
            div.review__by {
                (stars(review.rating))
                span { (marked_runs(&review.name)) }
                (when(days))
                span.review__tools {
                    button.link-like type="button" name="edit" value=(review.id) { (edit) }
                    a.link-like href=(share) { (text::SHARE_REVIEW) }
                    button.link-like type="button" name="delete" value=(review.id) { (text::DELETE) }
                }
            }
            (review_text(review))
        }
    }
    .into_string()
}

/// When something was written and changed: how long ago, and on demand on which days.
///
/// # Arguments
/// `days`: when it was written, when it was last changed, and which day it is, as far as the calendar has such days.
pub fn when([written, changed, today]: [Option<PartialDate>; 3]) -> Markup {
    let words = |day, today| {
        let changed = changed.map(|day| text::ago(day, today));
        text::written_on(&text::ago(day, today), changed.as_deref())
    };
    html! {
        @if let Some(day) = written {
            details.when {
                summary { time datetime=(day) { (words(day, today)) } }
                (words(day, None))
            }
        }
    }
}

/// What a review says, covered where it tells how the story ends.
pub fn review_text(review: &Review) -> Markup {
    html! {
        @if review.spoiler {
            details.spoiler {
                summary { (text::COVERED) " " span.link-like { (text::SHOW_IT) } }
                (content(review))
            }
        } @else {
            (content(review))
        }
    }
}

/// What was written, in paragraphs where the writer left an empty line; other line breaks are kept by the style sheet.
pub(super) fn content(review: &Review) -> Markup {
    let paragraphs = paragraphs(&review.body);
    html! {
        @if let Some(headline) = &review.headline { h3 { (marked_runs(headline)) } }
        @for part in paragraphs { p.review__text { (marked_runs(part.trim())) } }
        @if !review.scores.is_empty() {
            dl.review__scores {
                @for side in Side::ALL {
                    @if let Some(score) = review.scores.of(side) {
                        div { dt { (text::side(side)) } dd { (stars(score)) } }
                    }
                }
            }
        }
    }
}

/// Its lines, as far as no empty one is between them.
fn paragraphs(text: &str) -> Vec<String> {
    let mut all = vec![String::new()];
    for line in text.split('\n') {
        match all.last_mut() {
            Some(last) if !line.is_empty() => {
                last.push_str(line);
                last.push('\n');
            }
            _ => all.push(String::new()),
        }
    }
    all.retain(|part| !part.trim().is_empty());
    all
}

/// A rating that is shown.
pub fn stars(rating: Rating) -> Markup {
    html! { span.stars role="img" aria-label=(text::stars(rating)) data-half-stars=(rating.half_stars()) {} }
}
