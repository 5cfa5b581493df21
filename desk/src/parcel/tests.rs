//! What must hold of what is passed on by link.

mod figures;
mod html;
mod keep;
mod links;
mod transfer;

use std::path::Path;
use std::sync::LazyLock;

use juku_catalog::browse::Status;
use juku_catalog::index::{self, Index};
use juku_catalog::review::{Keys, List, Mark, Rating, Record, RecordId, Review, Scores, Shelf};
use juku_catalog::{Catalogue, Slug, folder};

use super::Parcel;
use crate::Moment;

/// Where the page that shows parcels stands.
const PAGE: &str = "https://somebody.github.io/juku/shared/";
/// 20 September 2026, 22:13:20 UTC.
const NOW: Moment = Moment { now: 1_790_000_000_000, ahead: 120 };

static CATALOGUE: LazyLock<Catalogue> =
    LazyLock::new(|| folder::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../content")).unwrap());

static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let mut index = Index::default();
    for shard in index::shards(&CATALOGUE) {
        index.add(&serde_json::to_string(&shard).unwrap()).unwrap();
    }
    index
});

fn slug(text: &str) -> Slug {
    text.parse().unwrap()
}

/// A review as the form makes it.
fn review(body: &str) -> Review {
    Review {
        id: RecordId::new("7b1c0c9e5d9f4b0f8a52c1d3e4f60718"),
        title: slug("the-long-season-2023"),
        created: 1_785_310_245_123,
        updated: 1_785_396_645_456,
        name: "Ada".to_owned(),
        rating: Rating::new(9).unwrap(),
        headline: None,
        body: body.to_owned(),
        spoiler: false,
        scores: Scores::default(),
    }
}

fn parcel(body: &str) -> Parcel {
    Parcel::Review { review: review(body) }
}

fn list(titles: &[&str]) -> List {
    let mut list = List::new(RecordId::new("5c0ffee0"), "周末 with Mum", 1_785_000_000_000);
    list.note = "Short ones.\n\nNothing sad.".to_owned();
    titles.iter().for_each(|title| list.add(&slug(title)));
    list
}

fn seen(title: &str) -> Mark {
    let title = slug(title);
    Mark {
        updated: 1_785_000_000_000,
        status: Some(Status::Seen),
        rating: Rating::new(8),
        ..Mark::new(title)
    }
}

fn shelf(records: impl IntoIterator<Item = Record>) -> (Keys, Shelf) {
    let keys = Keys::new("/");
    let mut shelf = Shelf::default();
    for record in records {
        shelf.apply(&keys, &record.key(&keys), Some(&record.text()));
    }
    (keys, shelf)
}
