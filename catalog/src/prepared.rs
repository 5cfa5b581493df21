//! What all page data is made from.

use crate::Catalogue;
use crate::lists::Lists;
use crate::people::People;
use crate::related::Relations;

/// A catalogue with everything that its pages need to know of all titles, looked up once.
pub struct Prepared<'c> {
    /// All titles.
    pub catalogue: &'c Catalogue,
    /// What each title is related to.
    pub relations: Relations<'c>,
    /// Every list.
    pub lists: Lists<'c>,
    /// Everybody with a credit.
    pub people: People<'c>,
}

impl<'c> Prepared<'c> {
    /// Looks through a catalogue.
    pub fn new(catalogue: &'c Catalogue) -> Self {
        Self {
            catalogue,
            relations: Relations::new(catalogue),
            lists: Lists::new(catalogue),
            people: People::new(catalogue),
        }
    }
}
