//! What a file tells of a title, put gently to what is there.

use juku_catalog::browse::Status;
use juku_catalog::index::Index;
use juku_catalog::review::{List, Mark, Rating, Timestamp};
use juku_catalog::{Length, PartialDate, Slug};

use super::entry::{Entry, Text};
use super::result::Summary;

/// All that a file tells of a title.
#[derive(Clone, Debug, Default)]
pub(super) struct Said {
    status: Option<(Timestamp, Status)>,
    rating: Option<(Timestamp, Rating)>,
    episodes: Option<u16>,
    viewings: Vec<PartialDate>,
    tags: Vec<String>,
    /// The latest moment that is told; 0 for none.
    latest: Timestamp,
    /// What was written.
    pub(super) texts: Vec<Text>,
}

/// What becomes of a mark.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    /// All is there already, or nothing was told.
    Same,
    /// It changes to this.
    Changed(Mark),
    /// The reader took it back after the file was made.
    TakenBack,
}

impl Said {
    /// Adds what one row tells. What was said later counts. In one file, a wish never hides that a title was begun:
    /// whoever wants to watch it again has seen it.
    pub(super) fn add(&mut self, entry: Entry) {
        let at = entry.at.unwrap_or(0);
        self.latest = self.latest.max(at);
        if let Some(status) = entry.status {
            let rank =
                |(at, status): (Timestamp, Status)| (status != Status::Want, at, status == Status::Seen);
            if self.status.is_none_or(|own| rank((at, status)) > rank(own)) {
                self.status = Some((at, status));
            }
        }
        if let Some(rating) = entry.rating
            && self.rating.is_none_or(|(own, _)| at >= own)
        {
            self.rating = Some((at, rating));
        }
        self.episodes = self.episodes.max(entry.episodes);
        self.viewings.extend(entry.viewings);
        self.viewings.sort_unstable();
        self.viewings.dedup();
        self.tags.extend(entry.tags);
        self.texts.extend(entry.texts);
    }

    /// The rating that is told.
    pub(super) fn rating(&self) -> Option<Rating> {
        self.rating.map(|(_, rating)| rating)
    }

    /// In short.
    pub(super) fn summary(&self) -> Summary {
        let mut tags = self.tags.clone();
        tags.sort_unstable();
        tags.dedup();
        Summary {
            status: self.status.map(|(_, status)| status),
            rating: self.rating(),
            episodes: self.episodes.unwrap_or(0),
            days: self.viewings.len(),
            tags: tags.len(),
            ..Summary::default()
        }
    }

    /// Puts it to the mark that is there. Days and tags are united; a status and a rating are taken where there is none,
    /// or where they were given after the mark was changed last.
    ///
    /// # Arguments
    /// `now`: the moment of what has none.
    pub(super) fn merge(
        &self,
        title: &Slug,
        old: Option<&Mark>,
        length: Option<Length>,
        now: Timestamp,
    ) -> Outcome {
        let before = old.cloned().unwrap_or_else(|| Mark::new(title.clone()));
        let mut mark = before.clone();
        if let Some((at, status)) = self.status
            && (mark.status.is_none() || (at > mark.updated && status != Status::Want))
            && mark.status != Some(status)
        {
            mark.status = Some(status);
            if let (Status::Seen, None, Some(Length::Episodes(Some(all), _))) =
                (status, self.episodes, length)
            {
                mark.episodes = mark.episodes.max(all);
            }
        }
        if let Some((at, rating)) = self.rating
            && (mark.rating.is_none() || at > mark.updated)
        {
            mark.rating = Some(rating);
        }
        mark.episodes = mark.episodes.max(self.episodes.unwrap_or(0));
        mark.viewings.extend(&self.viewings);
        mark.viewings.sort_unstable();
        mark.viewings.dedup();
        self.tags.iter().for_each(|tag| mark.add_tag(tag));
        if mark == before {
            return Outcome::Same;
        }
        // A blank mark is the trace of what the reader took back.
        if old.is_some_and(|old| old.is_blank() && self.latest <= old.updated) {
            return Outcome::TakenBack;
        }
        let told = if self.latest == 0 && old.is_none() { now } else { self.latest };
        mark.updated = after(before.updated, told);
        Outcome::Changed(mark)
    }
}

/// Puts titles to a list that is there, at its end.
pub(super) fn extended(old: &List, titles: &[Slug], note: &str, at: Timestamp) -> List {
    let mut list = old.clone();
    titles.iter().for_each(|title| list.add(title));
    if list.note.is_empty() {
        note.clone_into(&mut list.note);
    }
    if list != *old {
        list.updated = after(old.updated, at);
    }
    list
}

/// The moment of a change: when it was told, but after what was there. Beyond the last moment that a record can have,
/// it could not be read again.
fn after(old: Timestamp, told: Timestamp) -> Timestamp {
    told.max(old.saturating_add(1)).min(i64::MAX.unsigned_abs())
}

/// How long a title is, if the catalogue has it.
pub(super) fn length(index: &Index, place: Option<usize>) -> Option<Length> {
    index.titles.length.get(place?).copied()
}
