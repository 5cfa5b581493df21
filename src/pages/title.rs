//! A title.

use std::sync::Arc;

use juku_catalog::page::TitlePage as Data;
use juku_view::html;
use leptos::prelude::*;

use crate::components::{Mine, ReviewForm, Reviews, Share, Writing};
use crate::state::{Given, given};

/// Everything about a title, the reader's reviews, and where to go from here.
#[component]
pub fn TitlePage(
    /// Its data.
    data: Arc<Data>,
) -> impl IntoView {
    let Given { base, shelf, .. } = given();
    let writing = Writing::new(data.title.id.clone(), shelf);
    view! {
        <article class="frame title-page">
            <header class="title-hero" inner_html=html::title_head(&base, &data)></header>
            <Mine page=data.clone()/>
            <div class="title-body" inner_html=html::title_body(&base, &data)></div>
            <Reviews writing/>
            <Share page=data.clone()/>
        </article>
        <div inner_html=html::also_like(&base, &data)></div>
        <ReviewForm writing/>
    }
    .into_any()
}
