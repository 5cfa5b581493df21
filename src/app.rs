//! The application: a function of the address, the page data and the shelf.

use juku_view::html;
use juku_view::route::Route;
use leptos::prelude::*;

use crate::browser::{document, scroll};
use crate::components::{CardMine, Footer, Masthead, acting};
use crate::page_data::PageData;
use crate::pages::{
    AboutPage, BrowsePage, FailedPage, HomePage, ListPage, LoadingPage, NotFoundPage, PersonPage, SearchPage,
    TitlePage,
};
use crate::state::{Given, PageState, given};
use crate::text;

/// The whole application.
#[component]
pub fn App(
    /// What it is given from outside.
    given: Given,
) -> impl IntoView {
    provide_context(given);
    let skip = acting("", || html::skip_link("content"), |_, place| document::skip_to(place));
    view! {
        {skip}
        <Masthead/>
        <main id="content" tabindex="-1">
            <CurrentPage/>
        </main>
        <Footer/>
        <CardMine/>
    }
}

/// The page at the address that is open.
#[component]
fn CurrentPage() -> impl IntoView {
    let Given { site, base, open, pages, .. } = given();
    let state = Memo::new(move |_| pages.state(&open.get()));

    // The first page's data was given, or its failure.
    Effect::new(move |arrived: Option<()>| {
        let route = open.get();
        if arrived.is_some() {
            pages.load(&route);
        }
    });
    // The one place that follows an arrival: title, focus and scroll.
    Effect::new(move |shown: Option<Option<(Route, String, PageState)>>| {
        let (route, query, state) = (open.get(), open.query(), state.get());
        let shown = shown.flatten();
        let Some(title) = text::page_title(&site, &route, &state, &query) else {
            scroll::unsettle();
            return Some((route, query, state));
        };
        document::set_title(&title);
        if matches!(state, PageState::Ready(_)) {
            document::set_canonical(&route.href(&base));
        }
        // What was found comes later; the page itself says when.
        let is_whole = !route.is_found_later();
        let is_in_place = open.take_in_place();
        if !is_whole && !is_in_place {
            scroll::unsettle();
        }
        let page = (route, query, state);
        match shown {
            _ if is_in_place => {}
            // At the start the browser has put the focus where it belongs.
            None if is_whole => document::after_change(|| scroll::settle(true)),
            None => {}
            Some(shown) if shown == page => {}
            Some((.., before)) => document::after_change(move || {
                if !scroll::focus_fragment() {
                    document::focus_heading();
                }
                if is_whole {
                    scroll::settle(before == PageState::Loading);
                }
            }),
        }
        Some(page)
    });

    move || match (open.get(), state.get()) {
        (Route::Unknown(asked), _) => view! { <NotFoundPage asked/> }.into_any(),
        (route, PageState::Missing) => view! { <NotFoundPage asked=last_part(&route)/> }.into_any(),
        (_, PageState::Loading) => view! { <LoadingPage/> }.into_any(),
        (route, PageState::Failed(error)) => view! { <FailedPage route error/> }.into_any(),
        (_, PageState::Ready(PageData::Home(data))) => view! { <HomePage data/> }.into_any(),
        (Route::List(list, _), PageState::Ready(PageData::List(data))) => {
            view! { <ListPage list data/> }.into_any()
        }
        (_, PageState::Ready(PageData::Title(data))) => view! { <TitlePage data/> }.into_any(),
        (_, PageState::Ready(PageData::Person(data))) => view! { <PersonPage data/> }.into_any(),
        (route, PageState::Ready(PageData::Search(data))) if route != Route::Search => {
            view! { <BrowsePage route data/> }.into_any()
        }
        (_, PageState::Ready(PageData::Search(data))) => view! { <SearchPage data/> }.into_any(),
        (_, PageState::Ready(PageData::About(data))) => view! { <AboutPage data/> }.into_any(),
        (_, PageState::Ready(PageData::List(_))) => ().into_any(),
    }
}

/// What was asked for, for suggestions.
fn last_part(route: &Route) -> String {
    match route {
        Route::Title(id) | Route::Person(id) => id.to_string(),
        other => other.path(),
    }
}
