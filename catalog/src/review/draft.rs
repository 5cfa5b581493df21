//! What stands in the review form, and what is wanted of it.

use serde::Serialize;

use super::{Rating, RecordId, Review, Scores, Side, Timestamp};
use crate::Slug;
use crate::json::{Document, from_fields};

/// What stands in the form, as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Draft {
    /// The writer's name.
    pub name: String,
    /// The rating, when one is chosen.
    pub rating: Option<Rating>,
    /// The headline, may be empty.
    pub headline: String,
    /// The review itself.
    pub body: String,
    /// Whether the review tells how the story ends.
    pub spoiler: bool,
    /// Ratings of single sides.
    #[serde(skip_serializing_if = "Scores::is_empty")]
    pub scores: Scores,
}

/// A field of the form that can be wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The rating.
    Rating,
    /// The writer's name.
    Name,
    /// The headline.
    Headline,
    /// The review itself.
    Body,
}

impl Field {
    /// The field of this name.
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "rating" => Some(Field::Rating),
            "name" => Some(Field::Name),
            "headline" => Some(Field::Headline),
            "body" => Some(Field::Body),
            _ => None,
        }
    }
}

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldError {
    /// A required field is empty.
    Missing(Field),
    /// A text has more characters than the limit.
    TooLong(Field, usize),
}

impl FieldError {
    /// The field that it is about.
    pub const fn field(self) -> Field {
        match self {
            FieldError::Missing(field) | FieldError::TooLong(field, _) => field,
        }
    }
}

const NAME_LIMIT: usize = 80;
const HEADLINE_LIMIT: usize = 150;
const BODY_LIMIT: usize = 50_000;

impl Draft {
    /// The form for changing a review.
    pub fn of(review: &Review) -> Self {
        Self {
            name: review.name.clone(),
            rating: Some(review.rating),
            headline: review.headline.clone().unwrap_or_default(),
            body: review.body.clone(),
            spoiler: review.spoiler,
            scores: review.scores.clone(),
        }
    }

    /// Takes over what stands in the field of a name: a text, half stars, or for the box that covers a review "true". A
    /// field that the form does not have changes nothing.
    pub fn put(&mut self, name: &str, value: &str) {
        let rating = || value.parse().ok().and_then(Rating::new);
        match name {
            "rating" => self.rating = rating(),
            "name" => self.name = value.to_owned(),
            "headline" => self.headline = value.to_owned(),
            "body" => self.body = value.to_owned(),
            "spoiler" => self.spoiler = value == "true",
            _ => {
                if let Some(side) = Side::ALL.into_iter().find(|side| side.slug() == name) {
                    self.scores.set(side, rating());
                }
            }
        }
    }

    /// Whether nothing worth keeping was entered; the name alone is filled in from earlier reviews.
    pub fn is_blank(&self) -> bool {
        self.rating.is_none()
            && self.headline.trim().is_empty()
            && self.body.trim().is_empty()
            && !self.spoiler
            && self.scores.is_empty()
    }

    /// The review that this draft makes, with its texts trimmed.
    ///
    /// # Errors
    /// What is wrong with each field, in the order of the form.
    pub fn review(
        &self,
        id: RecordId,
        title: Slug,
        created: Timestamp,
        updated: Timestamp,
    ) -> Result<Review, Vec<FieldError>> {
        let name = self.name.trim();
        let headline = self.headline.trim();
        let body = self.body.replace('\r', "");
        let body = body.trim();
        let mut errors = Vec::new();
        if self.rating.is_none() {
            errors.push(FieldError::Missing(Field::Rating));
        }
        let texts = [
            (Field::Name, name, NAME_LIMIT, true),
            (Field::Headline, headline, HEADLINE_LIMIT, false),
            (Field::Body, body, BODY_LIMIT, true),
        ];
        for (field, text, limit, required) in texts {
            if required && text.is_empty() {
                errors.push(FieldError::Missing(field));
            } else if text.chars().count() > limit {
                errors.push(FieldError::TooLong(field, limit));
            }
        }
        match self.rating {
            Some(rating) if errors.is_empty() => Ok(Review {
                id,
                title,
                created,
                updated,
                name: name.to_owned(),
                rating,
                headline: (!headline.is_empty()).then(|| headline.to_owned()),
                body: body.to_owned(),
                spoiler: self.spoiler,
                scores: self.scores.clone(),
            }),
            _ => Err(errors),
        }
    }
}

/// A draft as it is kept: with the moment of the review that it began from, when it changes one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct KeptDraft {
    v: u32,
    /// [`Review::updated`] of the review when its editing began; `None` for a new review.
    pub began_from: Option<Timestamp>,
    /// What was typed.
    pub draft: Draft,
}

impl KeptDraft {
    const VERSION: u32 = 1;

    /// A draft to keep.
    pub fn new(draft: Draft, began_from: Option<Timestamp>) -> Self {
        Self { v: Self::VERSION, began_from, draft }
    }

    /// Reads a kept draft; `None` if this version cannot.
    pub fn read(text: &str) -> Option<Self> {
        Document::parse(text)?.read().filter(|kept: &Self| kept.v == Self::VERSION)
    }

    /// The text to keep.
    pub fn text(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

from_fields! { Draft { name, rating, headline, body, spoiler; scores } }

from_fields! { KeptDraft { v, began_from, draft } finish }

#[cfg(test)]
mod tests {
    use super::*;

    fn draft() -> Draft {
        Draft {
            name: "Ada".to_owned(),
            rating: Rating::new(9),
            headline: String::new(),
            body: "看了三遍。".to_owned(),
            spoiler: false,
            scores: Scores::default(),
        }
    }

    fn check(draft: &Draft) -> Result<Review, Vec<FieldError>> {
        draft.review(RecordId::new("a"), "leap-2020".parse().unwrap(), 1, 2)
    }

    #[test]
    fn an_empty_form_misses_its_required_fields_in_their_order() {
        let missing = [Field::Rating, Field::Name, Field::Body].map(FieldError::Missing);
        assert_eq!(check(&Draft::default()), Err(missing.to_vec()));
        let spaces = Draft { name: " ".to_owned(), body: "\n\u{3000}".to_owned(), ..Draft::default() };
        assert_eq!(check(&spaces), Err(missing.to_vec()));
    }

    #[test]
    fn a_review_keeps_what_was_typed_without_the_edges() {
        let draft = Draft { name: " Ada ".to_owned(), body: "one\r\n\r\ntwo\n".to_owned(), ..draft() };
        let review = check(&draft).unwrap();
        assert_eq!(
            (review.name.as_str(), review.body.as_str(), review.headline),
            ("Ada", "one\n\ntwo", None)
        );
    }

    #[test]
    fn each_field_goes_where_it_belongs() {
        let mut typed = Draft::default();
        let fields = [
            ("rating", "9"),
            ("name", "Ada"),
            ("body", "看了三遍。"),
            ("spoiler", "true"),
            ("story", "8"),
            ("music", ""),
            ("mood", "blue"),
            ("acting", "11"),
        ];
        fields.iter().for_each(|(name, value)| typed.put(name, value));
        let scores = Scores { story: Rating::new(8), ..Scores::default() };
        assert_eq!(typed, Draft { spoiler: true, scores, ..draft() });
        typed.put("story", "");
        assert!(typed.scores.is_empty());
    }

    #[test]
    fn limits_count_characters_not_bytes() {
        let headline = |count| Draft { headline: "冠".repeat(count), ..draft() };
        assert!(check(&headline(HEADLINE_LIMIT)).is_ok());
        let too_long = FieldError::TooLong(Field::Headline, HEADLINE_LIMIT);
        assert_eq!(check(&headline(HEADLINE_LIMIT + 1)), Err(vec![too_long]));
    }

    #[test]
    fn a_kept_draft_is_read_again_and_a_strange_one_is_not() {
        let kept = KeptDraft::new(draft(), Some(7));
        assert_eq!(KeptDraft::read(&kept.text()), Some(kept.clone()));
        assert_eq!(KeptDraft::read(&kept.text().replace("\"v\":1", "\"v\":2")), None);
        assert_eq!(KeptDraft::read("garbage"), None);
    }
}
