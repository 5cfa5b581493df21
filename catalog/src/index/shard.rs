//! A shard as it stands in its file.

use std::collections::HashMap;

use serde::Serialize;

use super::{Credit, Index, Organisations, Part, units};
use crate::json::from_fields;
use crate::people::Job;
use crate::search::Simplified;
use crate::{Genre, Kind, Length, PartialDate, Slug};

/// The titles of a shard: each text has a line for each title.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TitleColumns {
    /// English names.
    pub en: String,
    /// Chinese names.
    pub zh: String,
    /// Pinyin, where the readings of the characters do not tell it.
    pub pinyin: String,
    /// Other names, with tabs between.
    pub aliases: String,
    /// Ids, where they are not the English name and the year.
    pub id: String,
    /// When they were released: `2020-09-25`, `2020-09` or `2020`.
    pub released: String,
    /// A digit for each title: the place of its kind among `kinds`. One line.
    pub kind: String,
    /// A letter for each genre, a to z and A to Z: its place among `genres`.
    pub genres: String,
    /// Minutes, or episodes, an x and the minutes of one; nothing where a number is not known.
    pub length: String,
    /// Directors, writers, producers and cast, with semicolons between; see [`references`].
    pub people: String,
    /// Production companies, as `people`.
    pub companies: String,
    /// Sites to watch, as `people`.
    pub watch: String,
    /// A letter for each title: the variant of its poster. One line.
    pub variant: String,
}

/// The people of a shard.
#[derive(Clone, Debug, Default, Serialize)]
pub struct PeopleColumns {
    /// Names in Latin letters.
    pub en: String,
    /// Chinese names; an empty line where there is none.
    pub zh: String,
    /// As for titles.
    pub pinyin: String,
    /// Slugs, where they are not that of the name.
    pub id: String,
}

/// A shard.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Shard {
    /// [`VERSION`](crate::page::VERSION).
    pub version: u32,
    /// Which shard this is, from 0.
    pub shard: usize,
    /// How many there are.
    pub shards: usize,
    /// How many titles all together have.
    pub count: usize,
    /// The kinds, with spaces between.
    pub kinds: String,
    /// The genres, with spaces between.
    pub genres: String,
    /// Its titles.
    pub titles: TitleColumns,
    /// Its people, in the order in which its titles name them first.
    pub people: PeopleColumns,
    /// Its companies, likewise.
    pub companies: String,
    /// Its sites, likewise.
    pub sites: String,
    /// The Chinese characters of its names.
    pub han: String,
    /// Their usual readings in pinyin without tones, with spaces between.
    pub readings: String,
    /// Traditional characters that readers may write.
    pub traditional: String,
    /// The simplified characters of `han` that they stand for.
    pub simplified: String,
}

from_fields! { TitleColumns { en, zh, pinyin, aliases, id, released, kind, genres, length, people, companies, watch, variant } }

from_fields! { PeopleColumns { en, zh, pinyin, id } }

from_fields! { Shard { version, shard, shards, count, kinds, genres, titles, people, companies, sites, han, readings, traditional, simplified } }

/// The numbers that a list of references stands for. They count things in the order in which they are named first:
/// `+` is the next that was not named before, others are written as numbers with spaces between (`++4 17+`).
/// `None` if the text is no such list.
fn references(text: &str, named: &mut u32) -> Option<Vec<u32>> {
    let mut numbers = Vec::new();
    for part in text.split_inclusive('+') {
        let (old, new) = part.strip_suffix('+').map_or((part, false), |old| (old, true));
        for number in old.split_ascii_whitespace() {
            numbers.push(number.parse().ok().filter(|number| *number < *named)?);
        }
        if new {
            numbers.push(*named);
            *named += 1;
        }
    }
    Some(numbers)
}

/// The place of a letter in the alphabet, small letters first.
fn letter(c: char) -> Option<usize> {
    match c {
        'a'..='z' => Some(c as usize - 'a' as usize),
        'A'..='Z' => Some(c as usize - 'A' as usize + 26),
        _ => None,
    }
}

fn length(text: &str) -> Option<Length> {
    let number = |text: &str| if text.is_empty() { Some(None) } else { text.parse().ok().map(Some) };
    Some(match text.split_once('x') {
        Some((episodes, minutes)) => Length::Episodes(number(episodes)?, number(minutes)?),
        None => Length::Single(number(text)?),
    })
}

fn slug(written: &str, of_name: impl FnOnce() -> Option<Slug>) -> Option<Slug> {
    if written.is_empty() { of_name() } else { written.parse().ok() }
}

impl Shard {
    /// Adds all that it has to an index; `None`, and nothing is added, if it contradicts itself.
    pub(super) fn add_to(&self, index: &mut Index) -> Option<()> {
        let mut grown = index.clone();
        self.merge(&mut grown)?;
        *index = grown;
        Some(())
    }

    fn merge(&self, index: &mut Index) -> Option<()> {
        (index.count, index.shards) = (self.count, self.shards);
        index.simplified.extend(Simplified::new(&self.traditional, &self.simplified));
        let readings: HashMap<char, &str> = self.han.chars().zip(self.readings.split(' ')).collect();
        let people = self.people(index, &readings)?;
        let companies = organisations(&mut index.companies, &self.companies)?;
        let sites = organisations(&mut index.sites, &self.sites)?;
        self.titles(index, &readings, [&people, &companies, &sites])
    }

    fn people(&self, index: &mut Index, readings: &HashMap<char, &str>) -> Option<Vec<u32>> {
        let PeopleColumns { en, zh, pinyin, id } = &self.people;
        let (mut zh, mut pinyin, mut id) = (zh.split('\n'), pinyin.split('\n'), id.split('\n'));
        let mut places = Vec::new();
        for en in lines(en) {
            let (zh, pinyin) = (zh.next()?, pinyin.next()?);
            let slug = slug(id.next()?, || Slug::of_name(en))?;
            let people = &mut index.people;
            let next = people.slug.len() as u32;
            let place = *people.places.entry(slug.clone()).or_insert(next);
            if place == next {
                people.slug.push(slug);
                people.en.push(en);
                people.zh.push(zh);
                people.pinyin.push(&whole_pinyin(zh, pinyin, readings));
            }
            places.push(place);
        }
        Some(places)
    }

    fn titles(
        &self,
        index: &mut Index,
        readings: &HashMap<char, &str>,
        [people, companies, sites]: [&[u32]; 3],
    ) -> Option<()> {
        let kinds: Vec<Kind> = self.kinds.split(' ').map(Kind::from_slug).collect::<Option<_>>()?;
        let genres: Vec<Genre> = self.genres.split(' ').map(Genre::from_slug).collect::<Option<_>>()?;
        let columns = &self.titles;
        let mut kind = columns.kind.chars();
        let mut variant = columns.variant.chars();
        let mut others = [
            &columns.zh,
            &columns.pinyin,
            &columns.aliases,
            &columns.id,
            &columns.released,
            &columns.genres,
            &columns.length,
            &columns.people,
            &columns.companies,
            &columns.watch,
        ]
        .map(|column| column.split('\n'));
        let (mut named, mut named_companies, mut named_sites) = (0, 0, 0);
        let titles = &mut index.titles;
        for en in lines(&columns.en) {
            let mut line = [""; 10];
            for (line, column) in line.iter_mut().zip(&mut others) {
                *line = column.next()?;
            }
            let [zh, pinyin, aliases, id, released, genre_letters, length_text, credits, made_by, watch] =
                line;
            let released: PartialDate = released.parse().ok()?;
            titles.id.push(slug(id, || title_id(en, released.year()))?);
            titles.en.push(en);
            titles.zh.push(zh);
            titles.pinyin.push(&whole_pinyin(zh, pinyin, readings));
            titles.aliases.push(aliases);
            titles.kind.push(*kinds.get(kind.next()?.to_digit(10)? as usize)?);
            titles.genres.push(
                genre_letters.chars().map(|c| genres.get(letter(c)?).copied()).collect::<Option<Vec<_>>>()?,
            );
            titles.released.push(released);
            titles.length.push(length(length_text)?);
            titles.variant.push(letter(variant.next()?)? as u8);
            let mut all = Vec::new();
            for (job, part) in Job::ALL.into_iter().zip(credits.split(';')) {
                let numbers = global(references(part, &mut named)?, people)?;
                all.extend(numbers.into_iter().enumerate().map(|(place, person)| Credit {
                    person,
                    part: Part { job, place: u8::try_from(place).unwrap_or(u8::MAX) },
                }));
            }
            titles.credits.push(all);
            titles.companies.push(global(references(made_by, &mut named_companies)?, companies)?);
            titles.watch.push(global(references(watch, &mut named_sites)?, sites)?);
        }
        mark_namesakes(index);
        // An empty text has a line, too, which is of nothing.
        let ended = columns.en.is_empty() || others.iter_mut().all(|column| column.next().is_none());
        (ended && kind.next().is_none() && variant.next().is_none()).then_some(())
    }
}

/// The lines of a text; none if it is empty.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.split('\n').filter(move |_| !text.is_empty())
}

/// The id that a title has unless the index says another.
pub(super) fn title_id(en: &str, year: i16) -> Option<Slug> {
    format!("{}-{year}", Slug::of_name(en)?).parse().ok()
}

/// From places in the shard to places in the index.
fn global(numbers: Vec<u32>, places: &[u32]) -> Option<Vec<u32>> {
    numbers.into_iter().map(|number| places.get(number as usize).copied()).collect()
}

fn organisations(known: &mut Organisations, names: &str) -> Option<Vec<u32>> {
    let mut places = Vec::new();
    for name in lines(names) {
        let slug = Slug::of_name(name)?;
        let next = known.slug.len() as u32;
        let place = *known.places.entry(slug.clone()).or_insert(next);
        if place == next {
            known.slug.push(slug);
            known.name.push(name);
        }
        places.push(place);
    }
    Some(places)
}

/// The pinyin of a name: what is written, else the usual readings of its characters.
pub(super) fn whole_pinyin(zh: &str, written: &str, readings: &HashMap<char, &str>) -> String {
    if !written.is_empty() {
        return written.to_owned();
    }
    let syllables: Vec<&str> = units(zh)
        .iter()
        .map(|unit| unit.han().map_or(unit.text, |han| readings.get(&han).copied().unwrap_or_default()))
        .collect();
    syllables.join(" ")
}

fn mark_namesakes(index: &mut Index) {
    let mut counts: HashMap<String, u32> = HashMap::new();
    for name in index.titles.en.iter() {
        *counts.entry(name.to_lowercase()).or_default() += 1;
    }
    let shared = |name: &str| counts.get(&name.to_lowercase()).is_some_and(|count| *count > 1);
    index.titles.namesake = index.titles.en.iter().map(shared).collect();
}
