//! What the application asks of its workers, and what it is told: one JSON text each.

use juku_catalog::from_fields;
use juku_catalog::json::{FromJson, Reader};
use juku_catalog::search::Failure;
use serde::Serialize;

/// What is asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Question {
    /// Who asks; each has a conversation of their own.
    pub channel: u8,
    /// The number of the question, to tell its answers from those to earlier ones.
    pub number: u32,
    /// What is wanted.
    pub wish: Wish,
    /// What somebody wrote, or the address of a page below the base, with its query.
    pub text: String,
    /// What is to be done: the name and the value of what was pressed, and after it those of the fields around it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub act: Vec<(String, String)>,
}

/// What is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Wish {
    /// Nothing yet: the index is to be fetched in advance.
    Index,
    /// What can be chosen in the list of the box.
    Options,
    /// What is near to the words of an address that leads nowhere.
    Near,
    /// What a page shows: of search, of browse, of a list in another order, or of the shelf. Before that, something may
    /// be to be done.
    Page,
    /// As that, but of something long only what is seen first. Who asks so asks for the whole once that is painted.
    Top,
    /// As that, where the answer to the question before is shown: what of it is out of sight may stay as it is until the
    /// whole comes.
    Next,
}

/// What is told.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Answer {
    /// As in the question.
    pub channel: u8,
    /// As in the question.
    pub number: u32,
    /// What was found, as HTML.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub html: String,
    /// What it can be narrowed down by, as HTML.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub controls: String,
    /// What was found, in words.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub said: String,
    /// How many of it can be chosen in a list.
    pub count: usize,
    /// Whether there is more of it than what is seen first.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub more: bool,
    /// What is to be kept from now on.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub writes: Vec<Write>,
    /// Where to go: the query of the page that is open.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub go: Option<String>,
    /// The id of the element that has the focus then.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub focus: Option<String>,
    /// Why there is nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failure: Option<Failure>,
}

/// The name of the act that tells that the last changes could not be kept.
pub const REFUSED: &str = "refused";

/// An attribute of a list whose other items are on their way. What stands behind those that are there stays meanwhile.
pub const MORE: &str = "data-more";

/// An attribute of what is on its way. What stands in its place stays meanwhile.
pub const AS_IS: &str = "data-as-is";

/// How many cards of a list are seen first, even on a large screen.
pub const SEEN_FIRST: usize = 24;

/// A change of what is kept under one key. It is made only while the key holds what is expected: another tab may have
/// been quicker.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Write {
    /// The whole key.
    pub key: String,
    /// What is expected there.
    pub was: Option<String>,
    /// What will be there.
    pub text: Option<String>,
}

impl Answer {
    /// That the index does not arrive.
    pub fn failed(question: &Question, failure: Failure) -> Self {
        Self { failure: Some(failure), ..Self::to(question) }
    }

    /// An answer that tells nothing yet.
    pub fn to(question: &Question) -> Self {
        Self { channel: question.channel, number: question.number, ..Self::default() }
    }
}

from_fields! { Question { channel, number, wish, text; act } }

from_fields! { Answer { channel, number, count; html, controls, said, more, failure, writes, go, focus } }

from_fields! { Write { key, was, text } }

impl FromJson for Wish {
    fn from_json(reader: Reader<'_, '_>) -> Self {
        let parse = |word: &str| match word {
            "index" => Some(Wish::Index),
            "options" => Some(Wish::Options),
            "near" => Some(Wish::Near),
            "page" => Some(Wish::Page),
            "top" => Some(Wish::Top),
            "next" => Some(Wish::Next),
            _ => None,
        };
        reader.word(parse, Wish::Index)
    }
}

#[cfg(test)]
mod tests {
    use juku_catalog::json::Document;

    use super::*;

    fn read<T: FromJson>(written: &impl Serialize) -> Option<T> {
        Document::parse(&serde_json::to_string(written).unwrap()).and_then(Document::read)
    }

    #[test]
    fn both_sides_read_what_the_other_wrote() {
        for wish in [Wish::Index, Wish::Options, Wish::Near, Wish::Page, Wish::Top, Wish::Next] {
            let act = vec![("pick".to_owned(), "leap-2020".to_owned())];
            let question = Question { channel: 1, number: 7, wish, text: "a\"长 \u{1f600}".to_owned(), act };
            assert_eq!(read(&question), Some(question.clone()));
            let failures = [Failure::NoAnswer, Failure::Damaged, Failure::OtherVersion, Failure::Status(503)];
            for answer in failures.map(|failure| Answer::failed(&question, failure)) {
                assert_eq!(read(&answer), Some(answer));
            }
        }
        let answer = Answer {
            html: "<b>".to_owned(),
            controls: "c".to_owned(),
            said: "s".to_owned(),
            count: 3,
            more: true,
            writes: vec![Write { key: "k".to_owned(), was: None, text: Some("t".to_owned()) }],
            go: Some("show=lists".to_owned()),
            focus: Some("item-1".to_owned()),
            ..Answer::default()
        };
        assert_eq!(read(&answer), Some(answer));
        assert_eq!(read::<Question>(&Answer::default()), None);
    }
}
