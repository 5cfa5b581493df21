//! `_headers`: what the hosts that read it send along with every file.
//!
//! Sources of the format: <https://docs.netlify.com/manage/routing/headers/> and
//! <https://developers.cloudflare.com/pages/configuration/headers/>. Cloudflare joins the values of a header that
//! several rules give, so no path may get its `Cache-Control` twice. What no rule names is revalidated each time:
//! that is what both hosts do by themselves.

use std::collections::BTreeSet;

use juku_view::language::Language;
use juku_view::route::Route;

use super::icons;
use crate::{File, Publication};

/// What is sent that only the build knows.
#[derive(Clone, Copy, Debug)]
pub struct Sent<'s> {
    /// The text of the header `Content-Security-Policy`.
    pub policy: &'s str,
    /// The paths of the files whose names change with what they hold, below the base; see [`is_hashed`].
    pub hashed: &'s [String],
    /// The paths of the preview pictures below the base, as a pattern: `title/:id/preview.png`, `preview/*`.
    pub pictures: &'s [&'s str],
    /// The paths of other files that are to be asked for anew each time.
    pub fresh: &'s [&'s str],
}

/// Why the headers cannot be written.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum HeadersError {
    /// A host would leave the header out.
    #[error("_headers: the line of {0} has {1} characters, and hosts read no more than {max}.", max = MAX_LINE)]
    LongLine(String, usize),
    /// A host would take the rest for something else.
    #[error("_headers: {0} is not one line.")]
    Lines(String),
    /// A host would leave rules out.
    #[error("_headers: there are {0} rules, and hosts read no more than {max}.", max = MAX_RULES)]
    ManyRules(usize),
}

/// Cloudflare's limits: characters in a line, and rules.
const MAX_LINE: usize = 2_000;
const MAX_RULES: usize = 100;

const HASHED: &str = "public, max-age=31536000, immutable";
const FRESH: &str = "public, max-age=0, must-revalidate";
const DAY: &str = "public, max-age=86400";
/// Where the service worker lies. Browsers must see a new one at once.
const SERVICE_WORKER: &str = "service-worker.js";

const EXPLAINED: &str = "# This file is read at the root of the site only.\n";

/// The headers of all files.
///
/// # Errors
/// When a host would not take them as they are.
pub fn file(publication: &Publication<'_>, sent: &Sent<'_>) -> Result<File, HeadersError> {
    let base = publication.base.as_str();
    let mut rules = vec![(format!("{base}*"), every_file(sent.policy))];
    let mut cached: BTreeSet<(String, &str)> = BTreeSet::new();
    let mut cache = |path: &str, how| cached.insert((format!("{base}{path}"), how));
    for path in sent.hashed {
        cache(path, HASHED);
    }
    for path in
        sent.pictures.iter().copied().chain([icons::VECTOR]).chain(icons::PIXELS.map(|(name, ..)| name))
    {
        cache(path, DAY);
    }
    for path in sent.fresh {
        cache(path, FRESH);
    }
    for route in Route::all(&publication.prepared) {
        cache(&pattern(&route.data_path()), FRESH);
        if !matches!(route, Route::Unknown(_)) {
            cache(&pattern(&route.path()), FRESH);
        }
    }
    // Only pages and what belongs to them lie below the folder of a language.
    for folder in Language::ALL.into_iter().filter_map(Language::folder) {
        cache(&format!("{folder}/*"), FRESH);
    }
    cache(SERVICE_WORKER, "no-cache");
    rules.extend(cached.into_iter().map(|(path, how)| (path, vec![("Cache-Control", how)])));
    if rules.len() > MAX_RULES {
        return Err(HeadersError::ManyRules(rules.len()));
    }
    let mut text = EXPLAINED.to_owned();
    for (path, headers) in rules {
        text.push_str(&format!("\n{path}\n"));
        for (name, value) in headers {
            text.push_str(&line(name, value)?);
        }
    }
    Ok(File::new("_headers", text))
}

fn every_file(policy: &str) -> Vec<(&'static str, &str)> {
    vec![
        ("Content-Security-Policy", policy),
        ("X-Content-Type-Options", "nosniff"),
        // Nobody else learns which page a reader came from.
        ("Referrer-Policy", "same-origin"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
    ]
}

fn line(name: &str, value: &str) -> Result<String, HeadersError> {
    if value.contains(char::is_control) {
        return Err(HeadersError::Lines(name.to_owned()));
    }
    let line = format!("  {name}: {value}");
    match line.chars().count() {
        length if length > MAX_LINE => Err(HeadersError::LongLine(name.to_owned(), length)),
        _ => Ok(line + "\n"),
    }
}

/// The pattern of all paths that differ from this one in the folders below its first only: `title/:a/data.json` of
/// `title/leap-2020/data.json`. A placeholder stands for one folder on either host.
fn pattern(path: &str) -> String {
    let (folders, file) = path.rsplit_once('/').map_or(("", path), |(folders, file)| (folders, file));
    let mut pattern = String::new();
    for (folder, placeholder) in folders.split('/').filter(|folder| !folder.is_empty()).zip('a'..) {
        match placeholder {
            'a' => pattern.push_str(folder),
            _ => pattern.extend([':', placeholder]),
        }
        pattern.push('/');
    }
    pattern + file
}

/// Whether a file's name changes with what it holds: Trunk's names end in up to 16 hexadecimal digits, those of a wasm
/// module in `_bg` after them.
pub fn is_hashed(name: &str) -> bool {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let stem = stem.strip_suffix("_bg").unwrap_or(stem);
    let hash = stem.rsplit_once('-').map_or("", |(_, hash)| hash);
    (8..=16).contains(&hash.len()) && hash.bytes().all(|byte| byte.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests;
