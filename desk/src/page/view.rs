//! What is asked of the shelf, in the query of an address:
//!
//! ```text
//! show=seen&by=rating&reverse=yes&q=长安&rating=7-10&tag=with mum&review=yes&page=2
//! show=list&id=7b1c    show=diary&year=2025&month=3    show=drafts
//! ```
//!
//! Names are those of the fields of the form above the shelf. There the rating is two fields, `rating-from` and
//! `rating-to`. What asks for nothing is left out.

use std::borrow::Cow;

use form_urlencoded::Serializer;
use juku_catalog::browse::{By, Part};
use juku_catalog::review::Rating;
use juku_view::route::{Base, Route, with_query};

/// How many characters of what is looked for count.
pub(super) const WORDS: usize = 200;
/// How many tags can be asked for.
const TAGS: usize = 20;

/// What is asked of the shelf.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct View {
    pub show: Show,
    pub by: By,
    pub is_reversed: bool,
    pub filter: Filter,
    /// Which page, from 1.
    pub page: usize,
    /// Whether everything on the page is picked.
    pub is_picked: bool,
    /// The name of a title that is looked for to go on the list.
    pub add: String,
}

/// Which view of the shelf.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Show {
    /// Titles.
    Part(Part),
    /// All lists.
    Lists,
    /// The list with this identity.
    List(String),
    /// The days on which something was watched.
    Diary(Period),
    /// Unfinished reviews.
    Drafts,
    /// Files, which somebody else shows.
    Copy,
}

/// A part of the diary.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Period {
    /// The newest year that has something.
    #[default]
    Latest,
    /// A year, or a month of it.
    Year(i16, Option<u8>),
    /// What was seen nobody knows when.
    Undated,
}

/// Which titles.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Filter {
    /// Words to find.
    pub words: String,
    /// The least and the greatest rating.
    pub rating: Option<(Rating, Rating)>,
    /// Tags that they have.
    pub tags: Vec<String>,
    /// Whether they are reviewed.
    pub reviewed: Option<bool>,
}

impl Default for Show {
    fn default() -> Self {
        Show::Part(Part::Everything)
    }
}

impl View {
    /// Reads the query of an address; what cannot be understood is left out.
    pub fn parse(query: &str) -> Self {
        let query = query.strip_prefix('?').unwrap_or(query);
        let fields: Vec<(Cow<'_, str>, Cow<'_, str>)> = form_urlencoded::parse(query.as_bytes()).collect();
        let value = |name: &str| {
            let field = fields.iter().find(|(other, value)| other == name && !value.is_empty());
            field.map_or("", |(_, value)| value.as_ref())
        };
        let show = match value("show") {
            "lists" => Show::Lists,
            "list" => Show::List(value("id").to_owned()),
            "diary" => Show::Diary(period(value("year"), value("month"))),
            "drafts" => Show::Drafts,
            "copy" => Show::Copy,
            slug => Show::Part(Part::ALL.into_iter().find(|part| part.slug() == slug).unwrap_or_default()),
        };
        let mut tags: Vec<String> = Vec::new();
        for (_, tag) in fields.iter().filter(|(name, tag)| name == "tag" && !tag.trim().is_empty()) {
            if tags.len() < TAGS && !tags.iter().any(|other| is_same_tag(other, tag)) {
                tags.push(tag.trim().to_owned());
            }
        }
        Self {
            show,
            by: By::ALL.into_iter().find(|by| by.slug() == value("by")).unwrap_or_default(),
            is_reversed: value("reverse") == "yes",
            filter: Filter {
                words: words(value("q")),
                rating: span(value("rating"), value("rating-from"), value("rating-to")),
                tags,
                reviewed: match value("review") {
                    "yes" => Some(true),
                    "no" => Some(false),
                    _ => None,
                },
            },
            page: value("page").parse().unwrap_or(1).max(1),
            is_picked: value("pick") == "all",
            add: value("add").trim().chars().take(WORDS).collect(),
        }
    }

    /// The fields of its query; a form that has some of them for its own takes the rest along.
    pub fn fields(&self) -> Vec<(&'static str, String)> {
        let mut fields = Vec::new();
        let mut add = |name, value: &str| fields.push((name, value.to_owned()));
        match &self.show {
            Show::Part(Part::Everything) => {}
            Show::Part(part) => add("show", part.slug()),
            Show::Lists => add("show", "lists"),
            Show::List(id) => {
                add("show", "list");
                add("id", id);
            }
            Show::Diary(period) => {
                add("show", "diary");
                match period {
                    Period::Latest => {}
                    Period::Undated => add("year", "none"),
                    Period::Year(year, month) => {
                        add("year", &year.to_string());
                        month.iter().for_each(|month| add("month", &month.to_string()));
                    }
                }
            }
            Show::Drafts => add("show", "drafts"),
            Show::Copy => add("show", "copy"),
        }
        if self.by != By::default() {
            add("by", self.by.slug());
        }
        if self.is_reversed {
            add("reverse", "yes");
        }
        if !self.filter.words.is_empty() {
            add("q", &self.filter.words);
        }
        if let Some((from, to)) = self.filter.rating {
            add("rating", &format!("{}-{}", from.half_stars(), to.half_stars()));
        }
        self.filter.tags.iter().for_each(|tag| add("tag", tag));
        if let Some(is_reviewed) = self.filter.reviewed {
            add("review", if is_reviewed { "yes" } else { "no" });
        }
        if self.page > 1 {
            add("page", &self.page.to_string());
        }
        if self.is_picked {
            add("pick", "all");
        }
        if !self.add.is_empty() {
            add("add", &self.add);
        }
        fields
    }

    /// The query of its address.
    pub fn to_query(&self) -> String {
        Serializer::new(String::new()).extend_pairs(self.fields()).finish()
    }

    /// Its address.
    pub fn href(&self, base: &Base) -> String {
        with_query(Route::Shelf.href(base), &self.to_query())
    }

    /// Another view, from its first page, with nothing picked.
    pub fn with(&self, change: impl FnOnce(&mut Self)) -> Self {
        let mut other = Self { page: 1, is_picked: false, add: String::new(), ..self.clone() };
        change(&mut other);
        other
    }

    /// A view without filters.
    pub fn of(show: Show) -> Self {
        Self { show, page: 1, ..Self::default() }
    }
}

impl Filter {
    /// Whether it lets everything pass.
    pub fn is_open(&self) -> bool {
        *self == Self::default()
    }
}

/// Whether two tags differ in nothing but capitals.
pub(super) fn is_same_tag(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}

/// As they were typed: the space after a word is the beginning of the next.
fn words(typed: &str) -> String {
    if typed.trim().is_empty() { String::new() } else { typed.chars().take(WORDS).collect() }
}

/// `7-9`, `8`; or each end in its own field. Ends in the wrong order are put right.
fn span(both: &str, from: &str, to: &str) -> Option<(Rating, Rating)> {
    let rating = |text: &str| text.parse().ok().and_then(Rating::new);
    let (first, last) = both.split_once('-').unwrap_or((both, both));
    let (from, to) = (rating(from).or(rating(first)), rating(to).or(rating(last)));
    if from.is_none() && to.is_none() {
        return None;
    }
    let (from, to) = (from.or(Rating::new(1))?, to.or(Rating::new(10))?);
    Some((from.min(to), from.max(to)))
}

fn period(year: &str, month: &str) -> Period {
    match year.parse() {
        Ok(year) => Period::Year(year, month.parse().ok().filter(|month| (1..=12).contains(month))),
        Err(_) if year == "none" => Period::Undated,
        Err(_) => Period::Latest,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_view_is_read_as_it_was_written() {
        for query in [
            "",
            "show=seen&by=rating&reverse=yes&q=%E9%95%BF%E5%AE%89+x&rating=7-10&tag=with+mum&tag=b%26c&review=no&page=2",
            "show=list&id=a+b%2F&add=leap",
            "show=diary&year=2025&month=3",
            "show=diary&year=none",
            "show=lists",
            "show=drafts",
            "show=copy",
            "pick=all",
            "q=joy+",
        ] {
            assert_eq!(View::parse(query).to_query(), query);
        }
    }

    #[test]
    fn what_cannot_be_understood_asks_for_nothing() {
        for query in ["show=x&by=&page=0&rating=0&review=maybe&tag=+&q=", "rating=11-12&reverse=1", "%%&=&?"]
        {
            assert_eq!(View::parse(query), View::of(Show::default()), "{query}");
        }
    }

    #[test]
    fn a_rating_is_asked_for_by_one_field_or_two() {
        for (query, written) in [
            ("rating=8", "rating=8-8"),
            ("rating=9-7", "rating=7-9"),
            ("rating-from=7", "rating=7-10"),
            ("rating-to=3", "rating=1-3"),
            ("rating=7-9&rating-from=2", "rating=2-9"),
        ] {
            assert_eq!(View::parse(query).to_query(), written, "{query}");
        }
        assert_eq!(View::parse("tag=A&tag=a&tag=b").filter.tags, ["A", "b"]);
    }

    proptest! {
        #[test]
        fn any_query_has_a_view_and_its_own_query_the_same(query in ".{0,40}|(show|id|q|tag|rating|year|page|&|=|%|[a-z0-9-]){0,20}") {
            let view = View::parse(&query);
            prop_assert_eq!(View::parse(&view.to_query()), view);
        }
    }
}
