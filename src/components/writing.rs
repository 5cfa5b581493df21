//! What happens while reviews are written, changed and deleted.

use juku_catalog::Slug;
use juku_catalog::review::{Draft, Field, FieldError, Review, Timestamp};
use juku_view::html::{self, ReviewForm, Reviews, review_id};
use leptos::prelude::*;

use crate::browser::storage::{self, StorageError};
use crate::browser::{address, clock, document, download};
use crate::state::{ReaderShelf, SaveError};
use crate::text;

/// Reviews of a title and the form for them, with their verbs.
#[derive(Clone, Copy)]
pub struct Writing {
    title: StoredValue<Slug>,
    shelf: ReaderShelf,
    state: RwSignal<State>,
}

/// All that changes there. It is one value, since each signal of its own weighs.
#[derive(Clone, Default)]
struct State {
    draft: Draft,
    /// The review that is changed, as it was when that began.
    editing: Option<Review>,
    /// The moment of the review that the changes go on from: another tab may have changed it, and the writer knows.
    began_from: Option<Timestamp>,
    /// Whether the draft is kept, if there is one.
    kept: Option<Result<(), StorageError>>,
    errors: Vec<FieldError>,
    /// Why the review could not be saved.
    trouble: Option<SaveError>,
    saved: bool,
    /// What was deleted just now, the last one first.
    deleted: Vec<Review>,
    /// Why one could not be deleted or brought back.
    list_trouble: Option<SaveError>,
}

impl Writing {
    /// An empty form for a title, which [`open`](Self::open) fills.
    pub fn new(title: Slug, shelf: ReaderShelf) -> Self {
        Self { title: StoredValue::new(title), shelf, state: RwSignal::default() }
    }

    /// The reviews as HTML; follows changes.
    pub fn list(self) -> String {
        let shelf = self.shelf;
        let reviews = self.title.with_value(|title| shelf.of_title(title));
        self.state.with(|state| {
            let item = |review: &Review| {
                let has_draft = shelf.draft(&review.title, Some(&review.id)).is_some();
                html::review(
                    &address::base(),
                    review,
                    [review.created, review.updated, clock::now()].map(clock::day),
                    has_draft,
                )
            };
            html::reviews(&Reviews {
                items: &reviews.iter().map(item).collect::<String>(),
                deleted: &state.deleted,
                is_lasting: shelf.is_lasting(),
                set_aside: shelf.set_aside().len(),
                trouble: state.list_trouble.map(|error| text::save_error(error).get()),
            })
        })
    }

    /// The form as HTML; follows changes.
    pub fn form(self) -> String {
        self.state.with(|state| {
            let there = state.editing.as_ref().map(|review| self.shelf.review(review));
            let is_same = there.as_ref().is_none_or(|there| {
                there.as_ref().is_some_and(|there| Some(there.updated) == state.began_from)
            });
            let count = state.draft.body.chars().count();
            html::review_form(&ReviewForm {
                draft: &state.draft,
                is_editing: state.editing.is_some(),
                elsewhere: there.as_ref().filter(|_| !is_same).map(Option::as_ref),
                errors: &state.errors,
                kept: &state.kept.map(|kept| text::draft_kept(kept, count)).unwrap_or_default(),
                trouble: state.trouble.map(|error| text::save_error(error).get()),
                said: if state.saved { text::saved(self.shelf.is_lasting()).get() } else { "" },
            })
        })
    }

    /// Does what is asked for above the reviews.
    pub fn act_on_list(self, act: &str, value: &str) {
        let review = || self.title.with_value(|title| untrack(|| self.shelf.of_title(title)));
        let review = || review().into_iter().find(|review| review.id == *value);
        match act {
            "#" => focus_form(),
            "edit" => {
                if let Some(review) = review() {
                    self.open(Some(review));
                    document::after_change(focus_form);
                }
            }
            "delete" => {
                if let Some(review) = review() {
                    self.delete(review);
                }
            }
            "undo" => self.undo(value),
            "download" => download_all(&self.shelf.export(None)),
            "unreadable" => {
                let aside = untrack(|| self.shelf.set_aside());
                let texts: Vec<String> =
                    aside.into_iter().map(|(key, aside)| format!("{key}\n{}\n", aside.text)).collect();
                download::text("juku-unreadable.txt", "text/plain", &texts.join("\n"));
            }
            _ => {}
        }
    }

    /// Does what is asked for in the form.
    pub fn act_on_form(self, act: &str, value: &str) {
        match act {
            "submit" => self.submit(),
            "cancel" => self.cancel(),
            "theirs" => {
                let editing = self.state.with_untracked(|state| state.editing.clone());
                if let Some(review) = editing.and_then(|review| untrack(|| self.shelf.review(&review))) {
                    self.drop_draft();
                    self.open(Some(review));
                    document::after_change(focus_form);
                }
            }
            "download" => download_all(&self.shelf.export(self.review().ok().as_ref())),
            _ => self.change(act, value),
        }
    }

    /// Fills the form: with the kept draft, with the review to change, or with the name alone.
    pub fn open(self, editing: Option<Review>) {
        let kept =
            self.title.with_value(|title| self.shelf.draft(title, editing.as_ref().map(|review| &review.id)));
        let is_kept = kept.as_ref().map(|_| Ok(()));
        let (draft, began_from) = match (kept, &editing) {
            (Some(kept), _) => (kept.draft, kept.began_from),
            (None, Some(review)) => (Draft::of(review), Some(review.updated)),
            (None, None) => {
                (Draft { name: self.shelf.last_name().unwrap_or_default(), ..Draft::default() }, None)
            }
        };
        self.state.update(|state| {
            let deleted = std::mem::take(&mut state.deleted);
            *state = State { draft, editing, began_from, kept: is_kept, deleted, ..State::default() };
        });
    }

    /// Takes over what was typed into a field, and keeps it.
    fn change(self, name: &str, value: &str) {
        let (title, shelf) = (self.title.get_value(), self.shelf);
        self.state.update(|state| {
            state.draft.put(name, value);
            state.saved = false;
            let field = Field::named(name);
            state.errors.retain(|error| Some(error.field()) != field);
            let id = state.editing.as_ref().map(|review| &review.id);
            let kept = shelf.keep_draft(&title, id, state.began_from, state.draft.clone());
            state.kept = (!state.draft.is_blank()).then_some(kept);
        });
    }

    /// The review as it would be saved now.
    fn review(self) -> Result<Review, Vec<FieldError>> {
        let now = clock::now();
        self.state.with_untracked(|state| {
            let (id, created) = match &state.editing {
                Some(review) => (review.id.clone(), review.created),
                None => (clock::new_id(), now),
            };
            state.draft.review(id, self.title.get_value(), created, now)
        })
    }

    fn submit(self) {
        let review = match self.review() {
            Ok(review) => review,
            Err(errors) => {
                let first = errors.first().map(|error| error.field());
                self.state.update(|state| {
                    state.saved = false;
                    state.errors = errors;
                });
                document::after_change(move || focus_field(first));
                return;
            }
        };
        let id = review_id(&review);
        let began_from = self.state.with_untracked(|state| state.began_from);
        match self.shelf.save(review, began_from) {
            Ok(()) => {
                // Only now is there something that somebody would miss.
                if self.shelf.is_lasting() {
                    storage::persist();
                }
                self.forget();
                self.state.update(|state| state.saved = true);
                document::after_change(move || document::focus_and_show(&[&format!("[id='{id}']")]));
            }
            Err(error) => self.state.update(|state| {
                if let SaveError::ChangedElsewhere(updated) = error {
                    state.began_from = Some(updated);
                }
                state.saved = false;
                state.trouble = Some(error);
            }),
        }
    }

    fn drop_draft(self) {
        let id = self.state.with_untracked(|state| state.editing.as_ref().map(|review| review.id.clone()));
        self.title.with_value(|title| self.shelf.drop_draft(title, id.as_ref()));
    }

    /// Forgets the draft and goes back to a form for a new review.
    fn forget(self) {
        self.drop_draft();
        self.open(None);
    }

    /// Leaves the review as it was.
    fn cancel(self) {
        let id = self.state.with_untracked(|state| state.editing.as_ref().map(review_id));
        self.forget();
        if let Some(id) = id {
            document::after_change(move || document::focus_and_show(&[&format!("[id='{id}']")]));
        }
    }

    fn delete(self, review: Review) {
        if let Err(error) = self.shelf.delete(&review, clock::now()) {
            return self.state.update(|state| state.list_trouble = Some(error));
        }
        let is_open = |state: &State| state.editing.as_ref().is_some_and(|open| open.id == review.id);
        if self.state.with_untracked(is_open) {
            self.open(None);
        }
        let undo = format!("undo-{}", review.id);
        self.state.update(|state| {
            state.list_trouble = None;
            state.deleted.insert(0, review);
        });
        document::after_change(move || document::focus(&undo));
    }

    fn undo(self, id: &str) {
        let mut gone = None;
        self.state.update(|state| {
            let place = state.deleted.iter().position(|review| review.id == *id);
            gone = place.map(|place| state.deleted.remove(place));
        });
        let Some(review) = gone else { return };
        let id = review_id(&review);
        match self.shelf.restore(review.clone(), clock::now()) {
            Ok(()) => document::after_change(move || document::focus(&id)),
            Err(error) => self.state.update(|state| {
                state.deleted.insert(0, review);
                state.list_trouble = Some(error);
            }),
        }
    }
}

/// Brings the form into view, its first field focused.
fn focus_form() {
    document::focus_and_show(&["#review-rating :checked", "#review-rating input"]);
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

/// Offers all that the reader keeps as a file.
pub fn download_all(json: &str) {
    download::text(text::FILE_NAME, "application/json", json);
}
