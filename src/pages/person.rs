//! A person.

use std::sync::Arc;

use juku_catalog::page::PersonPage as Data;
use juku_view::html;
use leptos::prelude::*;

use crate::state::given;

/// What somebody made, job by job, and whom they often work with.
#[component]
pub fn PersonPage(
    /// Its data.
    data: Arc<Data>,
) -> impl IntoView {
    view! { <article class="frame" inner_html=html::person(&given().base, &data)></article> }.into_any()
}
