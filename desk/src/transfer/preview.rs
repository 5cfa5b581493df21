//! What would come of a file.

mod own;
mod told;

use juku_view::text::{card_name, other_name};
use std::collections::{BTreeMap, BTreeSet};

use juku_catalog::Slug;
use juku_catalog::index::Index;
use juku_catalog::review::{Keys, Record, Shelf};

use super::matcher::Matcher;
use super::read::{Content, Import};
use super::result::{KeptBack, Line, Preview, Summary, Why};
use crate::Moment;

impl Import {
    /// What would come of it. The same file twice brings nothing the second time.
    ///
    /// # Arguments
    /// `drafts`: whole keys and what is kept under them. `index`: all of the catalogue. `moment`: for what has none of
    /// its own.
    pub fn preview(
        &self,
        shelf: &Shelf,
        keys: &Keys,
        drafts: &[(String, String)],
        index: &Index,
        moment: Moment,
    ) -> Preview {
        let drafts = drafts.iter().map(|(key, text)| (key.as_str(), text.as_str())).collect();
        let matcher = Matcher::new(index);
        let set_aside = shelf.set_aside().map(|(key, aside)| (key, aside.text.as_str())).collect();
        let mut merger = Merger {
            shelf,
            keys,
            drafts,
            index,
            matcher,
            moment,
            set_aside,
            known: shelf.records().filter_map(|(_, record)| title_of(record)).collect(),
            planned: BTreeMap::new(),
            texts: BTreeMap::new(),
            told: BTreeSet::new(),
            preview: Preview::new(self.source),
        };
        match &self.content {
            Content::Own(copy) => merger.add_copy(copy),
            Content::Told(told) => merger.add_told(self.source, told),
        }
        merger.preview.records = merger.planned.into_values().collect();
        merger.preview.others = merger.texts.into_iter().collect();
        merger.preview
    }
}

/// Puts a file to what is there, piece by piece.
struct Merger<'s> {
    shelf: &'s Shelf,
    keys: &'s Keys,
    drafts: BTreeMap<&'s str, &'s str>,
    index: &'s Index,
    matcher: Matcher<'s>,
    moment: Moment,
    /// Texts on the shelf that this version cannot read, by key.
    set_aside: BTreeMap<&'s str, &'s str>,
    /// The titles of which there is anything.
    known: BTreeSet<&'s Slug>,
    /// What is to be written, by key.
    planned: BTreeMap<String, Record>,
    /// Other texts to be written, by key.
    texts: BTreeMap<String, String>,
    /// The works that were told to be no title, by name and year.
    told: BTreeSet<(String, Option<i16>)>,
    preview: Preview,
}

/// What a piece did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Did {
    /// It was there.
    Nothing,
    /// It is to be written.
    Write,
    /// It stays outside.
    KeptBack(Why),
}

impl Merger<'_> {
    /// What will be under a key.
    fn record(&self, key: &str) -> Option<&Record> {
        self.planned.get(key).or_else(|| self.shelf.record(key))
    }

    /// Puts a record to what is under its key: the newer one stays.
    fn put(&mut self, record: Record) -> Did {
        let key = record.key(self.keys);
        if self.set_aside.contains_key(key.as_str()) {
            return Did::KeptBack(Why::Unreadable);
        }
        match self.record(&key) {
            None => {}
            Some(old) if *old == record => return Did::Nothing,
            Some(old) => {
                let is_deleted =
                    matches!(old, Record::Tombstone(_)) && !matches!(record, Record::Tombstone(_));
                if old.clone().newer(record.clone()) == *old {
                    return if is_deleted { Did::KeptBack(Why::Deleted) } else { Did::Nothing };
                }
            }
        }
        self.planned.insert(key, record);
        Did::Write
    }

    /// Puts a text under a key, if nothing is there.
    fn put_text(&mut self, key: String, text: &str) -> Did {
        let is_draft = self.keys.is_draft(&key);
        let drafts = &self.drafts;
        let old = self.texts.get(&key).map(String::as_str);
        let old = old
            .or_else(|| self.set_aside.get(key.as_str()).copied())
            .or_else(|| drafts.get(key.as_str()).copied());
        match old {
            Some(old) if old == text => Did::Nothing,
            Some(_) => Did::KeptBack(if is_draft { Why::Draft } else { Why::Taken }),
            None if self.record(&key).is_some() => Did::KeptBack(Why::Taken),
            None => {
                self.texts.insert(key, text.to_owned());
                Did::Write
            }
        }
    }

    /// Tells what came of a title or a list.
    ///
    /// # Arguments
    /// `is_known`: whether anything of it was there.
    fn tell(&mut self, name: String, title: Option<Slug>, what: Summary, is_known: bool, did: &[Did]) {
        let mut whys: Vec<Why> = Vec::new();
        for one in did {
            if let Did::KeptBack(why) = one
                && !whys.contains(why)
            {
                whys.push(*why);
            }
        }
        let writes = did.contains(&Did::Write);
        let is_there = did.contains(&Did::Nothing) || whys.is_empty();
        self.preview.kept_back.extend(whys.iter().map(|why| KeptBack { name: name.clone(), why: *why }));
        let line = Line { name, title, what };
        match (writes, is_known) {
            (true, false) => self.preview.fresh.push(line),
            (true, true) => self.preview.changed.push(line),
            (false, _) if is_there => self.preview.same.push(line),
            (false, _) => {}
        }
    }

    /// The name of a title, and its id if the catalogue has it.
    fn named(&self, title: &Slug) -> (String, Option<Slug>) {
        match self.matcher.card(title) {
            Some(card) => (format!("{} {}", card_name(&card), other_name(&card)), Some(card.id)),
            None => (title.to_string(), None),
        }
    }
}

/// The title that a record is about.
fn title_of(record: &Record) -> Option<&Slug> {
    match record {
        Record::Review(review) => Some(&review.title),
        Record::Tombstone(tombstone) => Some(&tombstone.title),
        Record::Mark(mark) => Some(&mark.title),
        Record::List(_) | Record::Settings(_) => None,
    }
}
