//! What a press does.

use juku_catalog::review::{Record, RecordId, Settings};
use juku_view::route::with_query;
use juku_view::talk::{REFUSED, Write};

use super::{Desk, SAID, sent};
use crate::parcel::{Keep, Parcel};
use crate::stats::{self, Stats};
use crate::text::desk as text;
use crate::transfer::{Format, export, read};
use crate::{File, Moment, page};

/// What is to be done.
#[derive(Default)]
pub(super) struct Done {
    pub writes: Vec<Write>,
    pub files: Vec<File>,
    pub go: Option<String>,
    pub focus: Option<String>,
}

impl Desk {
    pub(super) fn act(
        &mut self,
        name: &str,
        value: &str,
        fields: &[(String, String)],
        moment: Moment,
        id: RecordId,
    ) -> Done {
        match name {
            REFUSED => {
                let before = std::mem::take(&mut self.before);
                (self.said, self.undo) = (before.said, before.undo);
                // A file that waits while something else is refused goes on waiting.
                self.import = before.import.or(self.import.take());
            }
            "copied" => self.say(&text::COPIED),
            "not-copied" => self.say(&text::NOT_COPIED),
            // Its file comes by itself, and what is picked is noted already.
            "import" | "pick" => {}
            "import-cancel" => {
                self.import = None;
                return Done { focus: Some("import".to_owned()), ..Done::default() };
            }
            "import-confirm" => return self.bring_in(moment),
            "undo" => {
                let writes = std::mem::take(&mut self.undo);
                self.say(&text::UNDONE);
                return Done { writes, focus: Some(SAID.to_owned()), ..Done::default() };
            }
            // What is shown of it is noted already.
            "row" => return Done { focus: Some(format!("change-{value}")), ..Done::default() },
            "export" => return self.export(value, moment),
            "save-unreadable" => {
                let kept = self.texts.get(&self.keys.with_rest(value));
                let file = |text: &String| File::new("juku-unreadable.txt", "text/plain", text.as_bytes());
                return Done { files: kept.map(file).into_iter().collect(), ..Done::default() };
            }
            "share-list" | "share-year" => {
                let query = self.query().to_owned();
                let joint = if query.is_empty() { "" } else { "&" };
                let go = Some(format!("{query}{joint}share={value}"));
                return Done { go, focus: Some(sent::OFFER.to_owned()), ..Done::default() };
            }
            "share-file" => {
                let records = match self.offered(moment) {
                    Some((parcel, _)) => parcel.records(),
                    None => self.shelf.records().map(|(_, record)| record.clone()).collect(),
                };
                let file = File::new("juku-shared.json", "application/json", copy_of(&records));
                return Done { files: vec![file], ..Done::default() };
            }
            "picture" => return self.picture(value, moment),
            "code" => self.code = Some(value.parse().unwrap_or(1)),
            "keep" => return self.keep_sent(value, moment, id),
            _ => {
                let done = page::act(name, value, fields, &self.shelf, &self.keys, &self.index, moment, id);
                let mut writes = self.writes(done.records);
                writes.extend(done.removed.into_iter().map(|key| self.write(key, None)));
                self.forget();
                self.said = done.said;
                if done.undo {
                    self.undo = back(&writes);
                }
                return Done { writes, files: Vec::new(), go: done.go, focus: done.focus };
            }
        }
        Done::default()
    }

    fn say(&mut self, said: &str) {
        self.forget();
        said.clone_into(&mut self.said);
    }

    /// The changes that keep records, without those that are there already.
    fn writes(&self, records: Vec<Record>) -> Vec<Write> {
        let writes =
            records.into_iter().map(|record| self.write(record.key(&self.keys), Some(record.text())));
        writes.filter(|write| write.was != write.text).collect()
    }

    fn bring_in(&mut self, moment: Moment) -> Done {
        let Some(Ok(import)) = self.import.take() else { return Done::default() };
        let preview = import.preview(&self.shelf, &self.keys, &self.draft_texts(), &self.index, moment);
        self.before.import = Some(Ok(import));
        let mut writes = self.writes(preview.records);
        let others = preview.others.into_iter().map(|(key, text)| self.write(key, Some(text)));
        writes.extend(others.filter(|write| write.was.is_none()));
        self.forget();
        self.said = text::brought_in(writes.len());
        self.undo = back(&writes);
        Done { writes, focus: Some(SAID.to_owned()), ..Done::default() }
    }

    fn export(&mut self, format: &str, moment: Moment) -> Done {
        let Some(format) = Format::from_slug(format) else { return Done::default() };
        let drafts = self.draft_texts();
        let files = export(format, &self.shelf, &self.keys, &drafts, &self.index, &self.site, moment);
        self.say(&text::SAVED_AS_FILE);
        let mut writes = Vec::new();
        if format == Format::Own {
            let settings = Settings { updated: moment.now, copied: moment.now, ..self.settings() };
            writes = self.writes(vec![Record::Settings(settings)]);
        }
        Done { writes, files, ..Done::default() }
    }

    fn picture(&mut self, year: &str, moment: Moment) -> Done {
        let stats = Stats::new(&self.shelf, &self.index, year.parse().ok(), moment);
        let name = format!("juku-{year}.svg");
        self.say(&text::SAVED_AS_FILE);
        let file = File::new(name, "image/svg+xml", stats::picture(&stats));
        Done { files: vec![file], ..Done::default() }
    }

    /// Keeps what came by link. A piece of a shelf is looked at first, as a file is.
    fn keep_sent(&mut self, how: &str, moment: Moment, id: RecordId) -> Done {
        let (Some(keep), Ok(parcel)) = (Keep::parse(how), self.sent()) else { return Done::default() };
        if let Parcel::Shelf { records, .. } = &parcel {
            self.import = Some(read("", copy_of(records).as_bytes()));
            self.file.clear();
            return Done { focus: Some("import-preview".to_owned()), ..Done::default() };
        }
        let writes = self.writes(parcel.kept(&self.shelf, &self.keys, keep, moment, id));
        self.say(&text::KEPT);
        self.undo = back(&writes);
        Done { writes, focus: Some(SAID.to_owned()), ..Done::default() }
    }

    /// The query of the address that is open.
    pub(super) fn query(&self) -> &str {
        self.address.split_once('?').map_or("", |(_, query)| query)
    }

    /// The address with another query; for what is shown only until something else is.
    pub(super) fn without_share(&self) -> String {
        let fields = self.query().split('&').filter(|field| !field.starts_with("share="));
        let query = fields.collect::<Vec<_>>().join("&");
        format!("{}{}", self.base.pages(), self.with_query(&query))
    }

    /// The address that is open, with another query.
    pub(super) fn with_query(&self, query: &str) -> String {
        with_query(self.address.split('?').next().unwrap_or_default().to_owned(), query)
    }
}

/// The changes that take others back.
fn back(writes: &[Write]) -> Vec<Write> {
    let back =
        |write: &Write| Write { key: write.key.clone(), was: write.text.clone(), text: write.was.clone() };
    writes.iter().map(back).collect()
}

/// A copy of some records, in the form of the site's own.
fn copy_of(records: &[Record]) -> String {
    serde_json::json!({ "juku": 2, "records": records }).to_string()
}
