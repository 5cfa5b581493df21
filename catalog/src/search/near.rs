//! Whose name was meant, with more mistakes in it than a search forgives.

use std::cmp::Reverse;

use super::{Finder, Folded};

/// In how many letters one may be wrong: `zhangg yimuuu` is three letters away from Zhang Yimou.
const LETTERS: usize = 4;
/// By how much a name may be longer than its letters: spaces, hyphens, accents.
const SIGNS: usize = 6;

impl Finder {
    /// The Latin name that is nearest to a folded query, of a person; of equal ones, of who has more titles. The first
    /// letter must be right.
    pub(super) fn person_meant(&self, folded: &str) -> Option<String> {
        let first = folded.bytes().next().filter(u8::is_ascii_alphanumeric)?;
        let most = folded.len() / LETTERS;
        let people = &self.index.people;
        let near = (0..people.slug.len()).filter_map(|at| {
            let name = people.en.get(at);
            let starts_alike = name.bytes().next().is_some_and(|byte| byte.to_ascii_lowercase() == first);
            if !starts_alike || name.len().abs_diff(folded.len()) > most + SIGNS {
                return None;
            }
            let name = Folded::new(name, &self.index.simplified).text;
            let distance = strsim::osa_distance(&name, folded);
            (distance <= most).then_some((distance, Reverse(self.works.get(at).len()), at))
        });
        let (_, _, at) = near.min()?;
        Some(people.en.get(at).to_owned())
    }
}
