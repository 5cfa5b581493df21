//! The head of every page.

use juku_view::html;
use juku_view::route::{GENRES_SECTION, Route, YEARS_SECTION, section_href};
use leptos::prelude::*;

use super::SearchBox;
use crate::state::{Given, given};
use crate::text;

/// The site's name and its main links.
#[component]
pub fn Masthead() -> impl IntoView {
    let Given { site, base, .. } = given();
    view! {
        <header class="masthead frame">
            <a class="brand" href=Route::Home.href(&base)>
                <span class="brand__seal" lang="zh-Hans" aria-hidden="true">"剧"</span>
                <span inner_html=html::mixed(&site.name)></span>
            </a>
            <nav aria-label=text::MAIN_NAVIGATION>
                <a href=Route::Browse.href(&base)>{text::BROWSE}</a>
                <a href=section_href(&base, GENRES_SECTION)>{text::GENRES}</a>
                <a href=section_href(&base, YEARS_SECTION)>{text::YEARS}</a>
                <a href=Route::Shelf.href(&base)>{text::SHELF}</a>
            </nav>
            // Last, so that it stands where it stays while the page is still arriving.
            <SearchBox/>
        </header>
    }
}
