//! What can go wrong in a command, each with the sentence that a person reads.

use std::fmt::{Display, Formatter};
use std::path::PathBuf;

/// Why a command stops. The text says what happened and what to do by hand.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// An installation ran and failed.
    #[error("{what} could not be installed: {reason}. Try by hand: {by_hand}")]
    Install {
        /// What was to be installed, as "Trunk 0.21.14".
        what: String,
        /// What its output shows to be the cause.
        reason: Reason,
        /// The command to type.
        by_hand: String,
    },
    /// A program that this command needs is neither there nor installable by it.
    #[error("{program} was not found, and it is needed {purpose}. {advice}")]
    Missing {
        /// The program's name.
        program: &'static str,
        /// What for, beginning with "to" or "for".
        purpose: &'static str,
        /// How to get it, a full sentence.
        advice: String,
    },
    /// A program could not be started at all.
    #[error("`{program}` could not be started ({cause}). See that it is installed and on your PATH")]
    Start {
        /// The command as typed.
        program: String,
        /// The system's answer.
        cause: std::io::Error,
    },
    /// A program ran and ended with an error that it has printed itself.
    #[error("`{command}` failed; its own messages are above")]
    Ran {
        /// The command as typed.
        command: String,
    },
    /// A file or folder could not be used.
    #[error("{path} could not be {action}: {cause}")]
    File {
        /// Which one.
        path: PathBuf,
        /// "read", "written" or the like.
        action: &'static str,
        /// The system's answer.
        cause: std::io::Error,
    },
    /// The lock file is unreadable or lacks a package.
    #[error("Cargo.lock {problem}. Try by hand: cargo generate-lockfile")]
    LockFile {
        /// What is wrong with it, as the rest of the sentence.
        problem: String,
    },
    /// A public URL that the site cannot be built for.
    #[error("--public-url {given:?} {problem}. Give the path of the site with slashes, as /drama/")]
    PublicUrl {
        /// What was given.
        given: String,
        /// What is wrong with it, as the rest of the sentence.
        problem: &'static str,
    },
    /// No port to serve on.
    #[error("port {port} can't be used: {problem}. Choose another: cargo xtask serve --port 8080")]
    Port {
        /// The port asked for.
        port: u16,
        /// The system's answer or what was tried.
        problem: String,
    },
    /// Anything else that one sentence explains.
    #[error("{0}")]
    Sentence(String),
}

/// Why an installation failed, as far as its output tells.
#[derive(Debug, PartialEq, Eq)]
pub enum Reason {
    /// The disk is full or the quota used up.
    FullDisk,
    /// No answer from the network.
    NoNetwork,
    /// The folder may not be written to.
    NotAllowed,
    /// The last line in which the program complained.
    Said(String),
    /// It ended without a word.
    Silent,
}

impl Reason {
    /// Reads the cause from what the program printed.
    pub fn from_output(output: &str) -> Self {
        let lower = output.to_lowercase();
        let shows = |signs: &[&str]| signs.iter().any(|sign| lower.contains(sign));
        if shows(FULL_DISK) {
            Self::FullDisk
        } else if shows(NO_NETWORK) {
            Self::NoNetwork
        } else if shows(NOT_ALLOWED) {
            Self::NotAllowed
        } else {
            last_complaint(output).map_or(Self::Silent, Self::Said)
        }
    }
}

impl Display for Reason {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(match self {
            Self::FullDisk => "the disk is full; make room (a few gigabytes) and run it again",
            Self::NoNetwork => "there was no answer from the network; see that you are online",
            Self::NotAllowed => "a folder that it needs may not be written to by this user",
            Self::Said(line) => line,
            Self::Silent => "it ended with an error and said nothing",
        })
    }
}

/// Signs in lower case, from Cargo, rustup, npm, apt and the systems' own messages.
const FULL_DISK: &[&str] = &[
    "no space left on device",
    "os error 28",
    "enospc",
    "not enough space on the disk",
    "not enough free space",
    "disk quota exceeded",
];

const NO_NETWORK: &[&str] = &[
    "could not resolve",
    "couldn't resolve",
    "could not connect",
    "couldn't connect",
    "failed to connect",
    "temporary failure resolving",
    "temporary failure in name resolution",
    "failed to lookup address",
    "network is unreachable",
    "connection refused",
    "connection timed out",
    "operation timed out",
    "connection reset",
    "error sending request",
    "enotfound",
    "eai_again",
    "econnrefused",
    "econnreset",
    "etimedout",
    "enetunreach",
];

const NOT_ALLOWED: &[&str] = &["permission denied", "eacces", "read-only file system"];

/// The last line that begins as an error does, without the word itself.
fn last_complaint(output: &str) -> Option<String> {
    let complaint = output.lines().rev().map(str::trim).find_map(|line| {
        ["error:", "npm error", "E:", "fatal:"]
            .iter()
            .find_map(|start| line.strip_prefix(start))
            .filter(|rest| !rest.trim().is_empty())
    });
    let line = complaint.or_else(|| output.lines().rev().find(|line| !line.trim().is_empty()))?;
    Some(line.trim().trim_end_matches('.').to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn failed_install(output: &str) -> String {
        Failure::Install {
            what: "Trunk 0.21.14".to_owned(),
            reason: Reason::from_output(output),
            by_hand: "cargo install trunk --locked --version 0.21.14".to_owned(),
        }
        .to_string()
    }

    #[test]
    fn a_full_disk_is_named_with_the_command_to_try() {
        assert_eq!(
            failed_install("error: failed to write `/x/y`\n  No space left on device (os error 28)"),
            "Trunk 0.21.14 could not be installed: the disk is full; make room (a few gigabytes) \
             and run it again. Try by hand: cargo install trunk --locked --version 0.21.14"
        );
    }

    #[test]
    fn a_silent_network_is_recognised_in_each_tools_words() {
        for output in [
            "[6] Could not resolve hostname (Could not resolve host: index.crates.io)",
            "npm error code ENOTFOUND\nnpm error network request failed",
            "npm error code EAI_AGAIN",
            "E: Failed to fetch X  Temporary failure resolving 'deb.debian.org'",
            "error: could not download file: error sending request for url",
            "[28] Timeout was reached (Connection timed out after 30001 milliseconds)",
        ] {
            assert_eq!(Reason::from_output(output), Reason::NoNetwork, "{output}");
        }
    }

    #[test]
    fn a_forbidden_folder_is_recognised() {
        let output = "error: failed to create `/opt/bin`: Permission denied (os error 13)";
        assert_eq!(Reason::from_output(output), Reason::NotAllowed);
    }

    #[test]
    fn otherwise_the_last_complaint_is_quoted() {
        let output = "   Compiling ring\nerror: linker `cc` not found\n  |\nnote: see above";
        let reason = Reason::from_output(output);
        assert_eq!(reason, Reason::Said("linker `cc` not found".to_owned()));
        assert_eq!(
            failed_install(output),
            "Trunk 0.21.14 could not be installed: linker `cc` not found. \
             Try by hand: cargo install trunk --locked --version 0.21.14"
        );
    }

    #[test]
    fn silence_is_called_silence() {
        assert_eq!(Reason::from_output(" \n"), Reason::Silent);
    }

    #[test]
    fn a_missing_program_says_what_for_and_how_to_get_it() {
        let failure = Failure::Missing {
            program: "Node.js",
            purpose: "for the browser tests",
            advice: "Install version 20 or newer.".to_owned(),
        };
        assert_eq!(
            failure.to_string(),
            "Node.js was not found, and it is needed for the browser tests. \
             Install version 20 or newer."
        );
    }
}
