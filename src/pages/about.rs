//! About the site.

use std::sync::Arc;

use juku_catalog::page::AboutPage as Data;
use juku_view::language::spoken;
use leptos::prelude::*;

use crate::components::OfflinePanel;

/// What is kept where, what works without a network, keys, and the licence.
#[component]
pub fn AboutPage(
    /// Its data.
    data: Arc<Data>,
) -> impl IntoView {
    let part = |parts: &[String]| parts.get(spoken() as usize).cloned().unwrap_or_default();
    view! {
        <article class="frame about">
            <div inner_html=part(&data.before)></div>
            <OfflinePanel count=data.count/>
            <div inner_html=part(&data.after)></div>
        </article>
    }
    .into_any()
}
