//! Who made what, and with whom.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};

use serde::Serialize;

use crate::json::{FromJson, Reader};
use crate::{Catalogue, Person, Slug, Title};

/// What a person did for a title.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Job {
    /// Directed it.
    Director,
    /// Wrote it.
    Writer,
    /// Produced it.
    Producer,
    /// Belongs to its cast.
    Actor,
}

impl Job {
    /// Every job, in the order of a title's facts.
    pub const ALL: [Job; 4] = [Job::Director, Job::Writer, Job::Producer, Job::Actor];

    /// The word in page data: `director`.
    pub const fn slug(self) -> &'static str {
        match self {
            Job::Director => "director",
            Job::Writer => "writer",
            Job::Producer => "producer",
            Job::Actor => "actor",
        }
    }
}

impl FromJson for Job {
    fn from_json(reader: Reader<'_, '_>) -> Self {
        reader.word(|word| Job::ALL.into_iter().find(|job| job.slug() == word), Job::Actor)
    }
}

/// What a person did for one title.
pub struct Credit<'c> {
    /// The title.
    pub title: &'c Title,
    /// The job.
    pub job: Job,
    /// Whom an actor plays, as far as it is known; more than one role joined by slashes.
    pub role: Option<String>,
}

/// A person and all that they did.
pub struct Works<'c> {
    /// The person.
    pub person: &'c Person,
    /// The credits, by title newest first; for each title in the order of [`Job`], no job twice.
    pub credits: Vec<Credit<'c>>,
    /// The places of the titles in the catalogue, each once.
    titles: Vec<usize>,
}

/// Everybody with a credit, found in one pass over a catalogue.
pub struct People<'c> {
    by_slug: BTreeMap<&'c Slug, Works<'c>>,
    /// The people of each title, each once, in the order of the catalogue.
    by_title: Vec<Vec<&'c Person>>,
}

impl<'c> People<'c> {
    /// The people of a catalogue.
    pub fn new(catalogue: &'c Catalogue) -> Self {
        let mut by_slug: BTreeMap<&Slug, Works<'_>> = BTreeMap::new();
        let mut by_title = Vec::with_capacity(catalogue.titles().len());
        for (at, title) in catalogue.titles().iter().enumerate() {
            let mut people = Vec::new();
            for (person, job, role) in credits(title) {
                let works = by_slug.entry(&person.slug).or_insert_with(|| Works {
                    person,
                    credits: Vec::new(),
                    titles: Vec::new(),
                });
                if works.titles.last() != Some(&at) {
                    works.titles.push(at);
                    people.push(person);
                }
                match works.credits.last_mut() {
                    Some(last) if last.title.id == title.id && last.job == job => add_role(last, role),
                    _ => works.credits.push(Credit { title, job, role: role.map(str::to_owned) }),
                }
            }
            by_title.push(people);
        }
        Self { by_slug, by_title }
    }

    /// A person's works; `None` when nobody has this slug.
    pub fn get(&self, slug: &Slug) -> Option<&Works<'c>> {
        self.by_slug.get(slug)
    }

    /// Everybody, by slug.
    pub fn all(&self) -> impl Iterator<Item = &Works<'c>> {
        self.by_slug.values()
    }

    /// Who had part in the most titles, with their number: the most first.
    pub fn busiest(&self, limit: usize) -> Vec<(&'c Person, usize)> {
        let mut all: Vec<_> = self.all().map(|works| (works.person, works.titles.len())).collect();
        // Among equals it keeps the order of the slugs.
        all.sort_by_key(|(_, count)| Reverse(*count));
        all.truncate(limit);
        all
    }

    /// Who had part in the most titles of a person, at least two, with their number: the most first, then who did
    /// so last.
    pub fn colleagues(&self, works: &Works<'_>, limit: usize) -> Vec<(&'c Person, usize)> {
        let mut shared: HashMap<&Slug, (&'c Person, usize, usize)> = HashMap::new();
        for at in &works.titles {
            let others = self.by_title.get(*at).into_iter().flatten();
            for other in others.filter(|other| other.slug != works.person.slug) {
                shared.entry(&other.slug).or_insert((other, 0, *at)).1 += 1;
            }
        }
        let mut often: Vec<_> = shared.into_values().filter(|(_, count, _)| *count > 1).collect();
        often.sort_unstable_by_key(|(person, count, last)| (Reverse(*count), *last, &person.slug));
        often.truncate(limit);
        often.into_iter().map(|(person, count, _)| (person, count)).collect()
    }
}

/// All credits of a title, job by job.
fn credits(title: &Title) -> impl Iterator<Item = (&Person, Job, Option<&str>)> {
    fn crew(people: &[Person], job: Job) -> impl Iterator<Item = (&Person, Job, Option<&str>)> {
        people.iter().map(move |person| (person, job, None))
    }
    let cast = title.cast.iter().map(|member| (&member.person, Job::Actor, member.role.as_deref()));
    crew(&title.directors, Job::Director)
        .chain(crew(&title.writers, Job::Writer))
        .chain(crew(&title.producers, Job::Producer))
        .chain(cast)
}

/// A second role in the same title.
fn add_role(credit: &mut Credit<'_>, role: Option<&str>) {
    credit.role = match (credit.role.take(), role) {
        (Some(known), Some(role)) => Some(format!("{known} / {role}")),
        (known, role) => known.or(role.map(str::to_owned)),
    };
}
