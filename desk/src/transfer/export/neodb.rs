//! What NeoDB gives out and takes in: marks and reviews, films and series apart, under the names that it knows.

use juku_catalog::Length;
use juku_catalog::browse::Status;
use juku_catalog::page::Card;
use juku_catalog::review::Mark;

use super::{CSV, Desk, Written};
use crate::File;
use crate::transfer::cell::row;
use crate::transfer::clock::text_of;

const MARK: [&str; 8] = ["title", "info", "links", "timestamp", "status", "rating", "comment", "tags"];
const REVIEW: [&str; 6] = ["title", "info", "links", "timestamp", "title", "content"];

/// The files. Titles that the catalogue does not have any more are in our own copy only.
pub(super) fn files(desk: &Desk<'_>) -> Vec<File> {
    let mut files = [
        ("movie_mark.csv", row(MARK)),
        ("movie_review.csv", row(REVIEW)),
        ("tv_mark.csv", row(MARK)),
        ("tv_review.csv", row(REVIEW)),
    ];
    let [(_, film_marks), (_, film_reviews), (_, series_marks), (_, series_reviews)] = &mut files;
    for written in desk.titles() {
        let Some(card) = &written.card else { continue };
        let (marks, reviews) = match card.length {
            Length::Single(_) => (&mut *film_marks, &mut *film_reviews),
            Length::Episodes(..) => (&mut *series_marks, &mut *series_reviews),
        };
        let (info, address) = (info(desk, card), desk.address(written.title));
        let head = [card.zh.as_str(), &info, &address];
        marks.extend(of_mark(head, &written));
        for review in &written.reviews {
            // A review must be called something there.
            let headline = review.headline.as_deref().unwrap_or(&card.zh);
            let cells = [text_of(review.created), headline.to_owned(), review.body.clone()];
            reviews.extend(row(head.into_iter().chain(cells.iter().map(String::as_str))));
        }
    }
    files.into_iter().map(|(name, bytes)| File::new(name, CSV, bytes)).collect()
}

/// What was reviewed has a mark as well: ratings stand there only.
fn of_mark(head: [&str; 3], written: &Written<'_>) -> Vec<u8> {
    let last = written.reviews.last();
    let unmarked =
        Mark { updated: last.map_or(0, |review| review.updated), ..Mark::new(written.title.clone()) };
    let rating = written.mark.and_then(|mark| mark.rating).or(last.map(|review| review.rating));
    let mark = Mark { rating, ..written.mark.cloned().unwrap_or(unmarked) };
    let cells = [
        text_of(mark.updated),
        status(&mark).to_owned(),
        rating.map(|rating| rating.half_stars().to_string()).unwrap_or_default(),
        String::new(),
        mark.tags.join("|"),
    ];
    row(head.into_iter().chain(cells.iter().map(String::as_str)))
}

/// The status in NeoDB's words. It takes a mark without one for a wish, which what was rated or watched is not.
fn status(mark: &Mark) -> &'static str {
    match mark.status {
        Some(Status::Want) => "wishlist",
        Some(Status::Watching) => "progress",
        Some(Status::Seen) => "complete",
        Some(Status::Dropped) => "dropped",
        None if mark.rating.is_some() || !mark.viewings.is_empty() => "complete",
        None if mark.episodes > 0 => "progress",
        None => "wishlist",
    }
}

/// Facts as NeoDB writes them: `year:2020 director:Peter Chan`.
fn info(desk: &Desk<'_>, card: &Card) -> String {
    let directors = desk.directors(&card.id);
    let directors =
        if directors.is_empty() { String::new() } else { format!(" director:{}", directors.join("/")) };
    format!("year:{}{directors}", card.year)
}
