//! The tests in a real browser: Playwright's, in tests/e2e, against the built site.

use super::tally::Tally;
use crate::browser::{self, BROWSER_VARIABLE};
use crate::child::{Environment, start_failure};
use crate::failure::Failure;
use crate::playwright;
use crate::public_url::PublicUrl;
use crate::web_servers;
use crate::workspace::Workspace;
use std::fs;
use std::net::{Ipv4Addr, TcpListener};
use std::path::PathBuf;

/// A built site and what of it is tested.
pub struct Site<'a> {
    /// The folder that it lies in.
    pub dist: PathBuf,
    /// The path that it was built for.
    pub base: &'a PublicUrl,
    /// What its results are called.
    pub name: &'a str,
    /// The test files to run, by a part of their path each; none means all.
    pub specs: &'a [&'a str],
}

/// Installs what is missing and runs the tests.
///
/// # Errors
/// When Node.js, a browser or Playwright is missing and can't be installed, or Playwright ends
/// without a report.
pub fn run(environment: &Environment, workspace: &Workspace, site: &Site<'_>) -> Result<Tally, Failure> {
    let folder = workspace.browser_tests();
    playwright::install(environment, &folder)?;
    let browser = browser::find_or_install(environment)?;
    web_servers::install_missing(environment);

    let results = folder.join("results");
    let report = results.join(format!("{}.json", site.name));
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
        .args(site.specs)
        // Each run empties the folder of its artifacts.
        .arg("--output")
        .arg(results.join(format!("artifacts-{}", site.name)))
        .current_dir(&folder)
        .env(BROWSER_VARIABLE, &browser)
        .env("JUKU_BASE", site.base.as_str())
        .env("JUKU_DIST", &site.dist)
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

/// A port of this run's own, so that two runs at a time don't meet.
fn free_port() -> Result<u16, Failure> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .and_then(|listener| listener.local_addr())
        .map(|address| address.port())
        .map_err(|cause| Failure::Sentence(format!("there is no free port for the test server: {cause}")))
}
