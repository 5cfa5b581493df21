//! `cargo xtask check`: the content, checked by the domain's own program.

use crate::child::{Environment, start_failure};
use crate::failure::Failure;
use std::process::ExitCode;

/// Runs the check, which tells of every fault itself, and passes on how it ended.
///
/// # Errors
/// When Cargo can't be started.
pub fn run(environment: &Environment) -> Result<ExitCode, Failure> {
    let arguments = ["run", "--quiet", "-p", "juku-catalog", "--", "check", "--content", "content"];
    let mut command = environment.command("cargo", arguments);
    let status = command.status().map_err(|cause| start_failure(&command, cause))?;
    // No code means that a signal ended it.
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Ok(code.map_or(ExitCode::FAILURE, ExitCode::from))
}
