//! Checks `site.toml`.

use serde::Deserialize;

use super::{Fault, Source};
use crate::Site;
use crate::script::is_han;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSite {
    name: String,
    description: String,
    description_zh: Option<String>,
    address: String,
    language: String,
}

/// Reads the site's own facts.
pub(super) fn read(source: &Source, faults: &mut Vec<Fault>) -> Option<Site> {
    let mut fault = |field: Option<&str>, problem: String| {
        faults.push(Fault { file: source.path.clone(), field: field.map(str::to_owned), problem });
    };
    let raw: RawSite = match toml::from_str(source.text.strip_prefix('\u{feff}').unwrap_or(&source.text)) {
        Ok(raw) => raw,
        Err(error) => {
            let place = error.span().map(|span| place(&source.text, span.start)).unwrap_or_default();
            fault(None, format!("{place}{}", error.message()));
            return None;
        }
    };
    let mut clean = true;
    let mut lines = vec![("name", &raw.name), ("description", &raw.description)];
    lines.extend(raw.description_zh.as_ref().map(|text| ("description_zh", text)));
    for (field, text) in lines {
        if text.trim().is_empty() || text.chars().any(char::is_control) {
            fault(Some(field), "is empty or not one line; wanted is a text".to_owned());
            clean = false;
        }
    }
    if let Some(text) =
        raw.description_zh.as_ref().filter(|text| !text.trim().is_empty() && !text.chars().any(is_han))
    {
        fault(Some("description_zh"), format!("\"{text}\" has no Chinese character"));
        clean = false;
    }
    let host = raw.address.strip_prefix("https://").or_else(|| raw.address.strip_prefix("http://"));
    let is_address = |host: &str| {
        host.ends_with('/')
            && !host.starts_with('/')
            && !host.contains(|c: char| c.is_whitespace() || "?#\"<>\\".contains(c))
    };
    if !host.is_some_and(is_address) {
        let problem = format!(
            "\"{}\" is no address of a site (https://example.org/ with a closing slash)",
            raw.address
        );
        fault(Some("address"), problem);
        clean = false;
    }
    let is_language = |tag: &str| {
        (2..=3).contains(&tag.split('-').next().unwrap_or_default().len())
            && tag.split('-').all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric()))
    };
    if !is_language(&raw.language) {
        fault(Some("language"), format!("\"{}\" is no language tag (en, zh-Hans, …)", raw.language));
        clean = false;
    }
    let RawSite { name, description, description_zh, address, language } = raw;
    clean.then_some(Site { name, description, description_zh, address, language })
}

/// `line 3, column 5: ` of a byte offset.
fn place(text: &str, offset: usize) -> String {
    let before = text.get(..offset).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
    format!("line {line}, column {column}: ")
}
