//! Identities that appear in addresses.

use std::fmt;
use std::str::FromStr;

use serde::Serialize;
use unicode_normalization::UnicodeNormalization;

use crate::json::{FromJson, Reader};

/// Lower-case ASCII letters and digits in words joined by single hyphens: `gong-li`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(into = "String")]
pub struct Slug(String);

/// A text is no [`Slug`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoSlug;

impl fmt::Display for NoSlug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no slug (lower-case letters a to z, digits and single hyphens)")
    }
}

impl std::error::Error for NoSlug {}

impl Slug {
    /// The slug of a name: letters lose their accents, apostrophes vanish, everything else becomes a hyphen.
    /// `None` when no Latin letter or digit is left.
    pub fn of_name(name: &str) -> Option<Slug> {
        let mut slug = String::with_capacity(name.len());
        for letter in name.nfkd() {
            match letter {
                _ if letter.is_ascii_alphanumeric() => slug.push(letter.to_ascii_lowercase()),
                '\'' | '\u{2019}' | '\u{300}'..='\u{36f}' => {}
                _ if slug.is_empty() || slug.ends_with('-') => {}
                _ => slug.push('-'),
            }
        }
        let length = slug.trim_end_matches('-').len();
        slug.truncate(length);
        (!slug.is_empty()).then_some(Slug(slug))
    }

    /// The slug as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Slug {
    type Err = NoSlug;

    fn from_str(text: &str) -> Result<Self, NoSlug> {
        let word = |word: &str| {
            !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        };
        if text.split('-').all(word) { Ok(Slug(text.to_owned())) } else { Err(NoSlug) }
    }
}

impl FromJson for Slug {
    fn from_json(reader: Reader<'_, '_>) -> Self {
        reader.word(|text| text.parse().ok(), Self(String::new()))
    }
}

impl From<Slug> for String {
    fn from(slug: Slug) -> String {
        slug.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_becomes_words_joined_by_hyphens() {
        for (name, slug) in [
            ("Gong Li", "gong-li"),
            ("Lü Qi", "lu-qi"),
            ("Nathanaël Karmitz", "nathanael-karmitz"),
            ("Chinese women's national volleyball team", "chinese-womens-national-volleyball-team"),
            ("  J.Q. Pictures ", "j-q-pictures"),
            ("Ｆｕｌｌ　Width", "full-width"),
        ] {
            assert_eq!(Slug::of_name(name).unwrap().as_str(), slug);
        }
    }

    #[test]
    fn a_name_without_latin_letters_has_no_slug() {
        for name in ["", "巩俐", "—", "\u{300}"] {
            assert_eq!(Slug::of_name(name), None, "{name:?}");
        }
    }

    #[test]
    fn the_slug_of_a_name_is_a_slug() {
        for name in ["A--B", "-a-", "Ā ā", "1 & 2", "İstanbul"] {
            let slug = Slug::of_name(name).unwrap();
            assert_eq!(slug.as_str().parse(), Ok(slug));
        }
    }

    #[test]
    fn other_texts_are_no_slugs() {
        for text in ["", "-", "a-", "-a", "a--b", "A", "ä", "a b", "a/b", "..", "a_b"] {
            assert_eq!(text.parse::<Slug>(), Err(NoSlug), "{text:?}");
        }
    }
}
