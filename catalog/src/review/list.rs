//! Lists of titles that a reader makes.

use serde::Serialize;

use super::{RecordId, Timestamp};
use crate::Slug;
use crate::json::from_fields;

/// A list of titles. A blank one is what is left of a deleted list: like a tombstone, it is kept for a while.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct List {
    /// Its identity.
    pub id: RecordId,
    /// When it was made.
    pub created: Timestamp,
    /// When it was last changed.
    pub updated: Timestamp,
    /// What it is called.
    pub name: String,
    /// What the reader says of it; may be empty.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// Its titles in the reader's order, none of them twice.
    pub titles: Vec<Slug>,
}

from_fields! { List { id, created, updated, name, titles; note } finish }

/// How many characters the name of a list has at most.
pub const LIST_NAME_LIMIT: usize = 80;
/// How many characters its note has at most.
pub const LIST_NOTE_LIMIT: usize = 2000;

impl List {
    /// An empty list.
    pub fn new(id: RecordId, name: &str, now: Timestamp) -> Self {
        let name = name.trim().chars().take(LIST_NAME_LIMIT).collect();
        Self { id, created: now, updated: now, name, note: String::new(), titles: Vec::new() }
    }

    /// Whether it is deleted: each list that is not has a name.
    pub fn is_blank(&self) -> bool {
        self.name.is_empty()
    }

    /// Changes it, as of now; it is never older than it was.
    pub fn change(&mut self, now: Timestamp, change: impl FnOnce(&mut Self)) {
        change(self);
        self.updated = now.max(self.updated.saturating_add(1));
    }

    /// Deletes it, leaving a trace.
    pub fn delete(&mut self, now: Timestamp) {
        self.change(now, |list| {
            list.name.clear();
            list.note.clear();
            list.titles.clear();
        });
    }

    /// Puts a title at its end, if it has it not yet.
    pub fn add(&mut self, title: &Slug) {
        if !self.titles.contains(title) {
            self.titles.push(title.clone());
        }
    }

    /// Moves a title to another place, counted from 0; beyond the end is the end.
    pub fn put(&mut self, title: &Slug, place: usize) {
        if let Some(at) = self.titles.iter().position(|other| other == title) {
            let title = self.titles.remove(at);
            self.titles.insert(place.min(self.titles.len()), title);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::Record;

    #[test]
    fn titles_stand_once_and_where_the_reader_puts_them() {
        let titles =
            ["leap-2020", "hero-2002", "farewell-my-concubine-1993"].map(|id| id.parse::<Slug>().unwrap());
        let mut list = List::new(RecordId::new("a"), " To see ", 5);
        titles.iter().chain(&titles).for_each(|title| list.add(title));
        assert_eq!((list.name.as_str(), list.titles.len()), ("To see", 3));
        list.put(&titles[2], 0);
        list.put(&titles[0], 99);
        assert_eq!(list.titles, [titles[2].clone(), titles[1].clone(), titles[0].clone()]);
        let record = Record::List(list.clone());
        assert_eq!(Record::read(&record.text()), Ok(record));
        list.delete(3);
        assert!(list.is_blank() && list.updated == 6 && list.titles.is_empty());
    }
}
