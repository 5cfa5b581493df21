//! What browsing should say, found out one title and one choice at a time, from the titles themselves.

use juku_catalog::browse::{Filters, Mine, Sort, Span, Status};
use juku_catalog::review::Rating;
use juku_catalog::{Genre, Kind, Length, Slug, Title};
use unicode_normalization::UnicodeNormalization;

use super::made_up::World;

fn within(span: Span, number: Option<u16>) -> bool {
    let least = span.from().unwrap_or(1);
    let most = span.to().unwrap_or(u16::MAX);
    span.is_open() || number.is_some_and(|number| least <= number && number <= most)
}

pub fn passes(title: &Title, mine: Mine, filters: &Filters) -> bool {
    let (minutes, episodes) = match title.length {
        Length::Single(minutes) => (minutes, None),
        Length::Episodes(episodes, minutes) => (minutes, episodes),
    };
    let genre = |genre| title.genres.contains(genre);
    let site = |slug: &Slug| title.watch.iter().any(|site| site.slug == *slug);
    let company = |slug: &Slug| title.companies.iter().any(|company| company.slug == *slug);
    (filters.kinds.is_empty() || filters.kinds.contains(&title.kind))
        && (filters.genres.is_empty()
            || if filters.every_genre {
                filters.genres.iter().all(genre)
            } else {
                filters.genres.iter().any(genre)
            })
        && within(filters.years, Some(title.year() as u16))
        && within(filters.minutes, minutes)
        && within(filters.episodes, episodes)
        && (filters.sites.is_empty() || filters.sites.iter().any(site))
        && (filters.companies.is_empty() || filters.companies.iter().any(company))
        && filters.rated.is_none_or(|least| mine.rating.is_some_and(|rating| rating >= least))
        && (filters.statuses.is_empty() || filters.statuses.contains(&mine.status))
}

pub fn count(world: &World, filters: &Filters) -> u32 {
    let titles = world.titles().iter().zip(&world.mine);
    titles.filter(|(title, mine)| passes(title, **mine, filters)).count() as u32
}

/// The filters with one more choice, alone in its facet unless all genres are wanted.
pub fn with(filters: &Filters, choose: impl FnOnce(&mut Filters)) -> Filters {
    let mut filters = filters.clone();
    choose(&mut filters);
    filters
}

pub fn with_kind(filters: &Filters, kind: Kind) -> Filters {
    with(filters, |filters| filters.kinds = vec![kind])
}

pub fn with_genre(filters: &Filters, genre: Genre) -> Filters {
    with(filters, |filters| {
        if !filters.every_genre {
            filters.genres.clear();
        }
        filters.genres.push(genre);
    })
}

pub fn with_status(filters: &Filters, status: Option<Status>) -> Filters {
    with(filters, |filters| filters.statuses = vec![status])
}

pub fn with_rating(filters: &Filters, rating: Rating) -> Filters {
    with(filters, |filters| filters.rated = Some(rating))
}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Word {
    Number(u64),
    /// Its letters, and whether it has a u with dots.
    Letters(String, bool),
}

fn word(text: &str, is_pinyin: bool) -> Word {
    let umlaut = is_pinyin && (text.starts_with("lv") || text.starts_with("nv"));
    let plain = || if umlaut { text.replace('v', "u") } else { text.to_owned() };
    text.parse().map_or_else(|_| Word::Letters(plain(), umlaut), Word::Number)
}

/// The words of a text, folded. Digits and letters are words of their own.
fn words(text: &str, is_pinyin: bool) -> Vec<Word> {
    let is_mark = |c: &char| ('\u{300}'..'\u{370}').contains(c);
    let letters: Vec<char> =
        text.nfkd().filter(|c| !is_mark(c) && !"'’ʼ`".contains(*c)).flat_map(char::to_lowercase).collect();
    let same = |a: &char, b: &char| {
        let kind = |c: &char| (c.is_alphanumeric(), c.is_ascii_digit());
        kind(a) == kind(b) && !('\u{3400}'..'\u{a000}').contains(a) && !('\u{3400}'..'\u{a000}').contains(b)
    };
    let parts = letters.chunk_by(same).filter(|part| part[0].is_alphanumeric());
    parts.map(|part| word(&part.iter().collect::<String>(), is_pinyin)).collect()
}

/// What two titles are compared by; what is equal stands newest first.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Key {
    Nothing,
    Newer(std::cmp::Reverse<usize>),
    Name(bool, Vec<Word>),
    Length(u16, u16),
}

pub fn key(world: &World, sort: Sort, at: usize) -> Key {
    let title = &world.titles()[at];
    let name = |words: Vec<Word>| Key::Name(words.is_empty(), words);
    match sort {
        Sort::Released => Key::Nothing,
        Sort::Oldest => Key::Newer(std::cmp::Reverse(at)),
        Sort::Title => {
            let plain = title.names.en.trim_start_matches(['“', '"', '(', '…']);
            let lower = plain.to_lowercase();
            let article = ["the ", "an ", "a "].iter().find(|article| lower.starts_with(**article));
            name(words(&plain[article.map_or(0, |article| article.len())..], false))
        }
        Sort::Pinyin => name(words(world.index.titles.pinyin.get(at), true)),
        Sort::Length => match title.length {
            Length::Single(minutes) => Key::Length(minutes.unwrap_or(u16::MAX), 0),
            Length::Episodes(count, minutes) => {
                Key::Length(minutes.unwrap_or(u16::MAX), count.unwrap_or(u16::MAX))
            }
        },
    }
}
