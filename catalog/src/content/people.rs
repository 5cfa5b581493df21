//! Checks that every person has an address of their own, and only one.

use std::collections::BTreeMap;

use super::Fault;
use crate::title::Person;

/// A person in a credit.
pub(super) struct Mention<'a> {
    pub file: &'a str,
    pub field: String,
    pub person: Person,
    /// Whether content gave the slug as `id`.
    pub has_id: bool,
}

type Name<'a> = (&'a str, Option<&'a str>);

impl Mention<'_> {
    fn name(&self) -> Name<'_> {
        (&self.person.en, self.person.zh.as_deref())
    }

    fn fault(&self, problem: String) -> Fault {
        Fault { file: self.file.to_owned(), field: Some(self.field.clone()), problem }
    }
}

/// Keeps a fault for each pair of people who share a slug, and for each mention that lacks the `id` which the
/// same name has elsewhere.
pub(super) fn check(mentions: &[Mention<'_>], faults: &mut Vec<Fault>) {
    let mut by_slug: BTreeMap<&str, BTreeMap<Name<'_>, &Mention<'_>>> = BTreeMap::new();
    let mut by_name: BTreeMap<Name<'_>, Vec<&Mention<'_>>> = BTreeMap::new();
    for mention in mentions {
        by_slug.entry(mention.person.slug.as_str()).or_default().entry(mention.name()).or_insert(mention);
        by_name.entry(mention.name()).or_default().push(mention);
    }
    for (slug, people) in &by_slug {
        let mut people = people.values();
        let Some(first) = people.next() else { continue };
        for other in people {
            faults.push(other.fault(format!(
                "{} and {} ({}, {}) would share the address /person/{slug}/; give each an \"id\" of their own, such as \"{slug}-director\", wherever they are named (if they are one person, write the name the same everywhere)",
                in_words(other.name()),
                in_words(first.name()),
                first.file,
                first.field,
            )));
        }
    }
    for (name, mentions) in &by_name {
        let Some(with_id) = mentions.iter().find(|mention| mention.has_id) else { continue };
        for mention in mentions.iter().filter(|mention| !mention.has_id) {
            faults.push(mention.fault(format!(
                "{} has no \"id\" here, but \"{}\" in {} ({}); write it here too",
                in_words(*name),
                with_id.person.slug,
                with_id.file,
                with_id.field,
            )));
        }
    }
}

fn in_words((en, zh): Name<'_>) -> String {
    match zh {
        Some(zh) => format!("\"{en}\" {zh}"),
        None => format!("\"{en}\" (without a Chinese name)"),
    }
}
