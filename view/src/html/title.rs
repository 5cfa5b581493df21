//! What is told of a title.

use juku_catalog::page::TitlePage;
use juku_catalog::script::is_mostly_chinese;
use juku_catalog::{CastMember, Length, ListKey, Organisation, Person, Slug};
use maud::{Markup, PreEscaped, html};

use super::cards::cards_with_notes;
use super::{drawn, lang, marked_runs};
use crate::language::{Language, is_chinese};
use crate::route::{Base, Route};
use crate::text::{self, label};

/// Its poster, its names, and what it is.
pub fn title_head(base: &Base, page: &TitlePage) -> String {
    let title = &page.title;
    let year = title.year();
    let leads = text::leads(title);
    let summary = if is_chinese() { &title.summary_zh } else { &title.summary };
    let link = |list, name: &str| html! { a.eyebrow href=(Route::list(list).href(base)) { (name) } };
    html! {
        div.title-hero__poster { (drawn(&page.poster())) }
        div.title-hero__names {
            p.title-hero__lists {
                (link(ListKey::Year(year), &text::year_list(year)))
                (link(ListKey::Kind(title.kind), &text::kind_list(title.kind)))
            }
            h1 tabindex="-1" {
                (marked_runs(&text::title_name(page)))
                @if !leads.is_empty() {
                    span.title-hero__leads { span.visually-hidden { " – " } (marked_runs(&leads)) }
                }
            }
            p.title-hero__chinese {
                (marked_runs(text::in_order(&title.names.en, &title.names.zh).1)) " "
                span.title-hero__pinyin lang="zh-Latn" { (title.names.pinyin) }
            }
        }
        div.title-hero__words {
            p.lead { (marked_runs(&text::introduction(page))) }
            p { (marked_runs(summary)) }
        }
    }
    .into_string()
}

/// The facts, the story and the cast.
pub fn title_body(base: &Base, page: &TitlePage) -> String {
    let title = &page.title;
    let story =
        if is_chinese() && !title.synopsis_zh.is_empty() { &title.synopsis_zh } else { &title.synopsis };
    // The site's own texts may be in Chinese, too.
    let is_told_in_chinese = story.first().is_some_and(|part| is_mostly_chinese(part));
    let language = if is_told_in_chinese { Language::Chinese } else { Language::English };
    html! {
        section.facts aria-labelledby="facts" {
            h2 id="facts" { (text::FACTS) }
            dl.labelled { (facts(base, page)) }
        }
        section.story aria-labelledby="story" {
            h2 id="story" { (text::STORY) }
            div lang=[lang(language)] { @for part in story { p { (part) } } }
        }
        @if !title.cast.is_empty() {
            section.cast aria-labelledby="cast" {
                h2 id="cast" { (text::CAST) }
                ul { @for member in &title.cast { (in_cast(base, member)) } }
            }
        }
    }
    .into_string()
}

/// Related titles, each with its reason; nothing if there are none.
pub fn also_like(base: &Base, page: &TitlePage) -> String {
    let cards =
        page.related.iter().map(|related| (&related.card, Some(text::reason(&page.title, &related.reason))));
    html! {
        @if !page.related.is_empty() {
            section.frame.also-like aria-labelledby="also-like" {
                h2 id="also-like" { (text::ALSO_LIKE) }
                ul.cards.cards--row { (PreEscaped(cards_with_notes(base, cards, false))) }
            }
        }
    }
    .into_string()
}

/// Every fact that is known, each with its label; what has a page or a list of its own leads there.
fn facts(base: &Base, page: &TitlePage) -> Markup {
    let title = &page.title;
    let episodes = match title.length {
        Length::Episodes(Some(count), _) => Some(count.to_string()),
        _ => None,
    };
    let genres = title
        .genres
        .iter()
        .map(|genre| link(base, Route::list(ListKey::Genre(*genre)), html! { (text::genre(*genre)) }));
    let people = |people: &[Person]| list(people.iter().map(|person| person_link(base, person)));
    let organisations = |key: fn(Slug) -> ListKey, all: &[Organisation]| {
        list(all.iter().map(|one| link(base, Route::list(key(one.slug.clone())), marked_runs(&one.name))))
    };
    let plain = |texts: &[String]| list(texts.iter().map(|text| marked_runs(text)));
    let words = |text: Option<&str>| text.map(marked_runs);
    let facts = [
        (label::ENGLISH_TITLE, words(Some(&title.names.en))),
        (label::CHINESE_TITLE, words(Some(&title.names.zh))),
        (label::ALSO_KNOWN_AS, plain(&title.names.aliases)),
        (label::GENRE, list(genres)),
        (label::EPISODES, words(episodes.as_deref())),
        (label::DURATION, words(text::duration(title.length).as_deref())),
        (label::DIRECTOR, people(&title.directors)),
        (label::WRITER, people(&title.writers)),
        (label::PRODUCER, people(&title.producers)),
        (label::COMPANY, organisations(ListKey::Company, &title.companies)),
        (label::RELEASED, words(Some(&text::date(title.released)))),
        (label::ENDED, words(title.ended.map(text::date).as_deref())),
        (label::NETWORK, plain(&title.networks)),
        (label::WATCH, organisations(ListKey::Watch, &title.watch)),
        (label::BASED_ON, words(title.based_on.as_deref())),
    ];
    html! {
        @for (label, value) in facts {
            @if let Some(value) = value { div { dt { (label) } dd { (value) } } }
        }
    }
}

/// Values one below the other; none when there is none.
fn list(values: impl ExactSizeIterator<Item = Markup>) -> Option<Markup> {
    (values.len() > 0).then(|| html! { ul { @for value in values { li { (value) } } } })
}

fn link(base: &Base, route: Route, name: Markup) -> Markup {
    html! { a href=(route.href(base)) { (name) } }
}

/// A person's names in both scripts, leading to their page.
fn person_link(base: &Base, person: &Person) -> Markup {
    let (first, other) = text::person_names(person);
    let name = html! {
        (marked_runs(first))
        @if let Some(other) = other { span.name-gap { " " } span.chinese-name { (marked_runs(other)) } }
    };
    link(base, Route::Person(person.slug.clone()), name)
}

fn in_cast(base: &Base, member: &CastMember) -> Markup {
    html! {
        li {
            span.person { (person_link(base, &member.person)) }
            @if let Some(role) = &member.role { span.cast__role { (marked_runs(role)) } }
        }
    }
}
