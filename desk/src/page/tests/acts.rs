//! Of what is done with one title.

use juku_catalog::Length;
use juku_catalog::review::{Act, Draft, KeptDraft};
use proptest::prelude::*;

use super::*;

#[test]
fn one_press_changes_one_title_and_says_what_it_is_now() {
    let mut reader = Reader::new([rated("the-long-season-2023", 5, 6)]);
    for (name, value, said) in [
        ("status", "the-long-season-2023 watching", "The Long Season: Watching"),
        ("episodes", "the-long-season-2023 3", "The Long Season: 3 of 12\u{a0}episodes"),
        ("rate", "the-long-season-2023 9", "The Long Season: 4½ of 5 stars"),
        ("watched", "the-long-season-2023 2026-07-01", "The Long Season: Watched on 1 July 2026"),
        ("tag", "the-long-season-2023 国庆, with mum", "The Long Season: tagged 国庆, with mum"),
        ("untag", "the-long-season-2023 国庆", "The Long Season: tagged with mum"),
        ("rate", "the-long-season-2023 none", "The Long Season: no rating"),
    ] {
        let done = reader.act(name, value, &[("pick", "leap-2020")]);
        assert_eq!((done.said.as_str(), done.undo, done.records.len()), (said, true, 1));
    }
    let mark = reader.mark("the-long-season-2023");
    assert_eq!((mark.status, mark.episodes, mark.rating), (Some(Status::Seen), 12, None));
    assert!(mark.updated >= NOW.now + 6, "each change is newer");
    let same = reader.act("status", "the-long-season-2023 seen", &[]);
    assert!(same.records.is_empty() && !same.undo, "what is so already is not written again");
}

#[test]
fn every_button_of_a_title_does_what_it_says() {
    let mut reader = Reader::new([
        mark("the-long-season-2023", 5, |mark| {
            mark.status = Some(Status::Watching);
            mark.episodes = 4;
            mark.rating = Rating::new(7);
        }),
        status("leap-2020", 3, Status::Seen),
    ]);
    assert_eq!(
        all(&reader.html(""), ".entry__acts button").len(),
        1 + 2,
        "one episode more, and what shows the rest"
    );
    reader.act("row", "the-long-season-2023", &[]);
    reader.act("row", "leap-2020", &[]);
    let html = reader.html("");
    assert_eq!(all(&html, ".entry__acts button[aria-expanded=true]").len(), 2);
    let buttons = all(&html, ".entry__acts + .unfold__panel button");
    assert_eq!(buttons.len(), (4 + 11 + 2 + 1) + (4 + 10 + 1));
    for button in buttons {
        let attribute = |name| button.value().attr(name).unwrap_or_default();
        let done = reader.press(attribute("name"), attribute("value"), &[]);
        let is_so = attribute("name") == "rate" && attribute("aria-pressed") == "true";
        assert_eq!(done.records.len(), usize::from(!is_so), "{} {}", attribute("name"), attribute("value"));
    }
    let back = all(&html, "#status-leap-2020-seen")[0];
    assert_eq!(
        (back.value().attr("aria-pressed"), back.value().attr("value")),
        (Some("true"), Some("leap-2020 none"))
    );
}

#[test]
fn what_no_button_says_is_refused() {
    let reader = Reader::new([status("leap-2020", 3, Status::Seen)]);
    for (name, value) in [
        ("status", "leap-2020"),
        ("status", "leap-2020 "),
        ("status", "leap-2020  seen"),
        ("status", "Leap 2020"),
        ("rate", "leap-2020 11"),
        ("episodes", "leap-2020 none"),
        ("watched", "leap-2020 2026-02-30"),
        ("bulk-status", "x"),
        ("put", "leap-2020 1"),
        ("drop-draft", "Not A Slug"),
    ] {
        let done = reader.press(name, value, &[("pick", "leap-2020")]);
        assert!(
            done.records.is_empty() && done.removed.is_empty() && !done.said.is_empty(),
            "{name} {value}"
        );
    }
    assert_eq!(reader.press("share-list", "a", &[]), Done::default(), "left to others");
}

#[test]
fn a_mark_that_cannot_be_read_is_left_alone() {
    let mut reader = Reader::new([review("leap-2020", 1, "Good.")]);
    reader.shelf.apply(&reader.keys, "juku:/drama/:mark:leap-2020", Some("{\"v\":99}"));
    for (name, value) in [("rate", "leap-2020 9"), ("bulk-status", "seen"), ("bulk-remove", "")] {
        let done = reader.press(name, value, &[("pick", "leap-2020")]);
        assert!(done.records.is_empty() && done.said.contains("cannot be read"), "{name}: {}", done.said);
    }
}

#[test]
fn drafts_lead_back_to_where_they_were_and_can_be_dropped() {
    let mut reader = Reader::new([review("leap-2020", NOW.now, "Good.")]);
    let draft = |body: &str| Draft { body: body.to_owned(), rating: Rating::new(7), ..Draft::default() };
    let long = "看了三遍。 And then\n\nmore ".repeat(40);
    reader.drafts = vec![
        ("hero-2002".to_owned(), None, KeptDraft::new(draft(&long), None)),
        (
            "leap-2020".to_owned(),
            Some(RecordId::new("r-leap-2020")),
            KeptDraft::new(draft(""), Some(NOW.now)),
        ),
        ("leap-2020".to_owned(), Some(RecordId::new("gone")), KeptDraft::new(draft("x"), None)),
    ];
    let shown = reader.show("show=drafts");
    assert_eq!(shown.said, "3 unfinished reviews");
    let html = Html::parse_fragment(&shown.html);
    let links: Vec<_> =
        all(&html, ".draft a").iter().map(|link| link.value().attr("href").unwrap().to_owned()).collect();
    assert_eq!(
        links,
        [
            "/drama/title/hero-2002/#write-a-review",
            "/drama/title/leap-2020/#review-r-leap-2020",
            "/drama/title/leap-2020/#write-a-review"
        ]
    );
    let words = texts(&html, ".draft__words");
    assert!(words[0].chars().count() <= 161 && words[0].ends_with('…'), "{}", words[0]);
    assert_eq!(words[1..], ["No words yet.", "x"]);
    assert!(texts(&html, ".card__meta")[1].contains("Changes to your review of 1 July 2026"));
    for (button, key) in all(&html, "[name=drop-draft]").into_iter().zip([
        "juku:/drama/:draft:hero-2002",
        "juku:/drama/:draft:leap-2020:r-leap-2020",
        "juku:/drama/:draft:leap-2020:gone",
    ]) {
        let done = reader.press("drop-draft", button.value().attr("value").unwrap(), &[]);
        assert_eq!((done.removed, done.undo), (vec![key.to_owned()], true));
    }
}

proptest! {
    #[test]
    fn no_press_harms_anything(
        name in "status|rate|episodes|watched|tag|untag|bulk-[a-z]{0,6}|list-(add|new|edit|drop|delete)|put|put-at|pick-all|later|.{0,8}",
        value in "leap-2020( [a-z0-9-]{0,10})?|a|[0-9]{0,25}|.{0,12}",
        fields in prop::collection::vec(("pick|list|name|note|add|query|bulk-(rating|tags|list-id|list-name)|place-leap-2020", ".{0,10}|leap-2020|a|[0-9]{1,25}"), 0..6),
    ) {
        let mut reader = Reader::new([
            rated("leap-2020", 3, 6),
            review("leap-2020", 4, "Good."),
            list("a", "A", &["leap-2020", "hero-2002"]),
        ]);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let before: Vec<Record> = reader.shelf.records().map(|(_, record)| record.clone()).collect();
        let done = reader.act(&name, &value, &fields);
        // What is written is readable, newer than what was there, and nothing else has changed.
        prop_assert_eq!(reader.shelf.set_aside().count(), 0);
        for old in before {
            let now = reader.shelf.record(&old.key(&reader.keys)).unwrap();
            prop_assert!(*now == old || now.moment() > old.moment() && done.undo);
        }
        let length = Length::Single(None);
        prop_assert!(done.records.is_empty() || !done.said.is_empty());
        // The argument is that of a title's own page.
        if let Some(act) = Act::parse(&name, &value) {
            Mark::new(slug("leap-2020")).act(act, length, 1);
        }
    }
}
