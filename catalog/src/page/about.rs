//! The data of the page about the site.

use serde::Serialize;

use super::VERSION;
use crate::Catalogue;
use crate::json::from_fields;

/// The page about the site. All of its words are known when it is published, so they come with its data, as HTML: the
/// application only shows them, and readers who never open the page do not load them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AboutPage {
    /// [`VERSION`].
    pub version: u32,
    /// How many titles the catalogue has.
    pub count: usize,
    /// What stands before the part that the application makes, in each language that the site speaks.
    pub before: Vec<String>,
    /// What stands after it, likewise.
    pub after: Vec<String>,
}

impl AboutPage {
    /// About the site of a catalogue.
    ///
    /// # Arguments
    /// `before`, `after`: HTML, in each language.
    pub fn new(catalogue: &Catalogue, before: Vec<String>, after: Vec<String>) -> Self {
        Self { version: VERSION, count: catalogue.titles().len(), before, after }
    }
}

/// The paragraphs of a licence; none when the publisher gives none.
pub fn paragraphs(licence: &str) -> Vec<String> {
    licence
        .split("\n\n")
        // Lines are broken for editors.
        .map(|paragraph| paragraph.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|paragraph| !paragraph.is_empty())
        .collect()
}

from_fields! { AboutPage { version, count, before, after } }

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_licence_is_its_paragraphs_without_the_line_breaks_of_its_file() {
        let licence = "\nTexts and facts\nare free.\n\n\nName the\r\nsource.\n";
        assert_eq!(paragraphs(licence), ["Texts and facts are free.", "Name the source."]);
        assert!(paragraphs("").is_empty());
    }
}
