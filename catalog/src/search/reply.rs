//! What a page asks of whoever has the index, and what it is told.

use serde::Serialize;

use super::{Also, Finder, Marks};
use crate::Slug;
use crate::json::{FromJson, Reader, from_fields};
use crate::page::Card;

/// What is asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Request {
    /// Who asks; each has a conversation of their own.
    pub channel: u8,
    /// The number of the question, to tell its answers from those to earlier ones.
    pub number: u32,
    /// What is looked for; nothing, when only the index is to be fetched.
    pub query: String,
    /// How many titles are wanted.
    pub limit: usize,
}

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Reply {
    /// As in the request.
    pub channel: u8,
    /// As in the request.
    pub number: u32,
    /// The best titles, best first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub titles: Vec<TitleFound>,
    /// How many titles there are at all.
    pub count: usize,
    /// The people, best first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub people: Vec<PersonFound>,
    /// Whether the people answer better than the titles.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub people_first: bool,
    /// Whether nothing answers, and these are only near.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub near: bool,
    /// How many titles of the catalogue have not arrived yet and could answer, too.
    #[serde(skip_serializing_if = "is_zero")]
    pub missing: usize,
    /// Why they do not arrive.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failure: Option<Failure>,
}

fn is_zero(number: &usize) -> bool {
    *number == 0
}

/// Why the index does not arrive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Failure {
    /// The server answered with this status.
    Status(u16),
    /// No answer came.
    NoAnswer,
    /// What came is no index.
    Damaged,
    /// The site has been published anew since the application was loaded.
    OtherVersion,
}

impl FromJson for Failure {
    fn from_json(mut reader: Reader<'_, '_>) -> Self {
        match reader.text() {
            Some("no-answer") => Failure::NoAnswer,
            Some("damaged") => Failure::Damaged,
            Some("other-version") => Failure::OtherVersion,
            _ => Failure::Status(reader.field("status")),
        }
    }
}

/// Characters from, to, counted from 0.
pub type Mark = (usize, usize);

/// A title that was found.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TitleFound {
    /// The title.
    pub card: Card,
    /// What of its English name was asked for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub en: Vec<Mark>,
    /// What of its Chinese name.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub zh: Vec<Mark>,
    /// The other names by which it was found: aliases and people.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<String>,
}

/// A person who was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PersonFound {
    /// The slug.
    pub slug: Slug,
    /// The name in Latin letters.
    pub name: String,
    /// The name in Chinese, if there is one.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub zh_name: String,
    /// How many titles they have part in.
    pub titles: usize,
    /// What of the Latin name was asked for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub en: Vec<Mark>,
    /// What of the Chinese one.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub zh: Vec<Mark>,
}

from_fields! { Request { channel, number, query, limit } }

from_fields! { Reply { channel, number, count; titles, people, people_first, near, missing, failure } }

from_fields! { TitleFound { card; en, zh, also } }

from_fields! { PersonFound { slug, name, titles; zh_name, en, zh } }

impl Reply {
    /// What a finder knows to answer; when it knows nothing, what is near.
    pub fn new(finder: &mut Finder, request: &Request) -> Self {
        let mut answers = finder.search(&request.query, request.limit);
        let near = answers.count == 0 && answers.people.is_empty();
        if near {
            answers = finder.near(&request.query, request.limit);
        }
        let index = finder.index();
        let titles = answers.titles.into_iter().filter_map(|title| {
            let Marks { en, zh, also } = title.marks;
            let aliases = || index.titles.aliases.get(title.at).split('\t');
            let name = |also| match also {
                Also::Alias(at) => aliases().nth(at).unwrap_or_default().to_owned(),
                Also::Person(at) => index.people.en.get(at).to_owned(),
            };
            Some(TitleFound {
                card: index.card(title.at)?,
                en,
                zh,
                also: also.into_iter().map(name).collect(),
            })
        });
        let people = answers.people.into_iter().filter_map(|person| {
            Some(PersonFound {
                slug: index.people.slug.get(person.at)?.clone(),
                name: index.people.en.get(person.at).to_owned(),
                zh_name: index.people.zh.get(person.at).to_owned(),
                titles: finder.titles_of(person.at),
                en: person.marks.en,
                zh: person.marks.zh,
            })
        });
        Self {
            channel: request.channel,
            number: request.number,
            titles: titles.collect(),
            count: answers.count,
            people: people.collect(),
            people_first: answers.people_first,
            near,
            missing: index.count.saturating_sub(index.len()),
            failure: None,
        }
    }

    /// That the index does not arrive.
    pub fn failed(request: &Request, failure: Failure) -> Self {
        Self { channel: request.channel, number: request.number, failure: Some(failure), ..Self::default() }
    }
}
