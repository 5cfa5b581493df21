//! Compressed copies beside the files of a site, for hosts that send such copies instead of compressing themselves:
//! `index.html.br` with Brotli (RFC 7932) and `index.html.gz` with gzip (RFC 1952).

use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::{fs, io};

use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;
use rayon::prelude::*;

use crate::{File, WriteError};

/// The endings of files that become smaller. Pictures and fonts are compressed as they are.
const ENDINGS: [&str; 10] = ["html", "json", "js", "mjs", "wasm", "css", "svg", "xml", "txt", "webmanifest"];

/// How hard Brotli tries for a file, from 0 to 11. On a page of 46 kB, 11 takes 64 ms, 10 takes 22 ms for 3 % more,
/// and 9 takes 2 ms for 12 % more. The application is one file for all readers and pages are thousands, hence the
/// difference.
fn quality(path: &str, length: usize) -> i32 {
    match length {
        _ if path.ends_with(".wasm") || path.ends_with(".js") => 11,
        0..=16_384 => 11,
        16_385..=262_144 => 10,
        _ => 9,
    }
}

/// What was compressed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Compressed {
    /// How many files there are to compress.
    pub files: usize,
    /// Their bytes.
    pub bytes: u64,
    /// The bytes to send where Brotli is understood.
    pub brotli: u64,
    /// The bytes to send where only gzip is.
    pub gzip: u64,
}

/// Why a copy could not be made.
#[derive(Debug, thiserror::Error)]
pub enum PrecompressError {
    /// A file or a folder could not be read.
    #[error("{}: cannot be read: {}", .0.display(), .1)]
    Read(PathBuf, io::Error),
    /// A copy could not be written.
    #[error(transparent)]
    Write(#[from] WriteError),
}

/// Writes the copies beside every file of a folder that becomes at least a twentieth smaller, on all cores. Copies
/// that are there already are made anew. To be called when all else is written.
///
/// # Arguments
/// `progress`: is told how many files are done, and of how many.
///
/// # Errors
/// When something cannot be read or written.
pub fn folder(site: &Path, progress: impl Fn(usize, usize) + Sync) -> Result<Compressed, PrecompressError> {
    let mut files = Vec::new();
    find(site, "", &mut files)?;
    // The slowest first, so that no core is left with one at the end.
    files.sort_unstable_by(|a, b| (b.1, &a.0).cmp(&(a.1, &b.0)));
    let done = AtomicUsize::new(0);
    let sums = [(); 3].map(|()| AtomicU64::new(0));
    files.par_iter().with_max_len(1).try_for_each(|(path, _)| {
        for (sum, bytes) in sums.iter().zip(copies(site, path)?) {
            sum.fetch_add(bytes as u64, Ordering::Relaxed);
        }
        progress(done.fetch_add(1, Ordering::Relaxed) + 1, files.len());
        Ok::<(), PrecompressError>(())
    })?;
    let [bytes, brotli, gzip] = sums.map(AtomicU64::into_inner);
    Ok(Compressed { files: files.len(), bytes, brotli, gzip })
}

/// The paths of all files to compress, with their sizes.
fn find(site: &Path, below: &str, files: &mut Vec<(String, u64)>) -> Result<(), PrecompressError> {
    let folder = site.join(below);
    let unreadable = |error| PrecompressError::Read(folder.clone(), error);
    for entry in fs::read_dir(&folder).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        let metadata = entry.metadata().map_err(unreadable)?;
        let path = format!("{below}{}", entry.file_name().to_string_lossy());
        if metadata.is_dir() {
            find(site, &format!("{path}/"), files)?;
        } else if path.rsplit_once('.').is_some_and(|(_, ending)| ENDINGS.contains(&ending)) {
            files.push((path, metadata.len()));
        }
    }
    Ok(())
}

/// Writes a file's copies. Gives the bytes to send: as it is, with Brotli, with gzip.
fn copies(site: &Path, path: &str) -> Result<[usize; 3], PrecompressError> {
    let whole = site.join(path);
    let bytes = fs::read(&whole).map_err(|error| PrecompressError::Read(whole, error))?;
    let failed = |error| WriteError::Other(site.join(path), error);
    let mut sizes = [bytes.len(); 3];
    let copies = [
        ("br", brotli(&bytes, quality(path, bytes.len())).map_err(failed)?),
        ("gz", gzip(&bytes).map_err(failed)?),
    ];
    for (at, (ending, copy)) in copies.into_iter().enumerate() {
        if copy.len() * 20 <= bytes.len() * 19 {
            sizes[at + 1] = copy.len();
            File::new(format!("{path}.{ending}"), copy).write_below(site)?;
        }
    }
    Ok(sizes)
}

fn brotli(mut bytes: &[u8], quality: i32) -> io::Result<Vec<u8>> {
    let parameters =
        BrotliEncoderParams { quality, size_hint: bytes.len(), ..BrotliEncoderParams::default() };
    let mut copy = Vec::new();
    brotli::BrotliCompress(&mut bytes, &mut copy, &parameters)?;
    Ok(copy)
}

fn gzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    encoder.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    struct Site(PathBuf);

    impl Site {
        fn new(name: &str) -> Self {
            let root = std::env::temp_dir().join(format!("juku-precompress-{name}-{}", std::process::id()));
            let _ = fs::remove_dir_all(&root);
            fs::create_dir_all(&root).unwrap();
            Self(root)
        }

        fn write(&self, path: &str, bytes: &[u8]) {
            File::new(path, bytes).write_below(&self.0).unwrap();
        }

        /// The copies that there are.
        fn copies(&self) -> Vec<String> {
            let mut found = Vec::new();
            let mut folders = vec![self.0.clone()];
            while let Some(folder) = folders.pop() {
                for entry in fs::read_dir(folder).unwrap() {
                    let path = entry.unwrap().path();
                    let name = path.strip_prefix(&self.0).unwrap().to_string_lossy().into_owned();
                    match path.is_dir() {
                        true => folders.push(path),
                        false if name.ends_with(".br") || name.ends_with(".gz") => found.push(name),
                        false => {}
                    }
                }
            }
            found.sort_unstable();
            found
        }
    }

    impl Drop for Site {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    /// Bytes that nothing makes smaller.
    fn noise(length: usize) -> Vec<u8> {
        let mut state = 1_u64;
        let mut next = || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 56) as u8
        };
        (0..length).map(|_| next()).collect()
    }

    #[test]
    fn copies_lie_beside_what_becomes_smaller_and_give_it_back() {
        let site = Site::new("copies");
        let page = "<p>Leap 夺冠</p>\n".repeat(200);
        let large = page.repeat(300_000 / page.len());
        site.write("title/leap-2020/index.html", page.as_bytes());
        site.write("large.json", large.as_bytes());
        site.write("picture.png", page.as_bytes());
        site.write("_headers", page.as_bytes());
        site.write("noise.wasm", &noise(1000));
        site.write("empty.txt", b"");

        let told = AtomicUsize::new(0);
        let compressed = folder(&site.0, |_, all| {
            assert_eq!(all, 4);
            told.fetch_add(1, Ordering::Relaxed);
        })
        .unwrap();

        assert_eq!(
            site.copies(),
            [
                "large.json.br",
                "large.json.gz",
                "title/leap-2020/index.html.br",
                "title/leap-2020/index.html.gz"
            ]
        );
        assert_eq!((compressed.files, told.into_inner()), (4, 4));
        assert_eq!(compressed.bytes as usize, page.len() + large.len() + 1000);
        assert!((1000..compressed.bytes / 20).contains(&compressed.brotli), "{compressed:?}");
        for (path, text) in [("title/leap-2020/index.html", &page), ("large.json", &large)] {
            let mut read = String::new();
            flate2::read::GzDecoder::new(&*fs::read(site.0.join(format!("{path}.gz"))).unwrap())
                .read_to_string(&mut read)
                .unwrap();
            assert_eq!(&read, text);
            let mut read = Vec::new();
            let copy = fs::read(site.0.join(format!("{path}.br"))).unwrap();
            brotli::BrotliDecompress(&mut &*copy, &mut read).unwrap();
            assert_eq!(read, text.as_bytes());
        }
    }

    #[test]
    fn a_second_run_compresses_no_copies() {
        let site = Site::new("again");
        site.write("a.css", "a { color: red }\n".repeat(99).as_bytes());
        let first = folder(&site.0, |_, _| {}).unwrap();
        assert_eq!(folder(&site.0, |_, _| {}).unwrap(), first);
        assert_eq!(site.copies(), ["a.css.br", "a.css.gz"]);
    }

    #[test]
    fn a_folder_that_is_not_there_is_named() {
        let error = folder(Path::new("/nowhere/juku"), |_, _| {}).unwrap_err().to_string();
        assert!(error.starts_with("/nowhere/juku") && error.contains("cannot be read"), "{error}");
    }
}
