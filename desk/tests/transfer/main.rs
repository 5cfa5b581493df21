//! Taking the shelf away and bringing files in, over the shipped catalogue.
#![expect(clippy::unwrap_used, reason = "a test may end at what should not be")]

mod any;
mod away;
mod foreign;
mod languages;
mod later;
mod matching;
mod own;
mod refused;
mod shown;

use std::collections::BTreeMap;
use std::io::{Cursor, Write};
use std::path::Path;
use std::sync::LazyLock;

use juku_catalog::folder;
use juku_catalog::index::{self, Index};
use juku_catalog::review::{Keys, Mark, Rating, Record, RecordId, Review, Scores, Shelf};
use juku_desk::transfer::{Format, Import, Preview, export, read};
use juku_desk::{File, Moment};

static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let catalogue = folder::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../content")).unwrap();
    let mut index = Index::default();
    for shard in index::shards(&catalogue) {
        index.add(&serde_json::to_string(&shard).unwrap()).unwrap();
    }
    index
});

const NOON: u64 = 1_609_502_400_000; // 2021-01-01T12:00:00Z
const DAY: u64 = 86_400_000;
const MOMENT: Moment = Moment { now: NOON + 1000 * DAY, ahead: 60 };

/// What a browser keeps, by key.
#[derive(Clone, Debug, PartialEq)]
struct Storage {
    keys: Keys2,
    texts: BTreeMap<String, String>,
}

/// Keys that can be compared.
#[derive(Clone, Debug)]
struct Keys2(Keys);

impl PartialEq for Keys2 {
    fn eq(&self, other: &Self) -> bool {
        self.0.probe() == other.0.probe()
    }
}

impl Storage {
    fn new(base: &str) -> Self {
        Self { keys: Keys2(Keys::new(base)), texts: BTreeMap::new() }
    }

    fn with(records: &[Record]) -> Self {
        let mut storage = Self::new("/");
        for record in records {
            storage.texts.insert(record.key(&storage.keys.0), record.text());
        }
        storage
    }

    fn shelf(&self) -> Shelf {
        let mut shelf = Shelf::default();
        self.texts.iter().for_each(|(key, text)| shelf.apply(&self.keys.0, key, Some(text)));
        shelf
    }

    fn drafts(&self) -> Vec<(String, String)> {
        let drafts = self.texts.iter().filter(|(key, _)| self.keys.0.is_draft(key));
        drafts.map(|(key, text)| (key.clone(), text.clone())).collect()
    }

    /// The texts by what of their keys stands behind the base.
    fn rest(&self) -> BTreeMap<&str, &str> {
        let texts = self.texts.iter();
        texts.map(|(key, text)| (self.keys.0.rest(key).unwrap(), text.as_str())).collect()
    }

    fn preview(&self, import: &Import) -> Preview {
        import.preview(&self.shelf(), &self.keys.0, &self.drafts(), &INDEX, MOMENT)
    }

    /// Brings a file in, as the page does.
    fn bring_in(&mut self, import: &Import) -> Preview {
        let preview = self.preview(import);
        for record in &preview.records {
            assert_eq!(Record::read(&record.text()).as_ref(), Ok(record));
            self.texts.insert(record.key(&self.keys.0), record.text());
        }
        for (key, text) in &preview.others {
            assert_eq!(self.texts.insert(key.clone(), text.clone()), None, "{key}");
        }
        preview
    }

    fn export(&self, format: Format) -> Vec<File> {
        export(
            format,
            &self.shelf(),
            &self.keys.0,
            &self.drafts(),
            &INDEX,
            "https://example.org/drama/",
            MOMENT,
        )
    }

    fn mark(&self, title: &str) -> Mark {
        self.shelf().mark(&title.parse().unwrap()).unwrap().clone()
    }
}

fn review(title: &str, id: &str, body: &str) -> Review {
    Review {
        id: RecordId::new(id),
        title: title.parse().unwrap(),
        created: NOON,
        updated: NOON + 1,
        name: "Ada".to_owned(),
        rating: Rating::new(9).unwrap(),
        headline: None,
        body: body.to_owned(),
        spoiler: false,
        scores: Scores::default(),
    }
}

fn mark(title: &str) -> Mark {
    Mark { updated: NOON, ..Mark::new(title.parse().unwrap()) }
}

/// Reads a table.
fn table(name: &str, text: &str) -> Import {
    read(name, text.as_bytes()).unwrap()
}

fn zip(files: &[(&str, &str)]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in files {
        writer.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        writer.write_all(text.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// What is packed in a file, by name.
fn unzip(file: &File) -> BTreeMap<String, String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(&file.bytes)).unwrap();
    let mut files = BTreeMap::new();
    for at in 0..archive.len() {
        let mut entry = archive.by_index(at).unwrap();
        let name = entry.name().unwrap().into_owned();
        let mut text = String::new();
        std::io::Read::read_to_string(&mut entry, &mut text).unwrap();
        files.insert(name, text);
    }
    files
}

fn rows(text: &str) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
}
