//! What the page shows of it.

use juku_catalog::browse::Status;
use juku_catalog::review::{Mark, Record};
use juku_desk::transfer::{Format, Line, Refusal, Summary, html, read};
use juku_view::route::Base;
use scraper::{ElementRef, Html, Selector};

use crate::{Storage, mark, table};

fn all<'h>(html: &'h Html, selector: &str) -> Vec<ElementRef<'h>> {
    html.select(&Selector::parse(selector).unwrap()).collect()
}

fn text(element: ElementRef<'_>) -> String {
    element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

fn texts(html: &str, selector: &str) -> Vec<String> {
    all(&Html::parse_fragment(html), selector).into_iter().map(text).collect()
}

const FILE: &str = "Date,Name,Year,Letterboxd URI,Rating
2024-01-01,Leap,2020,x,4
2024-01-01,Hero,2002,x,4
2024-01-01,One and Only,,x,4
2024-01-01,<b>无</b>,2001,x,4
";

#[test]
fn each_format_has_a_button_that_says_what_it_is_good_for() {
    let page = Html::parse_fragment(&html::take_away());
    let buttons = all(&page, "button[type=button][name=export]");
    let slugs: Vec<_> = buttons.iter().filter_map(|button| button.value().attr("value")).collect();
    assert_eq!(slugs, Format::ALL.map(Format::slug));
    for button in buttons {
        let help = format!("#{}", button.value().attr("aria-describedby").unwrap());
        assert!(text(all(&page, &help)[0]).ends_with('.'));
    }
}

#[test]
fn the_choice_of_a_file_has_a_label_and_tells_a_refusal() {
    let quiet = html::bring_in("", None);
    let page = Html::parse_fragment(&quiet);
    let input = all(&page, "input#import[type=file][name=import]")[0];
    assert_eq!(input.value().attr("accept"), Some(".json,.csv,.zip"));
    assert_eq!(all(&page, "label > #import").len(), 1);
    assert!(all(&page, "[role=alert]").is_empty());
    let refused =
        html::bring_in("films.csv", Some(&Refusal::OtherTable(vec!["<b>".to_owned(), "年".to_owned()])));
    let alert = &texts(&refused, "[role=alert]")[0];
    assert!(alert.starts_with("films.csv: ") && alert.contains("“<b>”, “年”"), "{alert}");
    assert!(texts(&refused, "[lang]")[0].starts_with('年'));
}

#[test]
fn a_preview_counts_and_lists_what_would_come() {
    let have = Mark { status: Some(Status::Want), ..mark("hero-2002") };
    let storage = Storage::with(&[Record::Mark(have)]);
    let preview = storage.preview(&table("ratings.csv", FILE));
    let shown = html::preview(&Base::new("/drama/"), "ratings.csv", &preview);
    assert_eq!(texts(&shown, "section > p")[0], "ratings.csv · From Letterboxd");
    assert_eq!(texts(&shown, "summary"), ["1 new title", "1 title changed", "2 not matched"]);
    assert_eq!(texts(&shown, "#import-fresh li"), ["Leap 夺冠 · Seen, 4 stars"]);
    assert_eq!(texts(&shown, "#import-changed li a"), ["Hero 英雄"]);
    let unmatched = texts(&shown, "#import-unmatched li");
    let namesakes = "One and Only · Could be: One and Only 热烈 (2023), One and Only 周生如故 (2021)";
    assert_eq!(unmatched, [namesakes, "<b>无</b> (2001) · not in this catalogue"]);
    let page = Html::parse_fragment(&shown);
    let links: Vec<_> = all(&page, "a").iter().filter_map(|link| link.value().attr("href")).collect();
    assert!(links.contains(&"/drama/title/one-and-only-2021/"));
    assert_eq!(texts(&shown, "button"), ["Bring it in", "Leave it"]);
    assert_eq!(texts(&shown, "button[name=import-confirm], button[name=import-cancel]").len(), 2);
}

#[test]
fn nothing_to_do_has_no_button_to_do_it_and_says_why() {
    let mut storage = Storage::new("/");
    let import = table("ratings.csv", FILE);
    storage.bring_in(&import);
    let again = html::preview(&Base::new("/"), "", &storage.preview(&import));
    assert!(again.contains("is on your shelf already") && !again.contains("import-confirm"));
    let strange = read(
        "x",
        FILE.lines()
            .filter(|line| !line.contains("Leap") && !line.contains("Hero"))
            .collect::<Vec<_>>()
            .join("\n")
            .as_bytes(),
    )
    .unwrap();
    let strange = html::preview(&Base::new("/"), "", &storage.preview(&strange));
    assert!(strange.contains("none of the titles in this file is in this catalogue"));
}

#[test]
fn long_lists_are_cut_and_the_rest_is_counted() {
    let mut preview = Storage::new("/").preview(&table("ratings.csv", FILE));
    let line = Line { name: "x".to_owned(), title: None, what: Summary::default() };
    preview.fresh = vec![line; 512];
    let shown = html::preview(&Base::new("/"), "", &preview);
    assert_eq!(texts(&shown, "#import-fresh li").len(), 500);
    assert_eq!(texts(&shown, "#import-fresh summary"), ["512 new entries"], "not all are titles");
    assert!(shown.contains("and 12 more"));
}
