//! Of pages in Chinese: nothing of the interface is left in English.

use std::collections::BTreeSet;
use std::path::Path;

use juku_catalog::review::Review;
use juku_catalog::{folder, index};
use juku_view::language::Language;
use juku_view::talk::Wish;
use scraper::{ElementRef, Html};

use super::*;
use crate::parcel::{Parcel, Year};

/// An address, the button that is pressed there, and the fields of its form; the value of the button stands among them.
type Press = (&'static str, &'static str, &'static [(&'static str, &'static str)]);

/// 1 July 2026 at noon.
const NOW: Moment = Moment { now: 1_782_907_200_000, ahead: 480 };

/// Names, and words that are the same in Chinese.
const KNOWN: [&str; 19] = [
    "Juku",
    "CSV",
    "JSON",
    "zip",
    "Letterboxd",
    "IMDb",
    "NeoDB",
    "Markdown",
    "Excel",
    "Numbers",
    "LibreOffice",
    "com",
    "import",
    "json",
    "csv",
    "letterboxd",
    "UTF",
    "juku",
    "https",
];

const RECORDS: [&str; 7] = [
    r#"{"mark":{"title":"leap-2020","updated":2,"status":"seen","rating":8,"viewings":["2025-03-09","2026-05"],"tags":["国庆"]}}"#,
    r#"{"mark":{"title":"hero-2002","updated":3,"status":"seen","rating":9,"viewings":["2025","2026-01-01"]}}"#,
    r#"{"mark":{"title":"shadow-2018","updated":3,"rating":1,"viewings":["2024-07-01"]}}"#,
    r#"{"mark":{"title":"the-long-season-2023","updated":1,"status":"watching","episodes":4}}"#,
    r#"{"mark":{"title":"gone-1999","updated":1,"status":"seen"}}"#,
    r#"{"list":{"id":"a","created":1,"updated":1,"name":"最佳","note":"全家一起看","titles":["leap-2020","hero-2002"]}}"#,
    r#"{"review":{"id":"r","title":"leap-2020","created":1782000000000,"updated":1782500000000,"name":"小梅","rating":8,"headline":"好看","body":"值得一看。","spoiler":true,"scores":{"story":7}}}"#,
];

fn catalogue() -> juku_catalog::Catalogue {
    folder::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../content")).unwrap()
}

fn desk(records: &[&str]) -> Desk {
    let base = Base::new("/drama/").in_language(Language::Chinese);
    let mut desk = Desk::new(base, "https://juku.example/drama/zh/".to_owned());
    for shard in index::shards(&catalogue()) {
        desk.add_shard(&serde_json::to_string(&shard).unwrap()).unwrap();
    }
    for record in records {
        let text = format!(r#"{{"v":2,"record":{record}}}"#);
        let key = Record::read(&text).unwrap().key(&desk.keys);
        desk.keep(&key, Some(text));
    }
    desk
}

fn ask(desk: &mut Desk, address: &str, act: &[(&str, &str)]) -> Answer {
    let act = act.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let text = address.to_owned();
    let question = Question { channel: 2, number: 1, wish: Wish::Page, text, act };
    desk.answer(&question, NOW, RecordId::new("new")).0
}

/// What readers see and hear, piece by piece, without posters, ids and what is typed.
fn pieces(html: &str) -> Vec<String> {
    let html = Html::parse_fragment(html);
    let mut pieces = Vec::new();
    for node in html.root_element().descendants() {
        let ways = || node.ancestors().filter_map(ElementRef::wrap);
        let is_chart = ways().any(|element| element.value().classes().any(|class| class == "chart"));
        let is_aside = ways().any(|element| ["svg", "code"].contains(&element.value().name()));
        if let Some(text) = node.value().as_text()
            && (is_chart || !is_aside)
        {
            pieces.push(text.to_string());
        }
        if let Some(element) = node.value().as_element() {
            let said = ["aria-label", "aria-valuetext", "placeholder", "title", "alt"];
            pieces.extend(said.into_iter().filter_map(|name| element.attr(name)).map(str::to_owned));
        }
    }
    pieces
}

/// The ids and the English names of all titles and people, the longest first.
fn names(index: &Index) -> Vec<String> {
    let (titles, people) = (&index.titles, &index.people);
    let of_titles = (0..titles.id.len()).flat_map(|at| [titles.en.get(at), titles.id[at].as_str()]);
    let of_people = (0..people.slug.len()).map(|at| people.en.get(at));
    let mut names: Vec<String> = of_titles.chain(of_people).map(str::to_owned).collect();
    names.extend(["gone-1999", "leap-2019"].map(str::to_owned));
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    names
}

/// A text without a name, where that is no part of a longer word.
fn without(text: &str, name: &str) -> String {
    let mut rest = String::new();
    let mut from = 0;
    for (at, _) in text.match_indices(name) {
        let is_letter = |c: char| c.is_ascii_alphanumeric();
        let (before, after) = (&text[..at], &text[at + name.len()..]);
        if at >= from && !before.ends_with(is_letter) && !after.starts_with(is_letter) {
            rest += &text[from..at];
            from = at + name.len();
        }
    }
    rest + &text[from..]
}

/// Three letters or more beside each other, that belong to no name.
fn english<'h>(html: &str, names: impl Iterator<Item = &'h String> + Clone) -> BTreeSet<String> {
    let mut english = BTreeSet::new();
    for piece in pieces(html) {
        let is_english =
            |text: &str| text.split(|c: char| !c.is_ascii_alphabetic()).any(|word| word.len() > 2);
        if !is_english(&piece) {
            continue;
        }
        let left = names.clone().fold(piece.clone(), |text, name| without(&text, name));
        let words = left.split(|c: char| !c.is_ascii_alphabetic());
        if words.filter(|word| word.len() > 2).any(|word| !KNOWN.contains(&word)) {
            english.insert(piece);
        }
    }
    english
}

/// Fails if anything of what these answers show is English.
fn assert_chinese(desk: &Desk, shown: impl IntoIterator<Item = String>) {
    let names = names(&desk.index);
    let left: BTreeSet<String> = shown.into_iter().flat_map(|html| english(&html, names.iter())).collect();
    assert!(left.is_empty(), "{left:#?}");
}

fn shown(desk: &mut Desk, address: &str, act: &[(&str, &str)]) -> String {
    let answer = ask(desk, address, act);
    assert!(!answer.html.is_empty(), "{address}");
    format!("{}{}<p>{}</p>", answer.html, answer.controls, answer.said)
}

#[test]
fn no_page_of_the_shelf_has_english_words() {
    let mut desk = desk(&RECORDS);
    desk.keep("juku:/drama/:mark:leap-2019", Some("{".to_owned()));
    let pages = [
        "shelf/",
        "shelf/?q=%E9%95%BF&rating=3-8&tag=%E5%9B%BD%E5%BA%86&review=no",
        "shelf/?pick=all&by=rating&reverse=yes",
        "shelf/?show=dropped",
        "shelf/?show=lists",
        "shelf/?show=list&id=a&add=%E9%95%BF",
        "shelf/?show=list&id=gone",
        "shelf/?show=diary",
        "shelf/?show=diary&year=2025&month=3",
        "shelf/?show=diary&year=none",
        "shelf/?show=drafts",
        "shelf/?show=copy",
        "shelf/?share=r",
        "shelf/?show=list&id=a&share=a",
        "shelf/stats/",
        "shelf/stats/?year=2025",
        "shelf/stats/?year=1999",
        "shared/",
    ];
    let shown: Vec<String> = pages.into_iter().map(|address| shown(&mut desk, address, &[])).collect();
    assert!(shown[0].contains("片架上有 5 部作品") && shown[6].contains("这个片单已经不在了。"));
    assert!(shown[7].contains("<span class=\"quiet\">2026年</span>5月"), "{}", shown[7]);
    assert!(shown[15].contains("2025 年度回顾") && shown[17].contains("这个链接里什么都没有。"));
    assert_chinese(&desk, shown);
}

#[test]
fn no_empty_shelf_has_english_words() {
    let mut desk = desk(&[]);
    let pages = ["shelf/", "shelf/?show=lists", "shelf/?show=diary", "shelf/?show=drafts", "shelf/stats/"];
    let shown: Vec<String> = pages.into_iter().map(|address| shown(&mut desk, address, &[])).collect();
    assert!(shown[1].contains("你还没有片单。") && shown[4].contains("还没有可画的"));
    assert_chinese(&desk, shown);
}

#[test]
fn nothing_that_is_said_after_a_press_is_english() {
    let mut desk = desk(&RECORDS);
    let presses: [Press; 15] = [
        ("shelf/", "copied", &[]),
        ("shelf/", "row", &[("row", "leap-2020")]),
        ("shelf/", "watched", &[("watched", "leap-2020 2026-06-01")]),
        ("shelf/", "tag", &[("tag", "leap-2020 国庆")]),
        ("shelf/", "later", &[]),
        ("shelf/", "export", &[("export", "juku")]),
        ("shelf/", "bulk-tag", &[("pick", "leap-2020"), ("bulk-tags", "国庆，重看")]),
        ("shelf/", "bulk-rate", &[("pick", "leap-2020"), ("bulk-rating", "none")]),
        ("shelf/", "bulk-remove", &[("pick", "leap-2020")]),
        ("shelf/?show=list&id=a", "put", &[("put", "leap-2020 1")]),
        ("shelf/?show=list&id=a", "list-add", &[("add", "漫长的季节")]),
        ("shelf/?show=list&id=a", "list-add", &[("add", "没有这部")]),
        ("shelf/?show=list&id=a", "list-edit", &[("name", ""), ("list", "a")]),
        ("shelf/?show=list&id=a", "list-delete", &[("list-delete", "a")]),
        ("shelf/?show=copy", "code", &[("code", "1")]),
    ];
    let press = |(address, name, fields): Press| {
        let value = fields.iter().find(|(field, _)| *field == name).map_or("", |(_, value)| *value);
        let act: Vec<_> = std::iter::once((name, value)).chain(fields.iter().copied()).collect();
        shown(&mut desk, address, &act)
    };
    let shown: Vec<String> = presses.into_iter().map(press).collect();
    let said = "已加标签“国庆”“重看”：1 部";
    assert!(Html::parse_fragment(&shown[6]).root_element().text().collect::<String>().contains(said));
    assert_chinese(&desk, shown);
}

#[test]
fn nothing_that_comes_by_link_or_file_is_told_in_english() {
    let mut desk = desk(&RECORDS);
    let records: Vec<Record> = desk.shelf.records().map(|(_, record)| record.clone()).collect();
    let review = desk.shelf.reviews().next().unwrap().clone();
    let list = desk.shelf.lists()[0].clone();
    let by = || "小梅".to_owned();
    let year = Year { by: by(), year: 2025, titles: 3, hours: 7, episodes: 9, reviews: 1, ..Year::default() };
    let parcels = [
        Parcel::Review { review: Review { id: RecordId::new("other"), ..review } },
        Parcel::List { by: by(), list },
        Parcel::Year { year },
        Parcel::Shelf { part: 1, of: 2, id: 7, records },
    ];
    let mut all = Vec::new();
    for parcel in parcels {
        all.push(shown(&mut desk, &format!("shared/#{}", parcel.to_fragment()), &[]));
    }
    assert!(all[0].contains("<bdi>小梅</bdi>评《夺冠》"), "{}", all[0]);
    for bytes in [
        "Name,Year,Letterboxd URI,Rating\n夺冠,2020,x,4\n没有这部,1990,x,3\n",
        "Id,English name,Status,Stars of 5,Changed,Review\nleap-2020,,Seen,4,,好\nhero-2002,,Want,,,好\n",
        "{}",
        "",
    ] {
        shown(&mut desk, "shelf/?show=copy", &[]);
        desk.take("表格.csv", Some(bytes.as_bytes()));
        all.push(shown(&mut desk, "shelf/?show=copy", &[]));
        all.push(shown(&mut desk, "shelf/?show=copy", &[("import-confirm", "")]));
        shown(&mut desk, "shelf/", &[]);
    }
    assert!(all[4].contains("</strong> · 来自 Letterboxd<"), "{}", all[4]);
    assert_chinese(&desk, all);
}
