//! How many tests passed and failed, as the runners say it.

use serde::Deserialize;
use std::fmt::{Display, Formatter};
use std::ops::Add;

/// How many passed and failed.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Tally {
    /// How many passed.
    pub passed: usize,
    /// How many failed.
    pub failed: usize,
    /// How many could not be tried, as for want of a program.
    pub skipped: usize,
}

impl Tally {
    /// A step that counts as one and passed.
    pub const PASSED: Self = Self { passed: 1, failed: 0, skipped: 0 };

    /// A step that counts as one and failed.
    pub const FAILED: Self = Self { passed: 0, failed: 1, skipped: 0 };

    /// What a line of `cargo test` adds: only those that close one test program count, as
    /// `test result: ok. 3 passed; 0 failed; 1 ignored; …`.
    pub fn from_cargo_line(line: &str) -> Option<Self> {
        let counts = line.trim().strip_prefix("test result: ")?;
        let count = |kind| {
            let part = counts.split(';').find_map(|part| part.trim().strip_suffix(kind))?;
            // Words before the number, and colours around them, don't matter.
            part.split_whitespace().next_back()?.parse().ok()
        };
        Some(Self { passed: count("passed")?, failed: count("failed")?, skipped: 0 })
    }

    /// What a report of Playwright's JSON reporter counts.
    ///
    /// # Errors
    /// When it is no such report.
    pub fn from_playwright_report(json: &str) -> Result<Self, serde_json::Error> {
        let PlaywrightReport { stats, errors } = serde_json::from_str(json)?;
        let tests =
            Self { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
        // Such as a server that did not start: then no test ran, and none failed.
        Ok(if tests.failed == 0 && !errors.is_empty() { tests + Self::FAILED } else { tests })
    }

    /// A runner that ends with an error without naming a failed test has failed as a whole, as
    /// when the tests do not compile.
    pub fn with_exit(self, succeeded: bool) -> Self {
        if succeeded || self.failed > 0 { self } else { self + Self::FAILED }
    }
}

impl Add for Tally {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            passed: self.passed + other.passed,
            failed: self.failed + other.failed,
            skipped: self.skipped + other.skipped,
        }
    }
}

impl Display for Tally {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{} passed, {} failed", self.passed, self.failed)
    }
}

#[derive(Deserialize)]
struct PlaywrightReport {
    stats: PlaywrightStats,
    #[serde(default)]
    errors: Vec<serde_json::Value>,
}

#[derive(Deserialize)]
struct PlaywrightStats {
    expected: usize,
    skipped: usize,
    unexpected: usize,
    flaky: usize,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cargos_closing_lines_are_counted_with_and_without_colours() {
        for line in [
            "test result: ok. 3 passed; 2 failed; 1 ignored; 0 measured; 0 filtered out",
            "test result: \u{1b}[31mFAILED\u{1b}[0m. 3 passed; 2 failed; 1 ignored; 0 measured",
        ] {
            assert_eq!(Tally::from_cargo_line(line), Some(Tally { passed: 3, failed: 2, skipped: 0 }));
        }
    }

    #[test]
    fn other_lines_count_nothing() {
        for line in ["test a ... ok", "running 3 tests", "3 passed; 2 failed", "test result: ?"] {
            assert_eq!(Tally::from_cargo_line(line), None, "{line}");
        }
    }

    #[test]
    fn playwrights_report_counts_a_flaky_test_as_passed() {
        let json = r#"{"config": {}, "suites": [], "errors": [],
            "stats": {"startTime": "x", "expected": 7, "skipped": 1, "unexpected": 2, "flaky": 1}}"#;
        let tally = Tally::from_playwright_report(json).unwrap();
        assert_eq!(tally, Tally { passed: 8, failed: 2, skipped: 1 });
    }

    #[test]
    fn a_browser_run_that_broke_before_its_first_test_is_a_failure() {
        let json = r#"{"errors": [{"message": "No tests found"}],
            "stats": {"expected": 0, "skipped": 0, "unexpected": 0, "flaky": 0}}"#;
        assert_eq!(Tally::from_playwright_report(json).unwrap(), Tally::FAILED);
    }

    #[test]
    fn a_runner_that_ends_badly_is_a_failure_once() {
        let clean = Tally { passed: 4, ..Tally::default() };
        assert_eq!(clean.with_exit(true), clean);
        assert_eq!(clean.with_exit(false), Tally { passed: 4, failed: 1, skipped: 0 });
        let failed = Tally { passed: 4, failed: 2, skipped: 0 };
        assert_eq!(failed.with_exit(false), failed);
    }
}
