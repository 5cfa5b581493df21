//! `juku-catalog check --content content`: says what is wrong with a content folder.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

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
}

fn main() -> ExitCode {
    match Cli::parse().command {
        Command::Check { content } => match juku_catalog::folder::read(&content) {
            Ok(catalogue) => {
                println!("{}: {} titles, no fault.", content.display(), catalogue.titles().len());
                ExitCode::SUCCESS
            }
            Err(faults) => {
                for fault in &faults {
                    eprintln!("{fault}");
                }
                eprintln!("{}: {}.", content.display(), juku_catalog::content::in_short(&faults));
                ExitCode::FAILURE
            }
        },
    }
}
