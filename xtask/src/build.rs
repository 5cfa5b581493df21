//! `cargo xtask build`: the release bundle in `dist/`.

use crate::bundle::Bundle;
use crate::child::{Environment, run as run_child};
use crate::duration::spoken;
use crate::failure::Failure;
use crate::public_url::PublicUrl;
use crate::tools::{self, Purpose};
use crate::workspace::Workspace;
use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::Instant;

/// Installs what is missing, builds, and tells how long it took and what came out.
///
/// # Errors
/// When the public URL makes no sense, a tool is missing, or the build fails.
pub fn run(
    environment: &Environment,
    workspace: &Workspace,
    public_url: &str,
    precompress: bool,
) -> Result<ExitCode, Failure> {
    let meant = PublicUrl::parse(public_url)?;
    if meant.as_str() != public_url {
        println!("--public-url {public_url:?} is taken as {meant}");
    }
    let begun = Instant::now();
    release(environment, workspace, &meant, precompress)?;
    println!("\ndist/ is ready to be published under {meant} ({})", spoken(begun.elapsed()));
    print!("{}", Bundle::measure(&workspace.dist())?.table());
    Ok(ExitCode::SUCCESS)
}

/// Makes the release bundle in `dist/`, with compressed copies of the files when they are wished for.
///
/// # Errors
/// When a tool is missing or the build fails.
pub fn release(
    environment: &Environment,
    workspace: &Workspace,
    public_url: &PublicUrl,
    precompress: bool,
) -> Result<(), Failure> {
    release_into(&workspace.dist(), environment, workspace, public_url, precompress)
}

/// Runs `trunk build --release` into a folder. When that fails, the folder stays as it was: Trunk builds in its
/// `.stage` and only replaces the rest when all has succeeded, hooks included.
///
/// # Errors
/// When a tool is missing or the build fails.
pub fn release_into(
    dist: &Path,
    environment: &Environment,
    workspace: &Workspace,
    public_url: &PublicUrl,
    precompress: bool,
) -> Result<(), Failure> {
    tools::install_missing(environment, workspace, Purpose::Release)?;
    hook(environment)?;
    let mut command = trunk(environment, &["build", "--release", "--public-url", public_url.as_str()]);
    command.arg("--dist").arg(dist);
    if precompress {
        command.env("JUKU_PRECOMPRESS", "1");
    }
    let built = run_child(&mut command);
    if built.is_err() {
        remove_leftovers(dist);
    }
    built
}

/// Builds what Trunk runs to write the pages. Trunk would say nothing for the minutes that this takes the first time.
///
/// # Errors
/// When it cannot be built.
pub fn hook(environment: &Environment) -> Result<(), Failure> {
    run_child(&mut environment.command("cargo", ["build", "--package", "juku-publish"]))
}

/// A Trunk command, with its environment put in order.
pub fn trunk(environment: &Environment, arguments: &[&str]) -> Command {
    let mut command = environment.command("trunk", arguments);
    // It would ask the network for a newer Trunk.
    command.env("TRUNK_SKIP_VERSION_CHECK", "true");
    // Trunk takes only `true` and `false` here, and ends with an error at the customary 1.
    if std::env::var_os("NO_COLOR").is_some() {
        command.env_remove("NO_COLOR").env("TRUNK_COLOR", "never");
    }
    command
}

/// Half a site must not be published along with the last good one.
fn remove_leftovers(dist: &Path) {
    // What is not there need not be removed, and the build's own failure is what matters.
    let _ = std::fs::remove_dir_all(dist.join(".stage"));
    // Only succeeds when the folder is empty: there was no good bundle before.
    let _ = std::fs::remove_dir(dist);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failed_build_leaves_the_last_good_bundle_and_no_half_one() {
        let dist = std::env::temp_dir().join(format!("juku-leftovers-{}", std::process::id()));
        std::fs::create_dir_all(dist.join(".stage")).unwrap();
        std::fs::write(dist.join(".stage").join("half.js"), "half").unwrap();
        std::fs::write(dist.join("index.html"), "good").unwrap();

        remove_leftovers(&dist);

        assert!(!dist.join(".stage").exists());
        assert_eq!(std::fs::read_to_string(dist.join("index.html")).unwrap(), "good");
        std::fs::remove_dir_all(&dist).unwrap();
    }
}
