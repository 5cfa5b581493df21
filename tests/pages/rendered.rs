//! The shipped content, and its pages as a browser would read them.

use std::path::Path;
use std::sync::LazyLock;

use juku::page_data::PageData;
use juku::state::PageState;
use juku_catalog::script::is_han;
use juku_catalog::{Catalogue, Prepared, folder};
use juku_view::language::Language;
use juku_view::route::{Base, Route};
use scraper::{ElementRef, Html, Selector};

pub static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    folder::read(&content).unwrap_or_else(|faults| panic!("{faults:#?}"))
});

pub static PREPARED: LazyLock<Prepared<'static>> = LazyLock::new(|| Prepared::new(&CATALOGUE));

/// Latin words that Chinese has taken in.
const SPOKEN_IN_CHINESE: [&str; 8] =
    ["JavaScript", "Facebook", "WhatsApp", "Safari", "Ctrl", "Esc", "Shift", "Tab"];

/// Renders the page at an address, with its data in a given state.
pub fn render(base: &str, route: &Route, state: PageState) -> Html {
    render_in(Language::English, base, route, state)
}

/// The same in a language.
pub fn render_in(language: Language, base: &str, route: &Route, state: PageState) -> Html {
    let site = CATALOGUE.site().clone().into();
    let html = juku::render::to_html(&site, &Base::new(base).in_language(language), route, state);
    Html::parse_fragment(&html)
}

/// The data of a page of the shipped content.
pub fn data(route: &Route) -> PageData {
    PageData::of(route, &PREPARED).unwrap_or_else(|| panic!("no data for {route:?}"))
}

/// A page of the shipped content.
pub fn page(route: &Route) -> Html {
    render("/", route, PageState::Ready(data(route)))
}

pub fn title(id: &str) -> Route {
    Route::Title(id.parse().unwrap())
}

pub fn all<'h>(html: &'h Html, selector: &str) -> Vec<ElementRef<'h>> {
    html.select(&Selector::parse(selector).unwrap()).collect()
}

pub fn text(element: ElementRef<'_>) -> String {
    element.text().collect()
}

pub fn texts(html: &Html, selector: &str) -> Vec<String> {
    all(html, selector).into_iter().map(text).collect()
}

/// A page of the shipped content in Chinese.
pub fn chinese_page(route: &Route) -> Html {
    render_in(Language::Chinese, "/", route, PageState::Ready(data(route)))
}

/// What must hold on every page: one heading, landmarks, no leaked nothing, a language on every Chinese run.
pub fn assert_sound(html: &Html, what: &str) {
    assert_sound_in(Language::English, html, what);
}

/// The same in a language: what is in the other one says so.
pub fn assert_sound_in(language: Language, html: &Html, what: &str) {
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
        let mut above = node.ancestors().filter_map(|ancestor| ancestor.value().as_element());
        // Pictures are for the eye, and what is there without scripts is read as a text.
        if above.clone().any(|element| ["svg", "noscript"].contains(&element.name()))
            && language == Language::Chinese
        {
            continue;
        }
        let lang = above.find_map(|element| element.attr("lang")).unwrap_or(language.tag());
        let is_chinese = lang.starts_with("zh-Hans");
        assert!(is_chinese || !text.chars().any(is_han), "{what}: no language on {}", &**text);
        let words = text.split(|c: char| !c.is_ascii_alphabetic());
        let mut foreign = words.filter(|word| word.len() > 2 && !SPOKEN_IN_CHINESE.contains(word));
        assert!(!is_chinese || foreign.next().is_none(), "{what}: no language on {}", &**text);
    }
}
