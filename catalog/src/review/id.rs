//! Which review, and which list.

use std::fmt;

use serde::Serialize;

use crate::json::{FromJson, Reader};

/// The identity of a review or a list, made once by the browser that wrote it, the same on every device.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct RecordId(String);

impl RecordId {
    /// An id from a text that nobody else has, such as a UUID.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The id as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl PartialEq<str> for RecordId {
    fn eq(&self, text: &str) -> bool {
        self.0 == text
    }
}

impl fmt::Display for RecordId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl FromJson for RecordId {
    fn from_json(reader: Reader<'_, '_>) -> Self {
        // It becomes part of keys and of ids in HTML.
        let is_id = |text: &str| {
            matches!(text.len(), 1..=64)
                && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        };
        reader.word(|text| is_id(text).then(|| Self::new(text)), Self(String::new()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::Document;

    #[test]
    fn an_identity_is_safe_in_keys_and_in_html() {
        let read = |id: &str| {
            let text = serde_json::to_string(id).unwrap();
            Document::parse(&text).and_then(Document::read::<RecordId>)
        };
        assert_eq!(read("7b1c-2"), Some(RecordId::new("7b1c-2")));
        for id in ["", "a b", "a\"b", "a:b", "\u{5267}", &"a".repeat(65)] {
            assert_eq!(read(id), None, "{id}");
        }
    }
}
