//! Reads values of one file and keeps every fault that it meets.

use std::collections::{BTreeMap, HashSet};
use std::fmt;

use serde_json::Value;

use super::Fault;
use crate::near::nearest_word;
use crate::script::is_han;

/// The reader of one file's values. Its methods return what they could read and keep the faults.
pub(super) struct Checker<'a> {
    file: &'a str,
    faults: &'a mut Vec<Fault>,
}

impl<'a> Checker<'a> {
    pub fn new(file: &'a str, faults: &'a mut Vec<Fault>) -> Self {
        Self { file, faults }
    }

    /// Keeps a fault of a field.
    pub fn fault(&mut self, field: impl fmt::Display, problem: impl Into<String>) {
        self.faults.push(Fault {
            file: self.file.to_owned(),
            field: Some(field.to_string()),
            problem: problem.into(),
        });
    }

    /// How many faults there are by now.
    pub fn fault_count(&self) -> usize {
        self.faults.len()
    }

    /// Keeps a fault for each field that the format does not know; `prefix` is the path of the object.
    pub fn unknown_fields(&mut self, prefix: &str, unknown: &BTreeMap<String, Value>, known: &[&str]) {
        for name in unknown.keys() {
            let problem = match nearest_word(name, known.iter().copied()) {
                Some(near) => format!("there is no such field; did you mean \"{near}\"?"),
                None => format!("there is no such field (known: {})", known.join(", ")),
            };
            self.fault(format_args!("{prefix}{name}"), problem);
        }
    }

    /// A text that must be there.
    pub fn text(&mut self, field: &str, value: &Value) -> Option<String> {
        if value.is_null() {
            self.fault(field, "is missing; wanted is a text");
            return None;
        }
        self.optional_text(field, value)
    }

    /// A text or `null`.
    pub fn optional_text(&mut self, field: &str, value: &Value) -> Option<String> {
        let text = match value {
            Value::Null => return None,
            Value::String(text) => text,
            other => {
                self.fault(field, format!("{} is no text", shown(other)));
                return None;
            }
        };
        let problem = if text.trim().is_empty() {
            "is empty; wanted is a text"
        } else if text.trim() != text {
            "begins or ends with a space"
        } else if text.chars().any(|c| c.is_control() || c == '\u{fffd}') {
            "has a control character or a broken one; wanted is plain text"
        } else {
            return Some(text.clone());
        };
        self.fault(field, format!("{} {problem}", shown(value)));
        None
    }

    /// A Chinese text: one that has at least one Chinese character.
    pub fn chinese(&mut self, field: &str, text: &str) {
        if !text.chars().any(is_han) {
            self.fault(field, format!("\"{text}\" has no Chinese character"));
        }
    }

    /// A list; a missing one is empty.
    pub fn list<'v>(&mut self, field: &str, value: &'v Value) -> &'v [Value] {
        match value {
            Value::Null => &[],
            Value::Array(items) => items,
            other => {
                self.fault(field, format!("{} is no list; wanted is [ … ]", shown(other)));
                &[]
            }
        }
    }

    /// A list of texts, none of them twice.
    pub fn texts(&mut self, field: &str, value: &Value) -> Vec<String> {
        let mut seen = HashSet::new();
        let mut texts = Vec::new();
        for (at, item) in self.list(field, value).iter().enumerate() {
            let field = format!("{field}[{at}]");
            if let Some(text) = self.text(&field, item) {
                if seen.insert(text.clone()) {
                    texts.push(text);
                } else {
                    self.fault(field, format!("\"{text}\" stands twice"));
                }
            }
        }
        texts
    }

    /// A whole number from 1 to 65,535 or `null`.
    pub fn count(&mut self, field: &str, value: &Value) -> Option<u16> {
        if value.is_null() {
            return None;
        }
        let count = value.as_u64().and_then(|count| u16::try_from(count).ok()).filter(|count| *count > 0);
        if count.is_none() {
            self.fault(field, format!("{} is no whole number from 1 to 65535 (or null)", shown(value)));
        }
        count
    }

    /// An object's fields as one of the raw structs.
    pub fn object<T: serde::de::DeserializeOwned>(&mut self, field: &str, value: &Value) -> Option<T> {
        if value.is_null() {
            self.fault(field, "is missing; wanted is { … }");
            return None;
        }
        if !value.is_object() {
            self.fault(field, format!("{} is no object; wanted is {{ … }}", shown(value)));
            return None;
        }
        match serde_json::from_value(value.clone()) {
            Ok(object) => Some(object),
            Err(error) => {
                self.fault(field, format!("cannot be read: {error}"));
                None
            }
        }
    }
}

/// A value as it is shown in a message, cut when long.
pub(super) fn shown(value: &Value) -> String {
    const LIMIT: usize = 60;
    let text = value.to_string();
    if text.chars().count() <= LIMIT {
        return text;
    }
    text.chars().take(LIMIT).chain(['…']).collect()
}
