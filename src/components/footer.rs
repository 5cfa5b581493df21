//! The foot of every page.

use leptos::prelude::*;

use crate::text;

/// What the reader may rely on.
#[component]
pub fn Footer() -> impl IntoView {
    view! {
        <footer class="footer frame">
            <p>{text::PRIVACY}</p>
        </footer>
    }
}
