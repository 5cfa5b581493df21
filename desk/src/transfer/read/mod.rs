//! Reads files: by what is in them, not by what they are called.

mod imdb;
mod letterboxd;
mod neodb;
mod plain;

use super::Refusal;
use super::archive::{self, MB};
use super::cell::{Table, rows};
use super::entry::{Entry, ListEntry};
use super::own::{self, OwnCopy};

/// How many MB a file has at most.
const LARGEST: usize = 20;
/// How many files or columns of something unknown are named.
const NAMED: usize = 6;

/// Where a file comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// A copy that was taken here.
    Own,
    /// A table that was taken here.
    Plain,
    /// Letterboxd.
    Letterboxd,
    /// IMDb.
    Imdb,
    /// NeoDB.
    NeoDb,
}

impl Source {
    /// The word that becomes part of identities, and so never changes.
    pub(super) const fn slug(self) -> &'static str {
        match self {
            Source::Own => "juku",
            Source::Plain => "table",
            Source::Letterboxd => "letterboxd",
            Source::Imdb => "imdb",
            Source::NeoDb => "neodb",
        }
    }
}

/// A file that could be read.
#[derive(Clone, Debug, PartialEq)]
pub struct Import {
    pub(super) source: Source,
    pub(super) content: Content,
}

/// What a file says.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Content {
    /// Records.
    Own(OwnCopy),
    /// What is to be matched and merged.
    Told(Told),
}

/// What a file tells of works.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Told {
    /// Of each.
    pub(super) entries: Vec<Entry>,
    /// Lists of them.
    pub(super) lists: Vec<ListEntry>,
}

impl Told {
    fn of(entries: impl IntoIterator<Item = Entry>) -> Self {
        Self { entries: entries.into_iter().collect(), lists: Vec::new() }
    }
}

impl Import {
    /// Where it comes from.
    pub const fn source(&self) -> Source {
        self.source
    }
}

/// Reads a file.
///
/// # Arguments
/// `name`: of the file. It tells apart only what is the same inside: films watched, to be watched and liked.
///
/// # Errors
/// Why it cannot be brought in.
pub fn read(name: &str, bytes: &[u8]) -> Result<Import, Refusal> {
    if bytes.len() > LARGEST * MB {
        return Err(Refusal::TooLarge(LARGEST));
    }
    let import = if archive::is_zip(bytes) { read_archive(bytes)? } else { read_file(name, bytes)? };
    let is_empty =
        matches!(&import.content, Content::Told(told) if told.entries.is_empty() && told.lists.is_empty());
    if is_empty { Err(Refusal::NoRows) } else { Ok(import) }
}

fn read_archive(bytes: &[u8]) -> Result<Import, Refusal> {
    let mut all: Option<Import> = None;
    for (path, content) in archive::unpack(bytes)? {
        let import = match read_file(&path, &content) {
            Ok(import) => import,
            // Archives have much beside that is not ours.
            Err(Refusal::Empty | Refusal::OtherTable(_) | Refusal::OtherJson) => continue,
            Err(refusal) => return Err(refusal),
        };
        match (&mut all, import.content) {
            (Some(Import { content: Content::Told(told), .. }), Content::Told(more)) => {
                told.entries.extend(more.entries);
                told.lists.extend(more.lists);
            }
            // A copy has everything that tables beside it have.
            (Some(Import { content: Content::Own(_), .. }), _) => {}
            (_, content) => all = Some(Import { source: import.source, content }),
        }
    }
    all.ok_or_else(|| Refusal::OtherZip(archive::names(bytes, NAMED)))
}

/// Reads a table, if it is one that the reader knows.
type Reader = fn(&str, &Table) -> Option<Told>;

fn read_file(path: &str, bytes: &[u8]) -> Result<Import, Refusal> {
    let text = decoded(bytes)?;
    if text.trim().is_empty() {
        return Err(Refusal::Empty);
    }
    if text.trim_start().starts_with(['{', '[']) {
        return Ok(Import { source: Source::Own, content: Content::Own(own::read(&text)?) });
    }
    let rows = rows(&text);
    if let Some(list) = letterboxd::list(&rows) {
        let content = Content::Told(Told { lists: vec![list], ..Told::default() });
        return Ok(Import { source: Source::Letterboxd, content });
    }
    let table = Table::new(rows);
    let readers: [(Source, Reader); 4] = [
        (Source::Plain, plain::read),
        (Source::Letterboxd, letterboxd::read),
        (Source::Imdb, imdb::read),
        (Source::NeoDb, neodb::read),
    ];
    let told = readers.into_iter().find_map(|(source, read)| Some((source, read(path, &table)?)));
    let (source, told) =
        told.ok_or_else(|| Refusal::OtherTable(table.names().iter().take(NAMED).cloned().collect()))?;
    Ok(Import { source, content: Content::Told(told) })
}

/// The text of a file: in UTF-8, or in UTF-16 where it says so, as spreadsheets save it.
fn decoded(bytes: &[u8]) -> Result<String, Refusal> {
    let units = |rest: &[u8], unit: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = rest.chunks_exact(2).map(|pair| unit([byte(pair, 0), byte(pair, 1)])).collect();
        if rest.len().is_multiple_of(2) { String::from_utf16(&units).ok() } else { None }
    };
    let text = match bytes {
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8(rest.to_vec()).ok(),
        [0xff, 0xfe, rest @ ..] => units(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => units(rest, u16::from_be_bytes),
        _ => String::from_utf8(bytes.to_vec()).ok(),
    };
    // UTF-16 that does not say so can pass for UTF-8 with this between all letters.
    text.filter(|text| !text.contains('\0')).ok_or(Refusal::Encoding)
}

fn byte(pair: &[u8], at: usize) -> u8 {
    pair.get(at).copied().unwrap_or_default()
}
