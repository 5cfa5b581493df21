//! Makes what a first visit loads smaller, where nothing but this can: in what lies between the wasm module and its
//! glue script.
//!
//! wasm-bindgen names each function of the browser that the module imports by what it does and 16 digits of chance,
//! `__wbg_fetch_9b478faef8cda538`. Such digits cannot be compressed, and they stand in both files. Here the names
//! become short, and the script loses its comments, its indentation, the classes whose functions wasm-opt has taken out
//! of the module, the start that pages do not use, and most of what describes values in the message of a panic: 5.5 kB
//! less with brotli, which `tests/e2e/weight.spec.mjs` would notice.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::{fs, io};

use wasm_encoder::reencode::{Reencode, RoundtripReencoder};
use wasm_encoder::{ImportSection, Module, RawSection};
use wasmparser::{Parser, Payload};

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

/// The same module with other names for its imports; every other section is copied.
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
                if let Some((id, range)) = other.as_section() {
                    let data = usize::try_from(range.start)
                        .ok()
                        .zip(usize::try_from(range.end).ok())
                        .and_then(|(start, end)| module.get(start..end))
                        .ok_or("a section lies outside of it")?;
                    renamed.section(&RawSection { id, data });
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

/// The script without classes that nobody could make: the module no longer has what frees them. As wasm-bindgen writes
/// them, with what stands beside them; a class that is named anywhere else stays.
fn without_classes(script: &str, exports: &BTreeSet<&str>) -> String {
    let names = script.lines().filter_map(|line| line.strip_prefix("export class ")?.strip_suffix(" {"));
    let dead = names.filter(|name| !exports.contains(format!("__wbg_{}_free", name.to_lowercase()).as_str()));
    dead.fold(script.to_owned(), |script, name| {
        let (class, disposal) = (format!("export class {name} {{"), format!("if (Symbol.dispose) {name}."));
        let finalization = format!("const {name}Finalization = ");
        let mut short = String::with_capacity(script.len());
        let mut until: Option<fn(&str) -> bool> = None;
        for line in script.lines() {
            if line == class {
                until = Some(|line| line == "}");
            } else if line.starts_with(&finalization) {
                until = Some(|line| line.ends_with(';'));
            }
            match until {
                Some(is_last) if is_last(line) => until = None,
                Some(_) => {}
                None if line.starts_with(&disposal) => {}
                None => short.extend([line, "\n"]),
            }
        }
        let is_named = short.split(|c| !is_of_word(c)).any(|word| word.starts_with(name));
        if is_named || until.is_some() { script } else { short }
    })
}

/// A script that is a module without `initSync`: Trunk's script starts the application by the other function.
fn without_second_start(script: String) -> String {
    const BOTH: &str = "export { initSync, __wbg_init as default };";
    let short = script.split_once("function initSync(").and_then(|(before, rest)| {
        let after = rest.split_once("\n}\n")?.1;
        after
            .contains(BOTH)
            .then(|| [before, &after.replace(BOTH, "export { __wbg_init as default };")].concat())
    });
    short.filter(|short| !short.contains("initSync")).unwrap_or(script)
}

/// The script with values described as JavaScript does it: an error by its kind and message, an object by its class.
/// wasm-bindgen would list all that is in them. Only the message of a panic needs it.
fn with_short_words(script: String) -> String {
    const START: &str = "function debugString(val) {\n";
    let Some((before, (_, after))) =
        script.split_once(START).and_then(|(before, rest)| Some((before, rest.split_once("\n}\n")?)))
    else {
        return script;
    };
    [before, START, "try { return String(val); } catch { return typeof val; }\n}\n", after].concat()
}

fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_' || c == '$'
}

/// The script without comments that have lines of their own, and without indentation. A text over several lines
/// would lose its spaces, too: where there may be one, all stays.
fn without_comments(script: &str) -> String {
    if script.lines().any(|line| line.matches('`').count() % 2 == 1) {
        return script.to_owned();
    }
    let mut short = String::with_capacity(script.len());
    let mut in_comment = false;
    for line in script.lines().map(str::trim) {
        in_comment |= line.starts_with("/*");
        if !in_comment && !line.is_empty() && !line.starts_with("//") {
            short.push_str(line);
            short.push('\n');
        }
        in_comment &= !line.ends_with("*/");
    }
    short
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
    fn a_class_that_the_module_cannot_free_goes_unless_it_is_named_elsewhere() {
        let class = |name: &str| {
            format!(
                "export class {name} {{\n    free() {{\n    }}\n}}\nif (Symbol.dispose) {name}.prototype = 1;\n\
                 const {name}Finalization = (\n    ? {{}}\n    : 1);\n"
            )
        };
        let script = [class("Dead"), class("Alive"), class("Named"), "new Named();\n".to_owned()].concat();
        let exports = BTreeSet::from(["__wbg_alive_free"]);
        let short = [class("Alive"), class("Named"), "new Named();\n".to_owned()].concat();
        assert_eq!(without_classes(&script, &exports), short);
        let cut = script.split_at(30).0;
        assert_eq!(without_classes(cut, &exports), cut, "what has no end stays");
    }

    #[test]
    fn the_start_that_pages_do_not_use_goes_unless_it_is_used() {
        let script = "let wasm;\nfunction initSync(module) {\n    if (wasm) {\n    }\n}\nlet a;\n\
                      export { initSync, __wbg_init as default };\n";
        let short = without_second_start(script.to_owned());
        assert_eq!(short, "let wasm;\nlet a;\nexport { __wbg_init as default };\n");
        for used in
            [format!("{script}initSync();"), "function initSync() {\n}\nwasm_bindgen = initSync;".to_owned()]
        {
            assert_eq!(without_second_start(used.clone()), used);
        }
    }

    #[test]
    fn values_are_described_in_short() {
        let script = "let a;\nfunction debugString(val) {\n    for (;;) {\n    }\n    return 1;\n}\nlet b;\n";
        let short = "let a;\nfunction debugString(val) {\ntry { return String(val); } catch { return typeof val; }\n}\n\
                     let b;\n";
        assert_eq!(with_short_words(script.to_owned()), short);
        assert_eq!(with_short_words(short.to_owned()), short);
        assert_eq!(with_short_words("let a;".to_owned()), "let a;");
    }

    #[test]
    fn a_text_over_several_lines_keeps_its_spaces() {
        let script = "const text = `\n    two\n`;\n";
        assert_eq!(without_comments(script), script);
    }

    #[test]
    fn what_is_no_module_is_refused() {
        assert!(shrink(b"<!DOCTYPE html>", SCRIPT).is_err());
        let cut = module(&["memory"]);
        assert!(shrink(&cut[..cut.len() - 3], SCRIPT).is_err());
    }
}
