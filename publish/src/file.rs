//! A file of the site.

use std::path::{Path, PathBuf};
use std::{fs, io};

use sha2::{Digest, Sha256};

/// A file of the site, not written yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Where it lies below the site's folder, with slashes: `title/leap-2020/data.json`.
    pub path: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// Why a file could not be written.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// No room is left.
    #[error("{}: the disk is full; make room and build again.", .0.display())]
    Full(PathBuf),
    /// Any other cause.
    #[error("{}: cannot be written: {}", .0.display(), .1)]
    Other(PathBuf, io::Error),
}

impl File {
    /// A file of this path and these bytes.
    pub fn new(path: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self { path: path.into(), bytes: bytes.into() }
    }

    /// A file whose name has the hash of what it holds between this start and this ending: `juku-<hash>.js`.
    pub fn hashed(start: &str, ending: &str, bytes: impl Into<Vec<u8>>) -> Self {
        let bytes = bytes.into();
        Self { path: format!("{start}-{}{ending}", hash(&bytes)), bytes }
    }

    /// Writes it below a folder, making folders as needed.
    ///
    /// # Errors
    /// When there is no room, or the system refuses.
    pub fn write_below(&self, folder: &Path) -> Result<(), WriteError> {
        let path = folder.join(&self.path);
        let write = || {
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder)?;
            }
            fs::write(&path, &self.bytes)
        };
        write().map_err(|cause| match cause.kind() {
            io::ErrorKind::StorageFull => WriteError::Full(path.clone()),
            _ => WriteError::Other(path.clone(), cause),
        })
    }
}

/// The first 16 hexadecimal digits of the SHA-256.
pub(crate) fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}
