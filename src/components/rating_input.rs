//! A rating that is chosen.

use juku_catalog::review::Rating;
use juku_view::html;
use leptos::prelude::*;

use crate::browser::form;
use crate::text;

/// The id of what is wrong with it, in words.
const ERROR: &str = "review-rating-error";

/// Ten half stars as radio buttons.
#[component]
pub fn RatingInput(
    /// The chosen rating.
    #[prop(into)]
    value: Signal<Option<Rating>>,
    /// What is wrong with it, in words.
    #[prop(into)]
    error: Signal<Option<String>>,
    /// Called with the rating that is chosen.
    on_choose: impl Fn(Rating) + Clone + 'static,
) -> impl IntoView {
    let stars = NodeRef::<leptos::html::Div>::new();
    let inputs = move || html::star_inputs("rating", value.get(), error.get().map(|_| ERROR));
    let first = untrack(inputs);
    Effect::new(move |_| {
        let inputs = inputs();
        if let Some(stars) = stars.get() {
            form::show(&stars, &inputs);
        }
    });
    let choose = move |event: leptos::ev::Event| {
        if let Some(rating) = event_target_value(&event).parse().ok().and_then(Rating::new) {
            on_choose(rating);
        }
    };
    let half_stars = move || value.get().map(|rating| rating.half_stars().to_string());
    let words = move || value.get().map_or_else(|| text::NOT_RATED.to_owned(), text::rating_in_words);
    view! {
        <fieldset class="rate field" id="review-rating" class:field--wrong=move || error.get().is_some()>
            <legend>{text::RATING}<span class="required" aria-hidden="true">" *"</span></legend>
            <div class="rate__row">
                <div class="rate__stars" data-half-stars=half_stars node_ref=stars inner_html=first on:change=choose></div>
                <span class="quiet">{words}</span>
            </div>
            {move || error.get().map(|error| view! { <p class="field__error" id=ERROR>{error}</p> })}
        </fieldset>
    }
    .into_any()
}
