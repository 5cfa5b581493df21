//! Of what is done with several titles at once.

use super::*;

const PICKED: [(&str, &str); 2] = [("pick", "leap-2020"), ("pick", "the-long-season-2023")];

fn reader() -> Reader {
    Reader::new([
        mark("leap-2020", 3, |mark| {
            mark.status = Some(Status::Seen);
            mark.tags = vec!["With Mum".to_owned(), "sport".to_owned()];
        }),
        rated("the-long-season-2023", 5, 6),
        review("leap-2020", 9, "Good."),
        status("hero-2002", 1, Status::Want),
        list("a", "A", &["the-long-season-2023"]),
    ])
}

fn with(field: (&'static str, &'static str)) -> Vec<(&'static str, &'static str)> {
    PICKED.into_iter().chain([field]).collect()
}

#[test]
fn one_press_gives_all_that_is_picked_a_status() {
    let mut reader = reader();
    let done = reader.act("bulk-status", "seen", &PICKED);
    assert_eq!((done.said.as_str(), done.undo, done.records.len()), ("Seen: 1 title", true, 1));
    assert_eq!(reader.mark("the-long-season-2023").episodes, 12, "who has seen it has seen all of it");
    assert_eq!(reader.act("bulk-status", "none", &PICKED).records.len(), 2);
    assert_eq!(reader.mark("leap-2020").status, None);
    assert_eq!(reader.mark("hero-2002").status, Some(Status::Want), "what is not picked stays");
    let done = reader.press("bulk-status", "none", &PICKED);
    assert!(done.records.is_empty() && !done.undo && done.said.contains("already"));
}

#[test]
fn ratings_and_tags_are_given_and_taken() {
    let mut reader = reader();
    reader.act("bulk-rate", "", &with(("bulk-rating", "8")));
    assert_eq!(
        ["leap-2020", "the-long-season-2023"].map(|title| reader.mark(title).rating),
        [Rating::new(8); 2]
    );
    assert_eq!(
        reader.act("bulk-rate", "", &with(("bulk-rating", "none"))).said,
        "Rating taken back: 2 titles"
    );
    let done = reader.act("bulk-tag", "", &with(("bulk-tags", "国庆， with  mum")));
    assert_eq!(done.said, "Tagged 国庆, with mum: 2 titles");
    assert_eq!(reader.mark("leap-2020").tags, ["With Mum", "sport", "国庆"]);
    let done = reader.act("bulk-untag", "", &with(("bulk-tags", "WITH MUM, 国庆")));
    assert_eq!(done.records.len(), 2);
    assert_eq!(reader.mark("leap-2020").tags, ["sport"]);
    assert!(reader.press("bulk-tag", "", &with(("bulk-tags", " , "))).records.is_empty());
}

#[test]
fn titles_go_on_a_list_in_the_order_of_the_page() {
    let mut reader = reader();
    let done = reader.act("bulk-list", "", &with(("bulk-list-id", "a")));
    assert_eq!(done.said, "Put on A: 1 title");
    assert_eq!(reader.titles_of_list(), ["the-long-season-2023", "leap-2020"]);
    let done = reader.act("bulk-list", "", &with(("bulk-list-name", "0 new")));
    assert_eq!(done.said, "Put on 0 new: 2 titles");
    assert_eq!(reader.titles_of_list(), ["leap-2020", "the-long-season-2023"]);
    assert!(reader.press("bulk-list", "", &PICKED).said.contains("name"));
    assert!(reader.press("bulk-list", "", &with(("bulk-list-id", "gone"))).records.is_empty());
}

#[test]
fn what_is_removed_leaves_traces_and_comes_back_with_what_was_there() {
    let mut reader = reader();
    let before: Vec<Record> = reader.shelf.records().map(|(_, record)| record.clone()).collect();
    let done = reader.act("bulk-remove", "", &PICKED);
    assert_eq!((done.said.as_str(), done.records.len()), ("Removed from your shelf: 2 titles", 3));
    assert_eq!(reader.show("").count, 1);
    assert!(reader.mark("leap-2020").is_blank() && reader.shelf.reviews().next().is_none());
    assert_eq!(reader.titles_of_list(), ["the-long-season-2023"], "lists keep it");
    reader.keep(before);
    assert_eq!(reader.show("").count, 3);
}

#[test]
fn nothing_happens_when_nothing_is_picked() {
    let reader = reader();
    for name in ["bulk-status", "bulk-remove", "bulk-tag", "bulk-list", "bulk-rate"] {
        let done = reader.press(name, "seen", &[]);
        assert!(done.records.is_empty() && done.said.starts_with("Pick some titles"), "{name}");
    }
}

#[test]
fn all_of_a_page_are_picked_and_links_do_not_carry_it_on() {
    let reader = reader();
    let done = reader.press("pick-all", "", &[("query", "show=seen&page=2")]);
    assert_eq!(done.go.as_deref(), Some("show=seen&page=2&pick=all"));
    let html = reader.html("pick=all");
    assert_eq!((all(&html, "[name=pick]").len(), all(&html, "[name=pick][checked]").len()), (3, 3));
    assert_eq!(all(&html, ".bulk[open]").len(), 1);
    assert!(all(&reader.html(""), "[name=pick][checked]").is_empty());
    assert!(!reader.show("pick=all").controls.contains("pick"));
    assert_eq!(reader.press("pick-none", "", &[("query", "pick=all")]).go.as_deref(), Some(""));
}
