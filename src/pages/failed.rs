//! When a page's data did not come.

use juku_view::html;
use juku_view::route::Route;
use leptos::prelude::*;

use crate::browser::document;
use crate::components::acting;
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
    let is_other = error == LoadError::OtherVersion;
    let again = if is_other { text::RELOAD } else { text::TRY_AGAIN };
    let html = html::failed(&base, &text::load_error(error), &again, error == LoadError::NoAnswer);
    acting(
        "message frame",
        move || html.clone(),
        move |name, _| match name {
            "again" if is_other => document::reload(),
            "again" => pages.retry(&route),
            _ => {}
        },
    )
}
