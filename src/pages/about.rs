//! About the site.

use std::sync::Arc;

use juku_catalog::page::AboutPage as Data;
use leptos::prelude::*;

use crate::components::OfflinePanel;

/// What is kept where, what works without a network, keys, and the licence.
#[component]
pub fn AboutPage(
    /// Its data.
    data: Arc<Data>,
) -> impl IntoView {
    view! {
        <article class="frame about">
            <div inner_html=data.before.clone()></div>
            <OfflinePanel count=data.count/>
            <div inner_html=data.after.clone()></div>
        </article>
    }
    .into_any()
}
