//! The catalogue's own facts, from `content/site.toml`.

use serde::Serialize;

/// What a site says of itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Site {
    /// The name in the masthead and in page titles.
    pub name: String,
    /// One or two sentences for the home page.
    pub description: String,
    /// Where it is published: `https://…/`, with a closing slash.
    pub address: String,
    /// The language of summaries and stories, a BCP 47 tag: `en`.
    pub language: String,
}
