//! Reads companies and sites, and checks that every one has an address of its own.

use std::collections::BTreeMap;

use serde_json::Value;

use super::checker::Checker;
use super::{Fault, Source};
use crate::Slug;
use crate::title::Organisation;

/// A company or a site in a title.
pub(super) struct Mention<'a> {
    file: &'a str,
    /// The field that names it: `companies` and `watch` have addresses of their own each.
    list: &'static str,
    at: usize,
    organisation: Organisation,
}

impl Mention<'_> {
    fn field(&self) -> String {
        format!("{}[{}]", self.list, self.at)
    }
}

/// The companies or sites of a field.
pub(super) fn read<'a>(
    check: &mut Checker<'_>,
    source: &'a Source,
    list: &'static str,
    value: &Value,
    mentions: &mut Vec<Mention<'a>>,
) -> Vec<Organisation> {
    let mut organisations = Vec::new();
    for (at, name) in check.texts(list, value).into_iter().enumerate() {
        let Some(slug) = Slug::of_name(&name) else {
            let problem = format!("\"{name}\" has no Latin letter for an address; write its English name");
            check.fault(format_args!("{list}[{at}]"), problem);
            continue;
        };
        let organisation = Organisation { name, slug };
        mentions.push(Mention { file: &source.path, list, at, organisation: organisation.clone() });
        organisations.push(organisation);
    }
    organisations
}

/// Keeps a fault for each name that shares its address with another.
pub(super) fn check(mentions: &[Mention<'_>], faults: &mut Vec<Fault>) {
    let mut first_names: BTreeMap<(&str, &Slug), &Mention<'_>> = BTreeMap::new();
    for mention in mentions {
        let Organisation { name, slug } = &mention.organisation;
        let first = first_names.entry((mention.list, slug)).or_insert(mention);
        if first.organisation.name == *name {
            continue;
        }
        let word = if mention.list == "watch" { "watch" } else { "company" };
        faults.push(Fault {
            file: mention.file.to_owned(),
            field: Some(mention.field()),
            problem: format!(
                "\"{name}\" would share the address /{word}/{slug}/ with \"{}\" in {} ({}); write the name the same everywhere, or with other letters if these are two",
                first.organisation.name,
                first.file,
                first.field(),
            ),
        });
    }
}
