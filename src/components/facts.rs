//! The block of facts.

use juku_catalog::{Length, Person, Title};
use leptos::prelude::*;

use super::Mixed;
use crate::text::{self, label};

/// Every fact that is known, each with its label.
#[component]
pub fn Facts(
    /// The title.
    title: Title,
) -> impl IntoView {
    let episodes = match title.length {
        Length::Episodes(Some(count), _) => Some(count.to_string()),
        _ => None,
    };
    let facts = [
        words(label::ENGLISH_TITLE, Some(title.names.en)),
        words(label::CHINESE_TITLE, Some(title.names.zh)),
        list(label::ALSO_KNOWN_AS, title.names.aliases),
        words(label::GENRE, Some(text::genres(&title.genres))),
        words(label::EPISODES, episodes),
        words(label::DURATION, text::duration(title.length)),
        people(label::DIRECTOR, title.directors),
        people(label::WRITER, title.writers),
        people(label::PRODUCER, title.producers),
        list(label::COMPANY, title.companies),
        words(label::RELEASED, Some(title.released.in_words())),
        words(label::ENDED, title.ended.map(|date| date.in_words())),
        list(label::NETWORK, title.networks),
        list(label::WATCH, title.watch),
        words(label::BASED_ON, title.based_on),
    ];
    view! {
        <section class="facts" aria-labelledby="facts">
            <h2 id="facts">{text::FACTS}</h2>
            <dl>{facts.into_iter().flatten().collect::<Vec<_>>()}</dl>
        </section>
    }
    .into_any()
}

fn fact(label: &'static str, value: AnyView) -> AnyView {
    view! { <div><dt>{label}</dt><dd>{value}</dd></div> }.into_any()
}

fn words(label: &'static str, value: Option<String>) -> Option<AnyView> {
    value.map(|text| fact(label, view! { <Mixed text/> }.into_any()))
}

fn list(label: &'static str, values: Vec<String>) -> Option<AnyView> {
    let items: Vec<_> = values.into_iter().map(|text| view! { <li><Mixed text/></li> }).collect();
    (!items.is_empty()).then(|| fact(label, view! { <ul>{items}</ul> }.into_any()))
}

fn people(label: &'static str, people: Vec<Person>) -> Option<AnyView> {
    let items: Vec<_> = people.into_iter().map(|person| view! { <li>{person_name(person)}</li> }).collect();
    (!items.is_empty()).then(|| fact(label, view! { <ul>{items}</ul> }.into_any()))
}

/// A person's names in both scripts.
pub(super) fn person_name(person: Person) -> impl IntoView {
    let chinese = person.zh.map(|zh| view! { " "<span class="chinese-name" lang="zh-Hans">{zh}</span> });
    view! { <span class="person">{person.en}{chinese}</span> }
}
