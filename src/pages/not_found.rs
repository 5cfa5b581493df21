//! For an address that leads nowhere.

use leptos::prelude::*;

use crate::components::{Look, answers};
use crate::route::{Route, YEARS_SECTION, section_href};
use crate::state::{Asker, Given, given};
use crate::text;

/// How many titles are suggested.
const SUGGESTIONS: usize = 5;

/// Says so, and names titles that may have been meant.
#[component]
pub fn NotFoundPage(
    /// The words of the address.
    asked: String,
) -> impl IntoView {
    let Given { base, search, .. } = given();
    Effect::new({
        let asked = asked.clone();
        move |_| search.ask(Asker::Page, &asked, SUGGESTIONS)
    });
    let suggestions = {
        let base = base.clone();
        move || {
            let reply = search.reply_to(Asker::Page, &asked)?;
            let is_something = !reply.titles.is_empty() || !reply.people.is_empty();
            let answers = answers(&base, &reply, Look::Lines);
            is_something.then(|| view! { <h2>{text::DID_YOU_MEAN}</h2><div inner_html=answers></div> })
        }
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
            <div aria-live="polite" class="message__answers">{suggestions}</div>
        </div>
    }
    .into_any()
}
