//! Playwright, which drives the browser in tests and measurements.

use crate::child::Environment;
use crate::failure::Failure;
use crate::install::Installation;
use crate::tools::version_in;
use std::fs;
use std::path::Path;

/// The oldest major version of Node.js that Playwright runs on.
const OLDEST_NODE: u64 = 20;

fn require_node(environment: &Environment) -> Result<(), Failure> {
    let missing =
        |advice: String| Failure::Missing { program: "Node.js", purpose: "for the browser tests", advice };
    let Some(answer) = environment.answer("node", &["--version"]) else {
        return Err(missing(format!("Install version {OLDEST_NODE} or newer, which brings npm")));
    };
    if version_in(&answer).is_some_and(|version| version.major < OLDEST_NODE) {
        return Err(Failure::Sentence(format!(
            "Node.js {} is too old for the browser tests; install version {OLDEST_NODE} or newer",
            answer.trim()
        )));
    }
    match environment.find("npm") {
        Some(_) => Ok(()),
        None => Err(missing("Node.js is there but its npm is not; install that too".to_owned())),
    }
}

/// Installs Playwright for the tests in a folder unless it is there.
///
/// # Errors
/// When Node.js is missing or too old, or npm fails.
pub fn install(environment: &Environment, folder: &Path) -> Result<(), Failure> {
    require_node(environment)?;
    if is_installed(folder) {
        return Ok(());
    }
    let mut command = environment.command("npm", ["ci", "--no-audit", "--no-fund"]);
    // The system's browser is used; Playwright's own is a large download.
    command.current_dir(folder).env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    Installation {
        what: "Playwright",
        why: "drives the browser in the tests",
        takes: "some seconds",
        by_hand: "npm --prefix tests/e2e ci",
    }
    .run_silently(&mut command)
}

/// Whether what npm noted at its last installation is not older than the lock file.
fn is_installed(folder: &Path) -> bool {
    let changed = |path: &Path| fs::metadata(path).and_then(|metadata| metadata.modified());
    let noted = changed(&folder.join("node_modules").join(".package-lock.json"));
    let wanted = changed(&folder.join("package-lock.json"));
    matches!((noted, wanted), (Ok(noted), Ok(wanted)) if noted >= wanted)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::{Duration, SystemTime};

    #[test]
    fn playwright_is_installed_again_when_the_lock_file_is_newer() {
        let folder = std::env::temp_dir().join(format!("juku-e2e-{}", std::process::id()));
        fs::create_dir_all(folder.join("node_modules")).unwrap();
        let lock = fs::File::create(folder.join("package-lock.json")).unwrap();
        assert!(!is_installed(&folder), "without npm's own note");

        fs::write(folder.join("node_modules").join(".package-lock.json"), "{}").unwrap();
        assert!(is_installed(&folder), "with a note as new as the lock file");

        lock.set_modified(SystemTime::now() + Duration::from_secs(60)).unwrap();
        assert!(!is_installed(&folder), "with a newer lock file");
        fs::remove_dir_all(&folder).unwrap();
    }
}
