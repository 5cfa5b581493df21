//! A rating that is chosen.

use juku_catalog::review::Rating;
use leptos::prelude::*;

use crate::text;

/// Ten half stars as radio buttons: by mouse, by touch, with arrow keys.
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
    let halves: Vec<_> = Rating::all()
        .map(|rating| {
            let on_choose = on_choose.clone();
            view! {
                <label class="rate__half">
                    <input
                        type="radio"
                        name="rating"
                        value=rating.half_stars().to_string()
                        required=true
                        aria-describedby=move || error.get().map(|_| "review-rating-error")
                        prop:checked=move || value.get() == Some(rating)
                        on:change=move |_| on_choose(rating)
                    />
                    <span class="visually-hidden">{text::stars(rating)}</span>
                </label>
            }
        })
        .collect();
    let half_stars = move || value.get().map(|rating| rating.half_stars().to_string());
    let words = move || value.get().map_or_else(|| text::NOT_RATED.to_owned(), text::rating_in_words);
    view! {
        <fieldset class="rate field" id="review-rating" class:field--wrong=move || error.get().is_some()>
            <legend>{text::RATING}<span class="required" aria-hidden="true">" *"</span></legend>
            <div class="rate__row">
                <div class="rate__stars" data-half-stars=half_stars>{halves}</div>
                <span class="quiet">{words}</span>
            </div>
            {move || error.get().map(|error| view! { <p class="field__error" id="review-rating-error">{error}</p> })}
        </fieldset>
    }
    .into_any()
}
