//! The block of facts.

use juku_catalog::{Length, ListKey, Organisation, Person, Title};
use leptos::prelude::*;

use super::Mixed;
use crate::route::{Base, Route};
use crate::state::given;
use crate::text::{self, label};

/// Every fact that is known, each with its label; what has a page or a list of its own leads there.
#[component]
pub fn Facts(
    /// The title.
    title: Title,
) -> impl IntoView {
    let base = given().base;
    let episodes = match title.length {
        Length::Episodes(Some(count), _) => Some(count.to_string()),
        _ => None,
    };
    let genres = title
        .genres
        .iter()
        .map(|genre| named(&base, Some(Route::list(ListKey::Genre(*genre))), genre.label().to_owned(), None));
    let plain = |texts: Vec<String>| texts.into_iter().map(|text| named(&base, None, text, None)).collect();
    let people = |people: Vec<Person>| people.into_iter().map(|person| person_link(&base, person)).collect();
    let organisations = |list: fn(juku_catalog::Slug) -> ListKey, all: Vec<Organisation>| {
        all.into_iter().map(|one| named(&base, Some(Route::list(list(one.slug))), one.name, None)).collect()
    };
    let facts = [
        words(label::ENGLISH_TITLE, Some(title.names.en)),
        words(label::CHINESE_TITLE, Some(title.names.zh)),
        list(label::ALSO_KNOWN_AS, plain(title.names.aliases)),
        list(label::GENRE, genres.collect()),
        words(label::EPISODES, episodes),
        words(label::DURATION, text::duration(title.length)),
        list(label::DIRECTOR, people(title.directors)),
        list(label::WRITER, people(title.writers)),
        list(label::PRODUCER, people(title.producers)),
        list(label::COMPANY, organisations(ListKey::Company, title.companies)),
        words(label::RELEASED, Some(title.released.in_words())),
        words(label::ENDED, title.ended.map(|date| date.in_words())),
        list(label::NETWORK, plain(title.networks)),
        list(label::WATCH, organisations(ListKey::Watch, title.watch)),
        words(label::BASED_ON, title.based_on),
    ];
    view! {
        <section class="facts" aria-labelledby="facts">
            <h2 id="facts">{text::FACTS}</h2>
            <dl class="labelled">{facts.into_iter().flatten().collect::<Vec<_>>()}</dl>
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

fn list(label: &'static str, values: Vec<AnyView>) -> Option<AnyView> {
    let items: Vec<_> = values.into_iter().map(|value| view! { <li>{value}</li> }).collect();
    (!items.is_empty()).then(|| fact(label, view! { <ul>{items}</ul> }.into_any()))
}

/// A person's names in both scripts, leading to their page.
pub(super) fn person_link(base: &Base, person: Person) -> AnyView {
    named(base, Some(Route::Person(person.slug)), person.en, person.zh)
}

/// A name, its Chinese form if it has one, and where it leads.
fn named(base: &Base, route: Option<Route>, text: String, chinese: Option<String>) -> AnyView {
    let chinese =
        chinese.map(|zh| view! { <span class="chinese-name" lang="zh-Hans">{format!(" {zh}")}</span> });
    let name = view! { <Mixed text/>{chinese} };
    match route {
        Some(route) => view! { <a href=route.href(base)>{name}</a> }.into_any(),
        None => name.into_any(),
    }
}
