//! For an address that leads nowhere.

use juku_view::html;
use juku_view::talk::Wish;
use leptos::prelude::*;

use crate::state::{Asker, Given, given};

/// Says so, and names titles that may have been meant.
#[component]
pub fn NotFoundPage(
    /// The words of the address.
    asked: String,
) -> impl IntoView {
    let Given { base, search, .. } = given();
    Effect::new({
        let asked = asked.clone();
        move |_| search.ask(Asker::Page, Wish::Near, &asked)
    });
    let suggestions = move || {
        let answer = search.answer_to(Asker::Page, &asked);
        answer.map(|answer| answer.html.clone()).unwrap_or_default()
    };
    view! {
        <div class="message frame">
            <div class="message__words" inner_html=html::not_found(&base)></div>
            // Below all else, since they come later.
            <div aria-live="polite" class="message__answers" inner_html=suggestions></div>
        </div>
    }
    .into_any()
}
