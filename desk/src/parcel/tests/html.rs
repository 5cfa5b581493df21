//! What came is shown as text, whatever it says, and what is offered can be read by telephones.

use std::collections::BTreeSet;

use juku_catalog::Genre;
use juku_catalog::index::Index;
use juku_catalog::review::{Rating, Record, Review, Scores, Shelf};
use juku_view::route::Base;
use scraper::{Html, Selector};

use super::{INDEX, NOW, PAGE, list, parcel, review, seen, shelf, slug};
use crate::parcel::html::{broken, codes, offer, received};
use crate::parcel::{Broken, LINK_LIMIT, Parcel, TooMuch, Transfer, Year, transfer};

fn base() -> Base {
    Base::new("/drama/")
}

fn shown(parcel: &Parcel, index: Option<&Index>, shelf: &Shelf) -> Html {
    Html::parse_fragment(&received(&base(), parcel, index, shelf, NOW))
}

fn texts(html: &Html, selector: &str) -> Vec<String> {
    let words = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    html.select(&Selector::parse(selector).unwrap()).map(|each| words(each.text().collect())).collect()
}

fn values(html: &Html, selector: &str, name: &str) -> Vec<String> {
    let selector = Selector::parse(selector).unwrap();
    let all = html.select(&selector);
    all.filter_map(|each| each.value().attr(name).map(str::to_owned)).collect()
}

/// The elements and attributes of a page, without posters.
fn parts(html: &Html) -> (BTreeSet<String>, BTreeSet<String>) {
    let all = Selector::parse("*").unwrap();
    let (mut elements, mut attributes) = (BTreeSet::new(), BTreeSet::new());
    for element in html.select(&all) {
        elements.insert(element.value().name().to_owned());
        attributes.extend(element.value().attrs().map(|(name, _)| name.to_owned()));
    }
    (elements, attributes)
}

const HOSTILE: [&str; 5] = [
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "' onmouseover='alert(1)' x='",
    "</article></section><form action=//evil.example><style>*{display:none}",
    "]]><!-- \u{202e} &lt;svg/onload=alert(1)&gt; javascript:alert(1)",
];

#[test]
fn what_came_stays_text_whatever_it_says() {
    let known = "a article bdi button dd details div dl dt h2 h3 html li p section span summary time ul";
    let known: BTreeSet<String> = known.split(' ').map(str::to_owned).collect();
    let known_attributes = "aria-label class data-half-stars datetime href lang name role type value";
    let known_attributes: BTreeSet<String> = known_attributes.split(' ').map(str::to_owned).collect();
    for text in HOSTILE {
        let hostile_review = Review {
            name: text.to_owned(),
            headline: Some(text.to_owned()),
            spoiler: true,
            scores: Scores { music: Rating::new(3), ..Scores::default() },
            title: slug("not-here"),
            ..review(text)
        };
        let mut hostile_list = list(&["not-here"]);
        hostile_list.name = text.to_owned();
        hostile_list.note = text.to_owned();
        let parcels = [
            Parcel::Review { review: hostile_review },
            Parcel::List { by: text.to_owned(), list: hostile_list },
            Parcel::Year { year: Year { by: text.to_owned(), year: 2026, ..Year::default() } },
        ];
        for parcel in parcels {
            let html = shown(&parcel, Some(&INDEX), &Shelf::default());
            let (elements, attributes) = parts(&html);
            assert!(elements.is_subset(&known), "{elements:?}");
            assert!(attributes.is_subset(&known_attributes), "{attributes:?}");
            assert!(html.root_element().text().collect::<String>().contains(text), "{text}");
        }
        let offered = Html::parse_fragment(&offer(&format!("{PAGE}#{text}"), text));
        let (elements, _) = parts(&offered);
        let allowed = "button div figcaption figure html input label p path rect span svg";
        assert!(elements.iter().all(|name| allowed.split(' ').any(|known| known == name)), "{elements:?}");
        assert_eq!(values(&offered, "#parcel-link", "value"), [format!("{PAGE}#{text}")]);
    }
}

#[test]
fn a_review_is_somebodys_with_its_title_and_a_way_to_keep_it() {
    let sent = parcel("看了三遍。\n\nI cried.");
    let html = shown(&sent, Some(&INDEX), &Shelf::default());
    assert_eq!(texts(&html, "h2"), ["Ada on The Long Season"]);
    assert_eq!(texts(&shown(&sent, None, &Shelf::default()), "h2"), ["A review by Ada"]);
    assert_eq!(values(&html, ".card > a", "href"), ["/drama/title/the-long-season-2023/"]);
    assert_eq!(texts(&html, ".review__text"), ["看了三遍。", "I cried."]);
    assert_eq!(values(&html, ".parcel__acts button", "value"), ["copy"]);
    assert_eq!(values(&html, "time", "datetime"), ["2026-07-29"]);

    let (_, mine) = shelf([Record::Review(review("看了三遍。\n\nI cried."))]);
    let html = shown(&sent, Some(&INDEX), &mine);
    assert!(values(&html, ".parcel__acts button", "value").is_empty());
    assert_eq!(texts(&html, ".parcel--kept a").last().map(String::as_str), Some("Open my shelf"));

    let (_, mine) = shelf([Record::Review(review("Another text."))]);
    let html = shown(&sent, Some(&INDEX), &mine);
    assert_eq!(values(&html, "button[name=keep]", "value"), ["copy", "replace"]);
}

#[test]
fn a_list_shows_its_titles_and_names_those_that_are_not_here() {
    let list = list(&["leap-2020", "gone-1999", "the-long-season-2023"]);
    let sent = Parcel::List { by: String::new(), list };
    let (_, mine) = shelf([Record::Mark(seen("leap-2020"))]);
    let html = shown(&sent, Some(&INDEX), &mine);
    let ways = values(&html, ".card > a", "href");
    assert_eq!(ways, ["/drama/title/leap-2020/", "/drama/title/the-long-season-2023/"]);
    assert_eq!(texts(&html, "h3"), ["Not in this catalogue"]);
    assert_eq!(texts(&html, ".plain-list li"), ["gone-1999"]);
    assert!(texts(&html, "p.quiet").contains(&"A list · 3 titles, 1 of them seen by you".to_owned()));
    assert_eq!(texts(&html, "h2 [lang=zh-Hans]"), ["周末"]);

    let before_the_index = shown(&sent, None, &mine);
    assert_eq!(texts(&before_the_index, "h3"), ["Also in it"]);
}

#[test]
fn a_year_and_a_piece_of_a_shelf_say_what_they_hold() {
    let person = INDEX.people.slug.first().unwrap().clone();
    let year = Year {
        by: "Ada".to_owned(),
        year: 2026,
        titles: 31,
        hours: 1,
        favourites: vec![slug("leap-2020")],
        genres: vec![(Genre::Comedy, 9)],
        people: vec![(person, 4), (slug("no-body"), 2)],
        ..Year::default()
    };
    let html = shown(&Parcel::Year { year }, Some(&INDEX), &Shelf::default());
    assert_eq!(texts(&html, "h2"), ["2026, as seen by Ada"]);
    assert_eq!(texts(&html, ".parcel__facts li"), ["31 titles", "1 hour"]);
    let name = INDEX.people.en.get(0);
    assert_eq!(texts(&html, ".counted li"), ["Comedy 9", &format!("{name} 4"), "no body 2"]);

    let records = vec![Record::Mark(seen("leap-2020")), Record::Review(review("Good."))];
    let html = shown(&Parcel::Shelf { part: 3, of: 7, id: 1, records }, None, &Shelf::default());
    assert_eq!(texts(&html, "h2"), ["A shelf, piece 3 of 7"]);
    assert_eq!(texts(&html, ".parcel__facts li"), ["1 review", "1 title with a status, rating or tag"]);
    assert_eq!(values(&html, "button[name=keep]", "value"), ["copy"]);
}

#[test]
fn a_broken_link_leads_on() {
    for why in [Broken::Empty, Broken::Cut, Broken::Damaged, Broken::Newer, Broken::TooLong] {
        let html = Html::parse_fragment(&broken(&base(), why));
        assert_eq!(texts(&html, "h2").len(), 1);
        assert_eq!(values(&html, "a", "href"), ["/drama/shelf/", "/drama/browse/", "/drama/search/"]);
    }
}

/// What a telephone reads from the code in this HTML.
fn scanned(html: &str) -> String {
    let html = Html::parse_fragment(html);
    let size = values(&html, "svg", "viewBox")[0].rsplit(' ').next().unwrap().parse::<usize>().unwrap();
    let mut dark = vec![false; size * size];
    for run in values(&html, "svg path", "d")[0].split_terminator('z') {
        let (at, width) = run.trim_start_matches('M').split_once('h').unwrap();
        let (x, y) = at.split_once(' ').unwrap();
        let width: usize = width.split_once('v').unwrap().0.parse().unwrap();
        let start = y.parse::<usize>().unwrap() * size + x.parse::<usize>().unwrap();
        dark[start..start + width].fill(true);
    }
    let is_edge = |at: usize| at < 4 || at >= size - 4;
    assert!(!(0..dark.len()).any(|at| dark[at] && (is_edge(at / size) || is_edge(at % size))));
    let scale = 4;
    let at = |x: usize, y: usize| if dark[y / scale * size + x / scale] { 0 } else { 255 };
    let mut picture = rqrr::PreparedImage::prepare_from_greyscale(size * scale, size * scale, at);
    picture.detect_grids()[0].decode().unwrap().1
}

#[test]
fn a_code_says_what_the_link_says() {
    for link in [parcel("Good.").link(PAGE), format!("{PAGE}#{}", "a1-_".repeat(308))] {
        assert_eq!(scanned(&offer(&link, "my review")), link);
    }
}

#[test]
fn a_long_link_is_offered_as_a_file_and_without_a_code() {
    let acts = |length: usize| {
        let link = format!("{PAGE}#{}", "a".repeat(length - PAGE.len() - 1));
        let html = Html::parse_fragment(&offer(&link, "my review"));
        (values(&html, "button", "name"), values(&html, "svg", "role").len())
    };
    assert_eq!(acts(200), (vec!["copy".to_owned(), "share".to_owned()], 1));
    assert_eq!(acts(LINK_LIMIT), (vec!["copy".to_owned(), "share".to_owned()], 0));
    assert_eq!(acts(LINK_LIMIT + 1).0, ["share-file", "copy", "share"]);
    assert_eq!(acts(70_000).0, ["share-file"]);
}

#[test]
fn codes_are_stepped_through_with_their_links_beneath() {
    let marks = ["leap-2020", "hero-2002"].map(|title| Record::Mark(seen(title)));
    let (keys, mut marked) = shelf(marks);
    marked.apply(&keys, &keys.settings(), Some("from a newer version"));
    let one = transfer(&marked, PAGE);
    let Transfer::Links { links, left: 1 } = &one else { panic!("{one:?}") };
    assert_eq!(scanned(&codes(&one, 1)), links[0]);
    assert!(codes(&one, 1).contains("1 record that this version cannot read"));
    let three = Transfer::Links { links: vec![links[0].clone(); 3], left: 0 };
    for (at, expected, steps) in
        [(0, "Code 1 of 3", ["0", "2"]), (2, "Code 2 of 3", ["1", "3"]), (9, "Code 3 of 3", ["2", "4"])]
    {
        let html = Html::parse_fragment(&codes(&three, at));
        assert_eq!(texts(&html, "[role=status]"), [expected]);
        assert_eq!(values(&html, "button[name=code]", "value"), steps);
        assert_eq!(values(&html, "button[name=copy]", "data-field").len(), 3);
    }
    for nothing in [Transfer::Nothing, Transfer::File(TooMuch::Parts)] {
        assert!(!codes(&nothing, 1).contains("<svg"));
    }
}
