//! Of the controls.

use juku_catalog::review::{Act, RecordId};

use super::*;

fn mark(acts: &[Act]) -> Mark {
    let mut mark = Mark::new("the-long-season-2023".parse().unwrap());
    acts.iter().for_each(|act| mark.act(act.clone(), Length::Episodes(Some(12), None), 1));
    mark
}

/// The acts of all controls with this name.
fn acts(html: &str, name: &str) -> Vec<Act> {
    let html = scraper::Html::parse_fragment(html);
    let selector = scraper::Selector::parse(&format!("[name={name}]")).unwrap();
    html.select(&selector).filter_map(|control| Act::parse(name, control.value().attr("value")?)).collect()
}

#[test]
fn a_second_press_takes_a_status_back() {
    let pressed = statuses(&mark(&[Act::Status(Some(Status::Seen))]), "").into_string();
    let expected = Status::ALL.map(|status| Act::Status((status != Status::Seen).then_some(status)));
    assert_eq!(acts(&pressed, "status"), expected);
    assert_eq!(pressed.matches("aria-pressed=\"true\"").count(), 1);
}

#[test]
fn episodes_go_one_by_one_from_none_to_all() {
    let at = |seen| episodes(seen, Some(12), "").into_string();
    assert_eq!(acts(&at(5), "episodes"), [Act::Episodes(4), Act::Episodes(6)]);
    for (seen, disabled) in [(0, 1), (5, 0), (12, 1)] {
        assert_eq!(at(seen).matches(" disabled").count(), disabled, "{seen}");
    }
    assert!(at(5).contains("5 of 12\u{a0}episodes"));
    assert!(episodes(7, None, "").into_string().contains(">7\u{a0}episodes<"));
}

#[test]
fn a_rating_shows_and_can_be_taken_back() {
    let html = rating(Rating::new(7), "").into_string();
    let mut expected: Vec<Act> = Rating::all().map(|rating| Act::Rate(Some(rating))).collect();
    expected.push(Act::Rate(None));
    assert_eq!(acts(&html, "rate"), expected);
    assert!(html.contains("value=\"7\" checked") && html.contains("data-half-stars=\"7\""));
    assert!(rating(None, "").into_string().contains("unseen"));
}

#[test]
fn days_are_listed_newest_first() {
    let days = ["2025-01-31", "2026-03-01"].map(|day| day.parse::<PartialDate>().unwrap());
    let html = viewings(&days).into_string();
    assert_eq!(acts(&html, "not-watched"), [Act::Viewing(days[1], false), Act::Viewing(days[0], false)]);
    assert!(html.contains("Days watched (2)") && html.contains("Remove 31 January 2025"));
}

#[test]
fn a_title_says_on_which_lists_it_is_and_nothing_has_one_id_twice() {
    let title: Slug = "the-long-season-2023".parse().unwrap();
    let mut list = List::new(RecordId::new("7b1c"), "国庆 & more", 1);
    list.add(&title);
    let lists = [list, List::new(RecordId::new("7b1d"), "Later", 1)];
    let mark = mark(&[Act::Tag("<b>, 国庆".to_owned(), true)]);
    let mine =
        Mine { title: &title, length: Length::Episodes(Some(12), None), mark: Some(&mark), lists: &lists };
    let whole = super::mine(&mine, None);
    assert!(whole.contains("On 1 of my lists") && whole.contains("Tags (2)") && whole.contains("&lt;b&gt;"));
    assert!(whole.contains(r#"name="list 7b1c" checked"#) && whole.contains(r#"name="list 7b1d">"#));
    let both = scraper::Html::parse_fragment(&(whole + &card_dialog(Some(("漫长的季节", &mine)), None, "")));
    let with_id = scraper::Selector::parse("[id]").unwrap();
    let mut ids: Vec<_> = both.select(&with_id).filter_map(|element| element.value().attr("id")).collect();
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count);
}
