//! The foot of every page.

use juku_view::route::Route;
use leptos::prelude::*;

use crate::state::given;
use crate::text;

/// What the reader may rely on, and where more is told.
#[component]
pub fn Footer() -> impl IntoView {
    view! {
        <footer class="footer frame">
            <p>{text::PRIVACY}</p>
            <a href=Route::About.href(&given().base)>{text::ABOUT}</a>
        </footer>
    }
}
