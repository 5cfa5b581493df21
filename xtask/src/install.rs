//! One installation: announced, run with its progress visible, and its failure explained.

use crate::child::{start_failure, typed};
use crate::duration::spoken;
use crate::failure::{Failure, Reason};
use indicatif::{ProgressBar, ProgressStyle};
use std::io::{IsTerminal, Read, Write};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// What is installed and what a person is told of it.
pub struct Installation<'a> {
    /// With its version, as "Trunk 0.21.14".
    pub what: &'a str,
    /// As "builds and serves the site".
    pub why: &'a str,
    /// As "about 6 minutes".
    pub takes: &'a str,
    /// The command to try when this one fails.
    pub by_hand: &'a str,
}

/// How much of a program's output is kept to explain its failure.
const KEPT_BYTES: usize = 64 * 1024;

impl Installation<'_> {
    /// Runs a command that shows its own progress on the standard error.
    ///
    /// # Errors
    /// When it can't be started or fails, with the reason found in its output.
    pub fn run_aloud(&self, command: &mut Command) -> Result<(), Failure> {
        let begun = self.announce();
        if std::io::stderr().is_terminal() {
            // The output passes through here, and Cargo would take that for no terminal.
            command
                .env("CARGO_TERM_COLOR", "always")
                .env("CARGO_TERM_PROGRESS_WHEN", "always")
                .env("CARGO_TERM_PROGRESS_WIDTH", "80");
        }
        let mut child = command
            .stdin(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(|cause| start_failure(command, cause))?;
        let said = child.stderr.take().map_or_else(String::new, |pipe| pass_through(pipe, std::io::stderr()));
        let status = child.wait().map_err(|cause| start_failure(command, cause))?;
        self.conclude(status.success(), &said, begun)
    }

    /// Runs a command that says nothing worth reading, with a sign of life on a terminal.
    ///
    /// # Errors
    /// When it can't be started or fails, with the reason found in its output.
    pub fn run_silently(&self, command: &mut Command) -> Result<(), Failure> {
        let begun = self.announce();
        let spinner = ProgressBar::new_spinner().with_message(typed(command));
        spinner.set_style(
            ProgressStyle::with_template("  {spinner} {msg} ({elapsed})")
                .unwrap_or_else(|_| ProgressStyle::default_spinner()),
        );
        spinner.enable_steady_tick(Duration::from_millis(120));
        let output = crate::child::run_silently(command);
        spinner.finish_and_clear();
        let output = output?;
        let said = [output.stdout, output.stderr].concat();
        self.conclude(output.status.success(), &String::from_utf8_lossy(&said), begun)
    }

    fn announce(&self) -> Instant {
        println!("Installing {}, which {}: {}.", self.what, self.why, self.takes);
        Instant::now()
    }

    fn conclude(&self, succeeded: bool, said: &str, begun: Instant) -> Result<(), Failure> {
        if succeeded {
            println!("{} is installed ({}).", self.what, spoken(begun.elapsed()));
            return Ok(());
        }
        Err(self.failure(Reason::from_output(said)))
    }

    /// The failure of this installation.
    pub fn failure(&self, reason: Reason) -> Failure {
        Failure::Install { what: self.what.to_owned(), reason, by_hand: self.by_hand.to_owned() }
    }
}

/// Copies what a program says to the terminal as it comes, and returns the end of it.
fn pass_through(mut pipe: impl Read, mut terminal: impl Write) -> String {
    let mut kept = Vec::new();
    let mut buffer = [0; 4096];
    while let Ok(length @ 1..) = pipe.read(&mut buffer) {
        let piece = &buffer[..length];
        // A closed terminal is no reason to stop an installation.
        let _ = terminal.write_all(piece);
        kept.extend_from_slice(piece);
        let surplus = kept.len().saturating_sub(KEPT_BYTES);
        kept.drain(..surplus);
    }
    without_colours(&String::from_utf8_lossy(&kept))
}

/// Takes out the escape sequences with which terminals are coloured.
fn without_colours(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        if character == '\u{1b}' {
            // The sequence ends with its first letter.
            characters.find(char::is_ascii_alphabetic);
        } else {
            plain.push(character);
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    const TRUNK: Installation<'_> = Installation {
        what: "Trunk 0.21.14",
        why: "builds and serves the site",
        takes: "about 6 minutes",
        by_hand: "cargo install trunk --locked --version 0.21.14",
    };

    #[test]
    fn colours_do_not_hide_the_words() {
        let coloured = "\u{1b}[1m\u{1b}[31merror\u{1b}[0m: no linker";
        assert_eq!(without_colours(coloured), "error: no linker");
    }

    #[test]
    fn all_is_shown_and_the_end_of_a_long_output_is_kept() {
        let long = [vec![b'.'; 3 * KEPT_BYTES], b"error: last".to_vec()].concat();
        let mut shown = Vec::new();
        let kept = pass_through(long.as_slice(), &mut shown);
        assert_eq!(shown, long);
        assert_eq!(kept.len(), KEPT_BYTES);
        assert!(kept.ends_with("error: last"));
    }

    #[cfg(unix)]
    #[test]
    fn a_failing_command_is_explained_by_what_it_said() {
        let script = "echo 'error: No space left on device (os error 28)' >&2; exit 101";
        let failed = TRUNK.run_silently(Command::new("sh").args(["-c", script]));
        let sentence = failed.unwrap_err().to_string();
        assert!(sentence.contains("the disk is full"), "{sentence}");
        assert!(sentence.ends_with(TRUNK.by_hand), "{sentence}");
    }
}
