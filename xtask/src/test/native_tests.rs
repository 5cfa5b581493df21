//! The native tests of the whole workspace, shown as they run and counted.

use super::tally::Tally;
use crate::child::{Environment, start_failure};
use crate::failure::Failure;
use std::io::{BufRead, BufReader};
use std::process::Stdio;

/// Runs `cargo test` on every package, to the end even when some tests fail.
///
/// # Errors
/// When Cargo can't be started.
pub fn run(environment: &Environment) -> Result<Tally, Failure> {
    let mut command = environment.command("cargo", ["test", "--workspace", "--no-fail-fast"]);
    command.stdout(Stdio::piped());
    let mut child = command.spawn().map_err(|cause| start_failure(&command, cause))?;
    let mut tally = Tally::default();
    if let Some(output) = child.stdout.take() {
        let mut output = BufReader::new(output);
        let mut line = Vec::new();
        // By bytes: a test may print what is no UTF-8.
        while matches!(output.read_until(b'\n', &mut line), Ok(1..)) {
            let text = String::from_utf8_lossy(&line);
            print!("{text}");
            tally = tally + Tally::from_cargo_line(&text).unwrap_or_default();
            line.clear();
        }
    }
    let status = child.wait().map_err(|cause| start_failure(&command, cause))?;
    Ok(tally.with_exit(status.success()))
}
