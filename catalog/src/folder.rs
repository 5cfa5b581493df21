//! Reads the content folder: the one place of this crate that touches files, for the native programs.

use std::fs;
use std::io;
use std::path::Path;

use crate::Catalogue;
use crate::content::{self, Fault, Source};

/// Reads and checks `site.toml` and `titles/*.json` of a content folder, and `LICENSE` if there is one.
///
/// # Errors
/// Every fault: files that cannot be read, files that do not belong there, and what [`content::read`] finds.
pub fn read(folder: &Path) -> Result<Catalogue, Vec<Fault>> {
    let mut faults = Vec::new();
    let site = text(&folder.join("site.toml"), &mut faults);
    let titles = titles(&folder.join("titles"), &mut faults);
    let licence = folder.join("LICENSE");
    let licence = if licence.exists() { text(&licence, &mut faults) } else { None };
    match content::read(site.as_ref(), &titles) {
        Ok(catalogue) if faults.is_empty() => {
            Ok(catalogue.with_licence(licence.map(|file| file.text).unwrap_or_default()))
        }
        Ok(_) => Err(faults),
        Err(found) => {
            faults.extend(found);
            Err(faults)
        }
    }
}

fn titles(folder: &Path, faults: &mut Vec<Fault>) -> Vec<Source> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) => {
            faults.push(unreadable(folder, &error));
            return Vec::new();
        }
    };
    let mut paths: Vec<_> = entries
        .filter_map(|entry| {
            entry.map(|entry| entry.path()).map_err(|error| faults.push(unreadable(folder, &error))).ok()
        })
        // Systems and editors leave hidden files behind.
        .filter(|path| !path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.')))
        .collect();
    paths.sort();
    let mut sources = Vec::with_capacity(paths.len());
    for path in paths {
        if path.extension().is_some_and(|ending| ending == "json") {
            sources.extend(text(&path, faults));
        } else {
            faults.push(Fault {
                file: shown(&path),
                field: None,
                problem: "does not belong here; this folder holds one .json file per title".to_owned(),
            });
        }
    }
    if sources.is_empty() && faults.is_empty() {
        faults.push(Fault {
            file: shown(folder),
            field: None,
            problem: "there is no title yet; CONTRIBUTING.md shows how to add one".to_owned(),
        });
    }
    sources
}

fn text(path: &Path, faults: &mut Vec<Fault>) -> Option<Source> {
    match fs::read_to_string(path) {
        Ok(text) => Some(Source { path: shown(path), text }),
        Err(error) => {
            faults.push(unreadable(path, &error));
            None
        }
    }
}

fn unreadable(path: &Path, error: &io::Error) -> Fault {
    let problem = match error.kind() {
        io::ErrorKind::NotFound => "is not there".to_owned(),
        io::ErrorKind::InvalidData => "is not UTF-8 text; save it as UTF-8".to_owned(),
        _ => format!("cannot be read: {error}"),
    };
    Fault { file: shown(path), field: None, problem }
}

/// A path as people write it, with `/` on every system.
fn shown(path: &Path) -> String {
    path.display().to_string().replace('\\', "/")
}
