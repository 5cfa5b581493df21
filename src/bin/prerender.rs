//! Trunk's hook after a build: checks the content and writes the data of every page beside where it will be read.
//!
//! Trunk tells by environment variables where; a failure fails the build, and the last good `dist` stays.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io};

use juku::page_data::PageData;
use juku::route::Route;
use juku_catalog::content::in_short;
use juku_catalog::related::Relations;
use juku_catalog::{Catalogue, folder};

fn main() -> ExitCode {
    match run() {
        Ok(summary) => {
            println!("{summary}");
            ExitCode::SUCCESS
        }
        Err(sentences) => {
            for sentence in sentences {
                eprintln!("{sentence}");
            }
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<String, Vec<String>> {
    let variable = |name: &str| env::var_os(name).map(PathBuf::from);
    let Some(staging) = variable("TRUNK_STAGING_DIR") else {
        return Err(vec![
            "This program is run by Trunk: use `trunk build`, `trunk serve` or `cargo xtask build`."
                .to_owned(),
        ]);
    };
    let source = variable("TRUNK_SOURCE_DIR").unwrap_or_else(|| PathBuf::from("."));
    let content = source.join("content");
    let content = content.strip_prefix(env::current_dir().unwrap_or_default()).unwrap_or(&content);
    let catalogue = folder::read(content).map_err(|faults| {
        let mut sentences: Vec<String> = faults.iter().map(ToString::to_string).collect();
        sentences.push(format!("{}: {}; nothing was published.", content.display(), in_short(&faults)));
        sentences
    })?;
    let shell = staging.join("index.html");
    write_head(&shell, &catalogue).map_err(|sentence| vec![sentence])?;
    let (files, bytes) = write_pages(&staging, &catalogue).map_err(|sentence| vec![sentence])?;
    Ok(format!("Juku: {} titles, data of {files} pages, {} kB.", catalogue.titles().len(), bytes / 1000))
}

/// Writes the data of every page.
fn write_pages(staging: &Path, catalogue: &Catalogue) -> Result<(usize, usize), String> {
    let relations = Relations::new(catalogue);
    let mut written = (0, 0);
    for route in Route::all(catalogue) {
        let Some(data) = PageData::of(&route, catalogue, &relations) else { continue };
        let path = staging.join(route.data_path());
        let json = data.json().map_err(|error| unwritten(&path, &error.into()))?;
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(|error| unwritten(folder, &error))?;
        }
        fs::write(&path, &json).map_err(|error| unwritten(&path, &error))?;
        written.0 += 1;
        written.1 += json.len();
    }
    Ok(written)
}

/// Puts the site's own facts into the head of the one HTML shell.
fn write_head(shell: &Path, catalogue: &Catalogue) -> Result<(), String> {
    let html =
        fs::read_to_string(shell).map_err(|error| format!("{}: cannot be read: {error}", shell.display()))?;
    let html = juku::shell::with_site(&html, catalogue.site())?;
    fs::write(shell, html).map_err(|error| unwritten(shell, &error))
}

fn unwritten(path: &Path, error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::StorageFull => {
            format!("{}: the disk is full; make room and build again.", path.display())
        }
        _ => format!("{}: cannot be written: {error}", path.display()),
    }
}
