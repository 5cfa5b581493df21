//! The data of the home page.

use std::cmp::Reverse;

use serde::Serialize;

use super::{Card, Colleague, VERSION};
use crate::json::from_fields;
use crate::poster::{self, style};
use crate::{Genre, Kind, ListKey, Mood, Prepared, Title};

/// How many titles take turns as the one of the day: the page's styles and its first script count to it, too.
pub const FEATURES: usize = 7;
/// How many new titles the home page shows: two rows.
const NEW_TITLES: usize = 12;
/// How many titles it shows of a mood.
const OF_A_MOOD: usize = 3;
/// How many people it names.
const PEOPLE: usize = 16;

/// A year and how many titles it has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct YearCount {
    /// The year.
    pub year: i16,
    /// How many titles were released in it.
    pub count: u16,
}

/// A title that is shown large on its day.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Feature {
    /// The title.
    pub card: Card,
    /// What it is about, in a sentence or two.
    pub summary: String,
    /// The same in Chinese.
    pub summary_zh: String,
}

/// Some titles for a mood.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MoodCards {
    /// The mood.
    pub mood: Mood,
    /// The genres of it, any of which will do.
    pub genres: Vec<Genre>,
    /// Three of its titles, from all times.
    pub cards: Vec<Card>,
}

/// The data of the home page.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct HomePage {
    /// [`VERSION`].
    pub version: u32,
    /// How many titles the catalogue has.
    pub count: usize,
    /// [`FEATURES`] titles, each of which is shown large on one day after the other; none in an empty catalogue. The
    /// page has them all, since it is the same file every day.
    pub features: Vec<Feature>,
    /// What is new, newest first.
    pub newest: Vec<Card>,
    /// Every year that has titles, newest first.
    pub years: Vec<YearCount>,
    /// Every kind that has titles, and how many.
    pub kinds: Vec<(Kind, usize)>,
    /// Every genre that has titles, and how many; the largest first.
    pub genres: Vec<(Genre, usize)>,
    /// The moods that enough titles are made for.
    pub moods: Vec<MoodCards>,
    /// Who had part in the most titles, at least two.
    pub people: Vec<Colleague>,
}

impl HomePage {
    /// The home page of a catalogue.
    pub fn new(prepared: &Prepared<'_>) -> Self {
        let Prepared { catalogue, lists, .. } = prepared;
        let titles = catalogue.titles();
        let kinds = Kind::ALL.into_iter().map(|kind| (kind, lists.count(&ListKey::Kind(kind))));
        let genres = Genre::ALL.iter().map(|genre| (*genre, lists.count(&ListKey::Genre(*genre))));
        let mut genres: Vec<_> = genres.filter(|(_, count)| *count > 0).collect();
        genres.sort_by_key(|(_, count)| Reverse(*count));
        let features = features(prepared);
        Self {
            version: VERSION,
            count: titles.len(),
            newest: titles.iter().take(NEW_TITLES).map(|title| Card::new(catalogue, title)).collect(),
            years: catalogue
                .years()
                .into_iter()
                .rev()
                .map(|(year, count)| YearCount { year, count })
                .collect(),
            kinds: kinds.filter(|(_, count)| *count > 0).collect(),
            genres,
            moods: moods(prepared, &features),
            people: prepared
                .people
                .busiest(PEOPLE)
                .into_iter()
                .filter(|(_, count)| *count > 1)
                .map(|(person, count)| Colleague { person: person.clone(), count })
                .collect(),
            features: features
                .into_iter()
                .map(|title| Feature {
                    card: Card::new(catalogue, title),
                    summary: title.summary.clone(),
                    summary_zh: title.summary_zh.clone(),
                })
                .collect(),
        }
    }
}

/// The titles that take turns: as if drawn by lot, but always the same, each with another first genre than the others as
/// far as there are so many. What is new is shown anyway, and is taken only where there is nothing else; a few titles
/// come again and again.
fn features<'a>(prepared: &Prepared<'a>) -> Vec<&'a Title> {
    let titles = prepared.catalogue.titles();
    let mut drawn: Vec<(usize, &Title)> = titles.iter().enumerate().collect();
    drawn.sort_by_key(|(at, title)| (*at < NEW_TITLES, poster::hash(title.id.as_str())));
    let mut features: Vec<&Title> = Vec::new();
    let mut others = Vec::new();
    for (at, title) in drawn {
        let is_another = features.iter().all(|feature| feature.genres.first() != title.genres.first());
        if is_another && at >= NEW_TITLES { &mut features } else { &mut others }.push(title);
    }
    features.extend(others);
    let count = features.len().min(FEATURES);
    features.into_iter().take(count).cycle().take(FEATURES).collect()
}

/// For each mood, titles whose first genre is of it, evenly from all times, with posters that differ. What is new and
/// what is featured stands above already, and nothing is shown twice.
fn moods(prepared: &Prepared<'_>, features: &[&Title]) -> Vec<MoodCards> {
    let mut left: Vec<&Title> = prepared.catalogue.titles().iter().skip(NEW_TITLES).collect();
    left.retain(|title| features.iter().all(|feature| feature.id != title.id));
    let mut moods = Vec::new();
    for mood in Mood::ALL {
        let is_of_it =
            |title: &Title| title.genres.first().is_some_and(|genre| mood.genres().contains(genre));
        let of_it: Vec<&Title> = left.iter().copied().filter(|title| is_of_it(title)).collect();
        if of_it.len() < OF_A_MOOD {
            continue;
        }
        let mut cards: Vec<Card> = Vec::new();
        for part in 0..OF_A_MOOD {
            let (from, to) = (part * of_it.len() / OF_A_MOOD, (part + 1) * of_it.len() / OF_A_MOOD);
            let (before, after) = of_it[from..to].split_at((to - from) / 2);
            let mut choice = after.iter().chain(before).map(|title| Card::new(prepared.catalogue, title));
            let is_alike = |card: &Card| cards.iter().any(|other| are_alike(card, other));
            let other = choice.clone().find(|card| !is_alike(card));
            cards.extend(other.or_else(|| choice.next()));
        }
        left.retain(|title| cards.iter().all(|card| card.id != title.id));
        moods.push(MoodCards { mood, genres: mood.genres().to_vec(), cards });
    }
    moods
}

/// Whether the posters of two titles have the same colours or the same ornament.
fn are_alike(one: &Card, other: &Card) -> bool {
    let (one, other) = (style(&one.poster()), style(&other.poster()));
    one.palette == other.palette || one.ornament == other.ornament
}

from_fields! { YearCount { year, count } }

from_fields! { MoodCards { mood, genres, cards } }

from_fields! { Feature { card, summary, summary_zh } }

from_fields! { HomePage { version, count, features, newest, years, kinds, genres, moods, people } }
