//! A title's poster.

use leptos::prelude::*;

/// A poster in its frame. It says nothing that the text beside it does not, and is hidden from screen readers.
#[component]
pub fn Poster(
    /// The drawing, from `juku_catalog::poster`.
    svg: String,
) -> impl IntoView {
    view! { <span class="poster" inner_html=svg></span> }
}
