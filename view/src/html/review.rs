//! A review.

use juku_catalog::review::Review;
use maud::{Markup, html};

use super::marked_runs;
use crate::text;

/// What was written, covered if it tells how the story ends.
pub fn review(review: &Review) -> String {
    html! {
        @if review.spoiler {
            details.spoiler {
                summary { (text::COVERED) " " span.link-like { (text::SHOW_IT) } }
                (written(review))
            }
        } @else {
            (written(review))
        }
    }
    .into_string()
}

/// Paragraphs where the writer left an empty line; other line breaks are kept by the style sheet.
fn written(review: &Review) -> Markup {
    let paragraphs = review.body.split("\n\n").map(str::trim).filter(|part| !part.is_empty());
    html! {
        @if let Some(headline) = &review.headline { h3 { (marked_runs(headline)) } }
        @for part in paragraphs { p.review__text { (marked_runs(part)) } }
    }
}
