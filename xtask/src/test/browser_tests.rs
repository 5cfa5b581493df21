//! The tests in a real browser: Playwright's, in tests/e2e, against the built site.

use super::tally::Tally;
use crate::browser::{self, BROWSER_VARIABLE};
use crate::child::{Environment, start_failure};
use crate::failure::Failure;
use crate::install::Installation;
use crate::tools::version_in;
use crate::workspace::Workspace;
use std::fs;
use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;

/// The oldest major version of Node.js that Playwright runs on.
const OLDEST_NODE: u64 = 20;

/// Installs what is missing and runs the tests.
///
/// # Errors
/// When Node.js, a browser or Playwright is missing and can't be installed, or Playwright ends
/// without a report.
pub fn run(environment: &Environment, workspace: &Workspace) -> Result<Tally, Failure> {
    require_node(environment)?;
    let browser = browser::find_or_install(environment)?;
    let folder = workspace.browser_tests();
    install_playwright(environment, &folder)?;

    let report = folder.join("results").join("report.json");
    // An old report must not speak for this run.
    match fs::remove_file(&report) {
        Err(cause) if cause.kind() != std::io::ErrorKind::NotFound => {
            return Err(Failure::File { path: report, action: "removed", cause });
        }
        _ => {}
    }
    println!("With {}.", browser.display());
    let mut command = environment.command("node", ["node_modules/@playwright/test/cli.js", "test"]);
    command
        .current_dir(&folder)
        .env(BROWSER_VARIABLE, &browser)
        .env("JUKU_DIST", workspace.dist())
        .env("JUKU_E2E_REPORT", &report)
        .env("JUKU_PORT", free_port()?.to_string());
    let status = command.status().map_err(|cause| start_failure(&command, cause))?;
    let json = fs::read_to_string(&report).map_err(|_| {
        Failure::Sentence("Playwright ended without a report; its own messages are above".into())
    })?;
    let tally = Tally::from_playwright_report(&json)
        .map_err(|cause| Failure::Sentence(format!("{} can't be understood: {cause}", report.display())))?;
    Ok(tally.with_exit(status.success()))
}

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

fn install_playwright(environment: &Environment, folder: &Path) -> Result<(), Failure> {
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

/// A port of this run's own, so that two runs at a time don't meet.
fn free_port() -> Result<u16, Failure> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .and_then(|listener| listener.local_addr())
        .map(|address| address.port())
        .map_err(|cause| Failure::Sentence(format!("there is no free port for the test server: {cause}")))
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
