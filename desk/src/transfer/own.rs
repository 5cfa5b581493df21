//! A copy of everything, in our own JSON. `docs/data.md` describes it for others.

use juku_catalog::review::{COPY_FORM, Record};
use serde_json::{Value, json};

use super::Refusal;

/// What stands in a copy.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct OwnCopy {
    /// The records.
    pub(super) records: Vec<Record>,
    /// Other texts, with the part of their key behind the base.
    pub(super) others: Vec<(String, String)>,
    /// What is damaged, as JSON.
    pub(super) damaged: Vec<String>,
}

/// Reads a copy.
///
/// # Errors
/// When it is none, or a newer one.
pub(super) fn read(text: &str) -> Result<OwnCopy, Refusal> {
    let copy: Value = serde_json::from_str(text).map_err(|why| Refusal::DamagedJson(why.to_string()))?;
    let form = copy.get("juku").and_then(Value::as_u64).ok_or(Refusal::OtherJson)?;
    let mut own = OwnCopy::default();
    match form {
        1 => {
            for (list, kind) in [("reviews", "review"), ("marks", "mark")] {
                for record in items(&copy, list) {
                    own.add_record(json!({ kind: record }));
                }
            }
        }
        COPY_FORM => {
            items(&copy, "records").for_each(|record| own.add_record(record.clone()));
            items(&copy, "drafts").for_each(|kept| own.add_other(kept, "draft:"));
            items(&copy, "unreadable").for_each(|kept| own.add_other(kept, ""));
        }
        newer if newer > COPY_FORM => return Err(Refusal::Newer(newer)),
        _ => return Err(Refusal::OtherJson),
    }
    Ok(own)
}

fn items<'c>(copy: &'c Value, list: &str) -> impl Iterator<Item = &'c Value> {
    copy.get(list).and_then(Value::as_array).into_iter().flatten()
}

impl OwnCopy {
    /// Reads a record as if it were kept: only what can be kept is a record.
    fn add_record(&mut self, record: Value) {
        let text = record.to_string();
        match Record::read(&json!({ "v": 2, "record": record }).to_string()) {
            Ok(record) => self.records.push(record),
            Err(_) => self.damaged.push(text),
        }
    }

    fn add_other(&mut self, kept: &Value, kind: &str) {
        let field = |name: &str| kept.get(name).and_then(Value::as_str);
        match (field("key"), field("text")) {
            (Some(key), Some(text)) => self.others.push((format!("{kind}{key}"), text.to_owned())),
            _ => self.damaged.push(kept.to_string()),
        }
    }
}

#[cfg(test)]
mod tests {
    use juku_catalog::review::{Mark, Rating};

    use super::*;

    #[test]
    fn the_form_that_the_application_wrote_first_is_read() {
        let mark = Mark { rating: Rating::new(7), ..Mark::new("leap-2020".parse().unwrap()) };
        let text =
            r#"{"juku":1,"reviews":[],"marks":[{"title":"leap-2020","updated":0,"rating":7,"episodes":0}]}"#;
        let own = read(text).unwrap();
        assert_eq!(own, OwnCopy { records: vec![Record::Mark(mark)], ..OwnCopy::default() });
    }

    #[test]
    fn other_json_is_refused_for_what_it_is() {
        assert_eq!(read(r#"{"juku":3,"records":[]}"#), Err(Refusal::Newer(3)));
        for text in ["{}", r#"{"juku":"2"}"#, r#"{"juku":0}"#, "[]", r#"{"records":[]}"#] {
            assert_eq!(read(text), Err(Refusal::OtherJson), "{text}");
        }
        assert!(matches!(read(r#"{"juku":2,"records":[{"#), Err(Refusal::DamagedJson(_))));
    }

    #[test]
    fn what_is_damaged_does_not_hold_up_the_rest() {
        let text = r#"{"juku":2,"records":[{"mood":{}},{"mark":{"title":"leap-2020","updated":3}},7],
            "drafts":[{"key":"leap-2020","text":"x"},{"key":1}],"unreadable":[{"key":"review:x","text":"y"}]}"#;
        let own = read(text).unwrap();
        assert_eq!(own.records.len(), 1);
        assert_eq!(own.damaged, [r#"{"mood":{}}"#, "7", r#"{"key":1}"#]);
        let others = [("draft:leap-2020", "x"), ("review:x", "y")];
        assert_eq!(own.others, others.map(|(key, text)| (key.to_owned(), text.to_owned())));
    }
}
