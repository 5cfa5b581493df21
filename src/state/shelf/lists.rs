//! The reader's lists.

use juku_catalog::Slug;
use juku_catalog::review::{List, Record, RecordId, Timestamp};
use leptos::prelude::*;

use super::{ReaderShelf, SaveError};

impl ReaderShelf {
    /// The lists, by name; follows changes.
    pub fn lists(&self) -> Vec<List> {
        self.shelf.with(|shelf| shelf.lists().into_iter().cloned().collect())
    }

    /// Puts a title on a list, or takes it off, on top of what another tab may have done.
    ///
    /// # Errors
    /// Why it could not be kept.
    pub fn put_on_list(&self, id: &str, title: &Slug, is_on: bool, now: Timestamp) -> Result<(), SaveError> {
        let key = self.keys.with_value(|keys| keys.list(&RecordId::new(id)));
        let mut list = match self.storage().get(&key).map(|text| Record::read(&text)) {
            Some(Ok(Record::List(list))) if !list.is_blank() => list,
            // Another tab has deleted it.
            None | Some(Ok(_)) => return Err(SaveError::Overtaken),
            Some(Err(_)) => return Err(SaveError::Unreadable),
        };
        list.change(now, |list| match is_on {
            true => list.add(title),
            false => list.titles.retain(|other| other != title),
        });
        self.write(&key, &Record::List(list))
    }

    /// Makes a list with a title on it; none without a name.
    ///
    /// # Errors
    /// Why it could not be kept.
    pub fn new_list(&self, id: RecordId, name: &str, title: &Slug, now: Timestamp) -> Result<(), SaveError> {
        let mut list = List::new(id, name, now);
        if list.is_blank() {
            return Ok(());
        }
        list.add(title);
        let record = Record::List(list);
        let key = self.keys.with_value(|keys| record.key(keys));
        self.write(&key, &record)
    }
}
