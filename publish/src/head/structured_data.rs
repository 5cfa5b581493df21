//! What a page is in the words of schema.org, as JSON-LD.
//!
//! Only what every visitor sees, too: never a reader's own review or rating.

use std::fmt::Display;

use juku::page_data::PageData;
use juku::text as shown;
use juku_catalog::page::{Card, PersonPage, TitlePage};
use juku_catalog::people::Job;
use juku_catalog::{Length, ListKey, Person, Title};
use juku_view::route::{Route, SEARCH_FIELD};
use juku_view::words::Text;
use serde_json::{Map, Value, json};

use crate::{Publication, text};

const CONTEXT: &str = "https://schema.org";

/// What a title is in the Open Graph protocol.
pub fn open_graph_type(title: &Title) -> &'static str {
    match title.length {
        Length::Single(_) => "video.movie",
        Length::Episodes(..) => "video.tv_show",
    }
}

/// The documents of a page; none for one that nobody should find.
pub fn of(publication: &Publication<'_>, route: &Route, data: &PageData) -> Vec<Value> {
    match data {
        _ if !route.is_public() => Vec::new(),
        PageData::Home(_) => vec![web_site(publication)],
        PageData::List(list) => {
            let name = list_name(route, &list.name);
            vec![
                item_list(publication, &name, list.count, &list.cards),
                breadcrumbs(publication, &[(&name, route)]),
            ]
        }
        PageData::Person(page) => {
            vec![
                person_page(publication, route, page),
                breadcrumbs(publication, &[(text::person_names(&page.person).0, route)]),
            ]
        }
        PageData::Title(page) => {
            let year = page.title.year();
            let list = Route::list(ListKey::Year(year));
            vec![
                work(publication, route, page),
                breadcrumbs(
                    publication,
                    &[(&shown::year_list(year), &list), (&text::title_name(page), route)],
                ),
            ]
        }
        PageData::Search(_) if *route == Route::Browse => {
            vec![web_page(publication, "CollectionPage", shown::BROWSE, route)]
        }
        PageData::Search(_) => vec![web_page(publication, "SearchResultsPage", shown::SEARCH, route)],
        PageData::About(_) => vec![web_page(publication, "AboutPage", shown::ABOUT, route)],
    }
}

/// The site, and how it is searched.
fn web_site(publication: &Publication<'_>) -> Value {
    let site = publication.site();
    json!({
        "@context": CONTEXT,
        "@type": "WebSite",
        "name": site.name,
        "description": site.description,
        "url": publication.address(&Route::Home),
        "inLanguage": publication.language().tag(),
        "potentialAction": {
            "@type": "SearchAction",
            "target": {
                "@type": "EntryPoint",
                "urlTemplate": format!("{}?{SEARCH_FIELD}={{search_term_string}}", publication.address(&Route::Search)),
            },
            "query-input": "required name=search_term_string",
        },
    })
}

/// A page that is of a kind of its own.
fn web_page(publication: &Publication<'_>, kind: &str, name: impl Display, route: &Route) -> Value {
    json!({
        "@context": CONTEXT,
        "@type": kind,
        "name": name.to_string(),
        "url": publication.address(route),
        "inLanguage": publication.language().tag(),
    })
}

/// The heading of a list.
pub fn list_name(route: &Route, name: &str) -> String {
    match route {
        Route::List(key, _) => shown::list(key, name),
        _ => name.to_owned(),
    }
}

/// A person, and what they do.
fn person_page(publication: &Publication<'_>, route: &Route, page: &PersonPage) -> Value {
    let mut person = person(publication, &page.person);
    person["@context"] = CONTEXT.into();
    person["url"] = publication.address(route).into();
    person["description"] = shown::person_summary(page).into();
    person["jobTitle"] = page.jobs().map(|(job, _)| job_title(job).get()).collect();
    person
}

const fn job_title(job: Job) -> Text {
    match job {
        Job::Director => text::DIRECTOR,
        Job::Writer => text::WRITER,
        Job::Producer => text::PRODUCER,
        Job::Actor => text::ACTOR,
    }
}

/// The titles of one page of a list.
fn item_list(publication: &Publication<'_>, name: &str, count: usize, cards: &[Card]) -> Value {
    let items: Vec<Value> = cards
        .iter()
        .zip(1..)
        .map(|(card, position)| {
            let address = publication.address(&Route::Title(card.id.clone()));
            let (name, _) = text::in_order(&card.en, &card.zh);
            json!({ "@type": "ListItem", "position": position, "name": name, "url": address })
        })
        .collect();
    json!({
        "@context": CONTEXT,
        "@type": "ItemList",
        "name": name,
        "numberOfItems": count,
        "itemListElement": items,
    })
}

/// The way from the start to a page.
fn breadcrumbs(publication: &Publication<'_>, way: &[(&str, &Route)]) -> Value {
    let start = (publication.site().name.as_str(), &Route::Home);
    let items: Vec<Value> = [start]
        .iter()
        .chain(way)
        .zip(1..)
        .map(|((name, route), position)| {
            let address = publication.address(route);
            json!({ "@type": "ListItem", "position": position, "name": name, "item": address })
        })
        .collect();
    json!({ "@context": CONTEXT, "@type": "BreadcrumbList", "itemListElement": items })
}

/// A title: a `Movie`, or a `TVSeries` if it has episodes.
fn work(publication: &Publication<'_>, route: &Route, page: &TitlePage) -> Value {
    let title = &page.title;
    let mut work = Map::new();
    let mut put = |name: &str, value: Value| {
        let is_empty = value.is_null() || value.as_array().is_some_and(Vec::is_empty);
        if !is_empty {
            work.insert(name.to_owned(), value);
        }
    };
    put("@context", CONTEXT.into());
    let names = &title.names;
    let (name, other) = text::in_order(&names.en, &names.zh);
    put("name", name.into());
    let others = [other, &names.pinyin].into_iter().chain(names.aliases.iter().map(String::as_str));
    put("alternateName", others.collect());
    put("url", publication.address(route).into());
    put("description", text::summary(title).into());
    put("genre", title.genres.iter().map(|genre| text::genre(*genre).to_string()).collect());
    put("inLanguage", "zh".into());
    put("director", people(publication, &title.directors));
    put("author", people(publication, &title.writers));
    put("producer", people(publication, &title.producers));
    put("actor", people(publication, title.cast.iter().map(|member| &member.person)));
    let companies = title.companies.iter().map(|company| {
        let list = Route::list(ListKey::Company(company.slug.clone()));
        json!({ "@type": "Organization", "name": company.name, "url": publication.address(&list) })
    });
    put("productionCompany", companies.collect());
    match title.length {
        Length::Single(minutes) => {
            put("@type", "Movie".into());
            put("datePublished", title.released.to_string().into());
            // ISO 8601.
            put("duration", minutes.map(|minutes| format!("PT{minutes}M")).into());
        }
        Length::Episodes(count, _) => {
            put("@type", "TVSeries".into());
            put("startDate", title.released.to_string().into());
            put("endDate", title.ended.map(|date| date.to_string()).into());
            put("numberOfEpisodes", count.into());
        }
    }
    Value::Object(work)
}

fn people<'p>(publication: &Publication<'_>, people: impl IntoIterator<Item = &'p Person>) -> Value {
    people.into_iter().map(|one| person(publication, one)).collect()
}

fn person(publication: &Publication<'_>, person: &Person) -> Value {
    let (name, other) = text::person_names(person);
    let mut value = json!({
        "@type": "Person",
        "name": name,
        "url": publication.address(&Route::Person(person.slug.clone())),
    });
    if let Some(other) = other {
        value["alternateName"] = other.into();
    }
    value
}
