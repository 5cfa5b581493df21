//! The reader's reviews of a title. Its buttons are named `edit`, `delete`, `undo`, `download` and `unreadable`.

use juku_catalog::review::Review;
use maud::{PreEscaped, html};

use super::frame::notice;
use super::review_form::REVIEW_FORM;
use crate::text;

/// What is shown of a reader's reviews.
#[derive(Clone, Copy, Debug)]
pub struct Reviews<'r> {
    /// The reviews themselves, as HTML.
    pub items: &'r str,
    /// Those that were deleted just now, the last one first.
    pub deleted: &'r [Review],
    /// Whether what is written outlives the page.
    pub is_lasting: bool,
    /// How many kept texts cannot be read.
    pub set_aside: usize,
    /// Why something could not be done, in words.
    pub trouble: Option<&'r str>,
}

/// The reviews, or the invitation to write the first one.
pub fn reviews(reviews: &Reviews<'_>) -> String {
    html! {
        section.reviews aria-labelledby="reviews" {
            h2 id="reviews" { (text::REVIEWS) }
            @if !reviews.is_lasting {
                p.notice {
                    span { (text::NOT_LASTING) }
                    " " button.link-like type="button" name="download" { (text::DOWNLOAD) }
                }
            }
            @if reviews.set_aside > 0 {
                p.notice {
                    span { (text::set_aside(reviews.set_aside)) }
                    " " button.link-like type="button" name="unreadable" { (text::DOWNLOAD_IT) }
                }
            }
            div role="status" {
                @for review in reviews.deleted {
                    p.notice {
                        span { (text::DELETED) }
                        " " button.link-like type="button" id={ "undo-" (review.id) } name="undo" value=(review.id) {
                            (text::UNDO)
                        }
                    }
                }
            }
            (notice(reviews.trouble))
            @if reviews.items.is_empty() {
                p.invitation { (text::NO_REVIEWS) a href={ "#" (REVIEW_FORM) } { (text::BE_THE_FIRST) } (text::FULL_STOP) }
            } @else if reviews.is_lasting {
                p.quiet.small { (text::ONLY_HERE) }
            }
            div { (PreEscaped(reviews.items)) }
        }
    }
    .into_string()
}
