//! Filters in the query of an address:
//!
//! ```text
//! kind=film&genre=sci-fi&genre=war&genres=all&from=1990&to=1999&min=90&max=120
//!     &episodes-from=13&episodes-to=24&watch=viki&company=le-vision-pictures&rated=7&status=want&sort=pinyin
//! ```
//!
//! This is the order in which they are written, each list in an order of its own; what asks for nothing is left out.
//! Names are those of a form's fields, so that a form without scripts makes such an address, too.

use std::borrow::Cow;
use std::fmt::Display;

use super::{Filters, Sort, Span, Status};
use crate::review::Rating;
use crate::{Genre, Kind, Slug};

impl Filters {
    /// Reads the query of an address, with or without its question mark. What cannot be understood is left out, and of
    /// what can be said once only the first counts. Lists come in the order in which they are written.
    pub fn parse(query: &str) -> Self {
        let mut filters = Self::default();
        let mut bounds = [None; 6];
        let mut sort = None;
        for part in query.strip_prefix('?').unwrap_or(query).split('&') {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            let (name, value) = (decoded(name), decoded(value));
            match &*name {
                "kind" => filters.kinds.extend(Kind::from_slug(&value)),
                "genre" => filters.genres.extend(Genre::from_slug(&value)),
                "genres" => filters.every_genre |= value == "all",
                "watch" => filters.sites.extend(value.parse::<Slug>()),
                "company" => filters.companies.extend(value.parse::<Slug>()),
                "status" => filters.statuses.extend(status(&value)),
                "rated" => filters.rated = filters.rated.or_else(|| rating(&value)),
                "sort" => sort = sort.or_else(|| Sort::from_slug(&value)),
                _ => {
                    let bound = BOUNDS.iter().zip(&mut bounds).find(|(known, _)| **known == name);
                    if let Some((_, bound)) = bound {
                        *bound = bound.or_else(|| number(&value));
                    }
                }
            }
        }
        let [from, to, min, max, episodes_from, episodes_to] = bounds;
        filters.years = Span::new(from, to);
        filters.minutes = Span::new(min, max);
        filters.episodes = Span::new(episodes_from, episodes_to);
        filters.sort = sort.unwrap_or_default();
        filters.kinds = in_order(&Kind::ALL, &filters.kinds);
        filters.genres = in_order(Genre::ALL, &filters.genres);
        filters.statuses = in_order(&Status::CHOICES, &filters.statuses);
        filters.sites = in_alphabet(&filters.sites).into_iter().cloned().collect();
        filters.companies = in_alphabet(&filters.companies).into_iter().cloned().collect();
        filters
    }

    /// Writes them as the query of an address, without a question mark; empty when they ask for nothing.
    pub fn to_query(&self) -> String {
        let mut query = Query::default();
        in_order(&Kind::ALL, &self.kinds).iter().for_each(|kind| query.add("kind", kind.slug()));
        in_order(Genre::ALL, &self.genres).iter().for_each(|genre| query.add("genre", genre.slug()));
        if self.every_genre {
            query.add("genres", "all");
        }
        let spans = [self.years, self.minutes, self.episodes];
        let bounds = spans.into_iter().flat_map(|span| [span.from(), span.to()]);
        for (name, bound) in BOUNDS.iter().zip(bounds) {
            bound.into_iter().for_each(|bound| query.add(name, bound));
        }
        in_alphabet(&self.sites).iter().for_each(|slug| query.add("watch", slug));
        in_alphabet(&self.companies).iter().for_each(|slug| query.add("company", slug));
        self.rated.iter().for_each(|rating| query.add("rated", rating.half_stars()));
        for choice in in_order(&Status::CHOICES, &self.statuses) {
            query.add("status", Status::choice_slug(choice));
        }
        if self.sort != Sort::default() {
            query.add("sort", self.sort.slug());
        }
        query.0
    }
}

/// The bounds of years, minutes and episodes.
const BOUNDS: [&str; 6] = ["from", "to", "min", "max", "episodes-from", "episodes-to"];

/// All values are slugs and numbers, which an address can have as they are.
#[derive(Default)]
struct Query(String);

impl Query {
    fn add(&mut self, name: &str, value: impl Display) {
        let joint = if self.0.is_empty() { "" } else { "&" };
        self.0.push_str(&format!("{joint}{name}={value}"));
    }
}

fn in_order<T: Copy + PartialEq>(all: &[T], chosen: &[T]) -> Vec<T> {
    all.iter().copied().filter(|one| chosen.contains(one)).collect()
}

fn in_alphabet(slugs: &[Slug]) -> Vec<&Slug> {
    let mut sorted: Vec<&Slug> = slugs.iter().collect();
    sorted.sort_unstable();
    sorted.dedup();
    sorted
}

fn status(slug: &str) -> Option<Option<Status>> {
    Status::CHOICES.into_iter().find(|choice| Status::choice_slug(*choice) == slug)
}

fn rating(value: &str) -> Option<Rating> {
    number(value).and_then(|half_stars| Rating::new(u8::try_from(half_stars).ok()?))
}

/// A number that can be a bound: digits only, and not zero.
fn number(value: &str) -> Option<u16> {
    let is_number = value.bytes().all(|byte| byte.is_ascii_digit());
    value.parse().ok().filter(|number| is_number && *number > 0)
}

/// A name or value as a form writes it (`application/x-www-form-urlencoded`). A `%` that stands for nothing stays.
fn decoded(text: &str) -> Cow<'_, str> {
    if !text.contains(['%', '+']) {
        return Cow::Borrowed(text);
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let (byte, after) = match (first, after) {
            (b'+', _) => (b' ', after),
            (b'%', [high, low, after @ ..]) => match (digit(*high), digit(*low)) {
                (Some(high), Some(low)) => (high * 16 + low, after),
                _ => (b'%', rest.get(1..).unwrap_or_default()),
            },
            (byte, _) => (*byte, after),
        };
        bytes.push(byte);
        rest = after;
    }
    Cow::Owned(String::from_utf8_lossy(&bytes).into_owned())
}

fn digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is written after a query was read.
    fn again(query: &str) -> String {
        Filters::parse(query).to_query()
    }

    #[test]
    fn a_whole_query_is_written_as_it_was_read() {
        let query = "kind=film&kind=series&genre=sci-fi&genre=war&genres=all&from=1990&to=1999&min=90&max=120\
            &episodes-from=13&episodes-to=24&watch=huashi-tv&watch=viki&company=bona&rated=7&status=want&status=none\
            &sort=pinyin";
        assert_eq!(again(query), query);
        assert_eq!(again(&format!("?{query}")), query);
        let filters = Filters::parse(query);
        assert_eq!(filters.kinds, [Kind::Film, Kind::Series]);
        assert_eq!(filters.genres, [Genre::SciFi, Genre::War]);
        assert!(filters.every_genre);
        assert_eq!(filters.years, Span::new(Some(1990), Some(1999)));
        assert_eq!(filters.minutes, Span::new(Some(90), Some(120)));
        assert_eq!(filters.episodes, Span::new(Some(13), Some(24)));
        assert_eq!(filters.sites.iter().map(Slug::as_str).collect::<Vec<_>>(), ["huashi-tv", "viki"]);
        assert_eq!(filters.companies.iter().map(Slug::as_str).collect::<Vec<_>>(), ["bona"]);
        assert_eq!((filters.rated, filters.sort), (Rating::new(7), Sort::Pinyin));
        assert_eq!(filters.statuses, [Some(Status::Want), None]);
    }

    #[test]
    fn what_asks_for_nothing_is_left_out() {
        for query in ["", "?", "&&", "sort=released", "genres=any", "from=&to=&watch=", "page=2", "q=a"] {
            assert_eq!(again(query), "", "{query:?}");
        }
        assert_eq!(Filters::parse(""), Filters::default());
    }

    #[test]
    fn garbage_is_dropped_and_the_rest_is_kept() {
        for (query, kept) in [
            ("kind=opera&kind=film", "kind=film"),
            ("kind", ""),
            ("=film&kind=film", "kind=film"),
            ("from=x&from=1990&from=2000", "from=1990"),
            ("from=-1990&to=%2B7&min=0&max=99999", ""),
            ("from=0&from=01990", "from=1990"),
            ("rated=11&rated=0&rated=266", ""),
            ("rated=11&rated=3&rated=4", "rated=3"),
            ("watch=Not a slug&watch=a--b&watch=viki", "watch=viki"),
            ("sort=best&sort=length&sort=title", "sort=length"),
        ] {
            assert_eq!(again(query), kept, "{query:?}");
        }
    }

    #[test]
    fn lists_come_in_their_order_once_and_spans_are_never_reversed() {
        assert_eq!(
            again("to=1990&genre=war&kind=series&genre=action&kind=film&genre=war&from=1999"),
            "kind=film&kind=series&genre=action&genre=war&from=1990&to=1999"
        );
        assert_eq!(again("watch=b&watch=a&watch=b"), "watch=a&watch=b");
        assert_eq!(Filters::parse("genre=war&genre=action&genre=war").genres, [Genre::Action, Genre::War]);
    }

    #[test]
    fn escapes_are_understood_in_names_and_values_and_broken_ones_are_garbage() {
        assert_eq!(again("%6Bind=fil%6d&genre=sci%2Dfi"), "kind=film&genre=sci-fi");
        for query in
            ["kind=film%", "kind=film%2", "kind=film%zz", "kind=film%ff", "kind=+film", "kind=%E5%BD"]
        {
            assert_eq!(again(query), "", "{query:?}");
        }
        assert_eq!(decoded("a+b%20c%%41%4"), "a b c%A%4");
    }
}
