//! Head tags of pages, read as a browser would.
#![expect(clippy::unwrap_used, reason = "a test may end at what should not be")]

use std::path::Path;
use std::sync::{Arc, LazyLock};

use juku::page_data::PageData;
use juku_catalog::page::TitlePage;
use juku_catalog::{Catalogue, Genre, ListKey, folder};
use juku_publish::Publication;
use juku_publish::head::{Head, Preview};
use juku_view::language::Language;
use juku_view::route::Route;
use scraper::{Html, Selector};
use serde_json::Value;

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content");
    folder::read(&content).unwrap_or_else(|faults| panic!("{faults:#?}"))
});

fn leap() -> Route {
    Route::Title("leap-2020".parse().unwrap())
}

fn title_page(publication: &Publication<'_>) -> TitlePage {
    match PageData::of(&leap(), &publication.prepared) {
        Some(PageData::Title(page)) => Arc::unwrap_or_clone(page),
        _ => panic!("no title"),
    }
}

fn parsed(tags: &str) -> Html {
    Html::parse_document(&format!("<html><head>{tags}</head><body><p id=\"body\">Body</p></body></html>"))
}

fn attribute(html: &Html, selector: &str, name: &str) -> Option<String> {
    html.select(&Selector::parse(selector).unwrap()).next()?.attr(name).map(str::to_owned)
}

fn content(html: &Html, name: &str) -> Option<String> {
    attribute(html, &format!("meta[name='{name}'], meta[property='{name}']"), "content")
}

fn documents(html: &Html) -> Vec<Value> {
    let scripts = Selector::parse("script[type='application/ld+json']").unwrap();
    html.select(&scripts).map(|script| serde_json::from_str(&script.inner_html()).unwrap()).collect()
}

#[test]
fn browse_and_the_shelf_may_be_found_and_passed_on() {
    let publication = Publication::new(&CATALOGUE, "/drama/");
    let head = |route: Route| {
        let data = PageData::of(&route, &publication.prepared).unwrap();
        parsed(&Head::new(&publication, &route, &data).tags(&publication, None))
    };
    let browse = head(Route::Browse);
    assert_eq!(documents(&browse)[0]["@type"], "CollectionPage");
    assert_eq!(documents(&browse)[0]["name"], "Browse");
    assert_eq!(content(&browse, "robots"), None);
    for route in [Route::Shelf, Route::ShelfStats, Route::Shared] {
        let own = head(route);
        assert_eq!(content(&own, "robots"), None);
        assert!(attribute(&own, "link[rel=canonical]", "href").is_some());
        assert!(content(&own, "og:title").is_some() && content(&own, "og:description").is_some());
        assert!(documents(&own).is_empty(), "they list nothing");
    }
}

#[test]
fn a_title_says_what_it_is_to_browsers_previews_and_search_engines() {
    let publication = Publication::new(&CATALOGUE, "/drama/");
    let page = PageData::Title(title_page(&publication).into());
    let preview = Preview {
        address: publication.file_address("title/leap-2020/preview.png"),
        alt: "Leap 夺冠".to_owned(),
        size: (1200, 630),
    };
    let html = parsed(&Head::new(&publication, &leap(), &page).tags(&publication, Some(&preview)));
    let address = "https://juku.example/drama/title/leap-2020/";
    let titles: Vec<String> =
        html.select(&Selector::parse("title").unwrap()).map(|title| title.text().collect()).collect();
    assert_eq!(titles, ["Leap – Gong Li, Huang Bo, Wu Gang · Juku 剧库"]);
    assert_eq!(attribute(&html, "link[rel=canonical]", "href").unwrap(), address);
    for (name, expected) in [
        ("og:title", "Leap – Gong Li, Huang Bo, Wu Gang"),
        ("og:type", "video.movie"),
        ("og:url", address),
        ("og:site_name", "Juku 剧库"),
        ("og:image", "https://juku.example/drama/title/leap-2020/preview.png"),
        ("og:image:width", "1200"),
        ("twitter:card", "summary_large_image"),
    ] {
        assert_eq!(content(&html, name).as_deref(), Some(expected), "{name}");
    }
    assert!(content(&html, "description").unwrap().starts_with("From a first world title"));
    let documents = documents(&html);
    assert_eq!(documents[0]["@type"], "Movie");
    assert_eq!(documents[0]["director"][0]["name"], "Peter Chan");
    assert_eq!(documents[0]["productionCompany"][0]["name"], "J.Q. Pictures");
    assert_eq!(documents[1]["@type"], "BreadcrumbList");
    assert_eq!(documents[1]["itemListElement"][2]["item"], address);
}

#[test]
fn a_hostile_title_breaks_out_of_no_tag() {
    let hostile = "</title></script><script>alert(1)</script><!--\"'&\u{202e}\u{2028}\u{0}\n<meta name=x>";
    let publication = Publication::new(&CATALOGUE, "/");
    let mut page = title_page(&publication);
    page.title.names.en = hostile.to_owned();
    page.title.names.zh = hostile.to_owned();
    page.title.names.aliases = vec![hostile.to_owned()];
    page.title.summary = hostile.to_owned();
    page.title.cast[0].person.en = hostile.to_owned();
    page.title.companies[0].name = hostile.to_owned();
    let page = PageData::Title(page.into());
    let preview = Preview { address: "/x.png".to_owned(), alt: hostile.to_owned(), size: (1, 1) };
    let html = parsed(&Head::new(&publication, &leap(), &page).tags(&publication, Some(&preview)));

    let count = |selector: &str| html.select(&Selector::parse(selector).unwrap()).count();
    assert_eq!(count("script"), 2, "only the two documents");
    assert_eq!(count("script:not([type='application/ld+json'])"), 0);
    assert_eq!(count("meta[name=x]"), 0);
    assert_eq!(count("body > *"), 1, "nothing fell out of the head");
    assert!(documents(&html)[0]["name"].as_str().unwrap().contains("</script>"), "it is told whole");
    for name in ["description", "og:title", "og:description", "og:image:alt"] {
        let text = content(&html, name).unwrap();
        assert!(text.contains("</title></script>") && text.contains("\"'&"), "{name}: {text}");
        assert!(!text.contains(['\u{202e}', '\n', '\u{0}']), "{name}: {text:?}");
    }
}

#[test]
fn the_page_for_unknown_addresses_is_not_to_be_found() {
    let publication = Publication::new(&CATALOGUE, "/");
    let unknown = Route::Unknown(String::new());
    let data = PageData::of(&unknown, &publication.prepared).unwrap();
    let html = parsed(&Head::new(&publication, &unknown, &data).tags(&publication, None));
    assert_eq!(content(&html, "robots").as_deref(), Some("noindex"));
    assert_eq!(attribute(&html, "link[rel=canonical]", "href"), None);
    assert_eq!(content(&html, "og:title"), None);
    assert!(documents(&html).is_empty());
}

#[test]
fn a_person_and_a_list_say_what_they_are() {
    let publication = Publication::new(&CATALOGUE, "/");
    let head = |route: &Route| {
        let data = PageData::of(route, &publication.prepared).unwrap();
        parsed(&Head::new(&publication, route, &data).tags(&publication, None))
    };
    let person = head(&Route::Person("gong-li".parse().unwrap()));
    assert_eq!(content(&person, "og:type").unwrap(), "profile");
    let description = content(&person, "description").unwrap();
    assert!(description.starts_with("Gong Li 巩俐: In the cast of "), "{description}");
    assert_eq!(documents(&person)[0]["@type"], "Person");
    assert_eq!(documents(&person)[0]["alternateName"], "巩俐");
    assert_eq!(documents(&person)[0]["jobTitle"][0], "Actor");

    let romance = head(&Route::List(ListKey::Genre(Genre::Romance), 2));
    let description = content(&romance, "description").unwrap();
    assert!(description.starts_with("Chinese Romance Films and Series: "), "{description}");
    let at = |relation: &str| attribute(&romance, &format!("link[rel={relation}]"), "href").unwrap();
    assert_eq!(at("prev"), "https://juku.example/genre/romance/");
    assert_eq!(at("next"), "https://juku.example/genre/romance/page/3/");
    assert_eq!(documents(&romance)[0]["@type"], "ItemList");
}

#[test]
fn a_page_names_its_address_in_every_language() {
    let english = Publication::new(&CATALOGUE, "/drama/");
    let chinese = english.in_language(Language::Chinese);
    let [first, second] =
        ["https://juku.example/drama/title/leap-2020/", "https://juku.example/drama/zh/title/leap-2020/"];
    for (publication, own, locales) in
        [(&english, first, ["en_US", "zh_CN"]), (&chinese, second, ["zh_CN", "en_US"])]
    {
        let page = PageData::Title(title_page(publication).into());
        let html = parsed(&Head::new(publication, &leap(), &page).tags(publication, None));
        assert_eq!(attribute(&html, "link[rel=canonical]", "href").as_deref(), Some(own));
        assert_eq!(content(&html, "og:url").as_deref(), Some(own));
        for (language, address) in [("en", first), ("zh-Hans", second), ("x-default", first)] {
            let link = format!("link[rel=alternate][hreflang={language}]");
            assert_eq!(attribute(&html, &link, "href").as_deref(), Some(address), "{language}");
        }
        let told = ["og:locale", "og:locale:alternate"].map(|name| content(&html, name).unwrap());
        assert_eq!(told, locales);
    }
    let unknown = Route::Unknown(String::new());
    let data = PageData::of(&unknown, &chinese.prepared).unwrap();
    let html = parsed(&Head::new(&chinese, &unknown, &data).tags(&chinese, None));
    assert_eq!(attribute(&html, "link[hreflang]", "href"), None, "it has no address of its own");
}

#[test]
fn a_page_in_chinese_says_what_it_is_in_chinese() {
    let publication = Publication::new(&CATALOGUE, "/drama/").in_language(Language::Chinese);
    let head = |route: &Route| {
        let data = PageData::of(route, &publication.prepared).unwrap();
        parsed(&Head::new(&publication, route, &data).tags(&publication, None))
    };
    let title = head(&leap());
    let leap = CATALOGUE.title(&"leap-2020".parse().unwrap()).unwrap();
    assert_eq!(content(&title, "description").as_ref(), Some(&leap.summary_zh));
    let work = &documents(&title)[0];
    assert_eq!((&work["name"], &work["alternateName"][0]), (&"夺冠".into(), &"Leap".into()));
    assert_eq!(work["url"], "https://juku.example/drama/zh/title/leap-2020/");
    assert_eq!((&work["description"], &work["inLanguage"]), (&leap.summary_zh.clone().into(), &"zh".into()));
    assert_eq!(work["director"][0]["name"], "陈可辛");
    assert_eq!(documents(&title)[1]["itemListElement"][2]["name"], "夺冠");

    let person = head(&Route::Person("gong-li".parse().unwrap()));
    assert_eq!(documents(&person)[0]["name"], "巩俐");
    assert_eq!(documents(&person)[0]["jobTitle"][0], "演员");
    let description = content(&person, "description").unwrap();
    assert!(
        description.contains('：') && description.contains("《夺冠》") && description.ends_with('。'),
        "{description}"
    );

    let romance = head(&Route::List(ListKey::Genre(Genre::Romance), 2));
    let description = content(&romance, "description").unwrap();
    assert!(description.ends_with("》等。"), "{description}");
    assert_eq!(
        attribute(&romance, "link[rel=prev]", "href").unwrap(),
        "https://juku.example/drama/zh/genre/romance/"
    );

    let home = head(&Route::Home);
    assert_eq!(content(&home, "description"), CATALOGUE.site().description_zh);
    assert_eq!(documents(&home)[0]["inLanguage"], "zh-Hans");
    for (selector, path) in
        [("link[type='application/atom+xml']", "zh/feed.xml"), ("link[rel=search]", "zh/opensearch.xml")]
    {
        assert_eq!(attribute(&home, selector, "href").unwrap(), format!("/drama/{path}"));
    }
    assert_eq!(attribute(&home, "link[rel=manifest]", "href").unwrap(), "/drama/manifest.webmanifest");
}

#[test]
fn every_page_has_a_title_and_a_description_of_its_own() {
    for publication in Publication::new(&CATALOGUE, "/").in_all_languages() {
        // Chinese says as much in half as many characters.
        let length = if publication.language() == Language::Chinese { 15 } else { 30 };
        titles_and_descriptions_differ(&publication, length);
    }
}

fn titles_and_descriptions_differ(publication: &Publication<'_>, length: usize) {
    let mut seen = std::collections::HashMap::new();
    for route in Route::all(&publication.prepared) {
        let data = PageData::of(&route, &publication.prepared).unwrap();
        let head = Head::new(publication, &route, &data);
        assert!(head.description.chars().count() >= length, "{}: {}", route.data_path(), head.description);
        for text in [head.title, head.description] {
            if let Some(other) = seen.insert(text.clone(), route.data_path()) {
                panic!("{} and {other} both say: {text}", route.data_path());
            }
        }
    }
}
