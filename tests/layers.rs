//! The structure of the code: who may import whom, where the browser may be touched, how long a file may grow.
#![expect(clippy::unwrap_used, reason = "a test may end at what should not be")]

use std::fs;
use std::path::{Path, PathBuf};

/// The modules of `src/`, lowest first. Each may import only what stands before it.
const LAYERS: &[&str] = &["page_data", "browser", "state", "text", "components", "pages", "app", "render"];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            files.push(path);
        }
    }
    files
}

/// The layer of a file of `src/`; `None` for the entry points and `lib.rs`.
fn layer(file: &Path) -> Option<usize> {
    let below = file.strip_prefix(root().join("src")).unwrap();
    let first = below.components().next().unwrap().as_os_str().to_string_lossy();
    LAYERS.iter().position(|layer| first.trim_end_matches(".rs") == *layer)
}

/// The modules that a text names as `crate::…`.
fn imports(text: &str) -> Vec<&str> {
    let names = text.split("crate::").skip(1);
    names
        .map(|rest| rest.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default())
        .collect()
}

#[test]
fn imports_go_one_way() {
    let mut checked = 0;
    for file in rust_files(&root().join("src")) {
        let Some(own) = layer(&file) else { continue };
        for name in imports(&fs::read_to_string(&file).unwrap()) {
            let other = LAYERS.iter().position(|layer| *layer == name);
            assert!(other.is_some_and(|other| other <= own), "{} imports {name}", file.display());
            checked += 1;
        }
    }
    assert!(checked > 50, "only {checked} imports were found");
}

#[test]
fn every_module_has_its_layer() {
    let library = fs::read_to_string(root().join("src/lib.rs")).unwrap();
    let modules = library.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'));
    assert_eq!(modules.collect::<Vec<_>>(), LAYERS);
}

#[test]
fn only_the_adapters_and_the_entry_point_touch_the_browser() {
    for file in rust_files(&root().join("src")) {
        let may = file.starts_with(root().join("src/browser")) || file.ends_with("src/main.rs");
        let text = fs::read_to_string(&file).unwrap();
        assert!(may || !text.contains("web_sys::"), "{} uses web_sys", file.display());
        assert!(may || !text.contains("js_sys::"), "{} uses js_sys", file.display());
    }
}

#[test]
fn the_domain_the_view_and_the_desk_know_neither_leptos_nor_the_browser() {
    let folders = ["catalog/src", "view/src", "desk/src"].map(|folder| rust_files(&root().join(folder)));
    let connection = root().join("desk/src/worker.rs");
    for file in folders.into_iter().flatten().filter(|file| *file != connection) {
        let text = fs::read_to_string(&file).unwrap();
        for word in ["leptos::", "web_sys::", "wasm_bindgen::"] {
            assert!(!text.contains(word), "{} uses {word}", file.display());
        }
        let may_touch_files =
            file.ends_with("catalog/src/folder.rs") || file.ends_with("catalog/src/main.rs");
        assert!(may_touch_files || !text.contains("std::fs"), "{} touches files", file.display());
    }
}

#[test]
fn no_file_has_grown_past_three_hundred_lines() {
    let folders = [
        "src",
        "catalog/src",
        "desk/src",
        "desk/tests",
        "finder/src",
        "publish/src",
        "view/src",
        "worker/src",
        "xtask/src",
        "tests",
    ];
    for folder in folders {
        for file in rust_files(&root().join(folder)) {
            let lines = fs::read_to_string(&file).unwrap().lines().count();
            assert!(lines <= 300, "{} has {lines} lines: is there a second idea inside?", file.display());
        }
    }
}
