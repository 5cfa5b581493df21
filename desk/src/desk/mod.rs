//! Everything together: what is kept, what is asked, and what is answered and done.

mod acts;
mod sent;
mod views;

use std::collections::{BTreeMap, BTreeSet};

use juku_catalog::browse::Browser;
use juku_catalog::index::Index;
use juku_catalog::review::{KeptDraft, Keys, Record, RecordId, Settings, Shelf};
use juku_catalog::search::Failure;
use juku_view::language::speak;
use juku_view::route::Base;
use juku_view::talk::{Answer, Question, REFUSED, Write};

use crate::page::{FoundDraft, Ground, Stay, StorageFacts};
use crate::transfer::{Import, Refusal, read};
use crate::{File, Moment};

/// The id of the heading of what a file would bring.
const PREVIEW: &str = "import-preview";
/// The id of what tells what has happened last.
const SAID: &str = "desk-said";

/// The desk: follows what is kept, and answers with pages, with changes to be made, and with files.
///
/// It changes nothing itself: a change is asked for, made by the page, and comes back by [`keep`](Desk::keep).
pub struct Desk {
    base: Base,
    keys: Keys,
    /// Where the site's pages lie: `https://juku.example/drama/`, and with `zh/` those in Chinese.
    site: String,
    /// Every text that is kept, by key.
    texts: BTreeMap<String, String>,
    shelf: Shelf,
    storage: StorageFacts,
    index: Index,
    /// Made of the index when it is needed first.
    browser: Option<Browser>,
    /// Made of the shelf and the index when it is needed first.
    ground: Option<Ground>,
    /// How many bytes keys and texts have.
    size: usize,
    /// Which of the keys hold drafts.
    draft_keys: BTreeSet<String>,
    /// The address for which what follows holds.
    address: String,
    /// What was done there so far.
    stay: Stay,
    /// The query of the page that was shown last, if filters and changes stood folded up there and nothing was done.
    on_shelf: Option<String>,
    /// The address that what was done leads to; there it is still told.
    going: Option<String>,
    /// What is to have the focus, and at which address: once what was done is kept.
    focus: Option<(String, String)>,
    /// What has happened last.
    said: String,
    /// How to take it back.
    undo: Vec<Write>,
    /// A file that is to be brought in.
    import: Option<Result<Import, Refusal>>,
    /// Its name; empty if what it holds came by link.
    file: String,
    /// Which of the codes for another device is shown, from 1.
    code: Option<usize>,
    /// What comes back if the last changes cannot be kept.
    before: Before,
}

/// What a press takes away that can be pressed once more.
#[derive(Default)]
struct Before {
    said: String,
    undo: Vec<Write>,
    import: Option<Result<Import, Refusal>>,
}

impl Desk {
    /// Knows nothing yet.
    ///
    /// # Arguments
    /// `site`: scheme, host and the path below which pages lie.
    pub fn new(base: Base, site: String) -> Self {
        Self {
            keys: Keys::new(base.as_str()),
            base,
            site,
            texts: BTreeMap::new(),
            shelf: Shelf::default(),
            storage: StorageFacts {
                is_safari: false,
                is_persistent: false,
                used: 0,
                quota: 0,
                is_lasting: true,
            },
            index: Index::default(),
            browser: None,
            ground: None,
            size: 0,
            draft_keys: BTreeSet::new(),
            address: String::new(),
            stay: Stay::default(),
            on_shelf: None,
            going: None,
            focus: None,
            said: String::new(),
            undo: Vec::new(),
            import: None,
            file: String::new(),
            code: None,
            before: Before::default(),
        }
    }

    /// Takes over what is kept under a key now.
    pub fn keep(&mut self, key: &str, text: Option<String>) {
        self.shelf.apply(&self.keys, key, text.as_deref());
        self.ground = None;
        let is_there = text.is_some();
        if self.keys.is_draft(key) {
            match is_there {
                true => self.draft_keys.insert(key.to_owned()),
                false => self.draft_keys.remove(key),
            };
        }
        let size = |text: &String| key.len() + text.len();
        self.size += text.as_ref().map_or(0, size);
        let before = match text {
            Some(text) => self.texts.insert(key.to_owned(), text),
            None => self.texts.remove(key),
        };
        self.size -= before.as_ref().map_or(0, size);
    }

    /// What is known of the storage. How much of it is used is counted here, and the page says whether it lasts.
    pub const fn set_storage(&mut self, storage: StorageFacts) {
        self.storage = StorageFacts { is_lasting: self.storage.is_lasting, ..storage };
    }

    /// Whether what is kept outlives the page.
    pub const fn set_lasting(&mut self, is_lasting: bool) {
        self.storage.is_lasting = is_lasting;
    }

    /// What has arrived of the catalogue.
    pub const fn index(&self) -> &Index {
        &self.index
    }

    /// More of the catalogue has arrived.
    ///
    /// # Errors
    /// When it cannot be read. What was there stays.
    pub fn add_shard(&mut self, shard: &str) -> Result<(), Failure> {
        self.browser = None;
        self.ground = None;
        self.index.add(shard).map_err(|why| match why {
            juku_catalog::index::Unreadable::OtherVersion => Failure::OtherVersion,
            juku_catalog::index::Unreadable::Damaged => Failure::Damaged,
        })
    }

    /// A file was chosen to be brought in.
    ///
    /// # Arguments
    /// `bytes`: none if the browser could not read them.
    pub fn take(&mut self, name: &str, bytes: Option<&[u8]>) {
        self.forget();
        let import = bytes.ok_or(Refusal::Unreadable).and_then(|bytes| read(name, bytes));
        let id = if import.is_ok() { PREVIEW } else { "import" };
        self.focus = Some((self.address.clone(), id.to_owned()));
        self.import = Some(import);
        name.clone_into(&mut self.file);
    }

    /// Answers a question in the language of the page, after doing what it asks for.
    ///
    /// # Arguments
    /// `id`: a new one.
    pub fn answer(&mut self, question: &Question, moment: Moment, id: RecordId) -> (Answer, Vec<File>) {
        speak(self.base.language());
        if self.address != question.text {
            self.address.clone_from(&question.text);
            if self.going.take().as_ref() != Some(&question.text) {
                self.forget();
            }
            // What was picked is told of there.
            if std::mem::take(&mut self.stay) != Stay::default() {
                self.on_shelf = None;
            }
            self.import = None;
            self.code = None;
        }
        let mut files = Vec::new();
        let mut go = None;
        let mut writes = Vec::new();
        if let Some(((name, value), fields)) = question.act.split_first() {
            self.stay.pressed(name, value, fields, &self.shelf);
            // What is dragged stands in no form.
            let mut fields = fields.to_vec();
            if fields.is_empty() {
                fields.push(("query".to_owned(), self.query().to_owned()));
            }
            if name != REFUSED {
                self.before = Before { said: self.said.clone(), undo: self.undo.clone(), import: None };
            }
            let done = self.act(name, value, &fields, moment, id);
            (writes, go, files) = (done.writes, done.go, done.files);
            self.going =
                go.as_ref().map(|query| self.with_query(query)).filter(|going| *going != self.address);
            let address = self.going.clone().unwrap_or_else(|| self.address.clone());
            self.focus = done.focus.map(|id| (address, id));
        }
        let mut answer = Answer { writes, go, ..self.show(Answer::to(question), question.wish, moment) };
        answer.focus = self.focus_of(&answer);
        (answer, files)
    }

    /// What has the focus in an answer. What is still to be kept, or to be gone to, is shown by another answer.
    fn focus_of(&mut self, answer: &Answer) -> Option<String> {
        let address = &self.address;
        let is_now = answer.writes.is_empty();
        // A preview waits for the whole catalogue.
        let has = |id: &str| id != PREVIEW || answer.html.contains(PREVIEW);
        let (_, id) = self.focus.take_if(|(at, id)| is_now && at == address && has(id))?;
        let is_there = answer.html.contains(&format!("id=\"{id}\"")) || !answer.html.contains(SAID);
        Some(if is_there { id } else { SAID.to_owned() })
    }

    /// Forgets what has happened last.
    fn forget(&mut self) {
        self.said.clear();
        self.undo.clear();
    }

    fn settings(&self) -> Settings {
        match self.shelf.record(&self.keys.settings()) {
            Some(Record::Settings(settings)) => settings.clone(),
            _ => Settings::default(),
        }
    }

    fn browser(&mut self) -> &Browser {
        self.browser.get_or_insert_with(|| Browser::new(&self.index))
    }

    /// Drafts with their whole keys.
    fn draft_texts(&self) -> Vec<(String, String)> {
        self.kept_drafts().map(|(key, text)| (key.clone(), text.clone())).collect()
    }

    /// Drafts, taken apart.
    fn drafts(&self) -> Vec<FoundDraft> {
        self.kept_drafts()
            .filter_map(|(key, text)| {
                let rest = self.keys.rest(key)?.strip_prefix("draft:")?;
                let (title, id) = rest.split_once(':').map_or((rest, None), |(title, id)| (title, Some(id)));
                Some((title.to_owned(), id.map(RecordId::new), KeptDraft::read(text)?))
            })
            .collect()
    }

    fn kept_drafts(&self) -> impl Iterator<Item = (&String, &String)> {
        self.draft_keys.iter().filter_map(|key| Some((key, self.texts.get(key)?)))
    }

    /// The change that puts a text, or nothing, under a key.
    fn write(&self, key: String, text: Option<String>) -> Write {
        Write { was: self.texts.get(&key).cloned(), key, text }
    }
}

#[cfg(test)]
mod chinese;
#[cfg(test)]
mod refused;
#[cfg(test)]
mod tests;
