//! The form for reviews. Each field has a name that [`Draft::put`] knows; the buttons are named `cancel`, `theirs` and
//! `download`.

use juku_catalog::review::{Draft, Field, FieldError, Rating, Review, Side};
use maud::{Markup, html};

use super::mine::star_inputs;
use super::review::content;
use crate::text;

/// The id of the form's section.
pub const REVIEW_FORM: &str = "write-a-review";

/// What the form shows.
#[derive(Clone, Copy, Debug)]
pub struct ReviewForm<'f> {
    /// What stands in it.
    pub draft: &'f Draft,
    /// Whether a review is changed.
    pub is_editing: bool,
    /// What another tab has made of the review meanwhile: changed it, or deleted it.
    pub elsewhere: Option<Option<&'f Review>>,
    /// What is wrong with it.
    pub errors: &'f [FieldError],
    /// Whether it is kept as a draft, in words.
    pub kept: &'f str,
    /// Why it could not be saved, in words.
    pub trouble: Option<&'f str>,
    /// What was done, in words.
    pub said: &'f str,
}

/// The form with its heading.
pub fn review_form(form: &ReviewForm<'_>) -> String {
    let (heading, post) = match form.is_editing {
        true => (text::CHANGE_REVIEW, text::SAVE),
        false => (text::WRITE_A_REVIEW, text::POST),
    };
    let draft = form.draft;
    // Sent without the application, a form of the method "dialog" outside of a dialog does nothing: what it holds stays.
    html! {
        section.review-form id=(REVIEW_FORM) aria-labelledby="write-a-review-heading" {
            h2 id="write-a-review-heading" { (heading) }
            p.quiet.small { (text::REQUIRED) span.required { "*" } }
            noscript { p.notice { (text::NEEDS_SCRIPT) } }
            form method="dialog" novalidate {
                (rating(draft.rating, form.error(Field::Rating)))
                div.field-pair {
                    (line(Field::Name, "name", &draft.name, form))
                    (line(Field::Headline, "headline", &draft.headline, form))
                }
                (body(&draft.body, form))
                (scores(draft))
                label.check {
                    input id="review-spoiler" type="checkbox" name="spoiler" checked[draft.spoiler];
                    span { (text::SPOILER) }
                }
                @if let Some(elsewhere) = form.elsewhere { (changed_elsewhere(elsewhere)) }
                @if let Some(trouble) = form.trouble {
                    p.notice role="alert" {
                        span { (trouble) }
                        " " button.link-like type="button" name="download" { (text::DOWNLOAD) }
                    }
                }
                div.review-form__end {
                    button.button type="submit" { (post) }
                    @if form.is_editing {
                        button.button.button--quiet type="button" name="cancel" { (text::CANCEL) }
                    }
                    span.quiet.small { (text::STAYS_HERE) }
                }
                p.review-form__said role="status" { (form.said) }
            }
        }
    }
    .into_string()
}

impl ReviewForm<'_> {
    /// What is wrong with a field, in words.
    fn error(&self, field: Field) -> Option<String> {
        self.errors.iter().find(|error| error.field() == field).map(|error| text::field_error(*error))
    }
}

fn rating(rating: Option<Rating>, error: Option<String>) -> Markup {
    let words = rating.map_or_else(|| text::NOT_RATED.owned(), text::rating_in_words);
    let id = "review-rating-error";
    html! {
        fieldset.rate.field.field--wrong[error.is_some()] id="review-rating" {
            legend { (text::RATING) (mark(true)) }
            div.rate__row {
                div.rate__stars data-half-stars=[rating.map(Rating::half_stars)] {
                    (star_inputs("rating", rating, error.as_ref().map(|_| id)))
                }
                span.quiet { (words) }
            }
            (error_text(id, error))
        }
    }
}

fn line(field: Field, name: &str, value: &str, form: &ReviewForm<'_>) -> Markup {
    let is_required = field == Field::Name;
    let (label, autocomplete) = match is_required {
        true => (text::NAME, "nickname"),
        false => (text::HEADLINE, "off"),
    };
    let error = form.error(field);
    let (id, error_id) = (format!("review-{name}"), format!("review-{name}-error"));
    html! {
        div.field.field--wrong[error.is_some()] {
            label for=(id) { (label) (mark(is_required)) }
            input id=(id) type="text" name=(name) autocomplete=(autocomplete) required[is_required] value=(value)
                aria-invalid=[error.as_ref().map(|_| "true")] aria-describedby=[error.as_ref().map(|_| &error_id)];
            (error_text(&error_id, error))
        }
    }
}

fn body(value: &str, form: &ReviewForm<'_>) -> Markup {
    let error = form.error(Field::Body);
    let id = "review-body-error";
    html! {
        div.field.field--wrong[error.is_some()] {
            label for="review-body" { (text::REVIEW) (mark(true)) }
            // HTML leaves out a line's end that comes first, so there is one more.
            textarea id="review-body" name="body" rows="7" required aria-invalid=[error.as_ref().map(|_| "true")]
                aria-describedby=[error.as_ref().map(|_| id)] { "\n" (value) }
            (error_text(id, error))
            p.field__note.quiet.small { (form.kept) }
        }
    }
}

/// A list for each side: less to look at than more stars.
fn scores(draft: &Draft) -> Markup {
    html! {
        details.scores open[!draft.scores.is_empty()] {
            summary { (text::MORE_SCORES) " " span.quiet { (text::OPTIONAL) } }
            div.scores__sides {
                @for side in Side::ALL {
                    @let score = draft.scores.of(side);
                    div.field {
                        label for={ "review-" (side.slug()) } { (text::side(side)) }
                        select id={ "review-" (side.slug()) } name=(side.slug()) {
                            option value="" { (text::NO_SCORE) }
                            @for each in Rating::all() {
                                option value=(each.half_stars()) selected[score == Some(each)] { (each.stars()) }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn changed_elsewhere(review: Option<&Review>) -> Markup {
    html! {
        div.notice role="alert" {
            @if let Some(review) = review {
                p { (text::CHANGED_ELSEWHERE) }
                blockquote { (content(review)) }
                button.button.button--quiet type="button" name="theirs" { (text::TAKE_THAT) }
            } @else {
                p { (text::DELETED_ELSEWHERE) }
            }
        }
    }
}

fn mark(is_required: bool) -> Markup {
    html! {
        @if is_required {
            span.required aria-hidden="true" { " *" }
        } @else {
            " " span.quiet { (text::OPTIONAL) }
        }
    }
}

fn error_text(id: &str, error: Option<String>) -> Markup {
    html! { @if let Some(error) = error { p.field__error id=(id) { (error) } } }
}

#[cfg(test)]
mod tests {
    use scraper::{Html, Selector};

    use super::*;

    fn form<'f>(draft: &'f Draft, errors: &'f [FieldError]) -> ReviewForm<'f> {
        ReviewForm { draft, is_editing: false, elsewhere: None, errors, kept: "", trouble: None, said: "" }
    }

    #[test]
    fn what_stands_in_the_fields_goes_back_into_the_draft() {
        let mut draft = Draft {
            name: "\"A&B\"".to_owned(),
            rating: Rating::new(9),
            headline: "<b>".to_owned(),
            body: "\n\n一</textarea>".to_owned(),
            ..Draft::default()
        };
        draft.scores.set(Side::Music, Rating::new(3));
        let html = Html::parse_fragment(&review_form(&form(&draft, &[])));
        let mut read = Draft::default();
        let fields = Selector::parse("[name]:not(select):not([type=radio]), [checked], [selected]").unwrap();
        for field in html.select(&fields) {
            let attribute = |name| field.value().attr(name).unwrap_or_default();
            match field.value().name() {
                "textarea" => read.put("body", &field.text().collect::<String>()),
                "option" => read.put("music", attribute("value")),
                _ => read.put(attribute("name"), attribute("value")),
            }
        }
        assert_eq!(read, draft);
    }

    #[test]
    fn each_error_stands_at_its_field_and_is_tied_to_it() {
        let errors = [Field::Rating, Field::Name, Field::Body].map(FieldError::Missing);
        let html = Html::parse_fragment(&review_form(&form(&Draft::default(), &errors)));
        let all = |selector: &str| html.select(&Selector::parse(selector).unwrap()).count();
        for id in ["review-rating-error", "review-name-error", "review-body-error"] {
            assert_eq!(all(&format!("#{id}")), 1);
            assert!(all(&format!("[aria-describedby={id}]")) > 0, "{id}");
        }
        assert_eq!((all(".field--wrong"), all("[aria-invalid=true]")), (3, 2));
    }
}
