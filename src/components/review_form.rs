//! The form for reviews.

use juku_catalog::Slug;
use juku_catalog::review::{Field, Review};
use leptos::prelude::*;

use super::RatingInput;
use super::review_draft::{FORM, Form};
use super::reviews::download_all;
use crate::state::{SaveError, given};
use crate::text;

/// The form: for a new review, or to change one.
#[component]
pub fn ReviewForm(
    /// The title.
    title: Slug,
    /// The review to change.
    editing: RwSignal<Option<Review>>,
) -> impl IntoView {
    let form = Form::new(title, editing, given().shelf);
    Effect::new(move |_| form.open(editing.get().as_ref()));

    let is_editing = move || editing.with(Option::is_some);
    let heading = move || if is_editing() { text::CHANGE_REVIEW } else { text::WRITE_A_REVIEW };
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        form.submit();
    };
    let cancel = move || {
        let cancel = move |_| form.cancel();
        is_editing().then(|| {
            view! { <button type="button" class="button button--quiet" on:click=cancel>{text::CANCEL}</button> }
        })
    };
    let rating_error = form.error(Field::Rating);
    // Sent without the application, a form of the method "dialog" outside of a dialog does nothing: what it holds stays.
    view! {
        <section id=FORM class="review-form" aria-labelledby="write-a-review-heading">
            <h2 id="write-a-review-heading">{heading}</h2>
            <p class="quiet small">{text::REQUIRED}<span class="required">"*"</span></p>
            <noscript><p class="notice">{text::NEEDS_SCRIPT}</p></noscript>
            <form method="dialog" novalidate=true on:submit=submit>
                <RatingInput
                    value=Signal::derive(move || form.draft.with(|draft| draft.rating))
                    error=rating_error
                    on_choose=move |rating| form.change(Some(Field::Rating), |draft| draft.rating = Some(rating))
                />
                <div class="field-pair">
                    {text_field(form, Field::Name, "review-name", text::NAME, "nickname")}
                    {text_field(form, Field::Headline, "review-headline", text::HEADLINE, "off")}
                </div>
                {body_field(form)}
                <label class="check">
                    <input
                        type="checkbox"
                        prop:checked=move || form.draft.with(|draft| draft.spoiler)
                        on:change:target=move |event| {
                            let checked = event.target().checked();
                            form.change(None, |draft| draft.spoiler = checked);
                        }
                    />
                    <span>{text::SPOILER}</span>
                </label>
                {move || form.trouble.get().map(|error| trouble(form, error))}
                <div class="review-form__end">
                    <button type="submit" class="button">
                        {move || if is_editing() { text::SAVE } else { text::POST }}
                    </button>
                    {cancel}
                    <span class="quiet small">{text::STAYS_HERE}</span>
                </div>
                <p class="review-form__said" role="status">{move || form.saved.get().then(|| text::saved(form.shelf.is_lasting()))}</p>
            </form>
        </section>
    }
    .into_any()
}

fn text_field(
    form: Form,
    field: Field,
    id: &'static str,
    label: &'static str,
    autocomplete: &'static str,
) -> impl IntoView {
    let error = form.error(field);
    let is_required = field == Field::Name;
    let error_id = format!("{id}-error");
    let described_by = {
        let error_id = error_id.clone();
        move || error.get().map(|_| error_id.clone())
    };
    let value = move || {
        form.draft.with(|draft| if is_required { draft.name.clone() } else { draft.headline.clone() })
    };
    let change = move |typed: String| {
        form.change(
            Some(field),
            |draft| if is_required { draft.name = typed } else { draft.headline = typed },
        );
    };
    view! {
        <div class="field" class:field--wrong=move || error.get().is_some()>
            <label for=id>{label}{mark(is_required)}</label>
            <input
                id=id
                type="text"
                autocomplete=autocomplete
                required=is_required
                aria-invalid=move || error.get().map(|_| "true")
                aria-describedby=described_by
                prop:value=value
                on:input:target=move |event| change(event.target().value())
            />
            {error_text(error, error_id)}
        </div>
    }
}

fn body_field(form: Form) -> impl IntoView {
    let error = form.error(Field::Body);
    let kept = move || {
        let count = form.draft.with(|draft| draft.body.chars().count());
        form.kept.get().map(|kept| text::draft_kept(kept, count))
    };
    view! {
        <div class="field" class:field--wrong=move || error.get().is_some()>
            <label for="review-body">{text::REVIEW}{mark(true)}</label>
            <textarea
                id="review-body"
                rows="7"
                required=true
                aria-invalid=move || error.get().map(|_| "true")
                aria-describedby=move || error.get().map(|_| "review-body-error")
                prop:value=move || form.draft.with(|draft| draft.body.clone())
                on:input:target=move |event| {
                    let typed = event.target().value();
                    form.change(Some(Field::Body), |draft| draft.body = typed);
                }
            ></textarea>
            {error_text(error, "review-body-error".to_owned())}
            <p class="field__note quiet small">{kept}</p>
        </div>
    }
}

fn mark(is_required: bool) -> AnyView {
    if is_required {
        view! { <span class="required" aria-hidden="true">" *"</span> }.into_any()
    } else {
        view! { <span class="quiet">" "{text::OPTIONAL}</span> }.into_any()
    }
}

fn error_text(error: Signal<Option<String>>, id: String) -> impl IntoView {
    move || error.get().map(|error| view! { <p class="field__error" id=id.clone()>{error}</p> })
}

/// Says why the review could not be saved, and offers to take it away.
fn trouble(form: Form, error: SaveError) -> impl IntoView {
    let download = move |_| download_all(&form.shelf.export(form.review().ok().as_ref()));
    view! {
        <p class="notice" role="alert">
            <span>{text::save_error(error)}</span>
            <button type="button" class="link-like" on:click=download>{text::DOWNLOAD}</button>
        </p>
    }
}
