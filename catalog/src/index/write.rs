//! Writes the index.

use std::collections::{BTreeSet, HashMap};

use ferrous_opencc::OpenCC;
use ferrous_opencc::config::BuiltinConfig;

use super::shard::{PeopleColumns, Shard, TitleColumns, title_id, whole_pinyin};
use super::{Index, SHARD, reading};
use crate::page::VERSION;
use crate::script::is_han;
use crate::search::{Folded, Simplified};
use crate::{Catalogue, Genre, Kind, Length, Person, Slug, Title};

/// The shards of a catalogue, at least one.
pub fn shards(catalogue: &Catalogue) -> Vec<Shard> {
    let chunks: Vec<&[Title]> = catalogue.titles().chunks(SHARD).collect();
    let count = catalogue.titles().len();
    if chunks.is_empty() {
        return vec![Shard { shards: 1, ..shard(catalogue, &[]) }];
    }
    let write = |(at, titles): (usize, &&[Title])| Shard {
        shard: at,
        shards: chunks.len(),
        count,
        ..shard(catalogue, titles)
    };
    chunks.iter().enumerate().map(write).collect()
}

/// The whole index of a catalogue, as one reads it from its shards.
pub fn of(catalogue: &Catalogue) -> Index {
    let mut index = Index::default();
    for shard in shards(catalogue) {
        // What was written from a catalogue contradicts itself nowhere; a test reads it back.
        let _ = shard.add_to(&mut index);
    }
    index
}

fn shard(catalogue: &Catalogue, titles: &[Title]) -> Shard {
    let han = Characters::of(titles);
    let columns = |line: &dyn Fn(&Title) -> String| joined(titles.iter().map(line));
    let mut people = Named::default();
    let mut companies = Named::default();
    let mut sites = Named::default();
    Shard {
        version: VERSION,
        kinds: Kind::ALL.map(Kind::slug).join(" "),
        genres: Genre::ALL.iter().map(|genre| genre.slug()).collect::<Vec<_>>().join(" "),
        titles: TitleColumns {
            en: columns(&|title| title.names.en.clone()),
            zh: columns(&|title| title.names.zh.clone()),
            pinyin: columns(&|title| {
                han.unless_usual(&title.names.zh, reading::syllables(&title.names.zh, &title.names.pinyin))
            }),
            aliases: columns(&|title| han.telling_aliases(title)),
            id: columns(&|title| unless(title_id(&title.names.en, title.year()), &title.id)),
            released: columns(&|title| String::from(title.released)),
            kind: titles.iter().map(|title| place_digit(&Kind::ALL, title.kind)).collect(),
            genres: columns(&|title| {
                title.genres.iter().map(|genre| letter(place(Genre::ALL, *genre))).collect()
            }),
            length: columns(&|title| length(title.length)),
            people: joined(titles.iter().map(|title| {
                let cast: Vec<&Person> = title.cast.iter().map(|member| &member.person).collect();
                let crew = [&title.directors, &title.writers, &title.producers]
                    .map(|people| people.iter().collect());
                let [directors, writers, producers] = crew;
                [directors, writers, producers, cast]
                    .map(|group: Vec<&Person>| people.references(group))
                    .join(";")
            })),
            companies: joined(
                titles
                    .iter()
                    .map(|title| companies.references(title.companies.iter().map(|c| &c.name).collect())),
            ),
            watch: joined(
                titles
                    .iter()
                    .map(|title| sites.references(title.watch.iter().map(|site| &site.name).collect())),
            ),
            variant: titles
                .iter()
                .map(|title| letter(usize::from(catalogue.poster_variant(&title.id))))
                .collect(),
        },
        people: PeopleColumns {
            en: joined(people.all.iter().map(|person| person.en.clone())),
            zh: joined(people.all.iter().map(|person| person.zh.clone().unwrap_or_default())),
            pinyin: joined(people.all.iter().map(|person| {
                let zh = person.zh.as_deref().unwrap_or_default();
                han.unless_usual(zh, reading::of_person(&person.en, zh))
            })),
            id: joined(people.all.iter().map(|person| unless(Slug::of_name(&person.en), &person.slug))),
        },
        companies: joined(companies.all.into_iter().cloned()),
        sites: joined(sites.all.into_iter().cloned()),
        ..han.shard()
    }
}

fn joined(lines: impl Iterator<Item = String>) -> String {
    lines.collect::<Vec<_>>().join("\n")
}

/// A slug, unless a reader of the index makes the same one.
fn unless(made: Option<Slug>, slug: &Slug) -> String {
    if made.as_ref() == Some(slug) { String::new() } else { slug.to_string() }
}

fn place<T: PartialEq + Copy>(all: &[T], one: T) -> usize {
    all.iter().position(|other| *other == one).unwrap_or(0)
}

fn place_digit<T: PartialEq + Copy>(all: &[T], one: T) -> char {
    char::from_digit(place(all, one) as u32, 10).unwrap_or('0')
}

fn letter(place: usize) -> char {
    ('a'..='z').chain('A'..='Z').nth(place).unwrap_or('a')
}

fn length(length: Length) -> String {
    let number = |number: Option<u16>| number.map(|number| number.to_string()).unwrap_or_default();
    match length {
        Length::Single(minutes) => number(minutes),
        Length::Episodes(episodes, minutes) => format!("{}x{}", number(episodes), number(minutes)),
    }
}

/// Things in the order in which they are named first.
struct Named<'t, T> {
    all: Vec<&'t T>,
    places: HashMap<&'t T, usize>,
}

impl<T> Default for Named<'_, T> {
    fn default() -> Self {
        Self { all: Vec::new(), places: HashMap::new() }
    }
}

impl<'t, T: Eq + std::hash::Hash> Named<'t, T> {
    /// References to things: `+` for one that was not named before, else its place.
    fn references(&mut self, things: Vec<&'t T>) -> String {
        let mut text = String::new();
        for thing in things {
            let next = self.all.len();
            let place = *self.places.entry(thing).or_insert(next);
            if place == next {
                self.all.push(thing);
                text.push('+');
            } else {
                if text.ends_with(|c: char| c.is_ascii_digit()) {
                    text.push(' ');
                }
                text.push_str(&place.to_string());
            }
        }
        // A sign ends a number before it, so no space is needed there.
        text
    }
}

/// The Chinese characters of titles.
struct Characters {
    readings: Vec<(char, String)>,
    traditional: Vec<(char, char)>,
    simplified: Simplified,
}

impl Characters {
    fn of(titles: &[Title]) -> Self {
        let people = |title: &'_ Title| -> Vec<String> {
            let crew = title.directors.iter().chain(&title.writers).chain(&title.producers);
            crew.chain(title.cast.iter().map(|member| &member.person))
                .filter_map(|person| person.zh.clone())
                .collect()
        };
        let names = titles.iter().flat_map(|title| {
            let mut names = people(title);
            names.push(title.names.zh.clone());
            names.extend(title.names.aliases.iter().cloned());
            names
        });
        let all: BTreeSet<char> =
            names.flat_map(|name| name.chars().collect::<Vec<_>>()).filter(|c| is_han(*c)).collect();
        let whole = every_simplified();
        let han: BTreeSet<char> = all.iter().map(|c| whole.of(*c)).collect();
        let traditional: Vec<(char, char)> =
            whole.pairs().filter(|(_, simple)| han.contains(simple)).collect();
        let simplified = traditional.iter().copied().collect();
        let mut readings: Vec<(char, String)> = han.into_iter().map(|c| (c, reading::usual(c))).collect();
        // Like readings side by side compress better.
        readings.sort_unstable_by(|a, b| (&a.1, a.0).cmp(&(&b.1, b.0)));
        Self { readings, traditional, simplified }
    }

    fn shard(&self) -> Shard {
        Shard {
            han: self.readings.iter().map(|(c, _)| *c).collect(),
            readings: self.readings.iter().map(|(_, reading)| reading.as_str()).collect::<Vec<_>>().join(" "),
            traditional: self.traditional.iter().map(|(from, _)| *from).collect(),
            simplified: self.traditional.iter().map(|(_, to)| *to).collect(),
            ..Shard::default()
        }
    }

    /// Pinyin, unless the usual readings of the characters tell it.
    fn unless_usual(&self, zh: &str, pinyin: String) -> String {
        let readings = self.readings.iter().map(|(c, reading)| (*c, reading.as_str())).collect();
        if whole_pinyin(zh, "", &readings) == pinyin { String::new() } else { pinyin }
    }

    /// The aliases that are not found by the other names.
    fn telling_aliases(&self, title: &Title) -> String {
        let fold = |name: &str| Folded::new(name, &self.simplified).text;
        let pinyin = reading::typed(&title.names.pinyin);
        let mut known = vec![fold(&title.names.en), fold(&title.names.zh), pinyin.replace('v', "u"), pinyin];
        let mut telling: Vec<&str> = Vec::new();
        for alias in &title.names.aliases {
            let folded = fold(alias);
            if !known.contains(&folded) {
                telling.push(alias);
                known.push(folded);
            }
        }
        telling.join("\t")
    }
}

/// The table of traditional characters and their simplified ones, of OpenCC. It is compiled in; were it not readable,
/// the queries in traditional characters of `catalog/tests` would not be answered.
fn every_simplified() -> Simplified {
    let converter = OpenCC::from_config(BuiltinConfig::T2s).ok();
    let pair = |from: char| {
        let converted = converter.as_ref()?.convert(&from.to_string());
        let mut simple = converted.chars();
        let to = simple.next().filter(|to| *to != from && is_han(*to))?;
        simple.next().is_none().then_some((from, to))
    };
    ('\u{3400}'..='\u{9fff}').filter_map(pair).collect()
}
