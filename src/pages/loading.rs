//! While a page's data is on its way.

use leptos::prelude::*;

use crate::text;

/// A place as high as a page, with a word that appears only when the wait is long enough to be noticed.
#[component]
pub fn LoadingPage() -> impl IntoView {
    view! {
        <div class="waiting frame" aria-busy="true">
            <p class="waiting__word" role="status">{text::LOADING}</p>
        </div>
    }
}
