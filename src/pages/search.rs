//! What was found.

use std::sync::Arc;

use juku_catalog::page::SearchPage as Data;
use juku_catalog::search::{Failure, Reply};
use leptos::prelude::*;

use crate::browser::{document, scroll};
use crate::components::{Look, Mixed, answers};
use crate::route::{Base, GENRES_SECTION, asked, search_href, section_href};
use crate::state::{Asker, Given, given};
use crate::text;

/// How many titles are shown.
const TITLES: usize = 60;

/// What the index answers to the query of the address.
#[component]
pub fn SearchPage(
    /// How much there is to be found.
    data: Arc<Data>,
) -> impl IntoView {
    let Given { base, open, search, .. } = given();
    let query = Memo::new(move |_| asked(&open.query()));
    let ask = move || search.ask(Asker::Page, &query.get_untracked(), TITLES);
    Effect::new(move |_| {
        if !query.get().is_empty() {
            ask();
        }
    });
    let reply = move || query.with(|query| search.reply_to(Asker::Page, query));
    // Only now the page has its height.
    Effect::new(move |settled: Option<Option<String>>| {
        let asked = query.get();
        if !asked.is_empty() && reply().is_none() {
            return None;
        }
        if settled.flatten().as_ref() != Some(&asked) {
            document::after_change(|| scroll::settle(true));
        }
        Some(asked)
    });
    let heading = move || match query.get() {
        query if query.is_empty() => text::SEARCH.to_owned(),
        query => text::asked(&query),
    };
    let summary = {
        let data = data.clone();
        move || match (query.get().is_empty(), reply()) {
            (true, _) => text::search_scope(data.titles, data.people),
            (false, None) => text::SEARCHING.to_owned(),
            (false, Some(reply)) => match reply.failure {
                Some(failure) => text::search_failed(failure),
                None => text::answers(&reply),
            },
        }
    };
    let content = move || match (query.get().is_empty(), reply()) {
        (true, _) => start(&base, &data),
        (false, Some(reply)) => match reply.failure {
            Some(failure) => retry(failure, ask),
            None => found(&base, &reply),
        },
        (false, None) => ().into_any(),
    };
    view! {
        <div class="frame">
            <header class="list-head">
                <h1 tabindex="-1">{move || view! { <Mixed text=heading()/> }}</h1>
                <p class="quiet" role="status">{summary}</p>
            </header>
            <p class="needs-script">{text::SEARCH_NEEDS_SCRIPT}</p>
            {content}
        </div>
    }
    .into_any()
}

/// Before anything is asked: what one might ask.
fn start(base: &Base, data: &Data) -> AnyView {
    let examples = data.examples.iter().map(|example| {
        view! { <li><a href=search_href(base, example)><Mixed text=example.clone()/></a></li> }
    });
    view! {
        <h2 class="eyebrow">{text::FOR_EXAMPLE}</h2>
        <ul class="plain-list">{examples.collect_view()}</ul>
        {browse(base)}
    }
    .into_any()
}

fn browse(base: &Base) -> AnyView {
    let href = section_href(base, GENRES_SECTION);
    view! { <p class="message__ways"><a href=href>{text::BROWSE_INSTEAD}</a></p> }.into_any()
}

fn retry(failure: Failure, ask: impl Fn() + 'static) -> AnyView {
    let (label, again) = match failure {
        Failure::OtherVersion => (text::RELOAD, false),
        Failure::NoAnswer | Failure::Status(_) | Failure::Damaged => (text::TRY_AGAIN, true),
    };
    let act = move |_| match again {
        true => {
            // The button goes.
            document::focus_heading();
            ask();
        }
        false => document::reload(),
    };
    view! { <button type="button" class="button" on:click=act>{label}</button> }.into_any()
}

fn found(base: &Base, reply: &Reply) -> AnyView {
    let near = reply.near.then(|| {
        let heading = (!reply.titles.is_empty() || !reply.people.is_empty()).then_some(text::NEAR);
        view! { {browse(base)}{heading.map(|heading| view! { <h2 class="near">{heading}</h2> })} }
    });
    let answers = answers(base, reply, Look::LargeLines);
    view! { {near}<div inner_html=answers></div> }.into_any()
}
