//! The head of every page.

use juku_view::html;
use leptos::prelude::*;

use super::SearchBox;
use crate::state::{Given, given};

/// The site's name and its main links.
#[component]
pub fn Masthead() -> impl IntoView {
    let Given { site, base, open, .. } = given();
    let here = untrack(|| open.get());
    view! {
        <header class="masthead frame">
            <div class="masthead__ways" inner_html=html::masthead(&base, &site.name, &here)></div>
            // Last, so that it stands where it stays while the page is still arriving.
            <SearchBox/>
        </header>
    }
}
