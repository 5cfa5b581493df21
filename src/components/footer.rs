//! The foot of every page.

use juku_catalog::review::Keys;
use juku_view::html;
use leptos::prelude::*;

use super::acting;
use crate::browser::storage::Storage;
use crate::browser::{document, keys};
use crate::state::given;
use crate::text;

/// What the reader may rely on, where more is told, and which names come first. `?` leads to the list of keys.
#[component]
pub fn Footer() -> impl IntoView {
    let base = given().base;
    let trouble = RwSignal::new(false);
    Effect::new(|_| {
        keys::on_plain_key(|key| {
            if key == "?" {
                document::click(html::KEYS_LINK);
            }
        });
    });
    let names = Keys::new(base.as_str()).names();
    let foot = move || html::footer(&base, trouble.get().then(|| text::NAMES_NOT_KEPT.get()));
    let foot = acting("footer frame", foot, move |_, _| {
        match Storage::Browser.set(&names, text::lead().other().tag()) {
            // All that is shown has names.
            Ok(()) => document::reload(),
            Err(_) => trouble.set(true),
        }
    });
    view! { <footer>{foot}</footer> }
}
