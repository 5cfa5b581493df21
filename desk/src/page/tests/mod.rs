//! Of the shelf's page, with the shipped catalogue.

mod acts;
mod bulk;
mod diary;
mod lists;
mod reminder;
mod titles;
mod top;

use std::path::Path;
use std::sync::LazyLock;

use juku_catalog::browse::{Browser, Status};
use juku_catalog::index::{self, Index};
use juku_catalog::review::{Keys, List, Mark, Rating, Record, RecordId, Review, Scores, Shelf, Timestamp};
use juku_catalog::{Slug, folder};
use juku_view::route::Base;
use scraper::{ElementRef, Html, Selector};

use super::view::View;
use super::{Done, Extent, FoundDraft, Ground, Shown, Stay, act, show};
use crate::Moment;

/// The moment of all tests: 1 July 2026 at noon.
const NOW: Moment = Moment { now: 1_782_907_200_000, ahead: 480 };

static INDEX: LazyLock<(Index, Browser)> = LazyLock::new(|| {
    let catalogue = folder::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../content")).unwrap();
    let mut index = Index::default();
    for shard in index::shards(&catalogue) {
        index.add(&serde_json::to_string(&shard).unwrap()).unwrap();
    }
    let browser = Browser::new(&index);
    (index, browser)
});

/// A reader with a shelf.
struct Reader {
    keys: Keys,
    shelf: Shelf,
    drafts: Vec<FoundDraft>,
    stay: Stay,
}

impl Reader {
    fn new(records: impl IntoIterator<Item = Record>) -> Self {
        let mut reader = Self {
            keys: Keys::new("/drama/"),
            shelf: Shelf::default(),
            drafts: Vec::new(),
            stay: Stay::default(),
        };
        reader.keep(records);
        reader
    }

    /// Writes records, as the page does.
    fn keep(&mut self, records: impl IntoIterator<Item = Record>) {
        for record in records {
            self.shelf.apply(&self.keys, &record.key(&self.keys), Some(&record.text()));
        }
    }

    fn show(&self, query: &str) -> Shown {
        self.show_as_far(query, Extent::Whole)
    }

    fn show_as_far(&self, query: &str, extent: Extent<'_>) -> Shown {
        let (index, browser) = &*INDEX;
        let ground = Ground::new(&self.shelf, index, browser);
        show(
            &Base::new("/drama/"),
            query,
            &self.shelf,
            &self.drafts,
            index,
            browser,
            &ground,
            &self.stay,
            extent,
            NOW,
        )
    }

    fn html(&self, query: &str) -> Html {
        Html::parse_fragment(&self.show(query).html)
    }

    fn controls(&self, query: &str) -> Html {
        Html::parse_fragment(&self.show(query).controls)
    }

    /// What a press would do.
    fn press(&self, name: &str, value: &str, fields: &[(&str, &str)]) -> Done {
        let fields: Vec<(String, String)> =
            fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        act(name, value, &fields, &self.shelf, &self.keys, &INDEX.0, NOW, RecordId::new("new"))
    }

    /// Presses, and keeps what comes of it.
    fn act(&mut self, name: &str, value: &str, fields: &[(&str, &str)]) -> Done {
        let written: Vec<(String, String)> =
            fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        self.stay.pressed(name, value, &written, &self.shelf);
        let done = self.press(name, value, fields);
        self.keep(done.records.clone());
        done
    }

    fn mark(&self, title: &str) -> Mark {
        self.shelf.mark(&slug(title)).unwrap().clone()
    }

    fn titles_of_list(&self) -> Vec<String> {
        self.shelf.lists().first().unwrap().titles.iter().map(Slug::to_string).collect()
    }
}

fn slug(title: &str) -> Slug {
    title.parse().unwrap()
}

fn mark(title: &str, updated: Timestamp, change: impl FnOnce(&mut Mark)) -> Record {
    let mut mark = Mark { updated, ..Mark::new(slug(title)) };
    change(&mut mark);
    Record::Mark(mark)
}

fn status(title: &str, updated: Timestamp, status: Status) -> Record {
    mark(title, updated, |mark| mark.status = Some(status))
}

fn rated(title: &str, updated: Timestamp, half_stars: u8) -> Record {
    mark(title, updated, |mark| mark.rating = Rating::new(half_stars))
}

fn review(title: &str, updated: Timestamp, body: &str) -> Record {
    Record::Review(Review {
        id: RecordId::new(format!("r-{title}")),
        title: slug(title),
        created: updated,
        updated,
        name: "Mei".to_owned(),
        rating: Rating::new(9).unwrap(),
        headline: Some("Worth the wait".to_owned()),
        body: body.to_owned(),
        spoiler: false,
        scores: Scores::default(),
    })
}

fn list(id: &str, name: &str, titles: &[&str]) -> Record {
    let mut list = List::new(RecordId::new(id), name, 5);
    titles.iter().for_each(|title| list.add(&slug(title)));
    Record::List(list)
}

fn all<'h>(html: &'h Html, selector: &str) -> Vec<ElementRef<'h>> {
    html.select(&Selector::parse(selector).unwrap()).collect()
}

fn text(element: ElementRef<'_>) -> String {
    element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

fn texts(html: &Html, selector: &str) -> Vec<String> {
    all(html, selector).into_iter().map(text).collect()
}

/// The query of a link.
fn query_of(link: ElementRef<'_>) -> String {
    let href = link.value().attr("href").unwrap();
    href.split_once('?').map_or("", |(_, query)| query).to_owned()
}
