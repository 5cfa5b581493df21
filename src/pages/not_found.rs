//! For an address that leads nowhere.

use juku_view::route::{Route, YEARS_SECTION, section_href};
use juku_view::talk::Wish;
use leptos::prelude::*;

use crate::state::{Asker, Given, given};
use crate::text;

/// Says so, and names titles that may have been meant.
#[component]
pub fn NotFoundPage(
    /// The words of the address.
    asked: String,
) -> impl IntoView {
    let Given { base, search, .. } = given();
    Effect::new({
        let asked = asked.clone();
        move |_| search.ask(Asker::Page, Wish::Near, &asked, Vec::new())
    });
    let suggestions = move || {
        let answer = search.answer_to(Asker::Page, &asked);
        answer.map(|answer| answer.html.clone()).unwrap_or_default()
    };
    view! {
        <div class="message frame">
            <h1 tabindex="-1">{text::NOT_FOUND}</h1>
            <p>{text::NOT_FOUND_HELP}</p>
            <p class="message__ways">
                <a href=Route::Home.href(&base)>{text::TO_THE_START}</a>
                <a href=section_href(&base, YEARS_SECTION)>{text::YEARS}</a>
            </p>
            // Below all else, since they come later.
            <div aria-live="polite" class="message__answers" inner_html=suggestions></div>
        </div>
    }
    .into_any()
}
