//! Makes what a first visit loads smaller, where nothing but this can: in what lies between the wasm module and its
//! glue script.
//!
//! wasm-bindgen names each function of the browser that the module imports by what it does and 16 digits of chance,
//! `__wbg_fetch_9b478faef8cda538`. Such digits cannot be compressed, and they stand in both files. Here the names
//! become short, and the script loses its comments, its indentation, the classes whose functions wasm-opt has taken out
//! of the module, the start that pages do not use, and most of what describes values in the message of a panic. The
//! module loses where the sources of others lie. All that is 6 kB less with brotli, which `tests/e2e/weight.spec.mjs`
//! would notice.

mod places;
mod script;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::{fs, io};

use wasm_encoder::reencode::{Reencode, RoundtripReencoder};
use wasm_encoder::{ImportSection, Module, RawSection};
use wasmparser::{Parser, Payload};

use self::places::without_places;
use self::script::{is_of_word, with_short_words, without_classes, without_comments, without_second_start};
use crate::{File, WriteError};

/// Why the application could not be made smaller.
#[derive(Debug, thiserror::Error)]
pub enum ShrinkError {
    /// A file cannot be read.
    #[error("{0}: cannot be read: {1}")]
    Unreadable(String, io::Error),
    /// The module is none.
    #[error("{0}: is no wasm module that could be read: {1}. Run `trunk clean` and build again.")]
    NoModule(String, String),
    /// A file cannot be written.
    #[error(transparent)]
    Write(#[from] WriteError),
}

/// Shrinks each wasm module of a folder, `juku-1a2b_bg.wasm`, with its script beside it, `juku-1a2b.js`.
///
/// The files keep their names, which Trunk made from what was in them: what comes out depends on nothing else.
///
/// # Errors
/// When a file cannot be read or written, or is damaged.
pub fn shrink_all(folder: &Path) -> Result<(), ShrinkError> {
    let unreadable = |name: &str| {
        let path = folder.join(name).display().to_string();
        move |cause| ShrinkError::Unreadable(path, cause)
    };
    for entry in fs::read_dir(folder).map_err(unreadable(""))? {
        let name = entry.map_err(unreadable(""))?.file_name().to_string_lossy().into_owned();
        let Some(stem) = name.strip_suffix("_bg.wasm") else { continue };
        let script_name = format!("{stem}.js");
        let module = fs::read(folder.join(&name)).map_err(unreadable(&name))?;
        let script = fs::read_to_string(folder.join(&script_name)).map_err(unreadable(&script_name))?;
        let (module, script) = shrink(&module, &script)
            .map_err(|cause| ShrinkError::NoModule(folder.join(&name).display().to_string(), cause))?;
        File::new(name, module).write_below(folder)?;
        File::new(script_name, script).write_below(folder)?;
    }
    Ok(())
}

/// A module and its script, both smaller and of the same meaning.
fn shrink(module: &[u8], script: &str) -> Result<(Vec<u8>, String), String> {
    let names = short_names(&import_names(module)?, script);
    let renamed = rename_imports(module, &names)?;
    let script = rename_words(script, &names);
    let script = with_short_words(without_second_start(without_classes(&script, &export_names(module)?)));
    Ok((renamed, without_comments(&script)))
}

/// A short name for each import that wasm-bindgen has named and the script defines once. Any other stays as it is.
fn short_names<'m>(imports: &[&'m str], script: &str) -> BTreeMap<&'m str, String> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for word in script.split(|c| !is_of_word(c)) {
        *counts.entry(word).or_default() += 1;
    }
    let ours = imports.iter().filter(|name| name.starts_with("__wb") && counts.get(*name) == Some(&1));
    let free =
        (0..).map(|number| format!("_{number:x}")).filter(|short| !counts.contains_key(short.as_str()));
    ours.copied().zip(free).collect()
}

fn import_names(module: &[u8]) -> Result<Vec<&str>, String> {
    let mut names = Vec::new();
    for payload in Parser::new(0).parse_all(module) {
        if let Payload::ImportSection(section) = payload.map_err(|error| error.to_string())? {
            for import in section.into_imports() {
                names.push(import.map_err(|error| error.to_string())?.name);
            }
        }
    }
    Ok(names)
}

fn export_names(module: &[u8]) -> Result<BTreeSet<&str>, String> {
    let mut names = BTreeSet::new();
    for payload in Parser::new(0).parse_all(module) {
        if let Payload::ExportSection(section) = payload.map_err(|error| error.to_string())? {
            for export in section {
                names.insert(export.map_err(|error| error.to_string())?.name);
            }
        }
    }
    Ok(names)
}

/// The same module with other names for its imports, and without paths of the sources of others.
fn rename_imports(module: &[u8], names: &BTreeMap<&str, String>) -> Result<Vec<u8>, String> {
    let mut renamed = Module::new();
    for payload in Parser::new(0).parse_all(module) {
        match payload.map_err(|error| error.to_string())? {
            Payload::ImportSection(section) => {
                let mut imports = ImportSection::new();
                for import in section.into_imports() {
                    let import = import.map_err(|error| error.to_string())?;
                    let kind =
                        RoundtripReencoder.entity_type(import.ty).map_err(|error| error.to_string())?;
                    let name = names.get(import.name).map_or(import.name, String::as_str);
                    imports.import(import.module, name, kind);
                }
                renamed.section(&imports);
            }
            other => {
                let is_data = matches!(other, Payload::DataSection(_));
                if let Some((id, range)) = other.as_section() {
                    let data = usize::try_from(range.start)
                        .ok()
                        .zip(usize::try_from(range.end).ok())
                        .and_then(|(start, end)| module.get(start..end))
                        .ok_or("a section lies outside of it")?;
                    let data = if is_data { without_places(data) } else { Cow::Borrowed(data) };
                    renamed.section(&RawSection { id, data: &data });
                }
            }
        }
    }
    Ok(renamed.finish())
}

fn rename_words(script: &str, names: &BTreeMap<&str, String>) -> String {
    script
        .split_inclusive(|c| !is_of_word(c))
        .map(|piece| {
            let word = piece.trim_end_matches(|c| !is_of_word(c));
            match names.get(word) {
                Some(short) => format!("{short}{}", piece.get(word.len()..).unwrap_or_default()),
                None => piece.to_owned(),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{EntityType, ExportKind, ExportSection, TypeSection, ValType};

    use super::*;

    const SCRIPT: &str = "\
/* @ts-self-types=\"./juku.d.ts\" */
export class Kept {
    /**
     * @returns {number}
     */
    get one() { return 2 * 1; }
}
    // What the module asks for.
    const import0 = {
        __wbg_fetch_9b478faef8cda538: function(arg0) { return fetch(arg0); },
        __wbg_twice_0000000000000001: function() { __wbg_twice_0000000000000001; },
        _0: 1,
        memory: 2,
    };
";

    fn module(imports: &[&str]) -> Vec<u8> {
        let mut module = Module::new();
        let mut types = TypeSection::new();
        types.ty().function([ValType::I32], [ValType::I32]);
        module.section(&types);
        let mut section = ImportSection::new();
        for name in imports {
            section.import("./juku_bg.js", name, EntityType::Function(0));
        }
        module.section(&section);
        let mut exports = ExportSection::new();
        exports.export("__wbg_kept_free", ExportKind::Func, 0);
        module.section(&exports);
        module.finish()
    }

    #[test]
    fn both_files_get_the_same_short_names_and_nothing_else_changes() {
        let before = module(&["__wbg_fetch_9b478faef8cda538", "__wbg_twice_0000000000000001", "memory"]);
        let (after, script) = shrink(&before, SCRIPT).unwrap();
        // One is used elsewhere, too, another was not named by wasm-bindgen, and `_0` is taken.
        assert_eq!(after, module(&["_1", "__wbg_twice_0000000000000001", "memory"]));
        assert_eq!(
            script,
            "export class Kept {\nget one() { return 2 * 1; }\n}\nconst import0 = {\n\
             _1: function(arg0) { return fetch(arg0); },\n\
             __wbg_twice_0000000000000001: function() { __wbg_twice_0000000000000001; },\n\
             _0: 1,\nmemory: 2,\n};\n"
        );
        assert_eq!(shrink(&after, &script).unwrap(), (after, script), "a second time is no harm");
    }

    #[test]
    fn what_is_no_module_is_refused() {
        assert!(shrink(b"<!DOCTYPE html>", SCRIPT).is_err());
        let cut = module(&["memory"]);
        assert!(shrink(&cut[..cut.len() - 3], SCRIPT).is_err());
    }
}
