//! The path under which the site is published.

use crate::failure::Failure;
use std::fmt::{Display, Formatter};

/// A path that begins and ends with a slash: `/` or `/drama/`.
///
/// Nothing else works at every depth: `drama` makes the browser look for a module by that bare
/// name, and `./` breaks below the first level.
#[derive(Debug, PartialEq, Eq)]
pub struct PublicUrl(String);

impl PublicUrl {
    /// Reads what a person means: `drama`, `/drama` and `/drama/` are the same.
    ///
    /// # Errors
    /// For addresses with a host, relative paths, and what does not belong into a path.
    pub fn parse(given: &str) -> Result<Self, Failure> {
        let refuse = |problem| Err(Failure::PublicUrl { given: given.to_owned(), problem });
        if given.contains("://") || given.starts_with("//") {
            return refuse("names a host, but one bundle serves every host");
        }
        if given.contains([':', '\\']) {
            return refuse("looks like a path of this computer, not of a site");
        }
        if given.contains(['?', '#']) {
            return refuse("has a query or a fragment, which a folder has not");
        }
        let path = given.trim_matches('/');
        if path.is_empty() {
            return Ok(Self("/".to_owned()));
        }
        for segment in path.split('/') {
            match segment {
                "" => return refuse("has an empty part between two slashes"),
                "." | ".." => return refuse("is relative, and breaks below the first level"),
                _ if !segment.chars().all(is_unreserved) => {
                    return refuse("has characters that an address would have to escape");
                }
                _ => {}
            }
        }
        Ok(Self(format!("/{path}/")))
    }

    /// The path with both slashes.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Display for PublicUrl {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// RFC 3986, section 2.3: what never needs escaping.
fn is_unreserved(character: char) -> bool {
    character.is_ascii_alphanumeric() || "-._~".contains(character)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_person_means_becomes_a_path_with_both_slashes() {
        for (given, meant) in [
            ("/", "/"),
            ("", "/"),
            ("drama", "/drama/"),
            ("/drama", "/drama/"),
            ("drama/", "/drama/"),
            ("/drama/", "/drama/"),
            ("/sites/drama", "/sites/drama/"),
        ] {
            assert_eq!(PublicUrl::parse(given).unwrap().as_str(), meant, "{given:?}");
        }
    }

    #[test]
    fn what_cannot_work_is_refused_with_a_reason() {
        for (given, part) in [
            ("./", "is relative"),
            (".", "is relative"),
            ("../drama/", "is relative"),
            ("/a/../b/", "is relative"),
            ("https://example.org/drama/", "names a host"),
            ("//example.org/", "names a host"),
            ("C:/Program Files/Git/drama/", "path of this computer"),
            ("/drama/?a=b", "query or a fragment"),
            ("/drama/#top", "query or a fragment"),
            ("/a//b/", "empty part"),
            ("/my drama/", "escape"),
            ("/剧/", "escape"),
        ] {
            let sentence = PublicUrl::parse(given).unwrap_err().to_string();
            assert!(sentence.contains(part), "{given:?}: {sentence}");
            assert!(sentence.ends_with("as /drama/"), "{sentence}");
        }
    }
}
