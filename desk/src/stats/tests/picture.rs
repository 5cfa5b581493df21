use juku_catalog::review::{Mark, Rating};
use roxmltree::Document;

use super::super::picture;
use super::{HERO, LEAP, SHADOW, Stats, of_marks, seen};

fn year() -> Stats {
    let marks = [
        Mark { rating: Rating::new(10), ..seen(HERO, &["2025-03-01"]) },
        Mark { rating: Rating::new(8), ..seen(LEAP, &["2025-03-09"]) },
        seen(SHADOW, &["2025-07"]),
    ];
    of_marks(marks, Some(2025))
}

fn words(svg: &str) -> Vec<String> {
    let document = Document::parse(svg).unwrap();
    let texts = document.descendants().filter(|node| node.has_tag_name("text"));
    texts
        .map(|text| text.descendants().filter(|part| part.is_text()).filter_map(|part| part.text()).collect())
        .collect()
}

#[test]
fn the_year_is_told_with_its_favourite() {
    let svg = picture(&year());
    let words = words(&svg);
    for word in [
        "2025",
        "in review",
        "3",
        "titles watched",
        "4.5",
        "英雄",
        "Hero",
        "Genres",
        "Drama",
        "Favourite of 2025",
    ] {
        assert!(words.iter().any(|text| text == word), "{word} is not in {words:?}");
    }
    assert!(words.iter().any(|text| text.starts_with("Zhang Yimou")));
    let document = Document::parse(&svg).unwrap();
    let root = document.root_element();
    assert_eq!((root.attribute("width"), root.attribute("height")), (Some("1200"), Some("1200")));
    assert!(document.descendants().any(|node| node.attribute("viewBox") == Some("0 0 200 300")));
}

#[test]
fn names_stay_text_whatever_is_in_them() {
    let mut stats = year();
    let favourite = stats.favourite.as_mut().unwrap();
    favourite.card.en = "<script>&\"'\u{1}\u{202e}]]>".repeat(9);
    favourite.card.zh = "<剧>&\u{0}\u{ffff}".repeat(40);
    let person = &mut stats.directors.first_mut().unwrap().what;
    person.en = "<&\u{8}".to_owned();
    let svg = picture(&stats);
    let document = Document::parse(&svg).unwrap();
    assert!(!document.descendants().any(|node| node.has_tag_name("script")));
    assert!(words(&svg).iter().any(|text| text.starts_with("<&")));
    let long = words(&svg).into_iter().find(|text| text.starts_with("<剧>")).unwrap();
    assert!(long.ends_with('…') && long.chars().count() < 20, "{long}");
}

#[test]
fn a_year_of_nothing_is_a_picture_too() {
    for stats in
        [Stats::default(), Stats { year: Some(2025), ..Stats::default() }, of_marks([seen(LEAP, &[])], None)]
    {
        let words = words(&picture(&stats));
        assert!(words.contains(&"titles watched".to_owned()) || words.contains(&"title watched".to_owned()));
    }
}

#[test]
fn the_colours_are_those_of_the_light_theme() {
    let tokens = include_str!("../../../../styles/tokens.css").split("@media").next().unwrap();
    let svg = picture(&year());
    let document = Document::parse(&svg).unwrap();
    let own = document.root_element().children().filter(|node| !node.has_tag_name("svg"));
    let fills: Vec<_> = own.filter_map(|node| node.attribute("fill")).collect();
    assert!(fills.len() > 20);
    for fill in fills {
        assert!(tokens.contains(&format!(": {fill};")), "{fill}");
    }
}
