//! `cargo xtask bench`: how fast the built site is, on this machine.

use crate::browser::{self, BROWSER_VARIABLE};
use crate::build::release;
use crate::child::{Environment, run as run_child};
use crate::failure::Failure;
use crate::playwright;
use crate::public_url::PublicUrl;
use crate::workspace::Workspace;
use std::process::ExitCode;

/// Builds the site and measures it in a real browser. Times differ by machine and hour: what counts are the ratios,
/// which come from one run.
///
/// # Errors
/// When a tool or a browser is missing, or the build or a measurement fails.
pub fn run(environment: &Environment, workspace: &Workspace) -> Result<ExitCode, Failure> {
    release(environment, workspace, &PublicUrl::parse("/")?, false)?;
    playwright::install(environment, &workspace.browser_tests())?;
    let browser = browser::find_or_install(environment)?;
    for measurement in ["bench/cold.mjs", "bench/search.mjs", "bench/typing.mjs"] {
        let mut command = environment.command("node", [measurement]);
        command
            .current_dir(workspace.browser_tests())
            .env(BROWSER_VARIABLE, &browser)
            .env("JUKU_DIST", workspace.dist());
        run_child(&mut command)?;
    }
    Ok(ExitCode::SUCCESS)
}
