//! `juku-catalog check --content content` says what is wrong with a content folder;
//! `juku-catalog search --content content` answers queries from standard input.

use std::io::{self, BufRead, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use juku_catalog::search::Finder;
use juku_catalog::{Catalogue, Slug, index};
use serde::Serialize;

/// Works on a folder of content.
#[derive(Parser)]
#[command(name = "juku-catalog", version, about)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Checks every file and prints every fault.
    Check {
        /// The folder with site.toml and titles/.
        #[arg(long, default_value = "content")]
        content: PathBuf,
    },
    /// Reads a query per line and prints a line of JSON for each: the ids of the titles, best first, and the slugs of
    /// the people.
    Search {
        /// The folder with site.toml and titles/.
        #[arg(long, default_value = "content")]
        content: PathBuf,
    },
}

/// The most titles in an answer.
const TITLES: usize = 10;

/// An answer to a query.
#[derive(Serialize)]
struct Answer<'a> {
    q: &'a str,
    titles: Vec<&'a Slug>,
    people: Vec<&'a Slug>,
}

fn main() -> ExitCode {
    match Cli::parse().command {
        Command::Check { content } => read(&content).map_or(ExitCode::FAILURE, |catalogue| {
            println!("{}: {} titles, no fault.", content.display(), catalogue.titles().len());
            ExitCode::SUCCESS
        }),
        Command::Search { content } => {
            let Some(catalogue) = read(&content) else { return ExitCode::FAILURE };
            let mut finder = Finder::new(index::of(&catalogue));
            match answer(&mut finder, io::stdin().lock(), io::stdout().lock()) {
                Ok(()) => ExitCode::SUCCESS,
                // Who reads the answers has read enough.
                Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
                Err(error) => {
                    eprintln!("The queries could not be answered: {error}.");
                    ExitCode::FAILURE
                }
            }
        }
    }
}

/// The catalogue of a folder; `None`, after its faults were told, if there are any.
fn read(content: &Path) -> Option<Catalogue> {
    juku_catalog::folder::read(content)
        .map_err(|faults| {
            for fault in &faults {
                eprintln!("{fault}");
            }
            eprintln!("{}: {}.", content.display(), juku_catalog::content::in_short(&faults));
        })
        .ok()
}

/// Answers each line, also those that are not UTF-8 or have no letter.
fn answer(finder: &mut Finder, queries: impl BufRead, mut answers: impl Write) -> io::Result<()> {
    for line in queries.split(b'\n') {
        let line = line?;
        let query = String::from_utf8_lossy(line.strip_suffix(b"\r").unwrap_or(&line));
        let found = finder.search(&query, TITLES);
        let index = finder.index();
        let answer = Answer {
            q: &query,
            titles: found.titles.iter().filter_map(|title| index.titles.id.get(title.at)).collect(),
            people: found.people.iter().filter_map(|person| index.people.slug.get(person.at)).collect(),
        };
        serde_json::to_writer(&mut answers, &answer)?;
        writeln!(answers)?;
    }
    answers.flush()
}
