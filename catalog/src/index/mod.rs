//! The index: the whole catalogue in a compact form, for search and browse. `docs/data.md` describes it for others.
//!
//! It is made of columns: texts with one line for each title, person or name. Columns of like things compress better
//! than records, and are read without making a record of each. Above [`SHARD`] titles the index is cut into shards,
//! newest titles first, each with the people and names that its titles need. [`Index`] puts them together again.

mod columns;
#[cfg(not(target_arch = "wasm32"))]
mod reading;
mod shard;
mod units;
#[cfg(not(target_arch = "wasm32"))]
mod write;

use std::collections::HashMap;

use crate::json::Document;
use crate::page::{Card, VERSION};
use crate::people::Job;
use crate::search::Simplified;
use crate::{Genre, Kind, Length, PartialDate, Slug};

pub use columns::{Column, Groups};
pub use shard::Shard;
pub use units::{Unit, units};
#[cfg(not(target_arch = "wasm32"))]
pub use write::{of, shards};

/// How many titles a shard has at most.
pub const SHARD: usize = 2000;

/// The name of a shard's file, counted from 0.
pub fn file_name(shard: usize) -> String {
    match shard {
        0 => "catalog.json".to_owned(),
        later => format!("catalog-{}.json", later + 1),
    }
}

/// What a person did for a title, in the index.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Credit {
    /// The place of the person among [`People`].
    pub person: u32,
    /// How the person had part.
    pub part: Part,
}

/// A job, with the place among those who have it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// The job.
    pub job: Job,
    /// The place among the title's people with this job, from 0.
    pub place: u8,
}

impl Default for Part {
    fn default() -> Self {
        Self { job: Job::Actor, place: 0 }
    }
}

/// The titles of the index, column by column, newest first.
#[derive(Clone, Debug, Default)]
pub struct Titles {
    /// Ids.
    pub id: Vec<Slug>,
    /// English names.
    pub en: Column,
    /// Chinese names.
    pub zh: Column,
    /// Pinyin without tones, a syllable for each [`Unit`] of the Chinese name, with spaces between.
    pub pinyin: Column,
    /// Other names that say more than the first three, with tabs between.
    pub aliases: Column,
    /// Kinds.
    pub kind: Vec<Kind>,
    /// Genres, most telling first.
    pub genres: Groups<Genre>,
    /// When they were released.
    pub released: Vec<PartialDate>,
    /// How long they are.
    pub length: Vec<Length>,
    /// Who made them: directors, writers, producers and cast.
    pub credits: Groups<Credit>,
    /// The places of their companies.
    pub companies: Groups<u32>,
    /// The places of the sites to watch them.
    pub watch: Groups<u32>,
    /// The variants of their posters.
    pub variant: Vec<u8>,
    /// Whether another title has the same English name.
    pub namesake: Vec<bool>,
}

/// Everybody with a credit.
#[derive(Clone, Debug, Default)]
pub struct People {
    /// Slugs.
    pub slug: Vec<Slug>,
    /// Names in Latin letters.
    pub en: Column,
    /// Names in Chinese; empty where there is none.
    pub zh: Column,
    /// As [`Titles::pinyin`].
    pub pinyin: Column,
    places: HashMap<Slug, u32>,
}

/// Companies or sites.
#[derive(Clone, Debug, Default)]
pub struct Organisations {
    /// Slugs.
    pub slug: Vec<Slug>,
    /// Names.
    pub name: Column,
    places: HashMap<Slug, u32>,
}

/// What has arrived of the index.
#[derive(Clone, Debug, Default)]
pub struct Index {
    /// The titles.
    pub titles: Titles,
    /// The people.
    pub people: People,
    /// The production companies.
    pub companies: Organisations,
    /// The sites to watch.
    pub sites: Organisations,
    /// Traditional characters.
    pub simplified: Simplified,
    /// How many titles the catalogue has.
    pub count: usize,
    /// How many shards it has.
    pub shards: usize,
    arrived: usize,
}

/// Why a shard could not be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It is of another version than this program.
    OtherVersion,
    /// It is damaged, or no shard at all, or not the next one.
    Damaged,
}

impl Index {
    /// Adds the next shard; they come in their order.
    ///
    /// # Errors
    /// When it cannot be read. The index is then as it was.
    pub fn add(&mut self, json: &str) -> Result<(), Unreadable> {
        let document = Document::parse(json).ok_or(Unreadable::Damaged)?;
        if document.number("version").ok_or(Unreadable::Damaged)? != i64::from(VERSION) {
            return Err(Unreadable::OtherVersion);
        }
        let shard: Shard = document.read().ok_or(Unreadable::Damaged)?;
        if shard.shard != self.arrived {
            return Err(Unreadable::Damaged);
        }
        shard.add_to(self).ok_or(Unreadable::Damaged)?;
        self.arrived += 1;
        Ok(())
    }

    /// Which shard comes next; `None` when all are there. The first is always wanted.
    pub fn next_shard(&self) -> Option<usize> {
        (self.arrived == 0 || self.arrived < self.shards).then_some(self.arrived)
    }

    /// How many titles have arrived.
    pub fn len(&self) -> usize {
        self.titles.id.len()
    }

    /// Whether no title has arrived.
    pub fn is_empty(&self) -> bool {
        self.titles.id.is_empty()
    }

    /// The card of a title.
    pub fn card(&self, at: usize) -> Option<Card> {
        let titles = &self.titles;
        let actors = titles.credits.get(at).iter().filter(|credit| credit.part.job == Job::Actor);
        Some(Card {
            id: titles.id.get(at)?.clone(),
            kind: *titles.kind.get(at)?,
            en: titles.en.get(at).to_owned(),
            zh: titles.zh.get(at).to_owned(),
            year: titles.released.get(at)?.year(),
            genres: titles.genres.get(at).to_vec(),
            length: *titles.length.get(at)?,
            leads: actors
                .take(crate::title::LEADS)
                .map(|lead| self.people.en.get(lead.person as usize).to_owned())
                .collect(),
            namesake: titles.namesake.get(at).copied().unwrap_or(false),
            variant: titles.variant.get(at).copied().unwrap_or(0),
        })
    }
}
