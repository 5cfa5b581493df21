//! The service worker and what belongs to it: the site without a network.
//!
//! These files, made last, of all that lies in the site's folder by then:
//!
//! - `service-worker.js`: `worker.js` with the facts of this release. Browsers compare it byte by byte, so it
//!   names hashes of all that it stands for.
//! - `offline-<hash>.html`: the shell that every page of a language is without a network, one for each.
//! - `offline-<hash>.json`: the data of all pages, for "Keep everything": `{"files": [[path, bytes, hash], …]}`. Apart
//!   from the worker, since it grows with the catalogue and few ask for it. A hash here is the first 16 hexadecimal
//!   digits of the SHA-256.

mod contents;

use juku_catalog::page::VERSION;
use juku_view::language::Language;
use juku_view::route::{Base, Route};
use serde::Serialize;

use crate::File;
use crate::file::hash;
use crate::publication::folder;

pub use contents::Contents;

/// The name of the worker's file. It must not change: browsers ask for it to learn of a new release.
pub const NAME: &str = "service-worker.js";

/// The worker, with `const RELEASE = {};` for the facts.
const WORKER: &str = include_str!("worker.js");

/// The worker that removes itself, with `<base>` for the base.
const OFF: &str = include_str!("off.js");

/// What the worker knows of a release.
#[derive(Debug, Serialize)]
struct Release<'r> {
    base: &'r str,
    /// The version that page data carries.
    form: u32,
    /// A hash of the shells and the files.
    application: String,
    /// The folder that the pages of a language lie in, `zh/`, and the path of their shell; the last folder is that of
    /// the site, which is empty.
    shells: Vec<(String, &'r str)>,
    /// The paths of all other files of the application.
    files: Vec<&'r str>,
    /// The data that is kept from the start.
    pages: Vec<String>,
    /// The path of the list of everything.
    list: &'r str,
    /// The size of everything.
    bytes: usize,
}

/// Names the worker in the shell, so that the application installs it.
///
/// # Errors
/// A sentence when the shell has no place for it.
pub fn named(shell: &str, base: &Base) -> Result<String, String> {
    let place = "<meta name=\"service-worker\" content=\"\">";
    let name = format!("<meta name=\"service-worker\" content=\"{}{NAME}\">", base.as_str());
    match shell.contains(place) {
        true => Ok(shell.replace(place, &name)),
        false => Err(format!("index.html has no place for the service worker: {place} is missing.")),
    }
}

/// The worker of a site below `base`, the shells of its languages and its list.
pub fn files(base: &Base, shells: &[(Language, String)], mut contents: Contents) -> Vec<File> {
    contents.application.sort_by(|a, b| a.path.cmp(&b.path));
    contents.data.sort_by(|a, b| a.path.cmp(&b.path));

    let shells: Vec<(String, File)> = shells
        .iter()
        .map(|(language, shell)| (folder(*language), File::hashed("offline", ".html", shell.as_bytes())))
        .collect();
    let application = shells.iter().map(|(_, file)| file).chain(&contents.application);
    let names: Vec<String> =
        application.map(|file| format!("{} {}\n", file.path, hash(&file.bytes))).collect();

    let entries: Vec<_> =
        contents.data.iter().map(|file| (&file.path, file.bytes.len(), hash(&file.bytes))).collect();
    let list = serde_json::json!({ "files": entries }).to_string();
    let list = File::hashed("offline", ".json", list);

    let release = Release {
        base: base.as_str(),
        form: VERSION,
        application: hash(names.concat().as_bytes()),
        shells: shells.iter().rev().map(|(folder, file)| (folder.clone(), file.path.as_str())).collect(),
        files: contents.application.iter().map(|file| file.path.as_str()).collect(),
        pages: [
            Route::Home,
            Route::Search,
            Route::Browse,
            Route::Shelf,
            Route::ShelfStats,
            Route::Shared,
            Route::About,
        ]
        .iter()
        .map(Route::data_path)
        .collect(),
        list: &list.path,
        bytes: contents.data.iter().map(|file| file.bytes.len()).sum(),
    };
    // All of it is text and numbers, which always become JSON.
    let facts = serde_json::to_string(&release).unwrap_or_default();
    let worker =
        without_comments(WORKER).replace("const RELEASE = {};", &format!("const RELEASE = {facts};"));
    let shells = shells.into_iter().map(|(_, file)| file);
    [File::new(NAME, worker)].into_iter().chain(shells).chain([list]).collect()
}

/// The worker that removes what an earlier one kept, and itself.
pub fn off(base: &Base) -> File {
    File::new(NAME, without_comments(OFF).replace("<base>", base.as_str()))
}

/// A script without the lines that are comments, and without what lines begin with; both are for readers of the source.
fn without_comments(script: &str) -> String {
    let lines = script.lines().map(str::trim_start).filter(|line| !line.starts_with("//"));
    lines.skip_while(|line| line.is_empty()).flat_map(|line| [line, "\n"]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contents() -> Contents {
        Contents {
            application: vec![File::new("juku-1.wasm", "wasm"), File::new("juku-1.js", "glue")],
            data: vec![
                File::new("title/leap-2020/data.json", r#"{"version":1,"title":"Leap"}"#),
                File::new("data.json", r#"{"version":1}"#),
            ],
        }
    }

    fn shells(english: &str) -> [(Language, String); 2] {
        [(Language::English, english.to_owned()), (Language::Chinese, "<!DOCTYPE html>片".to_owned())]
    }

    fn made(base: &str, contents: Contents) -> Vec<File> {
        files(&Base::new(base), &shells("<!DOCTYPE html>"), contents)
    }

    fn text(file: &File) -> &str {
        std::str::from_utf8(&file.bytes).unwrap()
    }

    /// The facts in a worker.
    fn release(worker: &File) -> serde_json::Value {
        let facts = text(worker).lines().find_map(|line| line.strip_prefix("const RELEASE = ")).unwrap();
        serde_json::from_str(facts.strip_suffix(';').unwrap()).unwrap()
    }

    #[test]
    fn the_worker_names_the_files_of_its_release() {
        let [worker, shell, chinese, list] = made("/drama/", contents()).try_into().unwrap();
        let release = release(&worker);
        assert_eq!(release["base"], "/drama/");
        assert_eq!(release["files"], serde_json::json!(["juku-1.js", "juku-1.wasm"]));
        assert_eq!(release["shells"], serde_json::json!([["zh/", chinese.path], ["", shell.path]]));
        assert_eq!(release["list"], list.path);
        assert_eq!(release["bytes"], 41);
        assert_eq!(release["form"], VERSION);
        assert_eq!(
            release["pages"],
            serde_json::json!([
                "data.json",
                "search/data.json",
                "browse/data.json",
                "shelf/data.json",
                "shelf/stats/data.json",
                "shared/data.json",
                "about/data.json"
            ])
        );
        assert_eq!((text(&shell), text(&chinese)), ("<!DOCTYPE html>", "<!DOCTYPE html>片"));
        // The hashes are those that `sha256sum` gives.
        assert_eq!(
            text(&list),
            r#"{"files":[["data.json",13,"2430f1a2ad2982d0"],["title/leap-2020/data.json",28,"80de0f275b08c8ac"]]}"#
        );
    }

    #[test]
    fn the_same_release_makes_the_same_worker_in_whatever_order_its_files_are_found() {
        let mut turned = contents();
        turned.application.reverse();
        turned.data.reverse();
        assert_eq!(made("/", contents()), made("/", turned));
    }

    #[test]
    fn every_change_of_a_release_makes_another_worker() {
        let worker = |contents| made("/", contents).swap_remove(0);
        let first = worker(contents());
        let mut text_changed = contents();
        text_changed.data[0].bytes.push(b' ');
        let changed = worker(text_changed);
        assert_ne!(first, changed);
        assert_eq!(release(&first)["application"], release(&changed)["application"]);

        let mut icon_changed = contents();
        icon_changed.application.push(File::new("icon.svg", "<svg/>"));
        let with_icon = worker(icon_changed.clone());
        icon_changed.application[2].bytes.push(b' ');
        assert_ne!(release(&with_icon)["application"], release(&worker(icon_changed))["application"]);

        let other_shell = files(&Base::new("/"), &shells("<!DOCTYPE html> "), contents()).swap_remove(0);
        assert_ne!(release(&first)["application"], release(&other_shell)["application"]);
    }

    #[test]
    fn the_shell_names_the_worker_or_says_what_is_missing() {
        let shell = r#"<meta name="service-worker" content=""><title>Juku</title>"#;
        let named_shell = named(shell, &Base::new("/drama/")).unwrap();
        assert!(
            named_shell.starts_with(r#"<meta name="service-worker" content="/drama/service-worker.js">"#)
        );
        let error = named("<title>Juku</title>", &Base::new("/")).unwrap_err();
        assert!(error.contains("service-worker"), "{error}");
    }

    #[test]
    fn readers_do_not_download_comments() {
        for script in [&made("/", contents())[0], &off(&Base::new("/"))] {
            assert!(text(script).starts_with("'use strict';\n"), "{}", text(script));
            assert!(!text(script).contains("//"), "{}", text(script));
        }
    }

    #[test]
    fn the_worker_that_removes_itself_touches_only_what_is_its_own() {
        assert!(text(&off(&Base::new("/drama/"))).contains("const PREFIX = 'juku:/drama/:';"));
    }
}
