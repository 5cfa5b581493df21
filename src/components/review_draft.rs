//! What happens in the review form: filling, keeping, checking and saving.

use juku_catalog::Slug;
use juku_catalog::review::{Draft, Field, FieldError, Review, Timestamp};
use juku_view::html::review_id;
use leptos::prelude::*;

use crate::browser::storage::StorageError;
use crate::browser::{clock, document};
use crate::state::{ReaderShelf, SaveError};
use crate::text;

/// The id of the form's section.
pub(super) const FORM: &str = "write-a-review";

/// Brings the form into view, its first field focused.
pub(super) fn focus_form() {
    document::focus_and_show(&["#review-rating :checked", "#review-rating input"]);
}

/// What the form knows, with its verbs.
#[derive(Clone, Copy)]
pub(super) struct Form {
    pub(super) title: StoredValue<Slug>,
    pub(super) editing: RwSignal<Option<Review>>,
    pub(super) shelf: ReaderShelf,
    pub(super) draft: RwSignal<Draft>,
    /// The moment of the review that is being changed, as it was when its editing began.
    pub(super) began_from: RwSignal<Option<Timestamp>>,
    /// Whether the draft is kept, if there is one.
    pub(super) kept: RwSignal<Option<Result<(), StorageError>>>,
    pub(super) errors: RwSignal<Vec<FieldError>>,
    pub(super) trouble: RwSignal<Option<SaveError>>,
    pub(super) saved: RwSignal<bool>,
}

impl Form {
    /// An empty form for a title, which [`open`](Self::open) fills.
    pub(super) fn new(title: Slug, editing: RwSignal<Option<Review>>, shelf: ReaderShelf) -> Self {
        Self {
            title: StoredValue::new(title),
            editing,
            shelf,
            draft: RwSignal::default(),
            began_from: RwSignal::new(None),
            kept: RwSignal::new(None),
            errors: RwSignal::default(),
            trouble: RwSignal::new(None),
            saved: RwSignal::new(false),
        }
    }

    /// Fills the form: with the kept draft, with the review to change, or with the name alone.
    pub(super) fn open(self, editing: Option<&Review>) {
        let kept = self.title.with_value(|title| self.shelf.draft(title, editing.map(|review| &review.id)));
        self.kept.set(kept.as_ref().map(|_| Ok(())));
        self.errors.set(Vec::new());
        self.trouble.set(None);
        let (draft, began_from) = match (kept, editing) {
            (Some(kept), _) => (kept.draft, kept.began_from),
            (None, Some(review)) => (Draft::of(review), Some(review.updated)),
            (None, None) => {
                (Draft { name: self.shelf.last_name().unwrap_or_default(), ..Draft::default() }, None)
            }
        };
        self.began_from.set(began_from);
        self.draft.set(draft);
    }

    /// Takes over what was typed into a field and keeps it.
    pub(super) fn change(self, field: Option<Field>, change: impl FnOnce(&mut Draft)) {
        self.draft.update(change);
        self.saved.set(false);
        self.errors.update(|errors| errors.retain(|error| Some(error.field()) != field));
        let draft = self.draft.get_untracked();
        let blank = draft.is_blank();
        let kept = self.editing.with_untracked(|editing| {
            let id = editing.as_ref().map(|review| &review.id);
            self.title
                .with_value(|title| self.shelf.keep_draft(title, id, self.began_from.get_untracked(), draft))
        });
        self.kept.set((!blank).then_some(kept));
    }

    /// The review as it would be saved now.
    pub(super) fn review(self) -> Result<Review, Vec<FieldError>> {
        let now = clock::now();
        let (id, created) = self.editing.with_untracked(|editing| match editing {
            Some(review) => (review.id.clone(), review.created),
            None => (clock::new_review_id(), now),
        });
        self.draft.with_untracked(|draft| draft.review(id, self.title.get_value(), created, now))
    }

    pub(super) fn submit(self) {
        self.saved.set(false);
        let review = match self.review() {
            Ok(review) => review,
            Err(errors) => {
                let first = errors.first().map(|error| error.field());
                self.errors.set(errors);
                document::after_change(move || focus_field(first));
                return;
            }
        };
        let id = review_id(&review);
        match self.shelf.save(review, self.began_from.get_untracked()) {
            Ok(()) => {
                self.forget();
                self.saved.set(true);
                document::after_change(move || document::focus_and_show(&[&format!("[id='{id}']")]));
            }
            Err(error) => {
                if let SaveError::ChangedElsewhere(updated) = error {
                    self.began_from.set(Some(updated));
                }
                self.trouble.set(Some(error));
            }
        }
    }

    /// Forgets the draft and goes back to a form for a new review.
    fn forget(self) {
        self.editing.with_untracked(|editing| {
            self.title
                .with_value(|title| self.shelf.drop_draft(title, editing.as_ref().map(|review| &review.id)));
        });
        if self.editing.with_untracked(Option::is_some) {
            self.editing.set(None);
        } else {
            self.open(None);
        }
    }

    /// Leaves the review as it was.
    pub(super) fn cancel(self) {
        let id = self.editing.with_untracked(|editing| editing.as_ref().map(review_id));
        self.forget();
        if let Some(id) = id {
            document::after_change(move || document::focus_and_show(&[&format!("[id='{id}']")]));
        }
    }

    pub(super) fn error(self, field: Field) -> Signal<Option<String>> {
        Signal::derive(move || {
            let errors = self.errors.get();
            errors.into_iter().find(|error| error.field() == field).map(text::field_error)
        })
    }
}

fn focus_field(field: Option<Field>) {
    let selector = match field {
        Some(Field::Rating) => return focus_form(),
        Some(Field::Name) => "#review-name",
        Some(Field::Headline) => "#review-headline",
        Some(Field::Body) => "#review-body",
        None => return,
    };
    document::focus_and_show(&[selector]);
}
