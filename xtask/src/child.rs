//! Other programs: where they are found and what they inherit.

use crate::failure::Failure;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// What the programs that this one starts see of the world.
pub struct Environment {
    /// Cargo's own bin folder, where tools go.
    cargo_bin: PathBuf,
    /// The search path with that folder first: a new CARGO_HOME is often not on it.
    path: OsString,
    /// Where commands run.
    folder: PathBuf,
}

impl Environment {
    /// The environment of this process, made ready for children that run in `folder`.
    ///
    /// # Errors
    /// When there is neither a home folder nor a CARGO_HOME.
    pub fn of_this_process(folder: &Path) -> Result<Self, Failure> {
        let cargo_bin = cargo_bin_folder().ok_or_else(|| {
            Failure::Sentence(
                "Cargo's bin folder can't be told, because neither HOME nor CARGO_HOME is set. \
                 Set one and try again"
                    .to_owned(),
            )
        })?;
        let inherited = std::env::var_os("PATH").unwrap_or_default();
        let folders = std::iter::once(cargo_bin.clone()).chain(std::env::split_paths(&inherited));
        let path = std::env::join_paths(folders).unwrap_or(inherited);
        Ok(Self { cargo_bin, path, folder: folder.to_path_buf() })
    }

    /// Cargo's own bin folder.
    pub fn cargo_bin(&self) -> &Path {
        &self.cargo_bin
    }

    /// Where a program is, if it is on the path.
    pub fn find(&self, program: &str) -> Option<PathBuf> {
        which::which_in(program, Some(&self.path), &self.folder).ok()
    }

    /// A command in the workspace's folder. A program that is not found is started by its bare
    /// name, so that the system's own error tells of it.
    pub fn command<I: AsRef<str>>(&self, program: &str, arguments: impl IntoIterator<Item = I>) -> Command {
        let found = self.find(program).unwrap_or_else(|| PathBuf::from(program));
        let mut command = Command::new(found);
        for argument in arguments {
            command.arg(argument.as_ref());
        }
        command.current_dir(&self.folder).env("PATH", &self.path);
        for (name, _) in std::env::vars_os() {
            if name.to_str().is_some_and(describes_this_crate) {
                command.env_remove(name);
            }
        }
        command
    }

    /// What a program answers on its standard output, if it is there and succeeds.
    pub fn answer(&self, program: &str, arguments: &[&str]) -> Option<String> {
        self.find(program)?;
        let output = self.command(program, arguments).stdin(Stdio::null()).output().ok()?;
        output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
    }
}

/// Runs a command with this terminal as its own.
///
/// # Errors
/// When it can't be started or ends with an error, of which it has told itself.
pub fn run(command: &mut Command) -> Result<(), Failure> {
    let status = command.status().map_err(|cause| start_failure(command, cause))?;
    if status.success() { Ok(()) } else { Err(Failure::Ran { command: typed(command) }) }
}

/// Runs a command in silence.
///
/// # Errors
/// When it can't be started. How it ended is in the output.
pub fn run_silently(command: &mut Command) -> Result<Output, Failure> {
    command.stdin(Stdio::null()).output().map_err(|cause| start_failure(command, cause))
}

/// The failure of a command that could not be started.
pub fn start_failure(command: &Command, cause: std::io::Error) -> Failure {
    Failure::Start { program: typed(command), cause }
}

/// A command as one would type it, without the folder of its program.
pub fn typed(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_stem().unwrap_or_default();
    std::iter::once(program)
        .chain(command.get_args())
        .map(|part| part.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Variables that `cargo run` sets about this crate. Build scripts watch some of them, so that
/// leaving them would rebuild dependencies at each change between `cargo xtask` and `trunk`.
fn describes_this_crate(name: &str) -> bool {
    name == "CARGO"
        || ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_BIN_", "CARGO_CRATE_", "CARGO_PRIMARY_"]
            .iter()
            .any(|start| name.starts_with(start))
}

/// As `cargo install` decides it, save for `install.root` in a configuration file.
fn cargo_bin_folder() -> Option<PathBuf> {
    let set = |name| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let root = set("CARGO_INSTALL_ROOT")
        .or_else(|| set("CARGO_HOME"))
        .or_else(|| std::env::home_dir().map(|home| home.join(".cargo")))?;
    Some(root.join("bin"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_shown_as_one_would_type_it() {
        let mut command = Command::new("/somewhere/bin/trunk");
        command.args(["build", "--release"]);
        assert_eq!(typed(&command), "trunk build --release");
    }

    #[test]
    fn only_what_describes_this_crate_is_withheld() {
        assert!(describes_this_crate("CARGO_PKG_NAME"));
        assert!(describes_this_crate("CARGO"));
        for kept in ["CARGO_HOME", "CARGO_TARGET_DIR", "CARGO_TERM_COLOR", "CARGO_NET_OFFLINE"] {
            assert!(!describes_this_crate(kept), "{kept}");
        }
    }

    #[test]
    fn cargos_bin_folder_comes_first_on_the_path() {
        let environment = Environment::of_this_process(Path::new(".")).unwrap();
        let first = std::env::split_paths(&environment.path).next().unwrap();
        assert_eq!(first, environment.cargo_bin());
    }
}
