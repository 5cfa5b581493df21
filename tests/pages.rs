//! Pages rendered natively from the shipped content.
#![expect(clippy::unwrap_used, reason = "a test may end at what should not be")]

use std::path::Path;
use std::sync::LazyLock;

use juku::page_data::PageData;
use juku::route::{Base, Route};
use juku::state::{LoadError, PageState};
use juku_catalog::related::Relations;
use juku_catalog::script::is_han;
use juku_catalog::{Catalogue, folder};
use scraper::{ElementRef, Html, Selector};

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    folder::read(&content).unwrap_or_else(|faults| panic!("{faults:#?}"))
});

/// Renders the page at an address, with its data in a given state.
fn render(base: &str, route: &Route, state: PageState) -> Html {
    let site = CATALOGUE.site().clone().into();
    let html = juku::render::to_html(&site, &Base::new(base), route, state);
    Html::parse_fragment(&html)
}

fn page(route: &Route) -> Html {
    let relations = Relations::new(&CATALOGUE);
    let data = PageData::of(route, &CATALOGUE, &relations).unwrap();
    render("/", route, PageState::Ready(data))
}

fn title(id: &str) -> Route {
    Route::Title(id.parse().unwrap())
}

fn all<'h>(html: &'h Html, selector: &str) -> Vec<ElementRef<'h>> {
    html.select(&Selector::parse(selector).unwrap()).collect()
}

fn text(element: ElementRef<'_>) -> String {
    element.text().collect()
}

fn texts(html: &Html, selector: &str) -> Vec<String> {
    all(html, selector).into_iter().map(text).collect()
}

/// What must hold on every page: one heading, landmarks, no leaked nothing, a language on every Chinese run.
fn assert_sound(html: &Html, what: &str) {
    assert_eq!(all(html, "h1").len(), 1, "{what}: headings");
    assert_eq!(all(html, "main").len(), 1, "{what}: main");
    for selector in ["dt", "dd", "h1", "h2", "h3", "a", "button", "label", "li", "p.lead"] {
        for element in all(html, selector) {
            let labelled = element.value().attr("aria-label").is_some() || !text(element).trim().is_empty();
            assert!(
                labelled || element.value().attr("aria-hidden").is_some(),
                "{what}: empty {}",
                element.html()
            );
        }
    }
    let whole = text(html.root_element());
    for word in ["null", "undefined", "NaN", "Some("] {
        let found = whole.split(|c: char| !c.is_alphanumeric() && c != '(').any(|part| part == word);
        assert!(!found, "{what}: {word}");
    }
    for node in html.tree.nodes() {
        let Some(text) = node.value().as_text() else { continue };
        if text.chars().any(is_han) {
            let lang = node.ancestors().find_map(|ancestor| ancestor.value().as_element()?.attr("lang"));
            assert!(lang.is_some_and(|lang| lang.starts_with("zh")), "{what}: no language on {}", &**text);
        }
    }
}

#[test]
fn every_page_of_the_catalogue_is_sound() {
    let relations = Relations::new(&CATALOGUE);
    let is_known = |route: &Route| !matches!(route, Route::Unknown(_));
    for route in Route::all(&CATALOGUE).into_iter().filter(is_known) {
        let data = PageData::of(&route, &CATALOGUE, &relations).unwrap();
        let what = route.data_path();
        let html = render("/", &route, PageState::Ready(data));
        assert_sound(&html, &what);
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
    let names = texts(&page(&Route::Year { year: 2023, page: 1 }), ".card__name");
    assert!(names.contains(&"One and Only (2023)".to_owned()));
}

#[test]
fn a_year_lists_its_titles_with_its_neighbours() {
    let html = page(&Route::Year { year: 2023, page: 1 });
    assert_eq!(texts(&html, "h1"), ["2023 Chinese Drama List"]);
    let count = CATALOGUE.years()[&2023];
    assert_eq!(all(&html, ".card").len(), usize::from(count.min(60)));
    assert!(texts(&html, ".list-head p")[0].starts_with(&format!("{count} titles, newest first: ")));
    let hrefs: Vec<_> = all(&html, ".list-head a").iter().filter_map(|link| link.attr("href")).collect();
    assert_eq!(hrefs, ["/year/2022/", "/year/2024/"]);
    assert_eq!(all(&html, ".pagination").is_empty(), count <= 60);
}

#[test]
fn a_long_list_is_cut_into_pages_with_plain_links() {
    let PageData::Year(first) =
        PageData::of(&Route::Year { year: 2023, page: 1 }, &CATALOGUE, &Relations::new(&CATALOGUE)).unwrap()
    else {
        panic!("no list")
    };
    let mut second = (*first).clone();
    (second.page, second.pages) = (2, 3);
    let state = PageState::Ready(PageData::Year(second.into()));
    let html = render("/drama/", &Route::Year { year: 2023, page: 2 }, state);
    let links: Vec<_> =
        all(&html, ".pagination a").iter().map(|link| (link.attr("rel"), link.attr("href"))).collect();
    assert_eq!(
        links,
        [(Some("prev"), Some("/drama/year/2023/")), (Some("next"), Some("/drama/year/2023/page/3/"))]
    );
}

#[test]
fn under_a_sub_path_every_address_begins_with_it() {
    let relations = Relations::new(&CATALOGUE);
    for route in [Route::Home, Route::Year { year: 2023, page: 1 }, title("leap-2020")] {
        let data = PageData::of(&route, &CATALOGUE, &relations).unwrap();
        let html = render("/drama/", &route, PageState::Ready(data));
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
    assert_eq!(texts(&render("/", &leap, PageState::Loading), "[role=status]"), ["Loading…"]);
}

#[test]
fn a_hostile_title_stays_text() {
    let PageData::Title(leap) =
        PageData::of(&title("leap-2020"), &CATALOGUE, &Relations::new(&CATALOGUE)).unwrap()
    else {
        panic!("no title")
    };
    let mut page = (*leap).clone();
    let hostile = "</script><script>alert(1)</script>\"'&<!--";
    page.title.names.en = hostile.to_owned();
    page.title.summary = hostile.to_owned();
    page.title.cast[0].role = Some(hostile.to_owned());
    let html = render("/", &title("leap-2020"), PageState::Ready(PageData::Title(page.into())));
    assert!(all(&html, "script").is_empty());
    assert!(texts(&html, "h1")[0].starts_with(hostile));
}
