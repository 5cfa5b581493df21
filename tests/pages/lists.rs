//! Lists, people, and the ways to them.

use std::collections::HashSet;

use juku::page_data::PageData;
use juku::state::PageState;
use juku_catalog::{Genre, Kind, ListKey};
use juku_view::language::Language;
use juku_view::route::{Base, Route};
use scraper::Html;

use super::rendered::{CATALOGUE, PREPARED, all, data, page, render, text, texts, title};

fn person(slug: &str) -> Route {
    Route::Person(slug.parse().unwrap())
}

fn hrefs<'h>(html: &'h Html, selector: &str) -> Vec<&'h str> {
    all(html, selector).into_iter().filter_map(|link| link.attr("href")).collect()
}

#[test]
fn a_year_lists_its_titles_with_its_neighbours() {
    let html = page(&Route::list(ListKey::Year(2023)));
    assert_eq!(texts(&html, "h1"), ["2023 Chinese Drama List"]);
    let count = CATALOGUE.years()[&2023];
    assert_eq!(all(&html, ".card").len(), usize::from(count.min(60)));
    assert!(texts(&html, ".list-head p")[0].starts_with(&format!("{count} titles, newest first: ")));
    assert_eq!(hrefs(&html, ".list-head__years a"), ["/year/2022/", "/year/2024/"]);
    let orders = ["", "?sort=oldest", "?sort=title", "?sort=pinyin", "?sort=length"];
    assert_eq!(hrefs(&html, ".orders a[id]"), orders.map(|query| format!("/year/2023/{query}")));
    assert_eq!(texts(&html, ".orders [aria-current]"), ["Newest"]);
    assert_eq!(hrefs(&html, ".orders__more"), ["/browse/?from=2023&to=2023"]);
    assert_eq!(all(&html, ".pagination").is_empty(), count <= 60);
}

#[test]
fn a_long_list_is_cut_into_pages_with_plain_links() {
    let PageData::List(first) = data(&Route::list(ListKey::Year(2023))) else { panic!("no list") };
    let mut second = (*first).clone();
    (second.page, second.pages) = (2, 3);
    let state = PageState::Ready(PageData::List(second.into()));
    let html = render("/drama/", &Route::List(ListKey::Year(2023), 2), state);
    let links: Vec<_> =
        all(&html, ".pagination a").iter().map(|link| (link.attr("rel"), link.attr("href"))).collect();
    assert_eq!(
        links,
        [(Some("prev"), Some("/drama/year/2023/")), (Some("next"), Some("/drama/year/2023/page/3/"))]
    );
}

#[test]
fn each_list_has_a_heading_in_good_english_and_says_how_long_it_is() {
    for (list, heading) in [
        (ListKey::Genre(Genre::Romance), "Chinese Romance Films and Series"),
        (ListKey::Genre(Genre::Sport), "Chinese Sports Films and Series"),
        (ListKey::Genre(Genre::Reality), "Chinese Reality Shows"),
        (ListKey::Kind(Kind::Film), "Films"),
        (ListKey::Kind(Kind::Variety), "Variety Shows"),
        (ListKey::Company("j-q-pictures".parse().unwrap()), "Produced by J.Q. Pictures"),
        (ListKey::Watch("viki".parse().unwrap()), "To watch on Viki"),
    ] {
        let count = PREPARED.lists.count(&list);
        let html = page(&Route::list(list));
        assert_eq!(texts(&html, "h1"), [heading]);
        assert_eq!(all(&html, ".card").len(), count.min(60), "{heading}");
        let summary = texts(&html, ".list-head .quiet").remove(0);
        assert!(summary.starts_with(&format!("{count} ")), "{heading}: {summary}");
    }
    let films = texts(&page(&Route::list(ListKey::Kind(Kind::Film))), ".list-head .quiet");
    assert_eq!(films, [format!("{} films, newest first", PREPARED.lists.count(&ListKey::Kind(Kind::Film)))]);
}

#[test]
fn a_card_shows_its_year_where_the_list_has_titles_of_many() {
    let leap = |route: Route| {
        let html = page(&route);
        let card = all(&html, ".card a").into_iter().find(|card| text(*card).contains("夺冠")).map(text);
        card.unwrap_or_else(|| panic!("{route:?} has no Leap"))
    };
    assert!(
        leap(Route::list(ListKey::Genre(Genre::Sport))).ends_with("夺冠\u{a0}· 2020\u{a0}· 135\u{a0}min")
    );
    assert!(leap(Route::list(ListKey::Year(2020))).ends_with("夺冠\u{a0}· 135\u{a0}min"));
    assert!(leap(person("gong-li")).ends_with("夺冠\u{a0}· 2020Lang Ping"));
}

#[test]
fn every_fact_of_a_title_that_has_a_list_or_a_page_leads_there() {
    let html = page(&title("leap-2020"));
    let facts = hrefs(&html, ".facts a");
    assert_eq!(facts[..3], ["/genre/sport/", "/genre/drama/", "/person/peter-chan/"]);
    assert!(facts.contains(&"/company/j-q-pictures/") && facts.contains(&"/watch/viki/"), "{facts:?}");
    assert_eq!(hrefs(&html, ".cast a")[0], "/person/gong-li/");
    assert_eq!(hrefs(&html, ".title-hero a"), ["/year/2020/", "/kind/film/"]);
}

#[test]
fn every_link_within_the_site_leads_to_a_page_and_every_page_is_linked() {
    let base = Base::new("/");
    let known: HashSet<Route> = Route::all(&PREPARED).into_iter().collect();
    let mut linked = HashSet::new();
    for route in &known {
        if matches!(route, Route::Unknown(_)) {
            continue;
        }
        let html = page(route);
        for href in hrefs(&html, "a[href^='/']") {
            let path = href.split(['#', '?']).next().unwrap();
            let to = Route::parse(&base, path);
            // The same page in the other language.
            let chinese = base.in_language(Language::Chinese);
            if Route::parse(&chinese, path) == *route {
                continue;
            }
            assert!(known.contains(&to), "{}: {href}", route.path());
            linked.insert(to);
        }
    }
    let alone: Vec<_> = known
        .iter()
        .filter(|route| !linked.contains(*route) && !matches!(route, Route::Unknown(_)))
        // The shelf leads there once it is shown, and a link that somebody sent.
        .filter(|route| !matches!(route, Route::ShelfStats | Route::Shared))
        .collect();
    assert!(alone.is_empty(), "{alone:?}");
}

#[test]
fn a_person_shows_both_names_jobs_works_with_roles_and_colleagues() {
    let html = page(&person("gong-li"));
    assert_eq!(texts(&html, "h1"), ["Gong Li 巩俐"]);
    assert!(texts(&html, ".list-head p")[0].starts_with("In the cast of "));
    assert_eq!(texts(&html, "h2"), ["Cast", "Often works with"]);
    let with = &texts(&html, ".counted a")[0];
    assert!(with.starts_with("Zhang Yimou 张艺谋 ") && with.ends_with(" titles"), "{with}");
    assert_eq!(hrefs(&html, ".counted a")[0], "/person/zhang-yimou/");

    let html = page(&person("zhang-yimou"));
    let directed = CATALOGUE
        .titles()
        .iter()
        .filter(|title| title.directors.iter().any(|person| person.slug.as_str() == "zhang-yimou"));
    assert!(
        texts(&html, ".list-head p")[0].starts_with(&format!("Director of {} titles, ", directed.count()))
    );
    assert_eq!(texts(&html, "h2")[0], "Director");
}

#[test]
fn the_home_page_leads_to_kinds_and_genres_with_their_counts() {
    let html = page(&Route::Home);
    let links = texts(&html, "#genres a");
    let count = |list| PREPARED.lists.count(&list);
    for (name, list) in [("Films", ListKey::Kind(Kind::Film)), ("Romance", ListKey::Genre(Genre::Romance))] {
        assert!(links.contains(&format!("{name} {}", count(list))), "{links:?}");
    }
}

#[test]
fn the_tab_names_the_list_its_page_and_the_person() {
    let name = |route: &Route| {
        let state = PageState::Ready(data(route));
        juku::text::page_title(CATALOGUE.site(), route, &state, "").unwrap()
    };
    let romance = ListKey::Genre(Genre::Romance);
    assert_eq!(name(&Route::list(romance.clone())), "Chinese Romance Films and Series · Juku 剧库");
    assert_eq!(name(&Route::List(romance, 2)), "Chinese Romance Films and Series, page 2 · Juku 剧库");
    assert_eq!(name(&person("gong-li")), "Gong Li 巩俐 · Juku 剧库");
}

#[test]
fn the_start_page_has_titles_for_moods_and_people_and_shows_no_title_twice() {
    let html = page(&Route::Home);
    assert_eq!(
        texts(&html, ".mood h3"),
        [
            "A rainy Sunday",
            "Wide awake at 2 a.m.",
            "Somewhere above the clouds",
            "Butterflies",
            "In another dynasty",
            "Out of the armchair"
        ]
    );
    assert_eq!(
        all(&html, ".mood h3 a")[1].attr("href"),
        Some("/browse/?genre=crime&genre=mystery&genre=thriller")
    );
    let links = all(&html, ".feature__poster, .cards .card__link, .cards .card a, .mood__posters a");
    let mut shown: Vec<_> = links.iter().filter_map(|link| link.attr("href")).collect();
    assert_eq!(shown.len(), 7 + 12 + 6 * 3);
    shown.sort_unstable();
    shown.dedup();
    assert_eq!(shown.len(), 7 + 12 + 6 * 3);
    let people = texts(&html, "[aria-labelledby=by-person] li");
    assert_eq!(people.len(), 16);
    assert!(people.contains(&"Zhang Yimou 张艺谋 17".to_owned()), "{people:?}");
}
