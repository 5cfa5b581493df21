//! Reviews, and the form for them.

use juku_catalog::PartialDate;
use juku_catalog::review::{Draft, Field, FieldError, Review};
use juku_view::html::{self, ReviewForm, Reviews};
use juku_view::route::Base;

use super::element::unfolded;
use super::stage::Stage;
use super::{Component, DesignError, Section, State, state};

/// The form with this in it.
pub(super) fn form(draft: &Draft, errors: &[FieldError]) -> String {
    html::review_form(&ReviewForm { draft, errors, ..empty(draft) })
}

const fn empty(draft: &Draft) -> ReviewForm<'_> {
    ReviewForm { draft, is_editing: false, elsewhere: None, errors: &[], kept: "", trouble: None, said: "" }
}

pub(super) fn section(stage: &Stage<'_>) -> Result<Section, DesignError> {
    let reviews = stage.reviews();
    let components = vec![
        Component::new("A review", shown(&reviews)),
        Component::new("Reviews of a title", listed(&reviews)),
        Component::new("The form", forms(&reviews)),
    ];
    Ok(Section { id: "all-reviews", heading: "Reviews", components })
}

/// A review that was changed on the day after it was written, or never.
fn one(review: &Review, is_changed: bool, has_draft: bool) -> String {
    let day = |day| PartialDate::from_day(2026, 6, day);
    html::review(&Base::new("/"), review, [day(1), day(if is_changed { 2 } else { 1 }), day(9)], has_draft)
}

fn shown(reviews: &[Review]) -> Vec<State> {
    let mut states = Vec::new();
    for review in reviews {
        let html = one(review, false, false);
        if review.spoiler {
            states.push(state("Covered, since it tells the end", html.clone()));
            states.push(state("Uncovered", unfolded(&html)));
        } else {
            states.push(state("With scores, in two scripts", html));
            states.push(state("Changed since, with unsaved changes", one(review, true, true)));
            let plain =
                Review { headline: None, scores: juku_catalog::review::Scores::default(), ..review.clone() };
            states.push(state("Without a headline", one(&plain, false, false)));
        }
    }
    states
}

fn listed(reviews: &[Review]) -> Vec<State> {
    let none = Reviews { items: "", deleted: &[], is_lasting: true, set_aside: 0, trouble: None };
    let items: String = reviews.iter().map(|review| one(review, false, false)).collect();
    let full = juku::text::save_error(juku::state::SaveError::Full);
    vec![
        state("None", html::reviews(&none)),
        state("Some", html::reviews(&Reviews { items: &items, ..none })),
        state(
            "One was deleted",
            html::reviews(&Reviews { deleted: reviews.get(..1).unwrap_or_default(), ..none }),
        ),
        state("The browser keeps nothing", html::reviews(&Reviews { is_lasting: false, ..none })),
        state(
            "One cannot be read, and one could not be deleted",
            html::reviews(&Reviews { set_aside: 1, trouble: Some(full.get()), ..none }),
        ),
    ]
}

fn forms(reviews: &[Review]) -> Vec<State> {
    let blank = Draft::default();
    let full = reviews.first().map(Draft::of).unwrap_or_default();
    let missing = [Field::Rating, Field::Name, Field::Body].map(FieldError::Missing);
    let long = [FieldError::TooLong(Field::Headline, 150)];
    let kept = juku::text::draft_kept(Ok(()), full.body.chars().count());
    let trouble = juku::text::save_error(juku::state::SaveError::Full);
    let changed = juku::text::save_error(juku::state::SaveError::ChangedElsewhere(0));
    let form = |form: &ReviewForm<'_>| html::review_form(form);
    vec![
        state("Empty", form(&empty(&blank))),
        state("Filled, and kept as a draft", form(&ReviewForm { kept: &kept, ..empty(&full) })),
        state("Something is missing", form(&ReviewForm { errors: &missing, ..empty(&blank) })),
        state("Too long", form(&ReviewForm { errors: &long, ..empty(&full) })),
        state("A review is changed", form(&ReviewForm { is_editing: true, ..empty(&full) })),
        state(
            "Another tab has changed it meanwhile",
            form(&ReviewForm {
                is_editing: true,
                elsewhere: Some(reviews.get(1)),
                trouble: Some(changed.get()),
                ..empty(&full)
            }),
        ),
        state(
            "Another tab has deleted it",
            form(&ReviewForm { is_editing: true, elsewhere: Some(None), ..empty(&full) }),
        ),
        state("The storage is full", form(&ReviewForm { trouble: Some(trouble.get()), ..empty(&full) })),
        state("Saved", form(&ReviewForm { said: juku::text::saved(true).get(), ..empty(&blank) })),
    ]
}
