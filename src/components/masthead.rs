//! The head of every page.

use leptos::prelude::*;

use super::{Mixed, SearchBox};
use crate::route::{GENRES_SECTION, Route, YEARS_SECTION, section_href};
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
                <span><Mixed text=site.name.clone()/></span>
            </a>
            <SearchBox/>
            <nav aria-label=text::MAIN_NAVIGATION>
                <a href=section_href(&base, GENRES_SECTION)>{text::GENRES}</a>
                <a href=section_href(&base, YEARS_SECTION)>{text::YEARS}</a>
            </nav>
        </header>
    }
}
