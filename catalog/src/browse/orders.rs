//! All titles in every order, made once.

use super::{Sort, collation};
use crate::index::{Groups, Index, Titles};
use crate::{Length, Slug};

/// The places of all titles, order by order; the two by date need none, since the index is newest first.
#[derive(Debug, Default)]
pub(super) struct Orders {
    count: u32,
    by_name: Vec<u32>,
    by_pinyin: Vec<u32>,
    by_length: Vec<u32>,
    by_id: Vec<u32>,
}

impl Orders {
    pub(super) fn new(titles: &Titles) -> Self {
        let count = titles.id.len() as u32;
        Self {
            count,
            by_name: by_text(count, |at, key| collation::english(titles.en.get(at), key)),
            by_pinyin: by_text(count, |at, key| collation::pinyin(titles.pinyin.get(at), key)),
            by_length: by(count, |at| titles.length.get(at).map(|length| minutes_and_episodes(*length))),
            by_id: by(count, |at| titles.id.get(at)),
        }
    }

    /// The titles that pass, in an order.
    ///
    /// # Arguments
    /// `passes`: whether each title does. `count`: how many do.
    pub(super) fn sorted(&self, sort: Sort, passes: &[bool], count: usize) -> Vec<u32> {
        let mut titles = Vec::with_capacity(count);
        let passing = |at: &u32| passes.get(*at as usize).copied().unwrap_or(false);
        match sort {
            Sort::Released => titles.extend((0..self.count).filter(passing)),
            Sort::Oldest => titles.extend((0..self.count).rev().filter(passing)),
            Sort::Title => titles.extend(self.by_name.iter().copied().filter(passing)),
            Sort::Pinyin => titles.extend(self.by_pinyin.iter().copied().filter(passing)),
            Sort::Length => titles.extend(self.by_length.iter().copied().filter(passing)),
        }
        titles
    }

    /// The place of a title in the index that this was made of.
    pub(super) fn place(&self, index: &Index, title: &Slug) -> Option<usize> {
        let id = |at: &u32| index.titles.id.get(*at as usize).cmp(&Some(title));
        let found = self.by_id.binary_search_by(id).ok()?;
        self.by_id.get(found).map(|at| *at as usize)
    }
}

/// All titles by a key; of the same key newest first.
fn by<K: Ord>(count: u32, key: impl Fn(usize) -> K) -> Vec<u32> {
    let mut titles: Vec<u32> = (0..count).collect();
    titles.sort_by_key(|at| key(*at as usize));
    titles
}

/// All titles by the bytes that are written for them, those without any last; of the same newest first.
fn by_text(count: u32, write: impl Fn(usize, &mut Vec<u8>)) -> Vec<u32> {
    let mut keys = Groups::default();
    let mut key = Vec::new();
    for at in 0..count {
        write(at as usize, &mut key);
        keys.push(key.drain(..));
    }
    by(count, |at| (keys.get(at).is_empty(), keys.get(at)))
}

/// Minutes, then episodes; what is not known comes last.
fn minutes_and_episodes(length: Length) -> (u16, u16) {
    let known = |number: Option<u16>| number.unwrap_or(u16::MAX);
    match length {
        Length::Episodes(count, minutes) => (known(minutes), known(count)),
        Length::Single(minutes) => (known(minutes), 0),
    }
}
