//! Pages rendered natively from the shipped content.
#![expect(clippy::unwrap_used, reason = "a test may end at what should not be")]

mod about;
mod lists;
mod rendered;

use juku::page_data::PageData;
use juku::state::{LoadError, PageState};
use juku_catalog::ListKey;
use juku_view::language::Language;
use juku_view::route::Route;

use rendered::{
    CATALOGUE, PREPARED, all, assert_sound, assert_sound_in, chinese_page, data, page, render, text, texts,
    title,
};

#[test]
fn every_page_of_the_catalogue_is_sound() {
    let is_known = |route: &Route| !matches!(route, Route::Unknown(_));
    for route in Route::all(&PREPARED).into_iter().filter(is_known) {
        let what = route.data_path();
        let html = page(&route);
        assert_sound(&html, &what);
        assert_sound_in(Language::Chinese, &chinese_page(&route), &format!("zh/{what}"));
        if let Route::Title(id) = &route {
            let facts = CATALOGUE.title(id).unwrap();
            assert_eq!(texts(&html, ".facts dt")[..2], ["English Title", "Chinese Title"], "{what}");
            assert_eq!(all(&html, ".cast li").len(), facts.cast.len(), "{what}");
            assert_eq!(all(&html, ".story p").len(), facts.synopsis.len(), "{what}");
            assert_eq!(all(&html, ".also-like .card").len(), 6, "{what}");
        }
    }
}

#[test]
fn leap_shows_everything_that_the_reference_shows_in_its_order() {
    let html = page(&title("leap-2020"));
    assert_eq!(texts(&html, "h1"), ["Leap – Gong Li, Huang Bo, Wu Gang"]);
    assert_eq!(
        texts(&html, ".facts dt"),
        [
            "English Title",
            "Chinese Title",
            "Also Known As",
            "Genre",
            "Duration",
            "Director",
            "Writer",
            "Producer",
            "Product Company",
            "Released Date",
            "Broadcast Website"
        ]
    );
    assert_eq!(
        texts(&html, ".title-hero__words .lead"),
        [
            "Leap (夺冠) is a 2020 Chinese-language sports film directed by Peter Chan and starring Gong Li, Huang Bo and Wu Gang."
        ]
    );
    let whole = text(html.root_element());
    let order = [
        "2020 Chinese Drama List",
        "Leap – Gong Li",
        "directed by Peter Chan",
        "English Title",
        "In 1980 the women's team",
        "There are no reviews for the show. Be the first to Write a review.",
        "Spread the love",
        "You May Also Like",
        "Required fields are marked *",
    ];
    let places: Vec<_> =
        order.iter().map(|words| whole.find(words).unwrap_or_else(|| panic!("{words}"))).collect();
    assert!(places.is_sorted(), "{places:?}");
    let cast = texts(&html, ".cast li");
    assert_eq!(cast[0], "Gong Li 巩俐Lang Ping");
}

#[test]
fn leap_is_told_in_chinese() {
    let html = chinese_page(&title("leap-2020"));
    assert_eq!(texts(&html, "h1"), ["夺冠 – 巩俐、黄渤、吴刚"]);
    assert_eq!(texts(&html, ".title-hero__chinese"), ["Leap Duóguàn"]);
    assert_eq!(
        texts(&html, ".title-hero__words .lead"),
        ["《夺冠》（Leap）是陈可辛执导的 2020 年华语体育电影，由巩俐、黄渤和吴刚主演。"]
    );
    assert!(texts(&html, ".title-hero__words p")[1].starts_with("从1981年首夺世界冠军到2016年里约奥运会"));
    assert!(texts(&html, ".facts dd").contains(&"2020年9月25日".to_owned()));
    assert_eq!(all(&html, ".story [lang=en] p").len(), 4, "the story is told in English only, and says so");
    let reasons = texts(&html, ".card__note");
    assert!(reasons.iter().any(|reason| reason == "同一导演：陈可辛"), "{reasons:?}");
    let switch = all(&html, "a[hreflang]")[0];
    assert_eq!((switch.attr("href"), text(switch).as_str()), (Some("/title/leap-2020/"), "English"));
    let switch = page(&title("leap-2020"));
    assert_eq!(all(&switch, "a[hreflang=zh-Hans][href='/zh/title/leap-2020/']").len(), 1);
}

#[test]
fn a_series_shows_its_episodes_and_a_partial_date_only_what_is_known() {
    let partial = CATALOGUE.titles().iter().find(|title| title.released.to_string().len() == 7).unwrap();
    let html = page(&Route::Title(partial.id.clone()));
    assert!(texts(&html, ".facts dd").contains(&partial.released.in_words()), "{}", partial.id);
    assert_eq!(partial.released.in_words().split(' ').count(), 2);
    let html = page(&title("the-long-season-2023"));
    let at = texts(&html, ".facts dt").iter().position(|label| label == "Episodes").unwrap();
    assert_eq!(texts(&html, ".facts dd")[at], "12");
}

#[test]
fn namesakes_show_their_year() {
    let html = page(&title("meteor-garden-2018"));
    assert!(texts(&html, "h1")[0].starts_with("Meteor Garden (2018) – "), "{:?}", texts(&html, "h1"));
    let names = texts(&page(&Route::list(ListKey::Year(2023))), ".card__name");
    assert!(names.contains(&"One and Only (2023)".to_owned()));
}

#[test]
fn under_a_sub_path_every_address_begins_with_it() {
    let gong_li = Route::Person("gong-li".parse().unwrap());
    for route in [Route::Home, Route::list(ListKey::Year(2023)), title("leap-2020"), gong_li] {
        let html = render("/drama/", &route, PageState::Ready(data(&route)));
        for link in all(&html, "a[href]") {
            let href = link.attr("href").unwrap();
            let is_ours = href.starts_with("/drama/") || href.starts_with('#');
            assert!(is_ours || href.contains(':'), "{href}");
        }
    }
}

#[test]
fn a_page_that_fails_is_missing_or_still_loads_says_so() {
    let leap = title("leap-2020");
    let failed = render("/", &leap, PageState::Failed(LoadError::Status(500)));
    assert!(texts(&failed, "[role=alert]")[0].contains("500"));
    assert_eq!(texts(&failed, "[role=alert] button"), ["Try again"]);
    let missing = render("/", &leap, PageState::Missing);
    assert_sound(&missing, "missing");
    assert_eq!(texts(&missing, "h1"), ["This page is not in the catalogue"]);
    assert_eq!(texts(&render("/", &leap, PageState::Loading), "main [role=status]"), ["Loading…"]);
}

#[test]
fn a_hostile_title_stays_text() {
    let PageData::Title(leap) = data(&title("leap-2020")) else { panic!("no title") };
    let mut page = (*leap).clone();
    let hostile = "</script><script>alert(1)</script>\"'&<!--";
    page.title.names.en = hostile.to_owned();
    page.title.summary = hostile.to_owned();
    page.title.cast[0].role = Some(hostile.to_owned());
    let html = render("/", &title("leap-2020"), PageState::Ready(PageData::Title(page.into())));
    assert!(all(&html, "script").is_empty());
    assert!(texts(&html, "h1")[0].starts_with(hostile));
}
