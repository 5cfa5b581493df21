//! Trunk's hook after a build: checks the content and writes what is published beside the application.
//!
//! Trunk tells by environment variables where; a failure fails the build, and the last good `dist` stays.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use juku_catalog::content::in_short;
use juku_catalog::{Catalogue, folder};
use juku_publish::pictures::{self, Drawing, Pictures, Progress};
use juku_publish::{File, Publication, page_data};

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
    let Some(staging) = env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from) else {
        return Err(vec![
            "This program is run by Trunk: use `trunk build`, `trunk serve` or `cargo xtask build`."
                .to_owned(),
        ]);
    };
    let catalogue = read_content()?;
    let public_url = env::var("TRUNK_PUBLIC_URL").unwrap_or_default();
    let publication = Publication::new(&catalogue, &public_url);
    write_head(&staging.join("index.html"), &catalogue).map_err(|sentence| vec![sentence])?;
    let mut files = page_data::files(&publication);
    let pages = files.len();
    if env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release") {
        let pictures = draw_pictures(&publication).map_err(|sentence| vec![sentence])?;
        for note in &pictures.notes {
            eprintln!("{note}");
        }
        files.extend(pictures.files);
    }
    for file in &files {
        file.write_below(&staging).map_err(|error| vec![error.to_string()])?;
    }
    let bytes: usize = files.iter().map(|file| file.bytes.len()).sum();
    Ok(format!("Juku: {} titles, data of {} pages, {} kB.", catalogue.titles().len(), pages, bytes / 1000))
}

/// The folder of the project that Trunk builds.
fn source() -> PathBuf {
    env::var_os("TRUNK_SOURCE_DIR").map_or_else(|| PathBuf::from("."), PathBuf::from)
}

/// The preview pictures and icons.
fn draw_pictures(publication: &Publication<'_>) -> Result<Pictures, String> {
    let icon = source().join("public/icon.svg");
    let icon =
        fs::read_to_string(&icon).map_err(|error| format!("{}: cannot be read: {error}", icon.display()))?;
    let drawing = Drawing {
        publication,
        icon: &icon,
        cache: &source().join("target/juku-previews"),
        fonts: pictures::system_fonts(),
        progress: Progress::Told,
    };
    Ok(drawing.draw())
}

/// The checked content of the project that Trunk builds.
fn read_content() -> Result<Catalogue, Vec<String>> {
    let content = source().join("content");
    let content = content.strip_prefix(env::current_dir().unwrap_or_default()).unwrap_or(&content);
    folder::read(content).map_err(|faults| {
        let mut sentences: Vec<String> = faults.iter().map(ToString::to_string).collect();
        sentences.push(format!("{}: {}; nothing was published.", content.display(), in_short(&faults)));
        sentences
    })
}

/// Puts the site's own facts into the head of the one HTML shell.
fn write_head(shell: &Path, catalogue: &Catalogue) -> Result<(), String> {
    let html =
        fs::read_to_string(shell).map_err(|error| format!("{}: cannot be read: {error}", shell.display()))?;
    let html = juku::shell::with_site(&html, catalogue.site())?;
    let staging = shell.parent().unwrap_or(Path::new("."));
    File::new("index.html", html).write_below(staging).map_err(|error| error.to_string())
}
