//! "You May Also Like": which titles belong beside a title, and why.

use std::cmp::Reverse;
use std::collections::HashMap;

use serde::Serialize;

use crate::json::{FromJson, Reader};
use crate::{Catalogue, Genre, Person, Slug, Title};

/// Why a title is shown beside another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// The same franchise: content says so, on either side.
    Franchise,
    /// The same director, by English name.
    Director(String),
    /// The same writer.
    Writer(String),
    /// The same producer.
    Producer(String),
    /// The same person in the cast of both.
    With(String),
    /// A person who had different parts in the two, such as director and cast.
    Also(String),
    /// The same production company.
    Company(String),
    /// Shared genres, the rarest first.
    Genres(Vec<Genre>),
    /// Nothing but the time.
    Year(i16),
}

impl Reason {
    /// Whether two reasons would read as the same kind of hint, so that a list of them would be dull.
    fn is_like(&self, other: &Reason) -> bool {
        match (self, other) {
            (Reason::Genres(a), Reason::Genres(b)) => a.first() == b.first(),
            _ => self == other,
        }
    }
}

/// A reason that a name completes.
type OfName = fn(String) -> Reason;

impl FromJson for Reason {
    fn from_json(mut reader: Reader<'_, '_>) -> Self {
        if reader.text() == Some("franchise") {
            return Reason::Franchise;
        }
        let names: [(&str, OfName); 6] = [
            ("director", Reason::Director),
            ("writer", Reason::Writer),
            ("producer", Reason::Producer),
            ("with", Reason::With),
            ("also", Reason::Also),
            ("company", Reason::Company),
        ];
        for (word, reason) in names {
            if let Some(name) = reader.field(word) {
                return reason(name);
            }
        }
        match reader.field("genres") {
            Some(genres) => Reason::Genres(genres),
            None => Reason::Year(reader.field("year")),
        }
    }
}

/// How many titles are shown.
pub const RELATED_COUNT: usize = 6;
/// How many of them may have the same reason.
const SAME_REASON: usize = 3;
/// What each earlier title with the same reason takes from the score of the next.
const DULLNESS: u32 = 120;

/// How a person had part in a title; lower is weightier.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Director,
    Writer,
    Producer,
    /// By place in the cast, from 0.
    Lead(u8),
    Cast,
}

/// How many of the cast count as leading here.
const LEADS: usize = 4;

/// Everything that brings titles together, looked up from either side. Scores are in hundredths.
pub struct Relations<'c> {
    catalogue: &'c Catalogue,
    by_person: HashMap<&'c Slug, Vec<(usize, Part)>>,
    by_company: HashMap<&'c Slug, Vec<usize>>,
    by_genre: HashMap<Genre, Vec<usize>>,
    franchises: Vec<Vec<usize>>,
}

#[derive(Default)]
struct Candidate {
    score: u32,
    best: u32,
    reason: Option<Reason>,
    genres: Vec<(u32, Genre)>,
}

impl Candidate {
    fn add(&mut self, score: u32, reason: impl FnOnce() -> Reason) {
        self.score += score;
        if score > self.best {
            self.best = score;
            self.reason = Some(reason());
        }
    }
}

impl<'c> Relations<'c> {
    /// Looks through the whole catalogue once.
    pub fn new(catalogue: &'c Catalogue) -> Self {
        let mut relations = Self {
            catalogue,
            by_person: HashMap::new(),
            by_company: HashMap::new(),
            by_genre: HashMap::new(),
            franchises: vec![Vec::new(); catalogue.titles().len()],
        };
        for (at, title) in catalogue.titles().iter().enumerate() {
            for (person, part) in parts(title) {
                relations.by_person.entry(person).or_default().push((at, part));
            }
            for company in &title.companies {
                relations.by_company.entry(&company.slug).or_default().push(at);
            }
            for genre in &title.genres {
                relations.by_genre.entry(*genre).or_default().push(at);
            }
            for other in title.related.iter().filter_map(|id| catalogue.position(id)) {
                for (from, to) in [(at, other), (other, at)] {
                    if let Some(mates) = relations.franchises.get_mut(from)
                        && !mates.contains(&to)
                    {
                        mates.push(to);
                    }
                }
            }
        }
        relations
    }

    /// At most [`RELATED_COUNT`] titles for a title of the catalogue, best first, each with its reason:
    /// the franchise in the order of release, then by shared people, genres, company, kind and time.
    pub fn of(&self, title: &Title) -> Vec<(&'c Title, Reason)> {
        let Some(own) = self.catalogue.position(&title.id) else {
            return Vec::new();
        };
        let mut chosen = self.franchise(own);
        let mut candidates = self.candidates(own);
        candidates.retain(|(at, _)| chosen.iter().all(|(mate, _)| mate != at));
        while chosen.len() < RELATED_COUNT {
            let dull = |reason: &Reason| chosen.iter().filter(|(_, other)| other.is_like(reason)).count();
            let best = candidates
                .iter()
                .enumerate()
                .filter_map(|(place, (at, candidate))| {
                    let alike = dull(candidate.reason.as_ref()?);
                    let score = i64::from(candidate.score) - i64::from(DULLNESS) * alike as i64;
                    (alike < SAME_REASON).then_some((score, Reverse(*at), place))
                })
                .max();
            let Some((_, _, place)) = best else { break };
            let (at, candidate) = candidates.swap_remove(place);
            chosen.extend(candidate.reason.map(|reason| (at, reason)));
        }
        let titles = self.catalogue.titles();
        chosen.into_iter().filter_map(|(at, reason)| Some((titles.get(at)?, reason))).collect()
    }

    /// The franchise: mates, and mates of mates, oldest first but the direct ones before the others.
    fn franchise(&self, own: usize) -> Vec<(usize, Reason)> {
        let mates = |at: usize| self.franchises.get(at).map_or(&[][..], Vec::as_slice);
        let mut found: Vec<usize> = mates(own).to_vec();
        // Titles stand newest first, so the larger index is the older title.
        found.sort_unstable_by_key(|at| Reverse(*at));
        let mut next = 0;
        while let Some(&at) = found.get(next) {
            next += 1;
            let mut further: Vec<usize> =
                mates(at).iter().copied().filter(|mate| *mate != own && !found.contains(mate)).collect();
            further.sort_unstable_by_key(|at| Reverse(*at));
            found.extend(further);
        }
        found.into_iter().take(RELATED_COUNT).map(|at| (at, Reason::Franchise)).collect()
    }

    fn candidates(&self, own: usize) -> Vec<(usize, Candidate)> {
        let titles = self.catalogue.titles();
        let Some(title) = titles.get(own) else { return Vec::new() };
        let mut found: HashMap<usize, Candidate> = HashMap::new();
        for (person, part) in parts(title) {
            for (at, other_part) in self.by_person.get(person).into_iter().flatten() {
                let (score, reason) = shared_person(part, *other_part);
                found.entry(*at).or_default().add(score, || reason(name_of(title, person)));
            }
        }
        for company in &title.companies {
            for at in self.by_company.get(&company.slug).into_iter().flatten() {
                found.entry(*at).or_default().add(110, || Reason::Company(company.name.clone()));
            }
        }
        for (place, genre) in title.genres.iter().enumerate() {
            let titles_of = self.by_genre.get(genre).map_or(&[][..], Vec::as_slice);
            let weight = rarity(titles_of.len(), titles.len()) * if place == 0 { 3 } else { 2 } / 2;
            for at in titles_of {
                found.entry(*at).or_default().genres.push((weight, *genre));
            }
        }
        found.remove(&own);
        let mut candidates: Vec<_> = found.into_iter().collect();
        for (at, candidate) in &mut candidates {
            let Some(other) = titles.get(*at) else { continue };
            candidate.genres.sort_unstable_by_key(|(weight, genre)| (Reverse(*weight), *genre));
            let shared: u32 = candidate.genres.iter().map(|(weight, _)| weight).sum();
            let genres: Vec<Genre> = candidate.genres.iter().take(2).map(|(_, genre)| *genre).collect();
            candidate.add(shared, || Reason::Genres(genres));
            candidate.score += u32::from(other.kind == title.kind) * 90;
            let apart = u32::from(other.year().abs_diff(title.year()));
            candidate.score += 100_u32.saturating_sub(apart * 8);
            candidate.reason.get_or_insert(Reason::Year(other.year()));
        }
        candidates.sort_unstable_by_key(|(at, _)| *at);
        candidates
    }
}

/// The people of a title with their weightiest part, each once.
fn parts(title: &Title) -> Vec<(&Slug, Part)> {
    fn crew(people: &[Person], part: Part) -> impl Iterator<Item = (&Slug, Part)> {
        people.iter().map(move |person| (&person.slug, part))
    }
    let cast = title.cast.iter().enumerate().map(|(place, member)| {
        (&member.person.slug, if place < LEADS { Part::Lead(place as u8) } else { Part::Cast })
    });
    let mut parts: Vec<(&Slug, Part)> = crew(&title.directors, Part::Director).collect();
    let others = crew(&title.writers, Part::Writer).chain(crew(&title.producers, Part::Producer)).chain(cast);
    for (person, part) in others {
        if parts.iter().all(|(known, _)| *known != person) {
            parts.push((person, part));
        }
    }
    parts
}

/// What a shared person counts, and how it is said.
fn shared_person(here: Part, there: Part) -> (u32, OfName) {
    match (here, there) {
        (Part::Director, Part::Director) => (620, Reason::Director),
        // The star of this title tells more than the fourth name; so does that of the other.
        (Part::Lead(here), Part::Lead(there)) => {
            (580 - 70 * u32::from(here) - 40 * u32::from(there), Reason::With)
        }
        (Part::Writer, Part::Writer) => (300, Reason::Writer),
        (Part::Lead(_), Part::Cast) | (Part::Cast, Part::Lead(_)) => (200, Reason::With),
        (Part::Producer, Part::Producer) => (180, Reason::Producer),
        (Part::Cast, Part::Cast) => (120, Reason::With),
        (Part::Director, _) | (_, Part::Director) => (240, Reason::Also),
        _ => (140, Reason::Also),
    }
}

fn name_of(title: &Title, slug: &Slug) -> String {
    let cast = title.cast.iter().map(|member| &member.person);
    let mut people = title.directors.iter().chain(&title.writers).chain(&title.producers).chain(cast);
    people.find(|person| person.slug == *slug).map(|person| person.en.clone()).unwrap_or_default()
}

/// How telling a genre is, in hundredths of the inverse document frequency ln(N / n).
fn rarity(with: usize, all: usize) -> u32 {
    let ratio = all.max(1) as f64 / with.max(1) as f64;
    (ratio.ln() * 100.0) as u32
}
