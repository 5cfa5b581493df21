//! "You May Also Like": which titles belong beside a title, and why.
//!
//! ```text
//! Catalogue ──franchises, facts──▶ bonds between two titles ──lists──▶ a list for each title ──paths──▶ Relations
//! ```
//!
//! What holds of the lists of every catalogue:
//!
//! - A list has at most [`RELATED_COUNT`] titles, each once, and never the title itself.
//! - Each [`Reason`] is true.
//! - When content names a mate of the same franchise, one that it names is first.
//! - No more than three titles of a list name the same thing as their reason: the franchise, a person, whatever they
//!   did, a company, a genre, or a year.
//! - From each title one comes to every other by following the lists. For this the last place of a list may go to a
//!   title that nobody else leads to; the first three places never do, but where nothing but the time speaks for them.

mod bonds;
mod facts;
mod franchises;
mod lists;
mod paths;
mod reason;

pub use reason::Reason;

use self::facts::Facts;
use self::franchises::Franchises;
use self::lists::Link;
use crate::{Catalogue, Title};

/// How many titles are shown.
pub const RELATED_COUNT: usize = 6;

/// The related titles of every title, found once for a whole catalogue.
pub struct Relations<'c> {
    catalogue: &'c Catalogue,
    names: Vec<&'c str>,
    lists: Vec<Vec<Link>>,
}

impl<'c> Relations<'c> {
    /// Looks through the whole catalogue.
    pub fn new(catalogue: &'c Catalogue) -> Self {
        let facts = Facts::new(catalogue);
        let franchises = Franchises::new(catalogue);
        let lists = (0..facts.titles.len()).map(|own| lists::list(&facts, &franchises, own)).collect();
        let lists = paths::connected(&facts, lists);
        Self { catalogue, names: facts.names, lists }
    }

    /// At most [`RELATED_COUNT`] titles for a title of the catalogue, best first, each with its reason:
    /// three of the franchise, then by shared people, genres, company, kind and time.
    pub fn of(&self, title: &Title) -> Vec<(&'c Title, Reason)> {
        let list = self.catalogue.position(&title.id).and_then(|own| self.lists.get(own));
        let links = list.into_iter().flatten();
        let titles = self.catalogue.titles();
        links.filter_map(|link| Some((titles.get(link.to)?, link.hint.reason(&self.names)))).collect()
    }
}
