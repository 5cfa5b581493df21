//! Checks the ids that titles had before, so that each old address leads to one title.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::checker::Checker;
use super::{Fault, Source};
use crate::Slug;

/// An entry of a title's `formerly`.
pub(super) struct FormerId<'a> {
    pub file: &'a str,
    pub at: usize,
    pub id: Slug,
    /// The title's id of today: the name of its file.
    pub now: &'a str,
}

/// Reads a title's `formerly`.
pub(super) fn read<'a>(check: &mut Checker<'_>, source: &'a Source, value: &Value) -> Vec<FormerId<'a>> {
    let mut former = Vec::new();
    for (at, text) in check.texts("formerly", value).iter().enumerate() {
        match text.parse() {
            Ok(id) => former.push(FormerId { file: &source.path, at, id, now: source.stem() }),
            Err(error) => check.fault(format_args!("formerly[{at}]"), format!("\"{text}\" is {error}")),
        }
    }
    former
}

/// Keeps a fault for each former id that is a title's id today, or that two titles claim.
pub(super) fn check(former: &[FormerId<'_>], sources: &[Source], faults: &mut Vec<Fault>) {
    let known: HashSet<&str> = sources.iter().map(Source::stem).collect();
    let mut claimed: HashMap<&Slug, &FormerId<'_>> = HashMap::new();
    for one in former {
        let FormerId { file, at, id, now } = one;
        let problem = if id.as_str() == *now {
            format!("\"{id}\" is the title's id; wanted are ids that it had before")
        } else if known.contains(id.as_str()) {
            format!("\"{id}\" is the id of another title, so its address cannot lead here")
        } else if let Some(first) = claimed.get(id) {
            format!(
                "\"{id}\" is claimed by {} (formerly[{}]), too; its address can lead to one title only",
                first.file, first.at
            )
        } else {
            claimed.insert(id, one);
            continue;
        };
        faults.push(Fault { file: (*file).to_owned(), field: Some(format!("formerly[{at}]")), problem });
    }
}

/// Each former id with the id of today.
pub(super) fn pairs(former: Vec<FormerId<'_>>) -> Vec<(Slug, Slug)> {
    former.into_iter().filter_map(|one| Some((one.id, one.now.parse().ok()?))).collect()
}
