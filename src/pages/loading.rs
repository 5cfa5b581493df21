//! While a page's data is on its way.

use juku_view::html;
use leptos::prelude::*;

/// A place as high as a page, with a word that appears only when the wait is long enough to be noticed.
#[component]
pub fn LoadingPage() -> impl IntoView {
    view! { <div class="waiting frame" inner_html=html::loading()></div> }
}
