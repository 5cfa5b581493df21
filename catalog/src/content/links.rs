//! Checks that titles lead to titles that are there.

use std::collections::HashSet;

use super::{Fault, Source};
use crate::near::nearest_word;

/// An entry of a title's `related`.
pub(super) struct Relation<'a> {
    pub file: &'a str,
    pub from: &'a str,
    pub at: usize,
    pub to: String,
}

/// Keeps a fault for each relation that leads nowhere or to the title itself.
pub(super) fn check(relations: &[Relation<'_>], sources: &[Source], faults: &mut Vec<Fault>) {
    let known: HashSet<&str> = sources.iter().map(Source::stem).collect();
    for Relation { file, from, at, to } in relations {
        let problem = if to == from {
            format!("\"{to}\" is the title itself")
        } else if known.contains(to.as_str()) {
            continue;
        } else {
            let mut near: Vec<&str> = known.iter().copied().collect();
            near.sort_unstable();
            match nearest_word(to, near.into_iter()) {
                Some(near) => format!("there is no title \"{to}\"; did you mean \"{near}\"?"),
                None => format!("there is no title \"{to}\""),
            }
        };
        faults.push(Fault { file: (*file).to_owned(), field: Some(format!("related[{at}]")), problem });
    }
}
