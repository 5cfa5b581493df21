//! The data of the page about the site.

use serde::Serialize;

use super::VERSION;
use crate::Catalogue;
use crate::json::from_fields;

/// What only the publisher's content tells about the site.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AboutPage {
    /// [`VERSION`].
    pub version: u32,
    /// What the site says of itself.
    pub description: String,
    /// How many titles the catalogue has.
    pub count: usize,
    /// The paragraphs of the licence of texts and facts; none when the publisher gives none.
    pub licence: Vec<String>,
}

impl AboutPage {
    /// About the site of a catalogue.
    pub fn new(catalogue: &Catalogue) -> Self {
        let paragraphs = catalogue.licence().split("\n\n");
        Self {
            version: VERSION,
            description: catalogue.site().description.clone(),
            count: catalogue.titles().len(),
            // Lines are broken for editors.
            licence: paragraphs
                .map(|paragraph| paragraph.split_whitespace().collect::<Vec<_>>().join(" "))
                .filter(|paragraph| !paragraph.is_empty())
                .collect(),
        }
    }
}

from_fields! { AboutPage { version, description, count, licence } }

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Site;

    fn about(licence: &str) -> AboutPage {
        let site = Site {
            name: "Juku".to_owned(),
            description: String::new(),
            address: "https://juku.example/".to_owned(),
            language: "en".to_owned(),
        };
        AboutPage::new(&Catalogue::new(site, Vec::new()).with_licence(licence.to_owned()))
    }

    #[test]
    fn a_licence_is_its_paragraphs_without_the_line_breaks_of_its_file() {
        let page = about("\nTexts and facts\nare free.\n\n\nName the\r\nsource.\n");
        assert_eq!(page.licence, ["Texts and facts are free.", "Name the source."]);
        assert!(about("").licence.is_empty());
    }
}
