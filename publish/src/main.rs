//! Trunk's hook after a build: checks the content and writes what is published beside the application.
//!
//! Trunk tells by environment variables where; a failure fails the build, and the last good `dist` stays.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;
use std::{env, fs};

use juku_catalog::content::in_short;
use juku_catalog::{Catalogue, folder};
use juku_publish::template::{Template, with_site};
use juku_publish::{File, History, Publication, files, pages, precompress};

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
    let is_release = env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release");
    publish(&publication, &staging, is_release).map_err(|sentence| vec![sentence])
}

/// Writes everything and says what it was.
fn publish(publication: &Publication<'_>, staging: &Path, is_release: bool) -> Result<String, String> {
    let shell = staging.join("index.html");
    let html = fs::read_to_string(&shell)
        .map_err(|error| format!("{}: cannot be read: {error}", shell.display()))?;
    let template = match is_release {
        true => Some(Template::new(&html, publication.site()).map_err(|error| error.to_string())?),
        false => {
            let html = with_site(&html, publication.site()).map_err(|error| error.to_string())?;
            File::new("index.html", html).write_below(staging).map_err(|error| error.to_string())?;
            None
        }
    };
    let begun = Instant::now();
    let written =
        pages::write(publication, template.as_ref(), |_| None, staging).map_err(|error| error.to_string())?;
    if let Some(template) = &template {
        write_files(publication, template.policy(), staging)?;
    }
    // Whatever is written after this has no compressed copy.
    if env::var("JUKU_PRECOMPRESS").is_ok_and(|wish| wish == "1") {
        println!("{}", compress(staging).map_err(|error| error.to_string())?);
    }
    Ok(format!(
        "Juku: {} titles, {} pages, {} kB, {} ms.",
        publication.catalogue.titles().len(),
        written.pages,
        written.bytes / 1000,
        begun.elapsed().as_millis()
    ))
}

/// Writes what only a release has beside its pages: the files for crawlers, feed readers, browsers and hosts.
fn write_files(publication: &Publication<'_>, policy: &str, staging: &Path) -> Result<(), String> {
    let history = History::read(publication.catalogue, &content_folder().join("titles"));
    if history.from_files() > 0 {
        println!(
            "Juku: {} titles have the dates of their files in feed.xml and sitemap.xml, because git does not know \
             them or its history is not whole here (on GitHub: `fetch-depth: 0`).",
            history.from_files()
        );
    }
    let hashed =
        files::hashed(staging).map_err(|error| format!("{}: cannot be read: {error}", staging.display()))?;
    let files = files::all(publication, &history, policy, &hashed, &[]).map_err(|error| error.to_string())?;
    files.iter().try_for_each(|file| file.write_below(staging)).map_err(|error| error.to_string())
}

/// Writes compressed copies beside all files, and says what it does: with thousands of pages it takes a while.
fn compress(staging: &Path) -> Result<String, precompress::PrecompressError> {
    let begun = Instant::now();
    let compressed = precompress::folder(staging, |done, all| {
        if done * 10 / all > (done - 1) * 10 / all {
            println!("Juku: compressed {done} of {all} files.");
        }
    })?;
    Ok(format!(
        "Juku: {} kB are {} kB with Brotli and {} kB with gzip; {:.1} s.",
        compressed.bytes / 1000,
        compressed.brotli / 1000,
        compressed.gzip / 1000,
        begun.elapsed().as_secs_f32()
    ))
}

/// The content of the project that Trunk builds.
fn content_folder() -> PathBuf {
    env::var_os("TRUNK_SOURCE_DIR").map_or_else(|| PathBuf::from("."), PathBuf::from).join("content")
}

/// The checked content.
fn read_content() -> Result<Catalogue, Vec<String>> {
    let content = content_folder();
    let content = content.strip_prefix(env::current_dir().unwrap_or_default()).unwrap_or(&content);
    folder::read(content).map_err(|faults| {
        let mut sentences: Vec<String> = faults.iter().map(ToString::to_string).collect();
        sentences.push(format!("{}: {}; nothing was published.", content.display(), in_short(&faults)));
        sentences
    })
}
