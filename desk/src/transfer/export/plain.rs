//! A table for spreadsheets: a row for each title, and one more for each further review of it.

use juku_catalog::Kind;
use juku_catalog::browse::Status;
use juku_catalog::review::{Mark, Rating, Review, Side};

use super::{Desk, Written};
use crate::transfer::cell::row;
use crate::transfer::clock::text_of;

/// The names of the columns. Files that were taken away have them, and so they never change.
pub(in crate::transfer) mod columns {
    use juku_catalog::review::Side;

    pub(in crate::transfer) const ID: &str = "Id";
    pub(in crate::transfer) const ENGLISH: &str = "English name";
    pub(in crate::transfer) const CHINESE: &str = "Chinese name";
    pub(in crate::transfer) const YEAR: &str = "Year";
    pub(in crate::transfer) const KIND: &str = "Kind";
    pub(in crate::transfer) const GENRES: &str = "Genres";
    pub(in crate::transfer) const ADDRESS: &str = "Address";
    pub(in crate::transfer) const STATUS: &str = "Status";
    pub(in crate::transfer) const RATING: &str = "Stars of 5";
    pub(in crate::transfer) const EPISODES: &str = "Episodes seen";
    pub(in crate::transfer) const DAYS: &str = "Days watched";
    pub(in crate::transfer) const TAGS: &str = "Tags";
    pub(in crate::transfer) const LISTS: &str = "Lists";
    pub(in crate::transfer) const CHANGED: &str = "Changed";
    pub(in crate::transfer) const REVIEW_ID: &str = "Review id";
    pub(in crate::transfer) const WRITTEN: &str = "Review written";
    pub(in crate::transfer) const REWRITTEN: &str = "Review changed";
    pub(in crate::transfer) const NAME: &str = "Review by";
    pub(in crate::transfer) const REVIEW_RATING: &str = "Review stars of 5";
    pub(in crate::transfer) const HEADLINE: &str = "Headline";
    pub(in crate::transfer) const REVIEW: &str = "Review";
    pub(in crate::transfer) const SPOILER: &str = "Tells the ending";

    /// The column of a side's rating.
    pub(in crate::transfer) const fn score(side: Side) -> &'static str {
        match side {
            Side::Story => "Story",
            Side::Acting => "Acting",
            Side::Music => "Music",
            Side::Rewatch => "Rewatch value",
        }
    }

    /// All, in their order.
    pub(in crate::transfer) const ALL: [&str; 26] = [
        ID,
        ENGLISH,
        CHINESE,
        YEAR,
        KIND,
        GENRES,
        ADDRESS,
        STATUS,
        RATING,
        EPISODES,
        DAYS,
        TAGS,
        LISTS,
        CHANGED,
        REVIEW_ID,
        WRITTEN,
        REWRITTEN,
        NAME,
        REVIEW_RATING,
        HEADLINE,
        REVIEW,
        SPOILER,
        score(Side::ALL[0]),
        score(Side::ALL[1]),
        score(Side::ALL[2]),
        score(Side::ALL[3]),
    ];
}

/// The table. It begins with a byte order mark, or Excel would not show Chinese.
pub(super) fn table(desk: &Desk<'_>) -> Vec<u8> {
    let mut table = "\u{feff}".as_bytes().to_vec();
    table.extend(row(columns::ALL));
    for written in desk.titles() {
        let mut reviews = written.reviews.iter();
        table.extend(line(desk, &written, written.mark, reviews.next().copied(), true));
        for review in reviews {
            table.extend(line(desk, &written, None, Some(review), false));
        }
    }
    table
}

fn line(
    desk: &Desk<'_>,
    written: &Written<'_>,
    mark: Option<&Mark>,
    review: Option<&Review>,
    is_first: bool,
) -> Vec<u8> {
    let card = written.card.as_ref();
    let lists = desk.shelf.lists().into_iter().filter(|list| is_first && list.titles.contains(written.title));
    let mut cells = vec![
        written.title.to_string(),
        card.map(|card| card.en.clone()).unwrap_or_default(),
        card.map(|card| card.zh.clone()).unwrap_or_default(),
        card.map(|card| card.year.to_string()).unwrap_or_default(),
        card.map(|card| kind(card.kind).to_owned()).unwrap_or_default(),
        card.map(|card| joined(card.genres.iter().map(|genre| genre.label()), ", ")).unwrap_or_default(),
        desk.address(written.title),
        mark.and_then(|mark| mark.status).map(capital).unwrap_or_default(),
        mark.map(|mark| stars(mark.rating)).unwrap_or_default(),
        mark.map(|mark| mark.episodes.to_string()).unwrap_or_default(),
        mark.map(|mark| joined(mark.viewings.iter().map(ToString::to_string), "; ")).unwrap_or_default(),
        mark.map(|mark| joined(mark.tags.iter().cloned(), ", ")).unwrap_or_default(),
        joined(lists.map(|list| list.name.clone()), " | "),
        mark.map(|mark| text_of(mark.updated)).unwrap_or_default(),
    ];
    cells.extend(review.map(of_review).unwrap_or_default());
    cells.resize(columns::ALL.len(), String::new());
    row(cells.iter().map(String::as_str))
}

fn of_review(review: &Review) -> Vec<String> {
    let mut cells = vec![
        review.id.to_string(),
        text_of(review.created),
        text_of(review.updated),
        review.name.clone(),
        stars(Some(review.rating)),
        review.headline.clone().unwrap_or_default(),
        review.body.clone(),
        if review.spoiler { "yes" } else { "" }.to_owned(),
    ];
    cells.extend(Side::ALL.map(|side| stars(review.scores.of(side))));
    cells
}

/// The word for a kind. Like the names of the columns, it is the same in every language.
const fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Film => "Film",
        Kind::Series => "Series",
        Kind::Animation => "Animation",
        Kind::Documentary => "Documentary",
        Kind::Variety => "Variety Show",
    }
}

/// A rating as a number of stars: `3.5`.
fn stars(rating: Option<Rating>) -> String {
    rating.map(|rating| (f64::from(rating.half_stars()) / 2.0).to_string()).unwrap_or_default()
}

/// `Want`; the word is read again whatever its letters.
fn capital(status: Status) -> String {
    let slug = status.slug();
    let (first, rest) = slug.split_at(1);
    format!("{}{rest}", first.to_uppercase())
}

fn joined<T: AsRef<str>>(texts: impl Iterator<Item = T>, sign: &str) -> String {
    texts.map(|text| text.as_ref().to_owned()).collect::<Vec<_>>().join(sign)
}
