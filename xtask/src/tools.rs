//! The tools that build the site, installed where they are missing or of a wrong version.

use crate::child::Environment;
use crate::failure::Failure;
use crate::install::Installation;
use crate::wasm_opt;
use crate::workspace::Workspace;
use semver::{Version, VersionReq};
use std::path::Path;

/// The target that browsers run.
pub const BROWSER_TARGET: &str = "wasm32-unknown-unknown";

/// The newest Trunk that the workspace's `rust-version` can build; later fixes are welcome.
const TRUNK: &str = "0.21.14";

/// What the tools are wanted for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// `trunk serve`, which does not shrink the wasm module.
    Serving,
    /// A release bundle.
    Release,
}

/// Installs what is missing. When everything is there it only asks each tool for its version.
///
/// # Errors
/// When an installation fails. For serving, a missing wasm-opt is only a warning.
pub fn install_missing(
    environment: &Environment,
    workspace: &Workspace,
    purpose: Purpose,
) -> Result<(), Failure> {
    install_browser_target(environment)?;
    let trunk = CargoTool {
        name: "Trunk",
        package: "trunk",
        program: "trunk",
        version: TRUNK.to_owned(),
        accepted: format!("~{TRUNK}"),
        locked: true,
        why: "builds and serves the site",
        takes: "about 6 minutes on two cores, once per machine",
    };
    trunk.install_if_missing(environment)?;
    let wasm_bindgen = workspace.wasm_bindgen_version()?;
    let wasm_bindgen = CargoTool {
        name: "wasm-bindgen",
        package: "wasm-bindgen-cli",
        program: "wasm-bindgen",
        version: wasm_bindgen.to_string(),
        accepted: format!("={wasm_bindgen}"),
        // With its own lock file it failed to build; without, it builds.
        locked: false,
        why: "joins wasm and JavaScript and must be exactly the version in Cargo.lock",
        takes: "2 to 5 minutes on two cores",
    };
    wasm_bindgen.install_if_missing(environment)?;
    match (wasm_opt::install_if_missing(environment), purpose) {
        (Err(failure), Purpose::Serving) => {
            eprintln!("warning: {failure}");
            eprintln!("warning: serving works without wasm-opt; `cargo xtask build` needs it");
            Ok(())
        }
        (result, _) => result,
    }
}

/// Installs the standard library for the browser.
///
/// # Errors
/// When rustup is missing or fails.
pub fn install_browser_target(environment: &Environment) -> Result<(), Failure> {
    let folder = environment.answer("rustc", &["--print", "target-libdir", "--target", BROWSER_TARGET]);
    if folder.is_some_and(|folder| Path::new(folder.trim()).is_dir()) {
        return Ok(());
    }
    require_rustup(environment, "to install the wasm32-unknown-unknown target")?;
    Installation {
        what: "the Rust target wasm32-unknown-unknown",
        why: "compiles the application for browsers",
        takes: "some seconds",
        by_hand: "rustup target add wasm32-unknown-unknown",
    }
    .run_aloud(&mut environment.command("rustup", ["target", "add", BROWSER_TARGET]))
}

/// Installs a part of the Rust toolchain, as rustup's minimal profile leaves out some.
///
/// # Errors
/// When rustup is missing or fails.
pub fn install_component(environment: &Environment, component: Component) -> Result<(), Failure> {
    let (name, subcommand, why, by_hand) = match component {
        Component::Rustfmt => ("rustfmt", "fmt", "checks the code's format", "rustup component add rustfmt"),
        Component::Clippy => {
            ("clippy", "clippy", "checks the code for mistakes", "rustup component add clippy")
        }
    };
    if environment.answer("cargo", &[subcommand, "--version"]).is_some() {
        return Ok(());
    }
    require_rustup(environment, "to install rustfmt and clippy")?;
    Installation { what: name, why, takes: "some seconds", by_hand }
        .run_aloud(&mut environment.command("rustup", ["component", "add", name]))
}

/// A part of the Rust toolchain that the tests need.
#[derive(Clone, Copy)]
pub enum Component {
    /// `cargo fmt`
    Rustfmt,
    /// `cargo clippy`
    Clippy,
}

fn require_rustup(environment: &Environment, purpose: &'static str) -> Result<(), Failure> {
    match environment.find("rustup") {
        Some(_) => Ok(()),
        None => Err(Failure::Missing {
            program: "rustup",
            purpose,
            advice: "Install it from rustup.rs, or install that part of Rust with the package \
                     manager that installed Rust"
                .to_owned(),
        }),
    }
}

/// A tool that `cargo install` builds into Cargo's own bin folder.
pub struct CargoTool {
    /// As people call it.
    pub name: &'static str,
    /// The package that holds it.
    pub package: &'static str,
    /// The program's name.
    pub program: &'static str,
    /// The version to install.
    pub version: String,
    /// The versions that may stay, as Cargo writes requirements.
    pub accepted: String,
    /// Whether the package's own lock file is used.
    pub locked: bool,
    /// As "builds and serves the site".
    pub why: &'static str,
    /// As "about 2 minutes".
    pub takes: &'static str,
}

impl CargoTool {
    fn install_if_missing(&self, environment: &Environment) -> Result<(), Failure> {
        let answer = environment.answer(self.program, &["--version"]);
        let there = answer.as_deref().and_then(version_in);
        let accepted = VersionReq::parse(&self.accepted).unwrap_or(VersionReq::STAR);
        if there.as_ref().is_some_and(|version| accepted.matches(version)) {
            return Ok(());
        }
        if let Some(version) = there {
            println!("{} {version} is there, but {} is needed.", self.name, self.version);
        }
        self.install(environment)
    }

    /// Builds and installs the tool, over whatever has its name in Cargo's bin folder.
    ///
    /// # Errors
    /// When `cargo install` fails.
    pub fn install(&self, environment: &Environment) -> Result<(), Failure> {
        let mut arguments = vec!["install", self.package, "--version", &self.version];
        if self.locked {
            arguments.push("--locked");
        }
        let by_hand = format!("cargo {}", arguments.join(" "));
        if which::which_in(self.program, Some(environment.cargo_bin()), ".").is_ok() {
            arguments.push("--force");
        }
        let mut command = environment.command("cargo", &arguments);
        // The tool runs on this machine and is nothing of the checkout's: neither its target
        // nor its target folder may come in.
        command
            .current_dir(std::env::temp_dir())
            .env_remove("CARGO_BUILD_TARGET")
            .env_remove("CARGO_TARGET_DIR");
        let what = format!("{} {}", self.name, self.version);
        Installation { what: &what, why: self.why, takes: self.takes, by_hand: &by_hand }
            .run_aloud(&mut command)
    }
}

/// The version in an answer such as `trunk 0.21.14` or `wasm-bindgen 0.2.130 (a1b2c3d)`.
pub fn version_in(answer: &str) -> Option<Version> {
    answer
        .split_whitespace()
        .map(|word| word.strip_prefix('v').unwrap_or(word))
        .find_map(|word| Version::parse(word).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_tools_way_to_say_its_version_is_understood() {
        assert_eq!(version_in("trunk 0.21.14\n"), Some(Version::new(0, 21, 14)));
        assert_eq!(version_in("wasm-bindgen 0.2.130 (b1c9e4f)"), Some(Version::new(0, 2, 130)));
        assert_eq!(version_in("v20.20.2\n"), Some(Version::new(20, 20, 2)));
        assert_eq!(version_in("command not found"), None);
    }

    #[test]
    fn later_fixes_of_trunk_may_stay_and_other_series_may_not() {
        let accepted = VersionReq::parse(&format!("~{TRUNK}")).unwrap();
        for (version, stays) in [("0.21.13", false), ("0.21.14", true), ("0.21.20", true), ("0.22.1", false)]
        {
            assert_eq!(accepted.matches(&Version::parse(version).unwrap()), stays, "{version}");
        }
    }
}
