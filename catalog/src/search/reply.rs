//! What was found, with all that is needed to show it.

use serde::Serialize;

use super::{Also, Finder, Marks};
use crate::Slug;
use crate::json::{FromJson, Reader};
use crate::page::Card;

/// What was found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reply {
    /// The best titles, best first.
    pub titles: Vec<TitleFound>,
    /// How many titles there are at all.
    pub count: usize,
    /// The people, best first.
    pub people: Vec<PersonFound>,
    /// Whether the people answer better than the titles.
    pub people_first: bool,
    /// Whether nothing answers, and these are only near.
    pub near: bool,
    /// How many titles of the catalogue have not arrived yet and could answer, too.
    pub missing: usize,
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
#[derive(Clone, Debug, PartialEq)]
pub struct TitleFound {
    /// The title.
    pub card: Card,
    /// What of its English name was asked for.
    pub en: Vec<Mark>,
    /// What of its Chinese name.
    pub zh: Vec<Mark>,
    /// By what else it was found, in Latin letters and in Chinese: people, and its other names, which have one form only.
    pub also: Vec<(String, String)>,
}

/// A person who was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonFound {
    /// The slug.
    pub slug: Slug,
    /// The name in Latin letters.
    pub name: String,
    /// The name in Chinese, if there is one.
    pub zh_name: String,
    /// How many titles they have part in.
    pub titles: usize,
    /// What of the Latin name was asked for.
    pub en: Vec<Mark>,
    /// What of the Chinese one.
    pub zh: Vec<Mark>,
}

impl Reply {
    /// What a finder knows to answer; when it knows nothing, what is near.
    ///
    /// # Arguments
    /// `limit`: how many titles are wanted.
    pub fn new(finder: &mut Finder, query: &str, limit: usize) -> Self {
        let mut answers = finder.search(query, limit);
        let near = answers.count == 0 && answers.people.is_empty();
        if near {
            answers = finder.near(query, limit);
        }
        let index = finder.index();
        let titles = answers.titles.into_iter().filter_map(|title| {
            let Marks { en, zh, also } = title.marks;
            let aliases = || index.titles.aliases.get(title.at).split('\t');
            let name = |also| match also {
                Also::Alias(at) => (aliases().nth(at).unwrap_or_default().to_owned(), String::new()),
                Also::Person(at) => (index.people.en.get(at).to_owned(), index.people.zh.get(at).to_owned()),
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
            titles: titles.collect(),
            count: answers.count,
            people: people.collect(),
            people_first: answers.people_first,
            near,
            missing: index.count.saturating_sub(index.len()),
        }
    }
}
