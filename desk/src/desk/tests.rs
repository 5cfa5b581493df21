//! Of the desk as a whole, spoken to as the page does.

use std::path::Path;

use juku_catalog::{folder, index};
use juku_view::talk::{AS_IS, Wish};

use super::*;

const NOW: Moment = Moment { now: 1_782_907_200_000, ahead: 480 };

fn desk(records: &[&str]) -> Desk {
    let catalogue = folder::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../content")).unwrap();
    let mut desk = Desk::new(Base::new("/drama/"), "https://juku.example/drama/".to_owned());
    for shard in index::shards(&catalogue) {
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
    ask_for(desk, Wish::Page, address, act)
}

fn ask_for(desk: &mut Desk, wish: Wish, address: &str, act: &[(&str, &str)]) -> Answer {
    let act = act.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let text = address.to_owned();
    let question = Question { channel: 2, number: 1, wish, text, act };
    desk.answer(&question, NOW, RecordId::new("new")).0
}

/// Keeps what an answer wants kept, and asks for the page as it is then.
fn keep(desk: &mut Desk, answer: &Answer, address: &str) -> Answer {
    for write in &answer.writes {
        assert_eq!(desk.texts.get(&write.key), write.was.as_ref());
        desk.keep(&write.key, write.text.clone());
    }
    ask(desk, address, &[])
}

const LEAP: &str = r#"{"mark":{"title":"leap-2020","updated":2,"status":"watching"}}"#;
const SEASON: &str =
    r#"{"mark":{"title":"the-long-season-2023","updated":1,"status":"watching","episodes":11}}"#;
const BEST: &str = r#"{"list":{"id":"a","created":1,"updated":1,"name":"Best","titles":["leap-2020"]}}"#;

#[test]
fn what_is_folded_up_stays_only_where_the_shelf_is_shown_and_nothing_was_done_there() {
    let mark = |at: usize| format!(r#"{{"mark":{{"title":"gone-{at}","updated":{at},"rating":3}}}}"#);
    let marks: Vec<String> = (0..20).map(mark).collect();
    let mut desk = desk(&marks.iter().map(String::as_str).collect::<Vec<_>>());
    let mut is_left = |before: &str, act: &[(&str, &str)], wish| {
        ask(&mut desk, before, act);
        let answer = ask_for(&mut desk, wish, "shelf/?by=rating", &[]);
        assert_eq!(answer.more, wish != Wish::Page);
        (answer.controls + &answer.html).contains(AS_IS)
    };
    assert!(is_left("shelf/", &[], Wish::Next));
    assert!(!is_left("shelf/", &[], Wish::Top), "nothing stands there yet");
    assert!(!is_left("shelf/", &[], Wish::Page));
    for other in ["shelf/stats/", "shelf/?show=diary", "shelf/?show=lists", "shelf/?q=zzz"] {
        assert!(!is_left(other, &[], Wish::Next), "{other} has none of it");
    }
    assert!(
        !is_left("shelf/", &[("pick", "true"), ("pick", "gone-1")], Wish::Next),
        "what is picked is told of"
    );
    assert!(is_left("shelf/", &[], Wish::Next), "but only once");
}

#[test]
fn the_focus_comes_with_the_page_that_shows_what_was_done() {
    let mut desk = desk(&[LEAP, SEASON]);
    let asked = ask(&mut desk, "shelf/", &[("status", "the-long-season-2023 dropped")]);
    assert_eq!((asked.focus.as_deref(), asked.writes.len()), (None, 1));
    let opened = ask(&mut desk, "shelf/", &[("row", "the-long-season-2023")]);
    assert_eq!(opened.focus.as_deref(), Some("change-the-long-season-2023"));
    let asked = ask(&mut desk, "shelf/", &[("status", "the-long-season-2023 dropped")]);
    let shown = keep(&mut desk, &asked, "shelf/");
    assert_eq!(shown.focus.as_deref(), Some("status-the-long-season-2023-dropped"));
    assert_eq!(ask(&mut desk, "shelf/", &[]).focus, None, "once");
}

#[test]
fn where_what_was_pressed_is_gone_the_focus_is_on_what_has_happened() {
    let mut desk = desk(&[LEAP, SEASON]);
    let address = "shelf/?show=watching";
    let asked = ask(&mut desk, address, &[("episodes", "the-long-season-2023 12")]);
    let shown = keep(&mut desk, &asked, address);
    assert!(!shown.html.contains("entry-the-long-season-2023"));
    assert_eq!(shown.focus.as_deref(), Some(SAID));
}

#[test]
fn what_was_done_is_still_told_and_undone_at_the_address_that_it_leads_to() {
    let mut desk = desk(&[BEST]);
    ask(&mut desk, "shelf/?show=list&id=a", &[]);
    let asked = ask(&mut desk, "shelf/?show=list&id=a", &[("list-delete", "a")]);
    assert_eq!(asked.go.as_deref(), Some("show=lists"));
    let shown = keep(&mut desk, &asked, "shelf/?show=lists");
    assert!(shown.html.contains("The list Best is deleted") && shown.html.contains("id=\"undo\""));
    let undone = ask(&mut desk, "shelf/?show=lists", &[("undo", "")]);
    let shown = keep(&mut desk, &undone, "shelf/?show=lists");
    assert!(shown.html.contains("list-card"));
    assert!(!ask(&mut desk, "shelf/", &[]).html.contains("id=\"undo\""), "elsewhere it is over");
}

#[test]
fn what_is_dragged_belongs_to_the_list_that_is_open() {
    let mut desk = desk(&[BEST.replace("[\"", "[\"the-long-season-2023\",\"").as_str()]);
    let asked = ask(&mut desk, "shelf/?show=list&id=a", &[("put", "leap-2020 0")]);
    assert!(asked.writes[0].text.as_ref().unwrap().contains(r#"["leap-2020","the-long-season-2023"]"#));
}

#[test]
fn what_is_changed_keeps_its_place_and_what_is_picked_stays_so_until_another_address() {
    let mut desk = desk(&[LEAP, SEASON]);
    let order = |answer: &Answer| {
        answer.html.find("entry-leap-2020").unwrap() < answer.html.find("entry-the-long-season-2023").unwrap()
    };
    let fields = [("status", "the-long-season-2023 seen"), ("pick", "leap-2020"), ("query", "")];
    let asked = ask(&mut desk, "shelf/", &fields);
    let shown = keep(&mut desk, &asked, "shelf/");
    assert!(order(&shown) && shown.html.contains(r#"value="leap-2020" checked"#));
    let fields = [("bulk-status", "dropped"), ("pick", "the-long-season-2023"), ("query", "")];
    let asked = ask(&mut desk, "shelf/", &fields);
    let shown = keep(&mut desk, &asked, "shelf/");
    assert!(order(&shown) && shown.html.contains(r#"value="the-long-season-2023" checked"#));
    ask(&mut desk, "shelf/?by=title", &[]);
    let shown = ask(&mut desk, "shelf/", &[]);
    assert!(!order(&shown) && !shown.html.contains(" checked"));
}

#[test]
fn every_button_that_takes_a_copy_gives_a_file() {
    let mut desk = desk(&[LEAP]);
    let html = ask(&mut desk, "shelf/", &[]).html;
    let (_, rest) = html.split_once("name=\"export\" value=\"").unwrap();
    let act = vec![("export".to_owned(), rest.split('"').next().unwrap().to_owned())];
    let text = "shelf/".to_owned();
    let question = Question { channel: 2, number: 1, wish: Wish::Page, text, act };
    let (answer, files) = desk.answer(&question, NOW, RecordId::new("new"));
    assert_eq!((files.len(), answer.writes.len()), (1, 1));
}
