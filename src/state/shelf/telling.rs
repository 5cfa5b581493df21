//! What the workers know of the shelf, and what they have changed there.

use juku_view::talk::Write;
use leptos::prelude::*;

use super::{ReaderShelf, SaveError};
use crate::browser::worker::Worker;

impl ReaderShelf {
    /// Tells a worker what is kept, as far as it does not know.
    ///
    /// # Arguments
    /// `at`: which of the two it is.
    pub fn tell(&self, at: usize, worker: &Worker) {
        let storage = self.storage();
        let keys = self.untold.try_update_value(|untold| untold.get_mut(at)?.replace(Vec::new())).flatten();
        let keys = keys.unwrap_or_else(|| storage.keys());
        let is_own = |key: &String| self.keys.with_value(|keys| keys.is_record(key) || keys.is_draft(key));
        let kept = keys.into_iter().filter(is_own).map(|key| {
            let text = storage.get(&key);
            (key, text)
        });
        worker.tell(storage.is_lasting(), kept);
    }

    /// A worker is another one, and knows nothing.
    pub fn forget_told(&self, at: usize) {
        self.untold.update_value(|untold| {
            if let Some(untold) = untold.get_mut(at) {
                *untold = None;
            }
        });
    }

    /// Keeps all of these changes, or none of them.
    ///
    /// # Errors
    /// Why they could not be kept: another tab was quicker, or the storage refuses.
    pub fn write_all(&self, writes: &[Write]) -> Result<(), SaveError> {
        let storage = self.storage();
        if writes.iter().any(|write| storage.get(&write.key) != write.was) {
            return Err(SaveError::Overtaken);
        }
        let put = |key: &str, text: &Option<String>| match text {
            Some(text) => storage.set(key, text),
            None => {
                storage.remove(key);
                Ok(())
            }
        };
        for (done, write) in writes.iter().enumerate() {
            if let Err(error) = put(&write.key, &write.text) {
                // What was there has had room. What becomes smaller makes it again for the rest, and nothing is gone
                // meanwhile.
                let size = |text: &Option<String>| text.as_ref().map_or(0, String::len);
                let made = || writes.iter().take(done);
                let (smaller, larger) = (
                    made().filter(|write| size(&write.was) <= size(&write.text)),
                    made().filter(|write| size(&write.was) > size(&write.text)),
                );
                for write in smaller.chain(larger) {
                    let _ = put(&write.key, &write.was);
                }
                made().for_each(|write| self.changed(&write.key));
                self.read_all();
                return Err(error.into());
            }
        }
        for write in writes {
            self.has_written(&write.key, write.text.clone());
            self.changed(&write.key);
        }
        self.read_all();
        Ok(())
    }

    /// The workers do not know yet what is under a key.
    pub(super) fn changed(&self, key: &str) {
        self.untold.update_value(|untold| {
            // A draft changes with each letter.
            for untold in
                untold.iter_mut().flatten().filter(|untold| untold.last().is_none_or(|last| last != key))
            {
                untold.push(key.to_owned());
            }
        });
    }
}
