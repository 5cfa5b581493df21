//! `cargo xtask`: the commands that set up, serve, build, check, test, measure and draw Juku.
//!
//! Each command first installs the tools that it needs and does not find, then runs the
//! product's own commands (`trunk serve`, `trunk build --release`, `cargo test`), which work
//! alone too once the tools are there.

mod failure;

mod child;
mod duration;
mod install;
mod workspace;

mod system_packages;
mod tools;
mod wasm_opt;

mod browser;
mod bundle;
mod playwright;
mod public_url;
mod web_servers;

mod bench;
mod build;
mod check;
mod serve;
mod shots;
mod test;

use child::Environment;
use clap::{Parser, Subcommand};
use failure::Failure;
use std::process::ExitCode;
use workspace::Workspace;

/// The commands that set up, serve, build, check, test, measure and draw Juku.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Installs what is missing and serves the site, rebuilt at every change
    Serve {
        /// The port; the next free one is taken when it is in use
        #[arg(long, default_value_t = 8080)]
        port: u16,
        /// Opens the site in the browser
        #[arg(long)]
        open: bool,
    },
    /// Makes the release bundle in dist/
    Build {
        /// The path under which the site will be published, as /drama/
        #[arg(long, default_value = "/")]
        public_url: String,
        /// Writes .br and .gz copies beside the files, for hosts that do not compress by themselves
        #[arg(long)]
        precompress: bool,
    },
    /// Checks the content and says what is wrong
    Check,
    /// Installs what the tests need and runs everything
    Test {
        /// Leaves out the tests in a real browser
        #[arg(long)]
        skip_browser: bool,
    },
    /// Measures the built site in a real browser
    Bench,
    /// Draws every kind of page into target/shots, and the pictures of the README
    Shots {
        /// Draws all posters on one sheet instead
        #[arg(long, conflicts_with = "references")]
        posters: bool,
        /// Draws the references of the visual tests, in tests/e2e/visual, instead
        #[arg(long)]
        references: bool,
    },
}

fn main() -> ExitCode {
    match run(Arguments::parse().command) {
        Ok(code) => code,
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<ExitCode, Failure> {
    let workspace = Workspace::of_this_crate();
    let environment = Environment::of_this_process(workspace.root())?;
    match command {
        Command::Serve { port, open } => serve::run(&environment, &workspace, port, open),
        Command::Build { public_url, precompress } => {
            build::run(&environment, &workspace, &public_url, precompress)
        }
        Command::Check => check::run(&environment),
        Command::Test { skip_browser } => test::run(&environment, &workspace, skip_browser),
        Command::Bench => bench::run(&environment, &workspace),
        Command::Shots { posters, references } => shots::run(&environment, &workspace, posters, references),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_consistent() {
        Arguments::command().debug_assert();
    }
}
