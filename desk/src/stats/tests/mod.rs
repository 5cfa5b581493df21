//! Shelves with titles of the shipped catalogue.

mod any;
mod facts;
mod page;
mod picture;

use std::path::Path;
use std::sync::LazyLock;

use juku_catalog::browse::Status;
use juku_catalog::folder;
use juku_catalog::index::{self, Index};
use juku_catalog::review::{Keys, Mark, Rating, Record, RecordId, Review, Scores, Shelf, Timestamp};
use juku_view::route::Base;
use scraper::{ElementRef, Html, Selector};

use super::Stats;
use crate::Moment;

/// 1 December 2025, where the clock is an hour ahead.
const MOMENT: Moment = Moment { now: 1_764_547_200_000, ahead: 60 };
/// Some day in 2025, and one in 2024.
const IN_2025: Timestamp = 1_750_000_000_000;
const IN_2024: Timestamp = 1_720_000_000_000;

/// A film of 135 minutes; a series of 12 episodes of some length; one of 70 with 45 minutes; two films by Zhang Yimou.
const LEAP: &str = "leap-2020";
const SEASON: &str = "the-long-season-2023";
const YANXI: &str = "story-of-yanxi-palace-2018";
const HERO: &str = "hero-2002";
const SHADOW: &str = "shadow-2018";

static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content");
    let mut index = Index::default();
    for shard in index::shards(&folder::read(&content).unwrap()) {
        index.add(&serde_json::to_string(&shard).unwrap()).unwrap();
    }
    index
});

fn mark(title: &str, status: Option<Status>, days: &[&str]) -> Mark {
    let viewings = days.iter().map(|day| day.parse().unwrap()).collect();
    Mark { status, viewings, updated: IN_2025, ..Mark::new(title.parse().unwrap()) }
}

fn seen(title: &str, days: &[&str]) -> Mark {
    mark(title, Some(Status::Seen), days)
}

fn rated(title: &str, half_stars: u8, updated: Timestamp) -> Mark {
    Mark { rating: Rating::new(half_stars), updated, ..Mark::new(title.parse().unwrap()) }
}

fn review(title: &str, half_stars: u8, updated: Timestamp) -> Record {
    Record::Review(Review {
        id: RecordId::new(format!("{title}-{updated}")),
        title: title.parse().unwrap(),
        created: updated,
        updated,
        name: "Ada".to_owned(),
        rating: Rating::new(half_stars).unwrap(),
        headline: None,
        body: "Well played.".to_owned(),
        spoiler: false,
        scores: Scores::default(),
    })
}

fn shelf(records: impl IntoIterator<Item = Record>) -> Shelf {
    let keys = Keys::new("/");
    let mut shelf = Shelf::default();
    for record in records {
        shelf.apply(&keys, &record.key(&keys), Some(&record.text()));
    }
    shelf
}

fn stats(records: impl IntoIterator<Item = Record>, year: Option<u16>) -> Stats {
    Stats::new(&shelf(records), &INDEX, year, MOMENT)
}

fn of_marks<const N: usize>(marks: [Mark; N], year: Option<u16>) -> Stats {
    stats(marks.map(Record::Mark), year)
}

fn html(stats: &Stats) -> Html {
    Html::parse_fragment(&super::html(&Base::new("/drama/"), stats))
}

fn all<'h>(html: &'h Html, selector: &str) -> Vec<ElementRef<'h>> {
    html.select(&Selector::parse(selector).unwrap()).collect()
}

fn texts(html: &Html, selector: &str) -> Vec<String> {
    let words = |element: ElementRef<'_>| {
        element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
    };
    all(html, selector).into_iter().map(words).collect()
}
