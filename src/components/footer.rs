//! The foot of every page.

use juku_view::html;
use leptos::prelude::*;

use crate::browser::{document, keys};
use crate::state::given;

/// What the reader may rely on, and where more is told. `?` leads to the list of keys.
#[component]
pub fn Footer() -> impl IntoView {
    Effect::new(|_| {
        keys::on_plain_key(|key| {
            if key == "?" {
                document::click(html::KEYS_LINK);
            }
        });
    });
    view! { <footer class="footer frame" inner_html=html::footer(&given().base)></footer> }
}
