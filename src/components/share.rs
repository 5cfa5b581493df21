//! "Spread the love".

use std::sync::Arc;

use juku_catalog::page::TitlePage;
use juku_view::html;
use juku_view::route::Route;
use leptos::prelude::*;

use crate::browser::{form, share};
use crate::state::{Given, given};
use crate::text;

/// The system's share sheet where there is one, the address to copy, and plain links to where people share.
#[component]
pub fn Share(
    /// The title's page.
    page: Arc<TitlePage>,
) -> impl IntoView {
    let Given { site, has_share_sheet, .. } = given();
    let name = format!("{} {}", text::heading(&page), page.title.names.zh);
    let address = format!("{}{}", site.address, Route::Title(page.title.id.clone()).path());
    let ways = html::share(&name, &address, has_share_sheet);
    let said = RwSignal::new(None::<&'static str>);
    let list = NodeRef::<leptos::html::Ul>::new();
    Effect::new(move |_| {
        let Some(list) = list.get() else { return };
        let (name, address) = (name.clone(), address.clone());
        let done = move |worked| said.set(Some(if worked { text::COPIED } else { text::NOT_COPIED }));
        form::on_act(
            &list,
            Box::new(move |way, _, _| {
                said.set(None);
                share::go(way, &name, &address, Box::new(done));
            }),
        );
    });
    view! {
        <section class="share" aria-labelledby="share">
            <h2 id="share">{text::SHARE}</h2>
            <ul class="share__ways" node_ref=list inner_html=ways></ul>
            <p class="share__said" role="status">{move || said.get()}</p>
        </section>
    }
    .into_any()
}
