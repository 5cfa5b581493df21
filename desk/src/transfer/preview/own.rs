//! What would come of a copy that was taken here.

use std::collections::BTreeMap;

use juku_catalog::Slug;
use juku_catalog::review::Record;

use super::{Did, Merger, title_of};
use crate::text::transfer as text;
use crate::transfer::own::OwnCopy;
use crate::transfer::result::{KeptBack, Summary, Why};

/// What a copy has of a title.
#[derive(Default)]
struct Group {
    what: Summary,
    did: Vec<Did>,
}

impl Merger<'_> {
    /// Puts a copy to what is there: record by record, the newer one stays.
    pub(super) fn add_copy(&mut self, copy: &OwnCopy) {
        let mut titles: BTreeMap<Slug, Group> = BTreeMap::new();
        for record in &copy.records {
            self.add_record(record, &mut titles);
        }
        for (rest, text) in &copy.others {
            self.add_other(rest, text, &mut titles);
        }
        for (title, group) in titles {
            let (name, id) = self.named(&title);
            let is_known = self.known.contains(&title);
            self.tell(name, id, group.what, is_known, &group.did);
        }
        let damaged = copy.damaged.iter().map(|json| KeptBack { name: json.clone(), why: Why::Damaged });
        self.preview.kept_back.extend(damaged);
    }

    fn add_record(&mut self, record: &Record, titles: &mut BTreeMap<Slug, Group>) {
        let key = record.key(self.keys);
        let is_known = self.shelf.record(&key).is_some();
        let did = self.put(record.clone());
        match record {
            Record::List(list) if list.is_blank() => {
                let what = Summary { deleted: 1, ..Summary::default() };
                self.tell(text::DELETED_LIST.owned(), None, what, is_known, &[did]);
            }
            Record::List(list) => {
                let what = Summary { titles: Some(list.titles.len()), ..Summary::default() };
                self.tell(list.name.clone(), None, what, is_known, &[did]);
            }
            Record::Settings(_) => {
                self.tell(text::SETTINGS.owned(), None, Summary::default(), is_known, &[did]);
            }
            Record::Review(_) | Record::Tombstone(_) | Record::Mark(_) => {
                let Some(title) = title_of(record) else { return };
                let group = titles.entry(title.clone()).or_default();
                group.did.push(did);
                group.what.add(record);
            }
        }
    }

    /// A text under a key of its own. What another version could not read may be a record for this one.
    fn add_other(&mut self, rest: &str, text: &str, titles: &mut BTreeMap<Slug, Group>) {
        let key = self.keys.with_rest(rest);
        if let Ok(record) = Record::read(text)
            && record.key(self.keys) == key
        {
            return self.add_record(&record, titles);
        }
        if !self.keys.is_record(&key) && !self.keys.is_draft(&key) {
            self.preview.kept_back.push(KeptBack { name: rest.to_owned(), why: Why::Damaged });
            return;
        }
        let is_draft = self.keys.is_draft(&key);
        let did = self.put_text(key, text);
        let what = Summary { drafts: is_draft.into(), unreadable: (!is_draft).into(), ..Summary::default() };
        let title = rest.split(':').nth(1).and_then(|title| title.parse::<Slug>().ok());
        match title {
            Some(title) if is_draft => {
                let group = titles.entry(title).or_default();
                group.did.push(did);
                group.what.drafts += 1;
            }
            _ => self.tell(rest.to_owned(), None, what, false, &[did]),
        }
    }
}

impl Summary {
    fn add(&mut self, record: &Record) {
        match record {
            Record::Review(_) => self.reviews += 1,
            Record::Tombstone(_) => self.deleted += 1,
            Record::Mark(mark) if mark.is_blank() => self.deleted += 1,
            Record::Mark(mark) => {
                self.status = mark.status;
                self.rating = mark.rating;
                self.episodes = mark.episodes;
                self.days = mark.viewings.len();
                self.tags = mark.tags.len();
            }
            Record::List(_) | Record::Settings(_) => {}
        }
    }
}
