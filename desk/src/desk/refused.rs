//! Of changes that cannot be kept.

use juku_view::talk::{REFUSED, Wish};

use super::*;

fn desk() -> Desk {
    Desk::new(Base::new("/drama/"), "https://juku.example/drama/".to_owned())
}

fn ask(desk: &mut Desk, address: &str, act: &[(&str, &str)]) -> Answer {
    let act = act.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let text = address.to_owned();
    let question = Question { channel: 2, number: 1, wish: Wish::Page, text, act };
    desk.answer(&question, Moment { now: 7, ahead: 0 }, RecordId::new("new")).0
}

/// As the page does when it has kept them.
fn keep(desk: &mut Desk, answer: &Answer) {
    for write in &answer.writes {
        desk.keep(&write.key, write.text.clone());
    }
}

const LISTS: &str = "shelf/?show=lists";
const NEW: [(&str, &str); 3] = [("list-new", ""), ("name", "Mine"), ("note", "")];

#[test]
fn what_is_refused_leaves_the_page_where_it_was() {
    let mut desk = desk();
    ask(&mut desk, LISTS, &NEW);
    let refused = ask(&mut desk, LISTS, &[(REFUSED, "")]);
    assert_eq!((refused.go.as_ref(), refused.focus.as_ref(), desk.address.as_str()), (None, None, LISTS));
    assert!(!refused.html.contains("Mine"), "{}", refused.html);
}

#[test]
fn an_undoing_that_is_refused_can_be_tried_again() {
    let mut desk = desk();
    let made = ask(&mut desk, LISTS, &NEW);
    keep(&mut desk, &made);
    let address = "shelf/?show=list&id=new".to_owned();
    ask(&mut desk, &address, &[]);
    let undone = ask(&mut desk, &address, &[("undo", "")]);
    assert_eq!(undone.writes.len(), 1);
    let refused = ask(&mut desk, &address, &[(REFUSED, "")]);
    assert!(refused.html.contains("The list Mine is made"), "{}", refused.html);
    assert_eq!(ask(&mut desk, &address, &[("undo", "")]).writes, undone.writes);
}

#[test]
fn a_file_that_could_not_be_brought_in_need_not_be_chosen_again() {
    let mut desk = desk();
    let copy =
        br#"{"juku":2,"records":[{"list":{"id":"l","created":1,"updated":1,"name":"Sent","titles":[]}}]}"#;
    ask(&mut desk, "shelf/?show=copy", &[]);
    desk.take("copy.json", Some(copy));
    let brought = ask(&mut desk, "shelf/?show=copy", &[("import-confirm", "")]);
    assert_eq!(brought.writes.len(), 1);
    ask(&mut desk, "shelf/?show=copy", &[(REFUSED, "")]);
    assert_eq!(ask(&mut desk, "shelf/?show=copy", &[("import-confirm", "")]).writes, brought.writes);
}

#[test]
fn a_file_that_the_browser_cannot_read_is_not_called_empty() {
    let mut desk = desk();
    ask(&mut desk, "shelf/?show=copy", &[]);
    desk.take("copy.json", None);
    let told = ask(&mut desk, "shelf/?show=copy", &[]);
    assert!(told.html.contains("The browser could not read this file."), "{}", told.html);
    assert_eq!(told.focus.as_deref(), Some("import"));
}
