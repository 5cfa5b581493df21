//! The foot of every page.

use juku_view::html;
use leptos::prelude::*;

use crate::state::given;

/// What the reader may rely on, and where more is told.
#[component]
pub fn Footer() -> impl IntoView {
    view! { <footer class="footer frame" inner_html=html::footer(&given().base)></footer> }
}
