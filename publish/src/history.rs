//! When titles came into the catalogue and when they last changed.
//!
//! Content has no such dates. They are in the history of its git repository; where there is none, the files' own
//! dates stand in for them.

mod git_log;

use std::collections::HashMap;
use std::fs;
use std::path::Path;
use std::time::SystemTime;

use chrono::{DateTime, Utc};
use juku_catalog::{Catalogue, Slug};

pub use git_log::Moments;

/// The dates of all titles.
#[derive(Clone, Debug, Default)]
pub struct History {
    titles: HashMap<Slug, Moments>,
    from_files: usize,
}

impl History {
    /// The dates of a catalogue's titles, from the folder that their files are in.
    ///
    /// They come from git when the folder lies in a repository whose history is whole. For titles that git does not
    /// know, and for all of them in a shallow clone or without git, the file's modification time is both dates. A
    /// title that has a former id was added when the file of that name was.
    pub fn read(catalogue: &Catalogue, folder: &Path) -> Self {
        let committed = git_log::of_folder(folder).unwrap_or_default();
        let mut history = Self::default();
        for title in catalogue.titles() {
            let moments = committed.get(title.id.as_str()).copied().or_else(|| {
                history.from_files += 1;
                modified(&folder.join(format!("{}.json", title.id)))
            });
            history.titles.extend(moments.map(|moments| (title.id.clone(), moments)));
        }
        for (old, now) in catalogue.former_ids() {
            if let (Some(old), Some(now)) = (committed.get(old.as_str()), history.titles.get_mut(now)) {
                now.added = now.added.min(old.added);
            }
        }
        history
    }

    /// A history of known dates.
    pub fn of(titles: impl IntoIterator<Item = (Slug, Moments)>) -> Self {
        Self { titles: titles.into_iter().collect(), from_files: 0 }
    }

    /// The dates of a title; `None` when its file has none that can be read.
    pub fn title(&self, id: &Slug) -> Option<Moments> {
        self.titles.get(id).copied()
    }

    /// When the newest of these titles changed.
    pub fn last_change<'t>(&self, ids: impl IntoIterator<Item = &'t Slug>) -> Option<DateTime<Utc>> {
        ids.into_iter().filter_map(|id| Some(self.title(id)?.changed)).max()
    }

    /// How many titles have the dates of their files, because git does not know them.
    pub const fn from_files(&self) -> usize {
        self.from_files
    }
}

/// A file's modification time, in whole seconds.
fn modified(path: &Path) -> Option<Moments> {
    let time = fs::metadata(path).and_then(|file| file.modified()).ok()?;
    let seconds = time.duration_since(SystemTime::UNIX_EPOCH).ok()?.as_secs();
    let moment = DateTime::from_timestamp(i64::try_from(seconds).ok()?, 0)?;
    Some(Moments { added: moment, changed: moment })
}

#[cfg(test)]
mod tests;
