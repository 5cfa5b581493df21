//! For an address that leads nowhere.

use juku_catalog::page::NameEntry;
use leptos::prelude::*;

use crate::components::Mixed;
use crate::page_data::PageData;
use crate::route::{Base, Route, YEARS_SECTION, section_href};
use crate::state::{Given, PageState, given};
use crate::text;

/// How many titles are suggested.
const SUGGESTIONS: usize = 5;

/// Says so, and names titles that may have been meant.
#[component]
pub fn NotFoundPage(
    /// The words of the address.
    asked: String,
) -> impl IntoView {
    let Given { base, pages, .. } = given();
    let names = Route::Unknown(String::new());
    Effect::new({
        let names = names.clone();
        move |_| pages.load(&names)
    });
    let suggestions = {
        let base = base.clone();
        move || match pages.state(&names) {
            PageState::Ready(PageData::Names(page)) => {
                let near = page.nearest(&asked, SUGGESTIONS);
                (!near.is_empty()).then(|| suggestions(&base, &near))
            }
            _ => None,
        }
    };
    view! {
        <div class="message frame">
            <h1 tabindex="-1">{text::NOT_FOUND}</h1>
            <p>{text::NOT_FOUND_HELP}</p>
            <div aria-live="polite">{suggestions}</div>
            <p class="message__ways">
                <a href=Route::Home.href(&base)>{text::TO_THE_START}</a>
                <a href=section_href(&base, YEARS_SECTION)>{text::YEARS}</a>
            </p>
        </div>
    }
    .into_any()
}

fn suggestions(base: &Base, near: &[&NameEntry]) -> AnyView {
    let items: Vec<_> = near
        .iter()
        .map(|entry| {
            let year = entry.id.as_str().rsplit('-').next().unwrap_or_default().to_owned();
            view! {
                <li>
                    <a href=Route::Title(entry.id.clone()).href(base)>{entry.en.clone()}</a>
                    " "
                    <span class="quiet"><Mixed text=entry.zh.clone()/>", "{year}</span>
                </li>
            }
        })
        .collect();
    view! {
        <h2>{text::DID_YOU_MEAN}</h2>
        <ul class="plain-list">{items}</ul>
    }
    .into_any()
}
