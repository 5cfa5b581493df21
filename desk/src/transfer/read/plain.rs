//! Our own table.

use juku_catalog::browse::Status;
use juku_catalog::review::{RecordId, Scores, Side};

use super::Told;
use crate::transfer::cell::{Row, Table};
use crate::transfer::clock::moment_of;
use crate::transfer::entry::{self, Entry, Text, Work};
use crate::transfer::export::columns as c;

/// Reads a table.
pub(super) fn read(_: &str, table: &Table) -> Option<Told> {
    let is_ours = table.has(&[c::ID, c::ENGLISH, c::STATUS, c::RATING, c::CHANGED]);
    is_ours.then(|| Told::of(table.rows().map(entry)))
}

fn entry(row: Row<'_>) -> Entry {
    let cell = |name| row.whole(name, 0).trim();
    let body = row.whole(c::REVIEW, 0).replace("\r\n", "\n");
    let text = Text {
        id: record_id(cell(c::REVIEW_ID)),
        at: moment_of(cell(c::WRITTEN)),
        when: cell(c::WRITTEN).to_owned(),
        changed: moment_of(cell(c::REWRITTEN)),
        name: cell(c::NAME).to_owned(),
        rating: entry::rating(cell(c::REVIEW_RATING), 5.0),
        headline: row.whole(c::HEADLINE, 0).to_owned(),
        body,
        spoiler: is_yes(cell(c::SPOILER)),
        scores: scores(row),
    };
    let mut names = vec![cell(c::ENGLISH).to_owned(), cell(c::CHINESE).to_owned()];
    names.retain(|name| !name.is_empty());
    Entry {
        work: Work {
            id: cell(c::ID).parse().ok(),
            names,
            year: cell(c::YEAR).parse().ok(),
            ..Work::default()
        },
        at: moment_of(cell(c::CHANGED)),
        status: Status::from_slug(&cell(c::STATUS).to_lowercase()),
        rating: entry::rating(cell(c::RATING), 5.0),
        episodes: cell(c::EPISODES).parse().ok(),
        viewings: entry::parts(cell(c::DAYS), &[';']).iter().filter_map(|day| day.parse().ok()).collect(),
        tags: entry::parts(cell(c::TAGS), &[',', '，', '、']),
        texts: if text.id.is_none() && text.body.trim().is_empty() { Vec::new() } else { vec![text] },
        lists: entry::parts(cell(c::LISTS), &['|']),
    }
}

fn is_yes(cell: &str) -> bool {
    matches!(cell.to_lowercase().as_str(), "yes" | "true" | "1")
}

/// An identity, if it is one that can be kept.
fn record_id(cell: &str) -> Option<RecordId> {
    let is_id =
        matches!(cell.len(), 1..=64) && cell.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    is_id.then(|| RecordId::new(cell))
}

fn scores(row: Row<'_>) -> Scores {
    let mut scores = Scores::default();
    for side in Side::ALL {
        scores.set(side, entry::rating(row.get(c::score(side)), 5.0));
    }
    scores
}
