//! Letterboxd: what it gives out as one archive or table by table, and the tables that it takes in.

use juku_catalog::browse::Status;

use super::Told;
use crate::text::transfer as text;
use crate::transfer::cell::{Row, Table};
use crate::transfer::clock::moment_of;
use crate::transfer::entry::{self, Entry, ListEntry, Shape, Text, Work};

/// Reads a table.
pub(super) fn read(path: &str, table: &Table) -> Option<Told> {
    let path = path.to_lowercase();
    if table.has(&["Name", "Year", "Letterboxd URI"]) {
        if path.contains("likes/") {
            let works = table.rows().map(|row| (work(row, "Name"), String::new())).collect();
            let liked = ListEntry { name: text::LIKED.to_owned(), works, ..ListEntry::default() };
            return Some(Told { lists: vec![liked], ..Told::default() });
        }
        // Films to watch and films watched are told apart by nothing but the name of the file.
        let is_watched = table.has(&["Rating"]) || table.has(&["Review"]) || !path.contains("watchlist");
        let status = if is_watched { Status::Seen } else { Status::Want };
        return Some(Told::of(table.rows().map(|row| given_out(row, status))));
    }
    let is_taken_in = table.has(&["Title", "Year", "tmdbID"]) || table.has(&["Title", "WatchedDate"]);
    let status = if table.has(&["WatchedDate"]) { Status::Seen } else { Status::Want };
    is_taken_in.then(|| Told::of(table.rows().map(|row| taken_in(row, status))))
}

/// A film of a table that Letterboxd gives out. What was rated, logged or reviewed was watched.
fn given_out(row: Row<'_>, status: Status) -> Entry {
    let watched = row.get("Watched Date");
    let rating = entry::rating(row.get("Rating"), 5.0);
    let body = row.get("Review");
    let written = Text {
        at: moment_of(row.get("Date")),
        when: format!("{} {watched}", row.get("Date")).trim().to_owned(),
        rating,
        body: body.to_owned(),
        ..Text::default()
    };
    Entry {
        work: work(row, "Name"),
        at: moment_of(row.get("Date")),
        status: Some(status),
        rating,
        viewings: watched.parse().into_iter().collect(),
        tags: entry::parts(row.get("Tags"), &[',']),
        texts: if body.is_empty() { Vec::new() } else { vec![written] },
        ..Entry::default()
    }
}

/// A film of a table as Letterboxd takes it in: ours, and those of other programs.
fn taken_in(row: Row<'_>, status: Status) -> Entry {
    let watched = row.get("WatchedDate");
    let rating = entry::rating(row.get("Rating10"), 10.0).or_else(|| entry::rating(row.get("Rating"), 5.0));
    let body = row.whole("Review", 0).trim();
    let written = Text {
        at: moment_of(watched),
        when: watched.to_owned(),
        rating,
        body: body.to_owned(),
        ..Text::default()
    };
    let directors = entry::parts(row.get("Directors"), &[',']);
    Entry {
        work: Work { directors, ..work(row, "Title") },
        at: moment_of(watched),
        status: Some(status),
        rating,
        viewings: watched.parse().into_iter().collect(),
        tags: entry::parts(row.whole("Tags", 0), &[',']),
        texts: if body.is_empty() { Vec::new() } else { vec![written] },
        ..Entry::default()
    }
}

fn work(row: Row<'_>, name: &str) -> Work {
    let names = vec![row.get(name).to_owned()];
    Work { names, year: row.get("Year").parse().ok(), shape: Some(Shape::Single), ..Work::default() }
}

/// Reads a list: a line that says so, the names and values of what is told of it, an empty line, and its films.
pub(super) fn list(rows: &[Vec<String>]) -> Option<ListEntry> {
    let is_list = rows.first()?.first()?.trim().to_lowercase().starts_with("letterboxd list export");
    if !is_list {
        return None;
    }
    let is_head = |row: &&Vec<String>| row.first().is_some_and(|cell| cell.trim() == "Position");
    let films_at = rows.iter().position(|row| is_head(&row)).unwrap_or(rows.len());
    let about = Table::new(rows.get(1..films_at).unwrap_or_default().to_vec());
    let films = Table::new(rows.get(films_at..).unwrap_or_default().to_vec());
    let about = about.rows().next()?;
    Some(ListEntry {
        name: about.get("Name").to_owned(),
        note: about.get("Description").to_owned(),
        at: moment_of(about.get("Date")),
        works: films.rows().map(|row| (work(row, "Name"), row.get("Description").to_owned())).collect(),
    })
}
