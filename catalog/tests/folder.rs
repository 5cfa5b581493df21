//! Content folders as they come from people's disks.
#![expect(clippy::unwrap_used, reason = "a test may end at what should not be")]

use std::fs;
use std::path::{Path, PathBuf};

use juku_catalog::folder;

/// A small content folder of its own for each test: the shipped site with one title.
fn content(test: &str) -> PathBuf {
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
    if folder.exists() {
        fs::remove_dir_all(&folder).unwrap();
    }
    fs::create_dir_all(folder.join("titles")).unwrap();
    for file in ["site.toml", "titles/leap-2020.json"] {
        fs::copy(shipped.join(file), folder.join(file)).unwrap();
    }
    folder
}

fn faults(folder: &Path) -> Vec<String> {
    folder::read(folder)
        .map(|_| Vec::new())
        .unwrap_or_else(|faults| faults.iter().map(ToString::to_string).collect())
}

#[test]
fn a_good_folder_is_read_and_hidden_files_do_no_harm() {
    let folder = content("good");
    fs::write(folder.join("titles/.DS_Store"), "x").unwrap();
    assert_eq!(folder::read(&folder).unwrap().titles().len(), 1);
}

#[test]
fn the_licence_of_the_content_is_read_where_there_is_one() {
    let folder = content("licence");
    assert_eq!(folder::read(&folder).unwrap().licence(), "");
    fs::write(folder.join("LICENSE"), "Free to use.").unwrap();
    assert_eq!(folder::read(&folder).unwrap().licence(), "Free to use.");
    fs::write(folder.join("LICENSE"), [0xff, 0xfe]).unwrap();
    assert!(faults(&folder)[0].ends_with("LICENSE: is not UTF-8 text; save it as UTF-8"));
}

#[test]
fn a_file_that_is_no_title_is_named() {
    let folder = content("stray");
    fs::write(folder.join("titles/notes.txt"), "x").unwrap();
    let found = faults(&folder);
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(found[0].contains("titles/notes.txt: does not belong here"), "{}", found[0]);
}

#[test]
fn a_file_that_is_no_text_is_named() {
    let folder = content("binary");
    fs::write(folder.join("titles/leap-2020.json"), [0xff, 0xfe]).unwrap();
    assert!(faults(&folder)[0].ends_with("titles/leap-2020.json: is not UTF-8 text; save it as UTF-8"));
}

#[test]
fn what_is_not_there_is_said_once() {
    let folder = content("empty");
    fs::remove_file(folder.join("titles/leap-2020.json")).unwrap();
    assert!(faults(&folder)[0].contains("there is no title yet"));
    fs::remove_dir_all(folder.join("titles")).unwrap();
    fs::remove_file(folder.join("site.toml")).unwrap();
    let found = faults(&folder);
    assert_eq!(found.len(), 2, "{found:#?}");
    assert!(found[0].ends_with("site.toml: is not there") && found[1].ends_with("titles: is not there"));
}
