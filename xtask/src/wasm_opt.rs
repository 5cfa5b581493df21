//! wasm-opt, which makes the wasm module of a release smaller.
//!
//! It comes with the npm package `binaryen`, in seconds. Without Node.js it is built from
//! source. Trunk takes it from the path; without it Trunk would download a program of its own.

use crate::child::Environment;
use crate::failure::Failure;
use crate::install::Installation;
use crate::tools::CargoTool;
use directories::ProjectDirs;
use std::path::{Path, PathBuf};

/// The npm package's version. Binaryen numbers its releases.
const BINARYEN: &str = "132.0.0";

/// The oldest release that knows every option that `index.html` gives to wasm-opt.
const OLDEST: u32 = 116;

const WHY: &str = "makes the released application smaller";

/// Installs wasm-opt unless an adequate one is on the path.
///
/// # Errors
/// When it can neither be fetched nor built.
pub fn install_if_missing(environment: &Environment) -> Result<(), Failure> {
    if is_adequate(environment) {
        return Ok(());
    }
    if environment.find("npm").is_none() || environment.find("node").is_none() {
        println!("Node.js is not there, so wasm-opt is built from source.");
        return from_source(environment);
    }
    from_npm(environment)
}

fn is_adequate(environment: &Environment) -> bool {
    environment
        .answer("wasm-opt", &["--version"])
        .and_then(|answer| release_in(&answer))
        .is_some_and(|release| release >= OLDEST)
}

fn from_npm(environment: &Environment) -> Result<(), Failure> {
    let folder = tool_folder()?;
    std::fs::create_dir_all(&folder).map_err(|cause| Failure::File {
        path: folder.clone(),
        action: "created",
        cause,
    })?;
    let package = format!("binaryen@{BINARYEN}");
    let by_hand = format!("npm install --global {package}");
    let installation = Installation {
        what: &format!("wasm-opt {}", BINARYEN.trim_end_matches(".0.0")),
        why: WHY,
        takes: "some seconds",
        by_hand: &by_hand,
    };
    let arguments = ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"];
    let mut command = environment.command("npm", arguments);
    // The folder is given with --prefix: npm would else look for a package.json further up.
    command.arg("--prefix").arg(&folder).arg(&package).current_dir(&folder);
    installation.run_silently(&mut command)?;
    let program = folder.join("node_modules").join("binaryen").join("bin").join("wasm-opt");
    link(&program, environment.cargo_bin())?;
    if is_adequate(environment) {
        return Ok(());
    }
    Err(Failure::Sentence(format!(
        "wasm-opt was installed to {} but does not run; Node.js 20 or newer is needed for it. \
         Try by hand: cargo install wasm-opt --locked",
        program.display()
    )))
}

fn from_source(environment: &Environment) -> Result<(), Failure> {
    CargoTool {
        name: "wasm-opt",
        package: "wasm-opt",
        program: "wasm-opt",
        version: "0.116.1".to_owned(),
        accepted: "*".to_owned(),
        locked: true,
        why: WHY,
        takes: "about 10 minutes on two cores, and it needs a C++ compiler",
    }
    .install(environment)
}

/// Outlives the checkout, and is named by version so that a new one does not mix with an old.
fn tool_folder() -> Result<PathBuf, Failure> {
    let folders = ProjectDirs::from("", "", "juku").ok_or_else(|| {
        Failure::Sentence(
            "there is no cache folder to install wasm-opt to, because HOME is not set. \
             Set it and try again"
                .to_owned(),
        )
    })?;
    Ok(folders.cache_dir().join("tools").join(format!("binaryen-{BINARYEN}")))
}

/// Makes the program reachable as `wasm-opt`, also for Trunk when it is started alone.
fn link(program: &Path, bin: &Path) -> Result<(), Failure> {
    let name = if cfg!(windows) { "wasm-opt.cmd" } else { "wasm-opt" };
    let place = bin.join(name);
    let failure = |cause| Failure::File { path: place.clone(), action: "written", cause };
    std::fs::create_dir_all(bin).map_err(failure)?;
    // A link that points nowhere counts as missing for `exists`, so just try to remove it.
    match std::fs::remove_file(&place) {
        Err(cause) if cause.kind() != std::io::ErrorKind::NotFound => return Err(failure(cause)),
        _ => {}
    }
    write_link(program, &place).map_err(failure)
}

#[cfg(unix)]
fn write_link(program: &Path, place: &Path) -> std::io::Result<()> {
    std::os::unix::fs::symlink(program, place)
}

#[cfg(not(unix))]
fn write_link(program: &Path, place: &Path) -> std::io::Result<()> {
    std::fs::write(place, format!("@node \"{}\" %*\r\n", program.display()))
}

/// The release in an answer such as `wasm-opt version 132 (version_132)`.
fn release_in(answer: &str) -> Option<u32> {
    let mut words = answer.split_whitespace().skip_while(|word| *word != "version");
    words.nth(1)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_release_is_understood_with_and_without_its_tag() {
        assert_eq!(release_in("wasm-opt version 132 (version_132)\n"), Some(132));
        assert_eq!(release_in("wasm-opt version 105"), Some(105));
        assert_eq!(release_in("wasm-opt: not found"), None);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_that_points_nowhere_is_replaced() {
        let folder = std::env::temp_dir().join(format!("juku-link-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let program = folder.join("program");
        std::fs::write(&program, "here").unwrap();
        write_link(&folder.join("gone"), &folder.join("wasm-opt")).unwrap();

        link(&program, &folder).unwrap();

        assert_eq!(std::fs::read_to_string(folder.join("wasm-opt")).unwrap(), "here");
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
