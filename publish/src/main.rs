//! Trunk's hook after a build: checks the content and writes what is published beside the application.
//!
//! Trunk tells by environment variables where; a failure fails the build, and the last good `dist` stays.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;
use std::{env, fs};

use juku_catalog::content::in_short;
use juku_catalog::{Catalogue, folder};
use juku_publish::head::Preview;
use juku_publish::pages::Edition;
use juku_publish::pictures::{self, Drawing, Pictures, Progress};
use juku_publish::template::{is_served, with_site};
use juku_publish::{
    File, History, Publication, design, files, glue, pages, precompress, service_worker, words, workers,
};
use juku_view::language::Language;
use juku_view::route::Route;

/// The variable that, set to `off`, publishes a worker that removes itself from readers' browsers.
const SERVICE_WORKER: &str = "JUKU_SERVICE_WORKER";

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
    publish(&publication, &staging).map_err(|sentence| vec![sentence])
}

/// Writes everything and says what it was.
fn publish(publication: &Publication<'_>, staging: &Path) -> Result<String, String> {
    let is_set = |name: &str, value: &str| env::var(name).is_ok_and(|found| found == value);
    let shell = read(&staging.join("index.html"))?;
    let index =
        workers::index_files(publication.catalogue).map_err(|error| format!("catalog.json: {error}"))?;
    write(&index, staging)?;
    let profile = env::var("TRUNK_PROFILE").unwrap_or_default();
    // For whoever changes the looks; the site does not need it, and a release has none.
    match design::file(&profile, publication, &shell, &index, &source()) {
        Ok(page) => write(page.as_slice(), staging)?,
        Err(error) => eprintln!("Juku: {} was not written: {error}.", design::PATH),
    }
    let written = if profile == design::RELEASE {
        release(publication, staging, &shell)?
    } else {
        let named = with_site(&shell, publication).map_err(|error| error.to_string())?;
        write(&[File::new("index.html", named)], staging)?;
        write(&words::files(), staging)?;
        pages::write(publication, &[], |_, _| None, staging).map_err(|error| error.to_string())?
    };
    // Whatever is written after this has no compressed copy.
    if is_set("JUKU_PRECOMPRESS", "1") {
        println!("{}", compress(staging).map_err(|error| error.to_string())?);
    }
    Ok(format!(
        "Juku: {} titles, {} pages in {} languages, {} kB in {} ms.",
        publication.catalogue.titles().len(),
        written.pages,
        Language::ALL.len(),
        written.bytes / 1000,
        written.time.as_millis()
    ))
}

/// Writes what only a release has: a smaller application, pictures, files for crawlers, feed readers, browsers and
/// hosts, and pages that can be read before the application runs.
fn release(publication: &Publication<'_>, staging: &Path, shell: &str) -> Result<pages::Written, String> {
    // While a site is worked on, nothing is to be answered from what is kept.
    glue::shrink_all(staging).map_err(|error| error.to_string())?;
    let shell = &words::named(&workers::named(shell, staging)?, staging)?;
    let has_worker = !is_served(shell) && env::var(SERVICE_WORKER).map_or(true, |wish| wish != "off");
    let named = if has_worker { Some(service_worker::named(shell, &publication.base)?) } else { None };
    let editions =
        Edition::all(publication, named.as_deref().unwrap_or(shell)).map_err(|error| error.to_string())?;
    let pictures = draw(publication)?;
    for note in &pictures.notes {
        println!("{note}");
    }
    write(&pictures.files, staging)?;
    let history = History::read(publication.catalogue, &source().join("content/titles"));
    if history.from_files() > 0 {
        println!(
            "Juku: {} titles have the dates of their files in feed.xml and sitemap.xml, because git does not know \
             them or its history is not whole here (on GitHub: `fetch-depth: 0`).",
            history.from_files()
        );
    }
    let hashed =
        files::hashed(staging).map_err(|error| format!("{}: cannot be read: {error}", staging.display()))?;
    let patterns = [pictures::SITE, "title/:id/preview.png"];
    // The pages of all languages have the same scripts and styles.
    let policy = editions.first().map(|edition| edition.template.policy()).unwrap_or_default();
    let files =
        files::all(publication, &history, policy, &hashed, &patterns).map_err(|error| error.to_string())?;
    write(&files, staging)?;
    let preview = |publication: &Publication<'_>, route: &Route| {
        let path = pictures.of(route)?;
        Some(Preview {
            address: publication.file_address(&path),
            alt: publication.name(route),
            size: (pictures::WIDTH, pictures::HEIGHT),
        })
    };
    let written =
        pages::write(publication, &editions, preview, staging).map_err(|error| error.to_string())?;
    let worker = if has_worker {
        let contents = service_worker::Contents::of_folder(staging)?;
        let shells: Vec<(Language, String)> = editions
            .iter()
            .map(|Edition { publication, template }| (publication.language(), template.shell(publication)))
            .collect();
        service_worker::files(&publication.base, &shells, contents)
    } else {
        vec![service_worker::off(&publication.base)]
    };
    write(&worker, staging)?;
    Ok(written)
}

/// The preview pictures and icons.
fn draw<'p>(publication: &'p Publication<'p>) -> Result<Pictures, String> {
    let icon = read(&source().join("public/icon.svg"))?;
    let drawing = Drawing {
        publication,
        icon: &icon,
        cache: &source().join("target/juku-previews"),
        fonts: pictures::system_fonts(),
        progress: Progress::Told,
    };
    Ok(drawing.draw())
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

/// The checked content.
fn read_content() -> Result<Catalogue, Vec<String>> {
    let content = source().join("content");
    let content = content.strip_prefix(env::current_dir().unwrap_or_default()).unwrap_or(&content);
    folder::read(content).map_err(|faults| {
        let mut sentences: Vec<String> = faults.iter().map(ToString::to_string).collect();
        sentences.push(format!("{}: {}; nothing was published.", content.display(), in_short(&faults)));
        sentences
    })
}

/// The folder of the project that Trunk builds.
fn source() -> PathBuf {
    env::var_os("TRUNK_SOURCE_DIR").map_or_else(|| PathBuf::from("."), PathBuf::from)
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: cannot be read: {error}", path.display()))
}

fn write(files: &[File], folder: &Path) -> Result<(), String> {
    files.iter().try_for_each(|file| file.write_below(folder)).map_err(|error| error.to_string())
}
