//! What Letterboxd takes in: films watched, and films to watch. It has nothing in episodes.

use juku_catalog::Length;
use juku_catalog::PartialDate;
use juku_catalog::browse::Status;
use juku_catalog::page::Card;
use juku_catalog::review::{Rating, Review};

use super::{CSV, Desk, Written, whole_text};
use crate::File;
use crate::text::transfer::WARNING;
use crate::transfer::archive::MB;
use crate::transfer::cell::row;

/// The columns of films watched.
const WATCHED: [&str; 10] = [
    "tmdbID",
    "imdbID",
    "Title",
    "Year",
    "Directors",
    "Rating10",
    "WatchedDate",
    "Rewatch",
    "Tags",
    "Review",
];
/// The columns of films to watch.
const WANTED: [&str; 5] = ["tmdbID", "imdbID", "Title", "Year", "Directors"];

/// How many bytes a file has at most.
pub(super) const LARGEST: usize = MB;

/// The files.
pub(super) fn files(desk: &Desk<'_>) -> Vec<File> {
    let (mut watched, mut wanted) = (Vec::new(), Vec::new());
    for written in desk.titles() {
        let film = written.card.as_ref().filter(|card| matches!(card.length, Length::Single(_)));
        let Some(film) = film else { continue };
        if is_watched(&written) {
            watched.extend(viewings(desk, &written, film));
        } else if written.mark.is_some_and(|mark| mark.status == Some(Status::Want)) {
            wanted.push(row(["", "", &film.en, &film.year.to_string(), &directors(desk, &written)]));
        }
    }
    let mut files = cut("watched", &row(WATCHED), &watched, LARGEST);
    files.extend(cut("watchlist", &row(WANTED), &wanted, LARGEST));
    files
}

fn is_watched(written: &Written<'_>) -> bool {
    !written.reviews.is_empty()
        || written.mark.is_some_and(|mark| {
            mark.status == Some(Status::Seen) || mark.rating.is_some() || !mark.viewings.is_empty()
        })
}

/// A row for each viewing, oldest first, with the review that was written after it. A review before all viewings, or
/// one of several after the same, has a row without a day.
fn viewings(desk: &Desk<'_>, written: &Written<'_>, film: &Card) -> Vec<Vec<u8>> {
    let days = written.mark.map(|mark| mark.viewings.as_slice()).unwrap_or_default();
    let mut rows: Vec<(Option<PartialDate>, Option<&Review>)> =
        days.iter().map(|day| (Some(*day), None)).collect();
    let mut without_day: Vec<(Option<PartialDate>, Option<&Review>)> = Vec::new();
    for review in &written.reviews {
        let written_on = desk.moment.day(review.created);
        let is_before = |day: Option<PartialDate>| day <= written_on;
        match rows.iter_mut().rev().find(|(day, has)| has.is_none() && is_before(*day)) {
            Some((_, place)) => *place = Some(review),
            None => without_day.push((None, Some(review))),
        }
    }
    without_day.append(&mut rows);
    if without_day.is_empty() {
        without_day.push((None, None));
    }
    let mut is_again = false;
    let line = |(day, review): (Option<PartialDate>, Option<&Review>)| {
        // Only whole days are taken in.
        let day = day.map(|day| day.to_string()).filter(|day| day.len() == 10).unwrap_or_default();
        let again = !day.is_empty() && std::mem::replace(&mut is_again, true);
        let rating = review.map(|review| review.rating).or(written.mark.and_then(|mark| mark.rating));
        row([
            "",
            "",
            &film.en,
            &film.year.to_string(),
            &directors(desk, written),
            &rating.map(Rating::half_stars).map(|half_stars| half_stars.to_string()).unwrap_or_default(),
            &day,
            if again { "true" } else { "" },
            &written.mark.map(|mark| mark.tags.join(", ")).unwrap_or_default(),
            &review.map(|review| whole_text(review, &WARNING)).unwrap_or_default(),
        ])
    };
    without_day.into_iter().map(line).collect()
}

fn directors(desk: &Desk<'_>, written: &Written<'_>) -> String {
    desk.directors(written.title).join(", ")
}

/// Rows as files of a size that is taken in, each with the row of names. No row is cut, and no file is without rows.
pub(super) fn cut(name: &str, names: &[u8], rows: &[Vec<u8>], largest: usize) -> Vec<File> {
    let mut parts: Vec<Vec<u8>> = Vec::new();
    for row in rows {
        match parts.last_mut() {
            Some(part) if part.len() + row.len() <= largest => part.extend(row),
            _ => parts.push([names, row].concat()),
        }
    }
    if parts.is_empty() && name == "watched" {
        parts.push(names.to_vec());
    }
    let is_one = parts.len() == 1;
    let numbered = |at: usize| if is_one { format!("{name}.csv") } else { format!("{name}-{}.csv", at + 1) };
    parts.into_iter().enumerate().map(|(at, part)| File::new(numbered(at), CSV, part)).collect()
}
