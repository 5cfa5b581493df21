//! Of lists.

use super::*;

const ABC: [&str; 3] = ["leap-2020", "the-long-season-2023", "hero-2002"];

fn reader() -> Reader {
    Reader::new([list("a", "Best 国庆", &ABC), rated("leap-2020", 1, 9)])
}

#[test]
fn a_list_is_made_changed_and_deleted() {
    let mut reader = Reader::new([]);
    assert!(texts(&reader.html("show=lists"), "h2").concat().contains("no lists yet"));
    let done = reader.act("list-new", "", &[("name", " 国庆 "), ("note", "For mum.\r\nAll of it.")]);
    assert_eq!(done.go.as_deref(), Some("show=list&id=new"));
    let refused = reader.press("list-new", "", &[("name", " ")]);
    assert_eq!((refused.records.len(), refused.focus.as_deref()), (0, Some("new-list-name")));
    let overview = reader.html("show=lists");
    assert_eq!(texts(&overview, ".list-card__name"), ["国庆"]);
    assert_eq!(all(&overview, ".list-card__name [lang=zh-Hans]").len(), 1);
    assert_eq!(reader.shelf.lists()[0].note, "For mum.\nAll of it.");
    reader.act("list-edit", "", &[("list", "new"), ("name", "Mid-autumn"), ("note", "")]);
    assert_eq!(texts(&reader.html("show=list&id=new"), "h2"), ["Mid-autumn"]);
    let same = reader.press("list-edit", "", &[("list", "new"), ("name", "Mid-autumn")]);
    assert!(same.records.is_empty() && !same.undo);
    let done = reader.act("list-delete", "new", &[]);
    assert_eq!((done.go.as_deref(), done.undo), (Some("show=lists"), true));
    assert!(texts(&reader.html("show=list&id=new"), "h2").concat().contains("no longer there"));
}

#[test]
fn titles_move_by_button_by_place_and_by_hand_and_keep_the_focus() {
    let mut reader = reader();
    let fields =
        [("list", "a"), ("place-hero-2002", "1"), ("place-leap-2020", "x"), ("query", "show=list&id=a")];
    for (name, value, order, focus) in [
        ("put", "leap-2020 1", [1, 0, 2], "down-leap-2020"),
        ("put", "leap-2020 2", [1, 2, 0], "item-leap-2020"),
        ("put", "leap-2020 1", [1, 0, 2], "up-leap-2020"),
        ("put-at", "hero-2002", [2, 1, 0], "item-hero-2002"),
        ("put", "hero-2002 99", [1, 0, 2], "item-hero-2002"),
    ] {
        let done = reader.act(name, value, &fields);
        assert_eq!(reader.titles_of_list(), order.map(|at| ABC[at]), "{name} {value}");
        assert_eq!(done.focus.as_deref(), Some(focus), "{value}");
        let html = reader.html("show=list&id=a");
        assert!(!all(&html, &format!("#{focus}:not([disabled])")).is_empty(), "{focus} can be focused");
    }
    assert_eq!(reader.act("put", "hero-2002 2", &fields).said, "Hero is now 3 of 3");
    let refused = reader.press("put-at", "leap-2020", &fields);
    assert_eq!((refused.records.len(), refused.focus.as_deref()), (0, Some("place-leap-2020")));
}

#[test]
fn the_buttons_and_places_of_a_list_are_those_of_the_whole_list() {
    let many: Vec<String> = INDEX.0.titles.id.iter().take(70).map(Slug::to_string).collect();
    let titles: Vec<&str> = many.iter().map(String::as_str).collect();
    let mut reader = Reader::new([list("a", "A", &titles)]);
    let html = reader.html("show=list&id=a&page=2");
    let first = all(&html, ".item")[0];
    assert_eq!(
        (first.value().attr("data-drag"), first.value().attr("data-place")),
        (Some(titles[60]), Some("60"))
    );
    let up = all(&html, &format!("#up-{}", titles[60]))[0].value().attr("value").unwrap().to_owned();
    let done = reader.act("put", &up, &[("list", "a"), ("query", "show=list&id=a&page=2")]);
    assert_eq!(reader.titles_of_list()[59], titles[60]);
    assert_eq!(done.go.as_deref(), Some("show=list&id=a"), "the page follows what was moved");
    assert_eq!(all(&html, ".item button[name=put][disabled]").len(), 1, "only the last cannot go down");
}

#[test]
fn a_title_is_taken_off_and_the_next_is_focused() {
    let mut reader = reader();
    let fields = [("list", "a")];
    let done = reader.act("list-drop", "the-long-season-2023", &fields);
    assert_eq!(done.focus.as_deref(), Some("item-hero-2002"));
    assert_eq!(reader.act("list-drop", "hero-2002", &fields).focus.as_deref(), Some("item-leap-2020"));
    assert_eq!(reader.act("list-drop", "leap-2020", &fields).focus.as_deref(), Some("add-title"));
    assert!(reader.press("list-drop", "leap-2020", &fields).records.is_empty());
}

#[test]
fn a_title_is_added_by_any_of_its_names() {
    for (typed, title) in [
        ("farewell my concubine", "farewell-my-concubine-1993"),
        ("霸王别姬", "farewell-my-concubine-1993"),
        ("霸王別姬", "farewell-my-concubine-1993"),
        ("bawangbieji", "farewell-my-concubine-1993"),
        ("farewell-my-concubine-1993", "farewell-my-concubine-1993"),
        ("Farewell My Concubine 1993", "farewell-my-concubine-1993"),
        ("joy of life", "joy-of-life-2019"),
        ("Joy of Life 2024", "joy-of-life-2-2024"),
    ] {
        let mut reader = reader();
        let done = reader.act("list-add", "", &[("list", "a"), ("add", typed)]);
        assert_eq!(reader.titles_of_list().last().map(String::as_str), Some(title), "{typed}: {}", done.said);
        let again = reader.press("list-add", "", &[("list", "a"), ("add", typed)]);
        assert!(again.records.is_empty() && again.said.ends_with("already"));
    }
}

#[test]
fn where_several_may_be_meant_they_are_offered() {
    let reader = reader();
    let done = reader.press("list-add", "", &[("list", "a"), ("add", "the")]);
    assert!(done.records.is_empty() && done.said.is_empty(), "the page says it in its place: {}", done.said);
    let query = done.go.unwrap();
    assert_eq!(query, "show=list&id=a&add=the");
    let html = reader.html(&query);
    let offered = all(&html, ".offered__one");
    assert!(offered.len() > 1);
    let heading = format!("{} titles may be meant: choose one", offered.len());
    assert_eq!(texts(&html, "#which-one"), [heading]);
    assert_eq!(done.focus.as_deref(), offered[0].value().attr("id"));
    for one in &offered {
        let value = one.value().attr("value").unwrap();
        let done = reader.press("list-add", value, &[("list", "a"), ("add", "the")]);
        assert!(done.records.len() == 1 || done.said.ends_with("already"), "{value}: {}", done.said);
    }
    let nothing = reader.press("list-add", "", &[("list", "a"), ("add", "zzzzz")]);
    assert!(nothing.said.contains("“zzzzz”") && nothing.go.is_none());
}

#[test]
fn what_the_catalogue_does_not_have_stays_on_its_list() {
    let mut reader = Reader::new([list("a", "A", &["gone-1999", "leap-2020"])]);
    assert_eq!(texts(&reader.html("show=list&id=a"), ".card__name"), ["gone-1999", "Leap"]);
    reader.act("put", "gone-1999 1", &[("list", "a")]);
    assert_eq!(reader.titles_of_list(), ["leap-2020", "gone-1999"]);
}

#[test]
fn a_list_that_cannot_be_read_is_left_alone() {
    let mut reader = reader();
    reader.shelf.apply(&reader.keys, "juku:/drama/:list:a", Some("garbage"));
    for name in ["list-edit", "list-add", "put", "list-drop"] {
        let done = reader.press(name, "leap-2020 1", &[("list", "a"), ("name", "x"), ("add", "hero")]);
        assert!(done.records.is_empty() && done.said.contains("cannot be read"), "{name}");
    }
}
