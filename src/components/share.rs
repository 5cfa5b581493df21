//! "Spread the love".

use std::sync::Arc;

use juku_catalog::page::TitlePage;
use juku_view::html;
use juku_view::route::Route;
use leptos::prelude::*;

use super::acting::acting;
use crate::browser::share;
use crate::state::{Given, given};
use crate::text;

/// The system's share sheet where there is one, the address to copy, and plain links to where people share.
#[component]
pub fn Share(
    /// The title's page.
    page: Arc<TitlePage>,
) -> impl IntoView {
    let Given { site, base, has_share_sheet, .. } = given();
    let names = &page.title.names;
    let name = [&text::heading(&page), " ", text::in_order(&names.en, &names.zh).1].concat();
    let origin = site.address.strip_suffix(base.as_str()).unwrap_or_default();
    let address = [origin, &Route::Title(page.title.id.clone()).href(&base)].concat();
    let said = RwSignal::new("");
    let ways = {
        let (name, address) = (name.clone(), address.clone());
        move || html::share(&name, &address, has_share_sheet, said.get())
    };
    let done = move |worked| said.set(if worked { text::COPIED.get() } else { text::NOT_COPIED.get() });
    acting("", ways, move |way, _| {
        said.set("");
        share::go(way, &name, &address, Box::new(done));
    })
}
