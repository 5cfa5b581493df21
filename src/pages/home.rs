//! The front page.

use std::sync::Arc;

use juku_catalog::page::HomePage as Data;
use juku_view::html;
use leptos::prelude::*;

use crate::state::{Given, given};

/// What is new, and the ways into the catalogue: kinds, genres, years.
#[component]
pub fn HomePage(
    /// Its data.
    data: Arc<Data>,
) -> impl IntoView {
    let Given { site, base, .. } = given();
    view! { <div class="frame home" inner_html=html::home(&base, &site, &data)></div> }.into_any()
}
