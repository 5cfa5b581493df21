//! What other tabs do to the shelf.

use juku_catalog::review::{Record, overlap};
use leptos::prelude::*;

use super::ReaderShelf;
use crate::browser::storage::Change;

impl ReaderShelf {
    /// Follows a change that another tab made: of one key, or of anything.
    pub fn follow(&self, change: Option<Change>) {
        let Some(change) = change else {
            self.untold.set_value([None, None]);
            self.own.set_value(Default::default());
            self.read_all();
            return;
        };
        let own = self.take_own(&change.key);
        // Who began from what this tab has written knows it.
        if let Some(own) = own.filter(|own| change.was.as_ref() != Some(own)) {
            self.keep_both(&own, &change);
        }
        self.read_key(&change.key);
    }

    /// Keeps what this tab has written and what another tab has written over it without knowing.
    fn keep_both(&self, own: &str, change: &Change) {
        let read = |text: &str| Record::read(text).ok();
        let (Some(one), Some(other)) = (read(own), change.text.as_deref().and_then(read)) else { return };
        for record in overlap(change.was.as_deref().and_then(read), one, other) {
            let key = self.keys.with_value(|keys| record.key(keys));
            // If there is no room for both, one of them is there.
            let _ = self.write(&key, &record);
        }
    }

    /// Remembers what this tab has written. It may write thousands at once, so that nothing is looked for here.
    pub(super) fn has_written(&self, key: &str, text: Option<String>) {
        self.own.update_value(|own| own.push((key.to_owned(), text)));
    }

    fn take_own(&self, key: &str) -> Option<String> {
        let mut own = self.own.write_value();
        let last = own.iter_mut().rfind(|(other, _)| other == key).and_then(|(_, text)| text.take());
        own.retain(|(other, _)| other != key);
        last
    }
}
