//! IMDb: ratings, the watchlist and lists.

use juku_catalog::browse::Status;

use super::Told;
use crate::transfer::cell::{Row, Table};
use crate::transfer::clock::moment_of;
use crate::transfer::entry::{self, Entry, ListEntry, Shape, Work};

/// Reads a table.
pub(super) fn read(path: &str, table: &Table) -> Option<Told> {
    if !table.has(&["Const", "Title"]) {
        return None;
    }
    let mut told = Told::of(table.rows().map(rated).filter(|entry| entry.rating.is_some()));
    if table.has(&["Position"]) {
        let file = path.rsplit('/').next().unwrap_or_default();
        let name = file.strip_suffix(".csv").unwrap_or(file);
        if name.to_lowercase().contains("watchlist") {
            let wanted = table.rows().map(|row| Entry {
                work: work(row),
                at: moment_of(row.get("Created")),
                status: Some(Status::Want),
                ..Entry::default()
            });
            told.entries.extend(wanted);
        } else {
            let works = table.rows().map(|row| (work(row), row.get("Description").to_owned())).collect();
            told.lists.push(ListEntry { name: name.to_owned(), works, ..ListEntry::default() });
        }
    } else if !table.has(&["Your Rating"]) {
        return None;
    }
    Some(told)
}

/// A title that was rated. A film that was rated was seen; a series need not be.
fn rated(row: Row<'_>) -> Entry {
    let work = work(row);
    Entry {
        at: moment_of(row.get("Date Rated")),
        status: (work.shape == Some(Shape::Single)).then_some(Status::Seen),
        rating: entry::rating(row.get("Your Rating"), 10.0),
        work,
        ..Entry::default()
    }
}

fn work(row: Row<'_>) -> Work {
    let mut names = vec![row.get("Title").to_owned(), row.get("Original Title").to_owned()];
    names.retain(|name| !name.is_empty());
    names.dedup();
    Work {
        names,
        year: row.get("Year").parse().ok(),
        shape: shape(row.get("Title Type")),
        directors: entry::parts(row.get("Directors"), &[',']),
        ..Work::default()
    }
}

/// The shape by the title type: `Movie`, `TV Mini Series`; formerly `movie`, `tvMiniSeries`.
fn shape(title_type: &str) -> Option<Shape> {
    let mut letters = title_type.to_lowercase();
    letters.retain(char::is_alphabetic);
    match letters.as_str() {
        "" => None,
        letters if letters.ends_with("series") => Some(Shape::Episodes),
        letters if letters.ends_with("episode") => Some(Shape::Episode),
        _ => Some(Shape::Single),
    }
}
