//! Several files in one.

use std::io::{Cursor, Read, Write};

use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::Refusal;
use crate::File;

/// How many bytes are unpacked at most, together.
const UNPACKED: u64 = 50 * MB as u64;
/// How many files of an archive are looked at.
const FILES: usize = 5000;
/// A megabyte.
pub(super) const MB: usize = 1_000_000;

/// Whether the bytes begin as a zip file does, be it an empty one.
pub(super) fn is_zip(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
}

/// Packs files into one. It has no times, and so the same files are the same bytes.
pub(super) fn pack(name: String, files: &[File]) -> Option<File> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for file in files {
        writer.start_file(file.name.as_str(), options).ok()?;
        writer.write_all(&file.bytes).ok()?;
    }
    Some(File::new(name, "application/zip", writer.finish().ok()?.into_inner()))
}

/// What stood in an archive under which path: only tables and JSON, since nothing else is known.
///
/// # Errors
/// When it is damaged, locked, or grows beyond all measure.
pub(super) fn unpack(bytes: &[u8]) -> Result<Vec<(String, Vec<u8>)>, Refusal> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Refusal::DamagedZip)?;
    let mut unpacked = Vec::new();
    let mut left = UNPACKED;
    for at in 0..archive.len().min(FILES) {
        let mut file = archive.by_index(at).map_err(|why| match why {
            ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => Refusal::Locked,
            _ => Refusal::DamagedZip,
        })?;
        let path = String::from_utf8_lossy(file.name_raw()).replace('\\', "/");
        if !is_wanted(&path) {
            continue;
        }
        let mut content = Vec::new();
        // What the archive says of the size may be a lie; only what is read counts.
        (&mut file).take(left + 1).read_to_end(&mut content).map_err(|_| Refusal::DamagedZip)?;
        left =
            left.checked_sub(content.len() as u64).ok_or(Refusal::TooMuchInside(UNPACKED as usize / MB))?;
        unpacked.push((path, content));
    }
    Ok(unpacked)
}

/// The paths of the first files of an archive.
pub(super) fn names(bytes: &[u8], count: usize) -> Vec<String> {
    let Ok(archive) = ZipArchive::new(Cursor::new(bytes)) else { return Vec::new() };
    archive.file_names().filter_map(Result::ok).take(count).map(|name| name.into_owned()).collect()
}

/// Whether something that is known can stand there. Letterboxd keeps what was deleted in a folder of its own, and
/// macOS adds files of its own.
fn is_wanted(path: &str) -> bool {
    let path = path.to_lowercase();
    let is_aside = path
        .split('/')
        .any(|part| matches!(part, "deleted" | "orphaned" | "__macosx") || part.starts_with('.'));
    !is_aside && (path.ends_with(".csv") || path.ends_with(".json"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn packed(files: &[(&str, &[u8])]) -> Vec<u8> {
        let files: Vec<File> =
            files.iter().map(|(name, bytes)| File::new(*name, "text/csv", *bytes)).collect();
        pack("x.zip".to_owned(), &files).unwrap().bytes
    }

    #[test]
    fn what_was_packed_is_unpacked_and_strange_files_are_left() {
        let files: &[(&str, &[u8])] =
            &[("a/b.csv", b"1,2"), ("deleted/c.csv", b"3"), ("d.png", b"4"), ("__MACOSX/._b.csv", b"5")];
        assert_eq!(unpack(&packed(files)), Ok(vec![("a/b.csv".to_owned(), b"1,2".to_vec())]));
    }

    #[test]
    fn a_bomb_does_not_go_off() {
        let zeros = vec![0; UNPACKED as usize / 2 + 1];
        let bomb = packed(&[("a.csv", &zeros), ("b.csv", &zeros)]);
        assert!(bomb.len() < 1_000_000);
        assert_eq!(unpack(&bomb), Err(Refusal::TooMuchInside(50)));
    }

    #[test]
    fn a_file_that_was_cut_or_changed_is_refused() {
        let whole = packed(&[("a.csv", &b"Name,Year\n".repeat(100))]);
        for end in 4..whole.len() {
            assert_eq!(unpack(&whole[..end]), Err(Refusal::DamagedZip), "{end}");
        }
        let mut changed = whole;
        changed[45] ^= 0x55;
        assert_eq!(unpack(&changed), Err(Refusal::DamagedZip));
    }

    #[test]
    fn a_locked_file_is_told_from_a_damaged_one() {
        let mut locked = packed(&[("a.csv", b"1,2")]);
        // The flag of encryption, of the file and in the directory.
        let directory = locked.windows(4).position(|bytes| bytes == b"PK\x01\x02").unwrap();
        locked[6] |= 1;
        locked[directory + 8] |= 1;
        assert_eq!(unpack(&locked), Err(Refusal::Locked));
    }
}
