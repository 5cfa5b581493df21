//! The data of a person's page.

use std::cmp::Reverse;

use serde::Serialize;

use super::{Card, VERSION};
use crate::json::from_fields;
use crate::people::Job;
use crate::{Person, Prepared, Slug};

/// How many people are named that a person often works with.
const COLLEAGUES: usize = 8;

/// A title that a person worked on.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Work {
    /// What they did.
    pub job: Job,
    /// Whom an actor plays, if it is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// The title.
    pub card: Card,
}

/// Somebody whom a person often works with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Colleague {
    /// Who it is.
    pub person: Person,
    /// How many titles they have in common, at least two.
    pub count: usize,
}

/// The data of a person's page.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PersonPage {
    /// [`VERSION`].
    pub version: u32,
    /// Who it is.
    pub person: Person,
    /// All works, job by job: the job with the most first, and of each the newest first.
    pub works: Vec<Work>,
    /// Whom they often work with, most often first.
    pub colleagues: Vec<Colleague>,
}

impl PersonPage {
    /// The page of a person; `None` when nobody has this slug.
    pub fn new(prepared: &Prepared<'_>, slug: &Slug) -> Option<Self> {
        let works = prepared.people.get(slug)?;
        let mut credits: Vec<_> = works.credits.iter().collect();
        let count = |job| works.credits.iter().filter(|credit| credit.job == job).count();
        // Within a job the sort keeps the order of the catalogue.
        credits.sort_by_key(|credit| (Reverse(count(credit.job)), credit.job));
        let colleagues = prepared.people.colleagues(works, COLLEAGUES).into_iter();
        Some(Self {
            version: VERSION,
            person: works.person.clone(),
            works: credits
                .into_iter()
                .map(|credit| Work {
                    job: credit.job,
                    role: credit.role.clone(),
                    card: Card::new(prepared.catalogue, credit.title),
                })
                .collect(),
            colleagues: colleagues
                .map(|(person, count)| Colleague { person: person.clone(), count })
                .collect(),
        })
    }

    /// The works by job, in their order.
    pub fn jobs(&self) -> impl Iterator<Item = (Job, &[Work])> {
        self.works
            .chunk_by(|one, next| one.job == next.job)
            .filter_map(|works| Some((works.first()?.job, works)))
    }
}

from_fields! { Work { job, role, card } }

from_fields! { Colleague { person, count } }

from_fields! { PersonPage { version, person, works, colleagues } }
