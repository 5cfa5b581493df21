//! `cargo xtask shots`: pictures of every kind of page, to be looked at one by one.

use crate::browser::{self, BROWSER_VARIABLE};
use crate::build::release;
use crate::child::{Environment, run as run_child};
use crate::failure::Failure;
use crate::playwright;
use crate::public_url::PublicUrl;
use crate::workspace::Workspace;
use std::process::ExitCode;

/// Builds the site and draws it in a real browser: every kind of page on three screens, by day and by night, into
/// `target/shots`, and the pictures of the README. With `posters`, all posters on one sheet instead;
/// with `references`, what the visual tests compare with.
///
/// # Errors
/// When a tool or a browser is missing, or the build or a page fails.
pub fn run(
    environment: &Environment,
    workspace: &Workspace,
    posters: bool,
    references: bool,
) -> Result<ExitCode, Failure> {
    release(environment, workspace, &PublicUrl::parse("/")?, false)?;
    playwright::install(environment, &workspace.browser_tests())?;
    let browser = browser::find_or_install(environment)?;
    let mut command = environment.command("node", ["shots.mjs"]);
    if posters {
        command.arg("--posters");
    }
    if references {
        command.arg("--references");
    }
    command
        .current_dir(workspace.browser_tests())
        .env(BROWSER_VARIABLE, &browser)
        .env("JUKU_DIST", workspace.dist())
        .env("JUKU_SHOTS", workspace.root().join("target/shots"))
        .env("JUKU_PICTURES", workspace.root().join("docs"));
    run_child(&mut command)?;
    Ok(ExitCode::SUCCESS)
}
