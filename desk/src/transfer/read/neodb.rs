//! NeoDB: marks and reviews, in one archive or table by table.

use juku_catalog::browse::Status;
use juku_catalog::script::{Run, runs};

use super::Told;
use crate::transfer::cell::{Row, Table};
use crate::transfer::clock::moment_of;
use crate::transfer::entry::{self, Entry, Shape, Text, Work};

/// What can stand in the column `info`, before a colon. Values may have spaces.
const FACTS: [&str; 10] = [
    "imdb",
    "isbn",
    "year",
    "pub_year",
    "season_number",
    "episode_number",
    "author",
    "artist",
    "director",
    "host",
];

/// Reads a table. Books, music, games and podcasts stay outside.
pub(super) fn read(path: &str, table: &Table) -> Option<Told> {
    if !table.has(&["title", "info", "links", "timestamp"]) {
        return None;
    }
    let file = path.rsplit('/').next().unwrap_or_default();
    let is_other = ["book_", "music_", "game_", "podcast_"].iter().any(|kind| file.starts_with(kind));
    let shape = match file {
        _ if file.starts_with("movie_") => Some(Shape::Single),
        _ if file.starts_with("tv_") => Some(Shape::Episodes),
        _ => None,
    };
    let entries: fn(Row<'_>, Work) -> Entry = if table.has(&["status", "rating"]) {
        marked
    } else if table.has(&["content"]) && !table.has(&["progress"]) {
        reviewed
    } else {
        // Notes on the way through a work have no place here.
        return None;
    };
    let rows = table.rows().filter(|_| !is_other);
    Some(Told::of(rows.map(|row| entries(row, work(row, shape)))))
}

fn marked(row: Row<'_>, work: Work) -> Entry {
    let rating = entry::rating(row.get("rating"), 10.0);
    let comment = row.whole("comment", 0).trim();
    let text =
        Text { when: row.get("timestamp").to_owned(), rating, body: comment.to_owned(), ..Text::default() };
    Entry {
        work,
        at: moment_of(row.get("timestamp")),
        status: match row.get("status").to_lowercase().as_str() {
            "wishlist" => Some(Status::Want),
            "progress" => Some(Status::Watching),
            "complete" => Some(Status::Seen),
            "dropped" => Some(Status::Dropped),
            _ => None,
        },
        rating,
        tags: entry::parts(row.whole("tags", 0), &['|']),
        texts: if comment.is_empty() { Vec::new() } else { vec![text] },
        ..Entry::default()
    }
}

/// A review: of the two columns `title` the second is its headline.
fn reviewed(row: Row<'_>, work: Work) -> Entry {
    let headline = row.whole("title", 1).trim();
    // A review without a headline goes out under the name of what it is about.
    let headline = if headline == row.whole("title", 0).trim() { "" } else { headline };
    let text = Text {
        at: moment_of(row.get("timestamp")),
        when: row.get("timestamp").to_owned(),
        headline: headline.to_owned(),
        body: row.whole("content", 0).trim().to_owned(),
        ..Text::default()
    };
    Entry {
        work,
        at: moment_of(row.get("timestamp")),
        texts: if text.body.is_empty() { Vec::new() } else { vec![text] },
        ..Entry::default()
    }
}

fn work(row: Row<'_>, shape: Option<Shape>) -> Work {
    let info = row.get("info");
    let year = fact(info, "year").or_else(|| fact(info, "pub_year"));
    let directors = fact(info, "director").unwrap_or_default();
    Work {
        names: names(row.whole("title", 0).trim()),
        year: year.and_then(|year| year.parse().ok()),
        shape: if fact(info, "episode_number").is_some() { Some(Shape::Episode) } else { shape },
        directors: entry::parts(&directors, &['/']),
        ..Work::default()
    }
}

/// A value of `info`: `year:2020 director:Peter Chan/Zhang Ji` has `Peter Chan/Zhang Ji`.
fn fact(info: &str, name: &str) -> Option<String> {
    let mut words = info.split_whitespace().skip_while(|word| fact_of(word) != Some(name));
    let first = words.next()?.split_once(':')?.1;
    let rest = words.take_while(|word| fact_of(word).is_none());
    let value: Vec<&str> = std::iter::once(first).chain(rest).collect();
    Some(value.join(" "))
}

fn fact_of(word: &str) -> Option<&str> {
    word.split_once(':').map(|(name, _)| name).filter(|name| FACTS.contains(name))
}

/// The name, and of a name in two scripts, `夺冠 Leap`, each.
fn names(title: &str) -> Vec<String> {
    let (mut at, mut han_to) = (0, 0);
    for run in runs(title) {
        match run {
            Run::Chinese(part) => {
                at += part.len();
                han_to = at;
            }
            Run::Other(part) => at += part.len(),
        }
    }
    let (han, rest) = title.split_at_checked(han_to).unwrap_or(("", title));
    let mut names = vec![title.to_owned()];
    if !rest.trim().is_empty() {
        names.extend([han.trim().to_owned(), rest.trim().to_owned()]);
    }
    names.retain(|name| !name.is_empty());
    names.dedup();
    names
}
