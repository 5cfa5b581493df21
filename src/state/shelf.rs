//! What the reader keeps: reviews, drafts, and how they stand to titles.

use std::sync::Arc;

use juku_catalog::review::{Act, Keys, Mark, Record, Review, SetAside, Shelf, Timestamp, Tombstone, copy};
use juku_catalog::{Length, Slug};
use juku_view::route::Base;
use leptos::prelude::*;

use crate::browser::storage::{Storage, StorageError};

/// Why a review could not be saved or deleted. Nothing that was kept has changed then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveError {
    /// There is no room left in the browser's storage.
    Full,
    /// The browser no longer lets the site keep anything.
    Blocked,
    /// Another tab has changed the review since its editing began; this is when.
    ChangedElsewhere(Timestamp),
    /// Another tab has changed something of what was to be changed, just now.
    Overtaken,
    /// A newer version of the application has written the review.
    Unreadable,
}

impl From<StorageError> for SaveError {
    fn from(error: StorageError) -> Self {
        match error {
            StorageError::Full => SaveError::Full,
            StorageError::Blocked => SaveError::Blocked,
        }
    }
}

/// The owner of all that the reader keeps.
#[derive(Clone, Copy)]
pub struct ReaderShelf {
    keys: StoredValue<Keys>,
    storage: StoredValue<Arc<Storage>>,
    shelf: RwSignal<Shelf>,
    /// Under which keys something has changed that each worker does not know yet; `None` for all that there are.
    untold: StoredValue<[Option<Vec<String>>; 2]>,
    /// What this tab has written under each key that no other tab has changed since; none where it has left nothing. The
    /// last one holds.
    own: StoredValue<Vec<(String, Option<String>)>>,
}

impl ReaderShelf {
    /// The shelf of a site. Nothing of it is read yet.
    pub fn new(base: &Base, storage: Storage) -> Self {
        Self {
            keys: StoredValue::new(Keys::new(base.as_str())),
            storage: StoredValue::new(Arc::new(storage)),
            shelf: RwSignal::new(Shelf::default()),
            untold: StoredValue::default(),
            own: StoredValue::default(),
        }
    }

    /// Reads what is kept, without traces of deletions that have been kept long enough.
    pub fn read(&self, now: Timestamp) {
        self.read_all();
        self.tidy(now);
    }

    /// Follows all changes.
    pub fn track(&self) {
        self.shelf.track();
    }

    /// Removes traces of deletions that have been kept long enough.
    fn tidy(&self, now: Timestamp) {
        for key in self.shelf.with_untracked(|shelf| shelf.traces_over(now)) {
            self.storage().remove(&key);
            self.read_key(&key);
        }
    }

    /// Whether what is written here outlives the page.
    pub fn is_lasting(&self) -> bool {
        self.storage().is_lasting()
    }

    /// The reviews of a title, newest first.
    pub fn of_title(&self, title: &Slug) -> Vec<Review> {
        self.shelf.with(|shelf| shelf.of_title(title).into_iter().cloned().collect())
    }

    /// A review as it is now, unless it is gone; follows changes.
    pub fn review(&self, review: &Review) -> Option<Review> {
        self.shelf.with(|shelf| shelf.review(&review.id).cloned())
    }

    /// How the reader stands to a title; follows changes.
    pub fn mark(&self, title: &Slug) -> Option<Mark> {
        let key = self.keys.with_value(|keys| keys.mark(title));
        self.shelf.with(|shelf| match shelf.record(&key) {
            Some(Record::Mark(mark)) => Some(mark.clone()),
            _ => None,
        })
    }

    /// Does what the reader wants with a title, on top of what another tab may have done.
    ///
    /// # Errors
    /// Why it could not be kept.
    pub fn act(&self, title: &Slug, length: Length, act: Act, now: Timestamp) -> Result<(), SaveError> {
        let key = self.keys.with_value(|keys| keys.mark(title));
        let mut mark = match self.storage().get(&key).map(|text| Record::read(&text)) {
            None => Mark::new(title.clone()),
            Some(Ok(Record::Mark(mark))) if mark.title == *title => mark,
            Some(_) => return Err(SaveError::Unreadable),
        };
        mark.act(act, length, now);
        self.write(&key, &Record::Mark(mark))
    }

    /// The name that the reader wrote last.
    pub fn last_name(&self) -> Option<String> {
        self.shelf.with_untracked(|shelf| shelf.last_name().map(str::to_owned))
    }

    /// Kept texts that this version cannot read, by key.
    pub fn set_aside(&self) -> Vec<(String, SetAside)> {
        self.shelf
            .with(|shelf| shelf.set_aside().map(|(key, aside)| (key.to_owned(), aside.clone())).collect())
    }

    /// Saves a review. When it changes one, `began_from` is the moment of the one that was opened.
    ///
    /// # Errors
    /// Why it could not be saved; the text is still with the caller.
    pub fn save(&self, review: Review, began_from: Option<Timestamp>) -> Result<(), SaveError> {
        let key = self.keys.with_value(|keys| keys.review(&review.title, &review.id));
        // Another tab may have written since; its event may not have come yet.
        if let Some(text) = self.storage().get(&key) {
            match Record::read(&text) {
                Ok(Record::Review(kept)) if Some(kept.updated) != began_from => {
                    self.read_key(&key);
                    return Err(SaveError::ChangedElsewhere(kept.updated));
                }
                Ok(_) => {}
                Err(_) => return Err(SaveError::Unreadable),
            }
        }
        self.write(&key, &Record::Review(review))
    }

    /// Deletes a review, leaving a tombstone.
    ///
    /// # Errors
    /// Why it could not be deleted.
    pub fn delete(&self, review: &Review, now: Timestamp) -> Result<(), SaveError> {
        let key = self.keys.with_value(|keys| keys.review(&review.title, &review.id));
        if self.storage().get(&key).is_some_and(|text| Record::read(&text).is_err()) {
            return Err(SaveError::Unreadable);
        }
        let tombstone = Tombstone { id: review.id.clone(), title: review.title.clone(), deleted: now };
        self.write(&key, &Record::Tombstone(tombstone))
    }

    /// Brings a deleted review back as it was.
    ///
    /// # Errors
    /// Why it could not be brought back.
    pub fn restore(&self, review: Review, now: Timestamp) -> Result<(), SaveError> {
        self.save(Review { updated: now, ..review }, None)
    }

    /// All that is kept as a file, with a review that could not be saved.
    pub fn export(&self, unsaved: Option<&Review>) -> String {
        let storage = self.storage();
        self.keys.with_value(|keys| {
            let drafts = storage.keys().into_iter().filter(|key| keys.is_draft(key));
            let drafts: Vec<_> = drafts
                .filter_map(|key| Some((storage.get(&key)?, key)))
                .map(|(text, key)| (key, text))
                .collect();
            self.shelf.with_untracked(|shelf| copy(shelf, keys, &drafts, unsaved))
        })
    }

    fn write(&self, key: &str, record: &Record) -> Result<(), SaveError> {
        let text = record.text();
        self.storage().set(key, &text)?;
        self.has_written(key, Some(text));
        self.read_key(key);
        Ok(())
    }

    fn read_key(&self, key: &str) {
        let text = self.storage().get(key);
        self.changed(key);
        self.keys.with_value(|keys| {
            if keys.is_record(key) || keys.is_draft(key) {
                self.shelf.update(|shelf| shelf.apply(keys, key, text.as_deref()));
            }
        });
    }

    fn read_all(&self) {
        let storage = self.storage();
        let mut shelf = Shelf::default();
        self.keys.with_value(|keys| {
            for key in storage.keys() {
                shelf.apply(keys, &key, storage.get(&key).as_deref());
            }
        });
        self.shelf.set(shelf);
    }

    fn storage(&self) -> Arc<Storage> {
        self.storage.get_value()
    }
}

mod drafts;
mod lists;
mod tabs;
mod telling;

#[cfg(test)]
mod tests;
