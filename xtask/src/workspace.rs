//! The checkout: where it is and what its lock file pins.

use crate::failure::Failure;
use semver::Version;
use serde::Deserialize;
use std::path::{Path, PathBuf};

/// The folder of the checkout.
pub struct Workspace {
    root: PathBuf,
}

impl Workspace {
    /// The workspace that this crate belongs to: the folder above its own.
    pub fn of_this_crate() -> Self {
        // `cargo run` gives the folder of today; the compiled-in one may have been moved since.
        let crate_folder = std::env::var_os("CARGO_MANIFEST_DIR")
            .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        let root = crate_folder.parent().map_or_else(|| crate_folder.clone(), Path::to_path_buf);
        Self { root }
    }

    /// The folder that holds the workspace's `Cargo.toml`.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Where Trunk puts the finished site.
    pub fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// Where the site lies that is built for a path, for the tests.
    pub fn dist_below_a_path(&self) -> PathBuf {
        self.root.join("target").join("dist-below-a-path")
    }

    /// The folder of the browser tests.
    pub fn browser_tests(&self) -> PathBuf {
        self.root.join("tests").join("e2e")
    }

    /// The version of `wasm-bindgen` in `Cargo.lock`, which its command line tool must equal:
    /// the two sides share a format that changes without notice.
    ///
    /// # Errors
    /// When the lock file can't be read or does not name the package.
    pub fn wasm_bindgen_version(&self) -> Result<Version, Failure> {
        let path = self.root.join("Cargo.lock");
        let text =
            std::fs::read_to_string(&path).map_err(|cause| Failure::File { path, action: "read", cause })?;
        locked_version(&text, "wasm-bindgen")
    }
}

#[derive(Deserialize)]
struct LockFile {
    #[serde(default)]
    package: Vec<LockedPackage>,
}

#[derive(Deserialize)]
struct LockedPackage {
    name: String,
    version: Version,
}

/// The version of a package in the text of a lock file.
fn locked_version(lock_file: &str, name: &str) -> Result<Version, Failure> {
    let parsed: LockFile = toml::from_str(lock_file).map_err(|cause| Failure::LockFile {
        problem: format!("can't be understood ({})", cause.message()),
    })?;
    let mut versions = parsed.package.into_iter().filter(|package| package.name == name);
    match (versions.next(), versions.next()) {
        (Some(package), None) => Ok(package.version),
        (None, _) => Err(Failure::LockFile { problem: format!("does not name {name}") }),
        (Some(_), Some(_)) => {
            Err(Failure::LockFile { problem: format!("names more than one version of {name}") })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK_FILE: &str = r#"
version = 4

[[package]]
name = "wasm-bindgen"
version = "0.2.130"

[[package]]
name = "wasm-bindgen-futures"
version = "0.4.80"
"#;

    #[test]
    fn the_locked_version_is_that_of_the_very_package() {
        let version = locked_version(LOCK_FILE, "wasm-bindgen").unwrap();
        assert_eq!(version, Version::new(0, 2, 130));
    }

    #[test]
    fn a_lock_file_without_the_package_is_a_sentence() {
        let failure = locked_version("version = 4", "wasm-bindgen").unwrap_err();
        assert_eq!(
            failure.to_string(),
            "Cargo.lock does not name wasm-bindgen. Try by hand: cargo generate-lockfile"
        );
    }

    #[test]
    fn a_broken_lock_file_is_a_sentence() {
        let failure = locked_version("<<<<<<< HEAD", "wasm-bindgen").unwrap_err();
        assert!(failure.to_string().starts_with("Cargo.lock can't be understood ("), "{failure}");
    }
}
