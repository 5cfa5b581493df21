//! When a page's data did not come.

use juku_view::route::{Route, offline_href};
use leptos::prelude::*;

use crate::browser::document;
use crate::state::{Given, LoadError, given};
use crate::text;

/// Says what failed, and tries again.
#[component]
pub fn FailedPage(
    /// The page.
    route: Route,
    /// What failed.
    error: LoadError,
) -> impl IntoView {
    let Given { base, pages, .. } = given();
    // Without a network other pages may be here.
    let ways = (error == LoadError::NoAnswer).then(|| {
        view! {
            <p class="message__ways">
                <a href=Route::Home.href(&base)>{text::TO_THE_START}</a>
                <a href=offline_href(&base)>{text::KEPT_PAGES}</a>
            </p>
        }
    });
    let (label, action) = match error {
        LoadError::OtherVersion => (text::RELOAD, None),
        _ => (text::TRY_AGAIN, Some(route)),
    };
    let act = move |_| match &action {
        Some(route) => pages.retry(route),
        None => document::reload(),
    };
    view! {
        <div class="message frame" role="alert">
            <h1 tabindex="-1">{text::LOAD_FAILED}</h1>
            <p>{text::load_error(error)}</p>
            <button type="button" class="button" on:click=act>{label}</button>
            {ways}
        </div>
    }
    .into_any()
}
