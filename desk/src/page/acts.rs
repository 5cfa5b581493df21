//! What a press of a button on the page does.

use juku_view::text::in_order;
use std::collections::HashMap;

use juku_catalog::index::Index;
use juku_catalog::review::{Act, Keys, List, Mark, Record, RecordId, Settings, Shelf, Timestamp};
use juku_catalog::{Length, Slug, distinct_name};
use juku_view::text as common;

use super::{Done, bulk, list_acts};
use crate::Moment;
use crate::text::page as text;

/// For how long no reminder is wanted: 30 days.
const QUIET: Timestamp = 30 * 24 * 60 * 60 * 1000;

/// What a press does. A name of which this page knows nothing does nothing; a value that no button of it has neither,
/// and that is said.
///
/// # Arguments
/// `name`, `value`: those of the button. `fields`: those of the form that it stands in. `new_id`: for a list, if one is
/// made.
#[expect(clippy::too_many_arguments, reason = "each is something else, and all are given by one caller")]
pub fn act(
    name: &str,
    value: &str,
    fields: &[(String, String)],
    shelf: &Shelf,
    keys: &Keys,
    index: &Index,
    moment: Moment,
    new_id: RecordId,
) -> Done {
    let press = Press { value, fields, shelf, keys, index, now: moment.now, new_id };
    let done = match name {
        _ if is_of_a_title(name) => one(&press, name),
        "drop-draft" => drop_draft(&press),
        "later" => Some(later(&press)),
        "pick-all" => Some(bulk::pick(&press, true)),
        "pick-none" => Some(bulk::pick(&press, false)),
        _ if name.starts_with("bulk-") => bulk::act(&press, name),
        _ if name.starts_with("list-") || name.starts_with("put") => list_acts::act(&press, name),
        _ => Some(Done::default()),
    };
    done.unwrap_or_else(|| Done::said(text::NOT_UNDERSTOOD))
}

/// Whether an act is done to one title.
pub(super) fn is_of_a_title(name: &str) -> bool {
    matches!(name, "status" | "rate" | "episodes" | "watched" | "not-watched" | "tag" | "untag")
}

/// A press, and what it is pressed on.
pub(super) struct Press<'a> {
    pub value: &'a str,
    pub fields: &'a [(String, String)],
    pub shelf: &'a Shelf,
    pub keys: &'a Keys,
    pub index: &'a Index,
    pub now: Timestamp,
    pub new_id: RecordId,
}

/// What stands under a key that a change is meant for cannot be read, and so must stay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct CannotRead;

impl Press<'_> {
    /// What a field says; empty where there is none.
    pub fn field(&self, name: &str) -> &str {
        let field = self.fields.iter().find(|(other, _)| other == name);
        field.map_or("", |(_, value)| value.trim())
    }

    /// What all fields of a name say.
    pub fn all<'p>(&'p self, name: &'p str) -> impl Iterator<Item = &'p str> {
        self.fields.iter().filter(move |(other, _)| other == name).map(|(_, value)| value.trim())
    }

    /// How the reader stands to a title so far.
    pub fn mark(&self, title: &Slug) -> Result<Mark, CannotRead> {
        let key = self.keys.mark(title);
        match self.shelf.record(&key) {
            Some(Record::Mark(mark)) => Ok(mark.clone()),
            _ if self.is_set_aside(&key) => Err(CannotRead),
            _ => Ok(Mark::new(title.clone())),
        }
    }

    /// A list; nothing where it was deleted.
    pub fn list(&self, id: &str) -> Result<Option<List>, CannotRead> {
        let key = self.keys.list(&RecordId::new(id));
        match self.shelf.record(&key) {
            Some(Record::List(list)) if !list.is_blank() => Ok(Some(list.clone())),
            _ if self.is_set_aside(&key) => Err(CannotRead),
            _ => Ok(None),
        }
    }

    fn is_set_aside(&self, key: &str) -> bool {
        self.shelf.set_aside().any(|(other, _)| other == key)
    }

    /// The English name of a title; its id where the catalogue has it not.
    pub fn name(&self, title: &Slug) -> String {
        name(self.index, title)
    }

    /// How long these titles are, as far as the catalogue has them.
    pub fn lengths<'t>(&self, titles: &'t [Slug]) -> HashMap<&'t Slug, Length> {
        let wanted: HashMap<&Slug, &'t Slug> = titles.iter().map(|title| (title, title)).collect();
        let ids = self.index.titles.id.iter().zip(&self.index.titles.length);
        ids.filter_map(|(id, length)| Some((*wanted.get(id)?, *length))).collect()
    }
}

/// The English name of a title, with the year where it is shared; its id where the catalogue has it not.
pub(super) fn name(index: &Index, title: &Slug) -> String {
    let titles = &index.titles;
    let Some(at) = titles.id.iter().position(|id| id == title) else { return title.to_string() };
    let year = titles.released.get(at).map_or(0, |date| date.year());
    let is_shared = titles.namesake.get(at).copied().unwrap_or(false);
    distinct_name(in_order(titles.en.get(at), titles.zh.get(at)).0, year, is_shared).into_owned()
}

/// Does it to a mark, if that changes anything.
pub(super) fn changed(mark: &Mark, act: Act, length: Length, now: Timestamp) -> Option<Mark> {
    let mut next = mark.clone();
    next.act(act, length, now);
    (Mark { updated: mark.updated, ..next.clone() } != *mark).then_some(next)
}

/// The title and what is done with it: `leap-2020 seen`. `none` takes a status or a rating back.
fn parse(name: &str, value: &str) -> Option<(Slug, Act)> {
    let (title, argument) = value.split_once(' ')?;
    let can_be_taken_back = matches!(name, "status" | "rate");
    let act = match argument {
        "" => None,
        "none" if can_be_taken_back => Act::parse(name, ""),
        argument => Act::parse(name, argument),
    };
    Some((title.parse().ok()?, act?))
}

fn one(press: &Press<'_>, name: &str) -> Option<Done> {
    let (title, act) = parse(name, press.value)?;
    let called = press.name(&title);
    let Ok(mark) = press.mark(&title) else { return Some(Done::said(text::cannot_change(&called))) };
    let titles = [title];
    let length = press.lengths(&titles).into_values().next().unwrap_or(Length::Single(None));
    let next = changed(&mark, act.clone(), length, press.now);
    let is = next.as_ref().unwrap_or(&mark);
    let said = text::now_is(&called, &outcome(is, &act, length));
    let focus = focus(&mark, is, &act, length);
    let done = Done::changed(next.into_iter().map(Record::Mark).collect(), said);
    Some(Done { focus, ..done })
}

/// Where the focus goes when the button that was pressed may be gone or can be pressed no more.
fn focus(was: &Mark, is: &Mark, act: &Act, length: Length) -> Option<String> {
    let title = &is.title;
    match act {
        Act::Status(status) => {
            let pressed = status.or(was.status)?;
            Some(format!("status-{title}-{}", pressed.slug()))
        }
        Act::Rate(None) => Some(format!("rate-{title}-{}", was.rating?.half_stars())),
        Act::Episodes(0) => Some(format!("more-{title}")),
        Act::Episodes(_) => {
            let is_whole = matches!(length, Length::Episodes(Some(all), _) if is.episodes >= all);
            is_whole.then(|| format!("change-{title}"))
        }
        _ => None,
    }
}

/// What of a mark an act was about, as it is now.
fn outcome(mark: &Mark, act: &Act, length: Length) -> String {
    let all = match length {
        Length::Episodes(all, _) => all,
        Length::Single(_) => None,
    };
    match act {
        _ if mark.is_blank() => text::NOTHING_KEPT.owned(),
        Act::Status(_) => common::status(mark.status).to_string(),
        Act::Rate(_) => mark.rating.map_or_else(|| text::NO_RATING.to_lowercase(), common::stars),
        Act::Episodes(_) => common::episodes_seen(mark.episodes, all),
        Act::Viewing(..) => text::watched(&mark.viewings).unwrap_or_else(|| common::days_watched(0)),
        Act::Tag(..) => text::tags_now(&mark.tags),
    }
}

/// The title, and the review if the draft changes one.
fn drop_draft(press: &Press<'_>) -> Option<Done> {
    let (title, id) = press.value.split_once(' ').unwrap_or((press.value, ""));
    let id = (!id.is_empty()).then(|| RecordId::new(id));
    let key = press.keys.draft(&title.parse().ok()?, id.as_ref());
    Some(Done { removed: vec![key], undo: true, said: text::DRAFT_DROPPED.owned(), ..Done::default() })
}

/// Silences the reminder.
fn later(press: &Press<'_>) -> Done {
    let settings = match press.shelf.record(&press.keys.settings()) {
        Some(Record::Settings(settings)) => settings.clone(),
        _ if press.is_set_aside(&press.keys.settings()) => return Done::default(),
        _ => Settings::default(),
    };
    let next = Settings {
        updated: press.now.max(settings.updated.saturating_add(1)),
        quiet_until: press.now.saturating_add(QUIET),
        ..settings
    };
    let said = text::REMINDED_LATER.owned();
    Done { records: vec![Record::Settings(next)], said, ..Done::default() }
}
