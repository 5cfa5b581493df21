//! The head of every page.

use juku_view::html;
use leptos::prelude::*;

use super::{SearchBox, acting};
use crate::state::{Given, given};

/// The site's name and its main links.
#[component]
pub fn Masthead() -> impl IntoView {
    let Given { site, base, open, .. } = given();
    let ways = move || html::masthead(&base, &site.name, &open.get());
    view! {
        <header class="masthead frame">
            {acting("masthead__ways", ways, |_, _| {})}
            // Last, so that it stands where it stays while the page is still arriving.
            <SearchBox/>
        </header>
    }
}
