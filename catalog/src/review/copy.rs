//! A copy of everything that a reader has, as a file. `docs/data.md` describes it for others.

use super::{Keys, Record, Review, Shelf};

/// The form of copies. Form 1 had reviews and marks only.
pub const COPY_FORM: u64 = 2;

/// Everything that a reader has: records, drafts, and texts that cannot be read, with the part of their key behind the
/// base, so that they can go into another site.
///
/// # Arguments
/// `drafts`: whole keys and what is kept under them. `unsaved`: a review that could not be saved; it takes the place of
/// the one that it changes.
pub fn copy(shelf: &Shelf, keys: &Keys, drafts: &[(String, String)], unsaved: Option<&Review>) -> String {
    let is_replaced = |record: &Record| match (record, unsaved) {
        (Record::Review(review), Some(unsaved)) => review.id == unsaved.id,
        _ => false,
    };
    let records = shelf.records().map(|(_, record)| record).filter(|record| !is_replaced(record));
    let mut all: Vec<String> = records.map(json).collect();
    all.extend(unsaved.map(|review| json(&Record::Review(review.clone()))));
    let draft = |(key, text): &(String, String)| kept(keys.rest(key)?.strip_prefix("draft:")?, text);
    let drafts: Vec<String> = drafts.iter().filter_map(draft).collect();
    let aside = shelf.set_aside().filter_map(|(key, aside)| kept(keys.rest(key)?, &aside.text));
    let aside: Vec<String> = aside.collect();
    let [records, drafts, aside] = [all, drafts, aside].map(|list| list.join(","));
    format!("{{\"juku\":{COPY_FORM},\"records\":[{records}],\"drafts\":[{drafts}],\"unreadable\":[{aside}]}}")
}

fn json(record: &Record) -> String {
    // Records are text and numbers, which always become JSON.
    serde_json::to_string(record).unwrap_or_default()
}

fn kept(key: &str, text: &str) -> Option<String> {
    let [key, text] = [key, text].map(|text| serde_json::to_string(text).ok());
    Some(format!("{{\"key\":{},\"text\":{}}}", key?, text?))
}
