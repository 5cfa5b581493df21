//! The worker's connection with the page.

use std::cell::RefCell;

use js_sys::{Array, Date, Uint8Array};
use juku_catalog::index::file_name;
use juku_catalog::json::Document;
use juku_catalog::review::RecordId;
use juku_catalog::search::Failure;
use juku_desk::page::StorageFacts;
use juku_desk::{Desk, Moment};
use juku_view::talk::{Answer, Question};
use juku_worker::{base, fetch, listen, post, scope};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// The style of what is shown here. Other pages have no use for it.
const STYLE: &str = concat!(
    include_str!("../../styles/shelf.css"),
    include_str!("../../styles/stats.css"),
    include_str!("../../styles/transfer.css"),
);

thread_local! {
    static WORKER: RefCell<Option<Worker>> = const { RefCell::new(None) };
}

struct Worker {
    desk: Desk,
    /// What was asked last, without what was to be done.
    asked: Option<Question>,
    is_loading: bool,
}

/// Listens to the page.
pub fn start() {
    let base = base();
    let site = format!("{}{}", scope().location().origin(), base.pages());
    let worker = Worker { desk: Desk::new(base, site), asked: None, is_loading: false };
    WORKER.replace(Some(worker));
    spawn_local(look_at_storage());
    post(&Array::of1(&STYLE.into()));
    // Each page needs it; it comes while the page reads what is kept.
    spawn_local(load());
    listen(|said| {
        if let Some(text) = said.as_string() {
            if let Some(question) = Document::parse(&text).and_then(Document::read) {
                ask(question);
            }
        } else if let Some(kept) = said.dyn_ref::<Array>() {
            with(|worker| worker.keep(kept));
        } else if let Ok(file) = said.dyn_into::<web_sys::File>() {
            spawn_local(take(file));
        }
    });
}

fn with(act: impl FnOnce(&mut Worker)) {
    WORKER.with_borrow_mut(|worker| {
        if let Some(worker) = worker {
            act(worker);
        }
    });
}

fn ask(question: Question) {
    with(|worker| {
        worker.answer(&question);
        worker.asked = Some(Question { act: Vec::new(), ..question });
    });
    spawn_local(load());
}

impl Worker {
    fn answer(&mut self, question: &Question) {
        // Before anything of the catalogue is there, only what is to be done is done.
        if self.desk.index().is_empty() && question.act.is_empty() {
            return;
        }
        let (answer, files) = self.desk.answer(question, now(), new_id());
        for file in files {
            let bytes = Uint8Array::from(file.bytes.as_slice());
            post(&Array::of3(&file.name.into(), &file.mime.into(), &bytes));
        }
        say(&answer);
    }

    fn answer_again(&mut self) {
        if let Some(question) = self.asked.take() {
            self.answer(&question);
            self.asked = Some(question);
        }
    }

    /// Takes over what is kept.
    fn keep(&mut self, kept: &Array) {
        let is_lasting = juku_worker::kept(kept, |key, text| self.desk.keep(key, text));
        self.desk.set_lasting(is_lasting);
        if kept.length() > 1 {
            self.answer_again();
        }
    }
}

fn say(answer: &Answer) {
    if let Ok(text) = serde_json::to_string(answer) {
        post(&text.into());
    }
}

fn now() -> Moment {
    let date = Date::new_0();
    Moment { now: date.get_time() as u64, ahead: -(date.get_timezone_offset() as i32) }
}

/// An id that nobody else has: 128 random bits.
fn new_id() -> RecordId {
    let mut bytes = [0_u8; 16];
    let random = scope().crypto().and_then(|crypto| crypto.get_random_values_with_u8_array(&mut bytes));
    if random.is_err() {
        bytes.fill_with(|| (js_sys::Math::random() * 256.0) as u8);
    }
    RecordId::new(bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>())
}

/// Reads a file that was chosen.
async fn take(file: web_sys::File) {
    let bytes = JsFuture::from(file.array_buffer()).await;
    let bytes = bytes.ok().map(|buffer| Uint8Array::new(&buffer).to_vec());
    with(|worker| {
        worker.desk.take(&file.name(), bytes.as_deref());
        worker.answer_again();
    });
}

/// Whether the browser may delete what is kept.
async fn look_at_storage() {
    let navigator = scope().navigator();
    let agent = navigator.user_agent().unwrap_or_default();
    let others = ["Chrome", "Chromium", "CriOS", "FxiOS", "EdgiOS", "Android"];
    let is_safari = agent.contains("Safari") && !others.iter().any(|other| agent.contains(other));
    // Where the site is opened without https, there is no such thing to ask.
    let has_storage =
        js_sys::Reflect::get(&navigator, &"storage".into()).is_ok_and(|storage| storage.is_object());
    let is_persistent = match has_storage.then(|| navigator.storage().persisted()) {
        Some(Ok(answer)) => JsFuture::from(answer).await.is_ok_and(|answer| answer.is_truthy()),
        _ => false,
    };
    with(|worker| {
        worker.desk.set_storage(StorageFacts {
            is_safari,
            is_persistent,
            used: 0,
            quota: 0,
            is_lasting: true,
        });
    });
}

/// Fetches what is missing of the index, part by part. After a failure the next question tries again.
async fn load() {
    let mut is_loading = false;
    with(|worker| is_loading = std::mem::replace(&mut worker.is_loading, true));
    if is_loading {
        return;
    }
    loop {
        let mut next = None;
        with(|worker| next = worker.desk.index().next_shard());
        let Some(shard) = next else { break };
        let fetched = fetch(&file_name(shard)).await;
        let mut has_failed = None::<Failure>;
        with(|worker| {
            let added = fetched.and_then(|text| worker.desk.add_shard(&text));
            match (added, &worker.asked) {
                (Ok(()), _) => worker.answer_again(),
                (Err(failure), asked) => {
                    has_failed = Some(failure);
                    if let Some(question) = asked {
                        say(&Answer::failed(question, failure));
                    }
                }
            }
        });
        if has_failed.is_some() {
            break;
        }
    }
    with(|worker| worker.is_loading = false);
}
