//! What can bring titles together, of a whole catalogue, in a form that is quick to compare.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::iter;

use super::bonds::Jobs;
use crate::{Catalogue, Genre, Kind, Person, Slug, Title};

/// One bit for each genre.
pub(super) type GenreSet = u64;
const _: () = assert!(Genre::ALL.len() <= GenreSet::BITS as usize);

/// The bit of a genre.
pub(super) const fn bit(genre: Genre) -> GenreSet {
    1 << genre as u32
}

/// A name as readers see it, by its place among [`Facts::names`]. Namesakes have one.
pub(super) type Name = usize;

/// What must be known of every title for the list of each: small, since there are many.
pub(super) struct Outline {
    pub genres: GenreSet,
    pub year: i16,
    pub kind: Kind,
}

/// Years apart, then places in the catalogue.
pub(super) type Distance = (u16, usize);

/// What two titles may share.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Shares {
    /// People and companies, too.
    Names,
    /// Nobody: there is no need to look for them.
    GenresOnly,
}

/// What can bring one title together with another.
pub(super) struct TitleFacts {
    /// What the kind counts when another title has it too.
    pub kind_weight: u32,
    /// The genres, most telling first, each with what it counts when another title has it too.
    pub weighed: Vec<(u32, Genre)>,
    /// Who made it, in the order of `who`, each once.
    pub people: Vec<Credits>,
    /// The companies, as `Name`s.
    pub companies: Vec<Name>,
}

/// All that somebody did for a title.
pub(super) struct Credits {
    /// Who: the number of a slug.
    pub who: usize,
    pub name: Name,
    pub jobs: Jobs,
}

/// The facts of a catalogue. Titles are meant by their places in it.
pub(super) struct Facts<'c> {
    pub titles: Vec<TitleFacts>,
    pub outlines: Vec<Outline>,
    /// Every name of a person or a company.
    pub names: Vec<&'c str>,
    /// The titles of each company.
    with_company: HashMap<Name, Vec<usize>>,
    /// The titles of each person, by `who`.
    with_person: Vec<Vec<usize>>,
}

impl<'c> Facts<'c> {
    /// Looks through a catalogue once.
    pub fn new(catalogue: &'c Catalogue) -> Self {
        let titles = catalogue.titles();
        let mut with_genre: HashMap<Genre, usize> = HashMap::new();
        for genre in titles.iter().flat_map(|title| &title.genres) {
            *with_genre.entry(*genre).or_default() += 1;
        }
        let mut with_kind: HashMap<Kind, usize> = HashMap::new();
        for title in titles {
            *with_kind.entry(title.kind).or_default() += 1;
        }
        let (mut people, mut names) = (Numbers::default(), Numbers::default());
        let mut facts = Self {
            titles: Vec::with_capacity(titles.len()),
            outlines: Vec::with_capacity(titles.len()),
            names: Vec::new(),
            with_company: HashMap::new(),
            with_person: Vec::new(),
        };
        for (at, title) in titles.iter().enumerate() {
            let weight = |(place, genre): (usize, &Genre)| {
                let with = with_genre.get(genre).copied().unwrap_or_default();
                (rarity(with, titles.len()) * if place == 0 { 3 } else { 2 } / 2, *genre)
            };
            let mut weighed: Vec<(u32, Genre)> = title.genres.iter().enumerate().map(weight).collect();
            weighed.sort_unstable_by_key(|(weight, genre)| (Reverse(*weight), *genre));
            let credits = credits(title, &mut people, &mut names);
            facts.with_person.resize_with(people.0.len(), Vec::new);
            for credit in &credits {
                facts.with_person[credit.who].push(at);
            }
            let mut companies: Vec<Name> =
                title.companies.iter().map(|company| names.of(company.name.as_str())).collect();
            companies.sort_unstable();
            companies.dedup();
            for company in &companies {
                facts.with_company.entry(*company).or_default().push(at);
            }
            let genres = title.genres.iter().fold(0, |all, genre| all | bit(*genre));
            facts.outlines.push(Outline { genres, year: title.year(), kind: title.kind });
            facts.titles.push(TitleFacts {
                kind_weight: 60
                    + rarity(with_kind.get(&title.kind).copied().unwrap_or_default(), titles.len()) / 2,
                weighed,
                people: credits,
                companies,
            });
        }
        facts.names = names.in_order();
        facts
    }

    /// What a company counts when two titles have it: the fewer titles it made, the more.
    pub fn weight_of_company(&self, company: Name) -> u32 {
        rarity(self.with_company.get(&company).map_or(0, Vec::len), self.titles.len()) / 3
    }

    /// How far a title is from another in time: by years, then by place in the catalogue.
    pub fn distance(&self, one: usize, other: usize) -> Distance {
        let year_of = |at: usize| self.outlines[at].year;
        (year_of(one).abs_diff(year_of(other)), one.abs_diff(other))
    }

    /// Every other title, the nearest in time first.
    pub fn by_time(&self, own: usize) -> impl Iterator<Item = usize> {
        let end = self.outlines.len();
        let distance = move |at: Option<usize>| at.map(|at| self.distance(own, at));
        let (mut newer, mut older) = (own.checked_sub(1), Some(own + 1).filter(|at| *at < end));
        let (mut to_newer, mut to_older) = (distance(newer), distance(older));
        iter::from_fn(move || {
            if to_newer.is_some_and(|newer| to_older.is_none_or(|older| newer <= older)) {
                let at = newer;
                newer = at.and_then(|at| at.checked_sub(1));
                to_newer = distance(newer);
                at
            } else {
                let at = older;
                older = at.map(|at| at + 1).filter(|at| *at < end);
                to_older = distance(older);
                at
            }
        })
    }

    /// The titles that may stand beside a title, each once: all that share a person or a company, and for each set
    /// of genres and either kind the `enough` that are nearest in time. Those are the best of their set, since only
    /// kind and time tell them apart. Who is not wanted takes no place of a set.
    pub fn candidates(
        &self,
        own: usize,
        enough: usize,
        is_wanted: impl Fn(usize) -> bool,
    ) -> Vec<(usize, Shares)> {
        /// More genres of a title than these are not looked at, so that there are not too many sets.
        const GENRES: usize = 6;
        let (title, outline) = (&self.titles[own], &self.outlines[own]);
        let by_person = title.people.iter().flat_map(|credit| &self.with_person[credit.who]);
        let by_company =
            title.companies.iter().filter_map(|company| self.with_company.get(company)).flatten();
        let mut found: Vec<_> = by_person.chain(by_company).map(|at| (*at, Shares::Names)).collect();
        let mut bits = [0; GENRES];
        bits.iter_mut().zip(&title.weighed).for_each(|(bit_of, (_, genre))| *bit_of = bit(*genre));
        let mut counts = [[0; 2]; 1 << GENRES];
        for at in self.by_time(own) {
            let other = &self.outlines[at];
            let set = |genres: GenreSet| {
                let each = bits.iter().enumerate();
                each.fold(0, |set, (place, bit)| set | usize::from(genres & bit != 0) << place)
            };
            let set = if other.genres & outline.genres == 0 { 0 } else { set(other.genres) };
            let count = &mut counts[set][usize::from(other.kind == outline.kind)];
            if *count < enough && is_wanted(at) {
                *count += 1;
                found.push((at, Shares::GenresOnly));
            }
        }
        found.sort_unstable();
        found.dedup_by_key(|(at, _)| *at);
        found.retain(|(at, _)| *at != own);
        found
    }
}

/// Numbers for what is met, in the order of meeting.
struct Numbers<K>(HashMap<K, usize>);

impl<K> Default for Numbers<K> {
    fn default() -> Self {
        Self(HashMap::new())
    }
}

impl<K: Copy + Eq + std::hash::Hash> Numbers<K> {
    fn of(&mut self, key: K) -> usize {
        let next = self.0.len();
        *self.0.entry(key).or_insert(next)
    }

    fn in_order(self) -> Vec<K> {
        let mut all: Vec<(usize, K)> = self.0.into_iter().map(|(key, number)| (number, key)).collect();
        all.sort_unstable_by_key(|(number, _)| *number);
        all.into_iter().map(|(_, key)| key).collect()
    }
}

fn credits<'c>(
    title: &'c Title,
    people: &mut Numbers<&'c Slug>,
    names: &mut Numbers<&'c str>,
) -> Vec<Credits> {
    let mut all: Vec<Credits> = Vec::new();
    let mut add = |person: &'c Person, add: &dyn Fn(&mut Jobs)| {
        let who = people.of(&person.slug);
        let place = all.iter().position(|credit| credit.who == who).unwrap_or_else(|| {
            all.push(Credits { who, name: names.of(person.en.as_str()), jobs: Jobs::default() });
            all.len() - 1
        });
        add(&mut all[place].jobs);
    };
    title.directors.iter().for_each(|person| add(person, &|jobs| jobs.director = true));
    title.writers.iter().for_each(|person| add(person, &|jobs| jobs.writer = true));
    title.producers.iter().for_each(|person| add(person, &|jobs| jobs.producer = true));
    for (place, member) in title.cast.iter().enumerate() {
        add(&member.person, &|jobs| {
            jobs.cast.get_or_insert(place);
        });
    }
    all.sort_unstable_by_key(|credit| credit.who);
    all
}

/// How telling something is that so many of all titles have, in hundredths of the inverse document frequency
/// ln(N / n).
fn rarity(with: usize, all: usize) -> u32 {
    let ratio = all.max(1) as f64 / with.max(1) as f64;
    (ratio.ln() * 100.0) as u32
}
