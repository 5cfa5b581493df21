//! What the browser keeps for this reader.

use std::sync::{Mutex, MutexGuard, PoisonError};

use leptos::ev;
use leptos::prelude::{window, window_event_listener};

/// Why something could not be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorageError {
    /// There is no room left.
    Full,
    /// The browser does not allow it, or no longer.
    Blocked,
}

/// A place for texts by key.
#[derive(Debug)]
pub enum Storage {
    /// The browser's localStorage.
    Browser,
    /// Nothing yet: a page that is rendered in advance knows nobody's storage, and must not say that it does not last.
    Later,
    /// The memory of this page: where localStorage is blocked.
    Memory(Mutex<Vec<(String, String)>>),
}

impl Storage {
    /// A place that lasts as long as the page.
    pub fn memory() -> Self {
        Storage::Memory(Mutex::default())
    }

    /// The browser's own if it can be used, which is tried with a key, else memory.
    pub fn open(probe: &str) -> Self {
        // Being there is not enough: some browsers refuse only when one writes. A full one is not blocked.
        match Storage::Browser.set(probe, "") {
            Err(StorageError::Blocked) => Storage::memory(),
            Ok(()) | Err(StorageError::Full) => {
                Storage::Browser.remove(probe);
                Storage::Browser
            }
        }
    }

    /// Whether what is kept outlives the page.
    pub const fn is_lasting(&self) -> bool {
        !matches!(self, Storage::Memory(_))
    }

    /// The text under a key.
    pub fn get(&self, key: &str) -> Option<String> {
        match self {
            Storage::Browser => local_storage()?.get_item(key).ok().flatten(),
            Storage::Later => None,
            Storage::Memory(kept) => {
                locked(kept).iter().find(|(other, _)| other == key).map(|(_, text)| text.clone())
            }
        }
    }

    /// Keeps a text under a key.
    ///
    /// # Errors
    /// When there is no room, or the browser refuses. What was under the key is then still there.
    pub fn set(&self, key: &str, text: &str) -> Result<(), StorageError> {
        match self {
            Storage::Browser => {
                let storage = local_storage().ok_or(StorageError::Blocked)?;
                storage.set_item(key, text).map_err(|error| {
                    let name =
                        js_sys::Reflect::get(&error, &"name".into()).ok().and_then(|name| name.as_string());
                    match name.as_deref() {
                        Some("SecurityError") => StorageError::Blocked,
                        _ => StorageError::Full,
                    }
                })
            }
            Storage::Later => Err(StorageError::Blocked),
            Storage::Memory(kept) => {
                self.remove(key);
                locked(kept).push((key.to_owned(), text.to_owned()));
                Ok(())
            }
        }
    }

    /// Forgets a key.
    pub fn remove(&self, key: &str) {
        match self {
            Storage::Browser => {
                if let Some(storage) = local_storage() {
                    let _ = storage.remove_item(key);
                }
            }
            Storage::Later => {}
            Storage::Memory(kept) => {
                locked(kept).retain(|(other, _)| other != key);
            }
        }
    }

    /// Every key, of this site and of others on the same host.
    pub fn keys(&self) -> Vec<String> {
        match self {
            Storage::Browser => local_storage().map_or_else(Vec::new, |storage| {
                let count = storage.length().unwrap_or(0);
                (0..count).filter_map(|at| storage.key(at).ok().flatten()).collect()
            }),
            Storage::Later => Vec::new(),
            Storage::Memory(kept) => locked(kept).iter().map(|(key, _)| key.clone()).collect(),
        }
    }
}

/// Asks the browser never to delete by itself what is kept here. It may ask the reader, and may refuse.
pub fn persist() {
    super::task::spawn(Box::pin(async {
        if let Ok(answer) = window().navigator().storage().persist() {
            let _ = wasm_bindgen_futures::JsFuture::from(answer).await;
        }
    }));
}

fn locked(kept: &Mutex<Vec<(String, String)>>) -> MutexGuard<'_, Vec<(String, String)>> {
    kept.lock().unwrap_or_else(PoisonError::into_inner)
}

fn local_storage() -> Option<web_sys::Storage> {
    window().local_storage().ok().flatten()
}

/// What another tab has changed under a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The key.
    pub key: String,
    /// What that tab has changed it from, as far as it knew.
    pub was: Option<String>,
    /// What it has put there; none if nothing is left.
    pub text: Option<String>,
}

/// Calls `action` when another tab changed what is kept: with the change, or `None` when anything may have changed.
pub fn on_change(action: impl Fn(Option<Change>) + Clone + 'static) {
    let on_return = action.clone();
    let _ = window_event_listener(ev::storage, move |event| {
        action(event.key().map(|key| Change { key, was: event.old_value(), text: event.new_value() }));
    });
    // A page that comes back from the browser's cache has missed what happened meanwhile.
    let _ = window_event_listener(ev::pageshow, move |event| {
        if event.persisted() {
            on_return(None);
        }
    });
}
