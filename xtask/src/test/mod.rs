//! `cargo xtask test`: everything that must hold, step by step.
//!
//! Each step installs what it needs, so that one that can't run does not keep the others from
//! it, and counts as a failure itself.

mod browser_tests;
mod native_tests;
mod tally;

#[cfg(test)]
mod rust_version;

use crate::build::{release, release_into};
use crate::child::{Environment, run as run_child};
use crate::duration::spoken;
use crate::failure::Failure;
use crate::public_url::PublicUrl;
use crate::tools::{self, BROWSER_TARGET, Component};
use crate::workspace::Workspace;
use browser_tests::Site;
use std::process::ExitCode;
use std::time::{Duration, Instant};
use tally::Tally;

/// The browser tests that are run once more for a site below a path: those that go through all kinds of addresses.
const BELOW_A_PATH: &[&str] =
    &["hosting.spec", "lists.spec", "offline.spec", "share.spec", "title.spec", "tour.spec"];

/// Runs every step and ends with a line `N passed, N failed`.
///
/// # Errors
/// Never: a step that can't run is a failed step.
pub fn run(
    environment: &Environment,
    workspace: &Workspace,
    skip_browser: bool,
) -> Result<ExitCode, Failure> {
    let mut report = Report::default();
    report.step("format", || {
        tools::install_component(environment, Component::Rustfmt)?;
        one(environment, &["fmt", "--all", "--check"])
    });
    report.step("clippy, native", || {
        tools::install_component(environment, Component::Clippy)?;
        one(environment, &["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"])
    });
    report.step("clippy, browser", || {
        tools::install_component(environment, Component::Clippy)?;
        tools::install_browser_target(environment)?;
        let target = ["clippy", "--target", BROWSER_TARGET, "-p", "juku", "--lib"];
        one(environment, &[&target[..], &["--bin", "juku", "--", "-D", "warnings"]].concat())
    });
    report.step("native tests", || native_tests::run(environment));
    let built = report.step("built site", || {
        release(environment, workspace, &PublicUrl::parse("/")?, false)?;
        Ok(Tally::PASSED)
    });
    if !skip_browser {
        report.step("browser tests", || {
            if !built {
                return Err(Failure::Sentence("not run, because the site was not built".into()));
            }
            let base = PublicUrl::parse("/")?;
            let site = Site { dist: workspace.dist(), base: &base, name: "report", specs: &[] };
            browser_tests::run(environment, workspace, &site)
        });
        report.step("below a path", || {
            let base = PublicUrl::parse("/drama/")?;
            let dist = workspace.dist_below_a_path();
            release_into(&dist, environment, workspace, &base, false)?;
            let site = Site { dist, base: &base, name: "below-a-path", specs: BELOW_A_PATH };
            browser_tests::run(environment, workspace, &site)
        });
    }

    println!("\n{}", report.table());
    if skip_browser {
        println!("The browser tests were not run (--skip-browser).");
    }
    let all = report.all();
    if all.skipped > 0 {
        println!("{} tests were skipped for want of a program; warnings above name it.", all.skipped);
    }
    println!("{all}");
    Ok(if all.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// A Cargo command that counts as one test.
fn one(environment: &Environment, arguments: &[&str]) -> Result<Tally, Failure> {
    run_child(&mut environment.command("cargo", arguments)).map(|()| Tally::PASSED)
}

/// How the steps went, in their order.
#[derive(Default)]
struct Report {
    steps: Vec<Step>,
}

struct Step {
    name: &'static str,
    took: Duration,
    tally: Tally,
    /// Why it could not run or failed as a whole.
    failure: Option<String>,
}

impl Report {
    /// Runs a step under its name, keeps how it went, and tells whether all of it passed.
    fn step(&mut self, name: &'static str, work: impl FnOnce() -> Result<Tally, Failure>) -> bool {
        println!("\n== {name}");
        let begun = Instant::now();
        let (tally, failure) = match work() {
            Ok(tally) => (tally, None),
            Err(failure) => (Tally::FAILED, Some(failure.to_string())),
        };
        let step = Step { name, took: begun.elapsed(), tally, failure };
        println!("{}", step.line());
        let passed = step.tally.failed == 0;
        self.steps.push(step);
        passed
    }

    fn all(&self) -> Tally {
        self.steps.iter().fold(Tally::default(), |sum, step| sum + step.tally)
    }

    fn table(&self) -> String {
        self.steps.iter().map(|step| step.line() + "\n").collect()
    }
}

impl Step {
    fn line(&self) -> String {
        let mark = if self.tally.failed == 0 { "ok    " } else { "FAILED" };
        let result = self.failure.clone().unwrap_or_else(|| match self.tally.skipped {
            0 => self.tally.to_string(),
            skipped => format!("{}, {skipped} skipped", self.tally),
        });
        format!("{mark}  {:<16} {:>12}   {result}", self.name, spoken(self.took))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_that_cannot_run_is_one_failure_and_stops_nothing() {
        let mut report = Report::default();
        assert!(!report.step("first", || Err(Failure::Sentence("no network".into()))));
        assert!(report.step("second", || Ok(Tally { passed: 12, ..Tally::default() })));
        assert_eq!(report.all().to_string(), "12 passed, 1 failed");
        assert!(report.table().contains("no network"));
    }

    #[test]
    fn what_was_skipped_is_said_and_is_neither_passed_nor_failed() {
        let mut report = Report::default();
        assert!(report.step("first", || Ok(Tally { passed: 3, failed: 0, skipped: 2 })));
        assert!(report.table().ends_with("3 passed, 0 failed, 2 skipped\n"));
        assert_eq!(report.all().to_string(), "3 passed, 0 failed");
    }
}
