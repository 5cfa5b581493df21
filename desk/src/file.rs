//! What is given out to be saved.

/// A file that the reader is given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its name, with an ending.
    pub name: String,
    /// Its media type.
    pub mime: &'static str,
    /// What is in it.
    pub bytes: Vec<u8>,
}

impl File {
    /// A file.
    pub fn new(name: impl Into<String>, mime: &'static str, bytes: impl Into<Vec<u8>>) -> Self {
        Self { name: name.into(), mime, bytes: bytes.into() }
    }
}
