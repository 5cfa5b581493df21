//! What of the site this browser keeps for times without a network.

use std::time::Duration;

use juku_catalog::index::file_name;
use juku_catalog::review::Keys;
use juku_view::route::Base;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{Pages, Search};
use crate::browser::storage::Storage;
use crate::browser::{clock, document, offline};

/// How it stands with keeping.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeptState {
    /// Not known yet.
    Asking,
    /// The browser keeps no pages, or this site has no service worker.
    Impossible,
    /// The reader wants no pages kept.
    Off,
    /// Pages that were opened are kept.
    Opened,
    /// Everything is being fetched.
    Working,
    /// Everything is kept.
    Everything,
    /// Everything is wanted; fetching was interrupted and goes on at the next visit.
    Paused,
    /// Everything is wanted; there is no room for it.
    Full,
}

/// What is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kept {
    /// How it stands.
    pub state: KeptState,
    /// The bytes of everything that are seen to.
    pub done: u32,
    /// The bytes of everything.
    pub all: u32,
}

impl Kept {
    const fn with(state: KeptState) -> Self {
        Self { state, done: 0, all: 0 }
    }

    /// What the service worker says: `working 120000 4100000`.
    fn told(message: &str) -> Self {
        let mut words = message.split(' ');
        let state = match words.next() {
            Some("visited") => KeptState::Opened,
            Some("working") => KeptState::Working,
            Some("everything") => KeptState::Everything,
            Some("paused") => KeptState::Paused,
            Some("full") => KeptState::Full,
            _ => KeptState::Off,
        };
        let mut bytes = || words.next().and_then(|word| word.parse().ok()).unwrap_or(0);
        Self { state, done: bytes(), all: bytes() }
    }
}

/// How long after the start the worker is asked for: the page has what it needs by then.
const LATER: Duration = Duration::from_secs(1);
/// How long a worker may take to be there.
const PATIENCE: Duration = Duration::from_secs(15);

/// The owner of what is kept for times without a network; the service worker does the work.
#[derive(Clone, Copy)]
pub struct Offline {
    no_pages: StoredValue<String>,
    kept: RwSignal<Kept>,
}

impl Offline {
    /// Nothing is known yet.
    pub fn new(base: &Base) -> Self {
        Self {
            no_pages: StoredValue::new(Keys::new(base.as_str()).no_pages()),
            kept: RwSignal::new(Kept::with(KeptState::Asking)),
        }
    }

    /// What is kept; follows changes.
    pub fn kept(&self) -> Kept {
        self.kept.get()
    }

    /// Begins to keep what is opened, from now on and with what is here, unless the reader does not want it.
    pub fn begin(&self, pages: Pages, search: Search) {
        let (offline, kept) = (*self, self.kept);
        offline::on_message(move |message| kept.set(Kept::told(&message)));
        let begin = move || match Storage::Browser.get(&offline.no_pages.get_value()) {
            Some(_) => kept.set(Kept::with(KeptState::Off)),
            None => offline.open(pages, search),
        };
        clock::after(LATER, begin);
    }

    /// Keeps what is opened again.
    pub fn resume(&self, pages: Pages, search: Search) {
        Storage::Browser.remove(&self.no_pages.get_value());
        self.open(pages, search);
    }

    /// Keeps everything.
    pub fn keep_everything(&self) {
        spawn_local(async {
            offline::ask_to_last().await;
            offline::send(|| "keep".into()).await;
        });
    }

    /// Keeps nothing any more, and removes what is kept.
    pub fn stop(&self) {
        // Where it cannot be remembered, the next visit keeps pages again.
        let _ = Storage::Browser.set(&self.no_pages.get_value(), "");
        self.kept.set(Kept::with(KeptState::Off));
        spawn_local(offline::send(|| "stop".into()));
    }

    fn open(&self, pages: Pages, search: Search) {
        let kept = self.kept;
        kept.set(Kept::with(KeptState::Asking));
        // Only a release names a worker.
        let worker = document::meta("service-worker");
        let give_up = move || {
            if kept.get_untracked().state == KeptState::Asking {
                kept.set(Kept::with(KeptState::Impossible));
            }
        };
        let opened = move || {
            let index = if search.is_used() { file_name(0) } else { String::new() };
            ["opened ", &pages.paths(), " ", &index].concat()
        };
        spawn_local(async move {
            // What was opened before the worker served this page has not passed through it. The first worker takes
            // the page over a while after it can be told, and pages may be opened in between.
            offline::on_takeover(move || spawn_local(offline::send(opened)));
            if !worker.is_empty() && offline::register(&worker).await {
                clock::after(PATIENCE, give_up);
                offline::send(opened).await;
            } else {
                give_up();
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_workers_words_are_understood() {
        for (message, state, done, all) in [
            ("visited 0 4100000", KeptState::Opened, 0, 4_100_000),
            ("working 120 4100000", KeptState::Working, 120, 4_100_000),
            ("everything 4100000 4100000", KeptState::Everything, 4_100_000, 4_100_000),
            ("paused 7 9", KeptState::Paused, 7, 9),
            ("full 7 9", KeptState::Full, 7, 9),
            ("off", KeptState::Off, 0, 0),
        ] {
            assert_eq!(Kept::told(message), Kept { state, done, all }, "{message}");
        }
    }
}
