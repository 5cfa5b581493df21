//! What of a built site works without a network.

use std::path::{Path, PathBuf};
use std::{fs, io};

use juku_catalog::page::VERSION;

use super::NAME;
use crate::{File, words};

/// What a release is made of, as far as the worker is concerned.
#[derive(Clone, Debug, Default)]
pub struct Contents {
    /// The application: wasm, scripts, words, icons, manifest.
    pub application: Vec<File>,
    /// The data of every page.
    pub data: Vec<File>,
}

impl Contents {
    /// Finds them in the folder of a site that is complete but for its worker.
    ///
    /// # Errors
    /// When the folder or a file cannot be read, as a sentence.
    pub fn of_folder(site: &Path) -> Result<Self, String> {
        let mut contents = Self::default();
        let mut folders = vec![PathBuf::new()];
        let data_start = format!("{{\"version\":{VERSION},");
        while let Some(folder) = folders.pop() {
            for (path, is_folder) in entries(site, &folder)? {
                if is_folder {
                    folders.push(path);
                    continue;
                }
                let name = path.to_string_lossy().replace('\\', "/");
                let is_icon = !name.contains('/') || name.starts_with("icons/");
                match path.extension().and_then(|ending| ending.to_str()) {
                    Some("json") => {
                        let file = File::new(name, read(&site.join(&path))?);
                        if file.bytes.starts_with(data_start.as_bytes()) {
                            contents.data.push(file);
                        }
                    }
                    Some("js" | "wasm" | "css" | "webmanifest") if name != NAME => {
                        contents.application.push(File::new(name, read(&site.join(&path))?));
                    }
                    Some("txt") if words::is_one(&name) => {
                        contents.application.push(File::new(name, read(&site.join(&path))?));
                    }
                    Some("svg" | "png" | "ico") if is_icon => {
                        contents.application.push(File::new(name, read(&site.join(&path))?));
                    }
                    _ => {}
                }
            }
        }
        Ok(contents)
    }
}

/// What lies in a folder below the site's, and whether it is a folder itself.
fn entries(site: &Path, folder: &Path) -> Result<Vec<(PathBuf, bool)>, String> {
    let whole = site.join(folder);
    let list = || -> io::Result<Vec<(PathBuf, bool)>> {
        fs::read_dir(&whole)?
            .map(|entry| {
                let entry = entry?;
                Ok((folder.join(entry.file_name()), entry.file_type()?.is_dir()))
            })
            .collect()
    };
    list().map_err(|error| format!("{}: cannot be read: {error}", whole.display()))
}

fn read(path: &Path) -> Result<Vec<u8>, String> {
    fs::read(path).map_err(|error| format!("{}: cannot be read: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_application_and_the_data_are_found_in_the_folder_of_the_site() {
        let site = std::env::temp_dir().join(format!("juku-service-worker-{}", std::process::id()));
        for (path, text) in [
            ("index.html", "<!DOCTYPE html>"),
            ("juku-1.js", "glue"),
            ("juku-1_bg.wasm", "wasm"),
            ("manifest.webmanifest", "{}"),
            ("words-en-1.txt", "Loading"),
            ("words-zh-1.txt", "加载中"),
            ("robots.txt", "User-agent: *"),
            ("icons/512.png", "png"),
            ("preview/leap-2020.png", "png"),
            (NAME, "an earlier one"),
            ("data.json", &format!("{{\"version\":{VERSION},\"count\":1}}")),
            ("title/leap-2020/data.json", &format!("{{\"version\":{VERSION},\"title\":1}}")),
            ("notes.json", r#"{"other":1}"#),
        ] {
            File::new(path, text).write_below(&site).unwrap();
        }
        let found = Contents::of_folder(&site);
        fs::remove_dir_all(&site).unwrap();
        let paths = |files: Vec<File>| {
            let mut paths: Vec<_> = files.into_iter().map(|file| file.path).collect();
            paths.sort();
            paths
        };
        let found = found.unwrap();
        assert_eq!(
            paths(found.application),
            [
                "icons/512.png",
                "juku-1.js",
                "juku-1_bg.wasm",
                "manifest.webmanifest",
                "words-en-1.txt",
                "words-zh-1.txt"
            ]
        );
        assert_eq!(paths(found.data), ["data.json", "title/leap-2020/data.json"]);
        let error = Contents::of_folder(&site).unwrap_err();
        assert!(error.contains("cannot be read"), "{error}");
    }
}
