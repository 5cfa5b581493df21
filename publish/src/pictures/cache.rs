//! Pictures drawn by earlier builds, by what they were drawn from.
//!
//! A file's name is the hash of all that the picture depends on, and a hash of the picture: the first finds it, the
//! second tells whether it is whole. A cache that cannot be used costs time, nothing else.

use std::collections::{HashMap, HashSet};
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::{fs, io};

use sha2::{Digest, Sha256};

/// What a picture depends on, as a hash.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Key(String);

impl Key {
    /// The key of a picture that depends on these texts, in this order.
    pub(super) fn of(parts: &[&str]) -> Self {
        let mut hash = Sha256::new();
        for part in parts {
            hash.update((part.len() as u64).to_le_bytes());
            hash.update(part);
        }
        Self(hexadecimal(&hash.finalize(), 20))
    }
}

/// A folder of pictures.
pub(super) struct Cache {
    folder: PathBuf,
    /// The files that are there, with the hash that each should have.
    found: HashMap<Key, (String, PathBuf)>,
    fault: Mutex<Option<String>>,
}

impl Cache {
    /// What is in a folder, which need not be there.
    pub(super) fn open(folder: &Path) -> Self {
        let entries = fs::read_dir(folder).into_iter().flatten().flatten();
        let found = entries.filter_map(|entry| {
            let path = entry.path();
            let (key, check) = parts(&path)?;
            Some((Key(key.to_owned()), (check.to_owned(), path.clone())))
        });
        Self { folder: folder.to_owned(), found: found.collect(), fault: Mutex::default() }
    }

    /// The picture of this key, if it is there and whole.
    pub(super) fn get(&self, key: &Key) -> Option<Vec<u8>> {
        let (check, path) = self.found.get(key)?;
        let bytes = fs::read(path).ok()?;
        if check_of(&bytes) != *check {
            self.report(format!("{}: damaged, and drawn anew.", path.display()));
            return None;
        }
        Some(bytes)
    }

    /// Keeps a picture for the next build.
    pub(super) fn put(&self, key: &Key, bytes: &[u8]) {
        let name = format!("{}-{}.png", key.0, check_of(bytes));
        // Beside first, so that nobody finds half a file; with the process's number, since two builds may run.
        let beside = self.folder.join(format!("{name}.{}", std::process::id()));
        let write = || -> io::Result<()> {
            fs::create_dir_all(&self.folder)?;
            fs::write(&beside, bytes)?;
            fs::rename(&beside, self.folder.join(&name))
        };
        if let Err(error) = write() {
            let _ = fs::remove_file(&beside);
            let folder = self.folder.display();
            self.report(format!(
                "{folder}: pictures cannot be kept here, so the next build draws them again: {error}"
            ));
        }
    }

    /// Removes what is of no use any more, and hands over the first thing that went wrong, if any.
    pub(super) fn tidy(self, used: &HashSet<Key>) -> Option<String> {
        for (_, (_, path)) in self.found.iter().filter(|(key, _)| !used.contains(key)) {
            // Somebody else may have been quicker.
            let _ = fs::remove_file(path);
        }
        self.fault.into_inner().unwrap_or_default()
    }

    fn report(&self, sentence: String) {
        if let Ok(mut fault) = self.fault.lock() {
            fault.get_or_insert(sentence);
        }
    }
}

/// The two hashes in a file's name; other files are none of ours.
fn parts(path: &Path) -> Option<(&str, &str)> {
    let name = path.file_name()?.to_str()?.strip_suffix(".png")?;
    let (key, check) = name.split_once('-')?;
    let is_hash = |text: &str, length| text.len() == length && text.bytes().all(|b| b.is_ascii_hexdigit());
    (is_hash(key, 40) && is_hash(check, 16)).then_some((key, check))
}

fn check_of(bytes: &[u8]) -> String {
    hexadecimal(&Sha256::digest(bytes), 8)
}

fn hexadecimal(bytes: &[u8], count: usize) -> String {
    bytes.iter().take(count).fold(String::new(), |mut text, byte| {
        // Writing to a text cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
