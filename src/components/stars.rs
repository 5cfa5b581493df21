//! A rating that is shown.

use juku_catalog::review::Rating;
use leptos::prelude::*;

use crate::text;

/// Five stars, as many of them filled as the rating says.
#[component]
pub fn Stars(
    /// The rating.
    rating: Rating,
) -> impl IntoView {
    view! {
        <span class="stars" role="img" aria-label=text::stars(rating) data-half-stars=rating.half_stars().to_string()></span>
    }
}
