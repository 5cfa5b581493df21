//! What is typed and not yet saved.

use juku_catalog::Slug;
use juku_catalog::review::{Draft, KeptDraft, RecordId, Timestamp};
use leptos::prelude::*;

use super::ReaderShelf;
use crate::browser::storage::StorageError;

impl ReaderShelf {
    /// The kept draft of a new review of a title, or of changes to one.
    pub fn draft(&self, title: &Slug, editing: Option<&RecordId>) -> Option<KeptDraft> {
        let key = self.keys.with_value(|keys| keys.draft(title, editing));
        self.storage().get(&key).and_then(|text| KeptDraft::read(&text))
    }

    /// Keeps a draft; a blank one is forgotten.
    ///
    /// # Errors
    /// When there is no room or the browser refuses.
    pub fn keep_draft(
        &self,
        title: &Slug,
        editing: Option<&RecordId>,
        began_from: Option<Timestamp>,
        draft: Draft,
    ) -> Result<(), StorageError> {
        if editing.is_none() && draft.is_blank() {
            self.drop_draft(title, editing);
            return Ok(());
        }
        let key = self.keys.with_value(|keys| keys.draft(title, editing));
        self.changed(&key);
        self.storage().set(&key, &KeptDraft::new(draft, began_from).text())
    }

    /// Forgets a draft.
    pub fn drop_draft(&self, title: &Slug, editing: Option<&RecordId>) {
        let key = self.keys.with_value(|keys| keys.draft(title, editing));
        self.changed(&key);
        self.storage().remove(&key);
    }
}
