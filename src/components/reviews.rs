//! The reader's reviews of a title, and the form for them.

use leptos::prelude::*;

use super::acting::acting;
use super::writing::Writing;

/// The list of reviews, or the invitation to write the first one.
#[component]
pub fn Reviews(
    /// What is written.
    writing: Writing,
) -> impl IntoView {
    acting("", move || writing.list(), move |act, value| writing.act_on_list(act, value))
}

/// The form: for a new review, or to change one.
#[component]
pub fn ReviewForm(
    /// What is written.
    writing: Writing,
) -> impl IntoView {
    Effect::new(move |_| writing.open(None));
    acting("frame", move || writing.form(), move |act, value| writing.act_on_form(act, value))
}
