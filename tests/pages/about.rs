//! The page about the site, and the ways to it.

use juku::page_data::PageData;
use juku::state::{LoadError, PageState};
use juku_view::route::Route;

use crate::rendered::{CATALOGUE, all, data, page, render, text, texts, title};

#[test]
fn every_page_leads_to_the_page_about_the_site() {
    let html = render("/drama/", &Route::Home, PageState::Ready(data(&Route::Home)));
    assert_eq!(all(&html, "footer a")[0].attr("href"), Some("/drama/about/"));
}

#[test]
fn the_page_about_the_site_tells_what_is_kept_the_keys_and_the_licence() {
    let html = page(&Route::About);
    assert_eq!(texts(&html, "h1"), ["About this site"]);
    assert_eq!(
        texts(&html, "h2"),
        ["What is kept, and where", "Without a network", "By keyboard", "Licence of the texts and facts"]
    );
    assert_eq!(text(all(&html, "p.lead")[0]), CATALOGUE.site().description);
    let links: Vec<_> = all(&html, "main a").iter().filter_map(|link| link.attr("href")).collect();
    assert_eq!(
        links,
        [
            "https://creativecommons.org/licenses/by/4.0/",
            "https://creativecommons.org/licenses/by/4.0/legalcode"
        ]
    );
    let paragraphs = texts(&html, ".about > :last-child > section:last-child p");
    assert_eq!(paragraphs[1], "The licence: https://creativecommons.org/licenses/by/4.0/");
}

#[test]
fn a_site_without_a_licence_says_nothing_of_one() {
    let PageData::About(about) = data(&Route::About) else { panic!("other data") };
    let mut about = (*about).clone();
    about.after = vec![juku_view::html::about_foot(&[])];
    let html = render("/", &Route::About, PageState::Ready(PageData::About(about.into())));
    assert_eq!(texts(&html, "h2").last().map(String::as_str), Some("By keyboard"));
}

#[test]
fn a_page_that_did_not_come_for_want_of_a_network_leads_to_what_is_kept() {
    let failed = |error| render("/drama/", &title("leap-2020"), PageState::Failed(error));
    let links = |error| {
        let html = failed(error);
        let ways = all(&html, ".message__ways a");
        ways.iter().filter_map(|link| link.attr("href").map(str::to_owned)).collect::<Vec<_>>()
    };
    assert_eq!(links(LoadError::NoAnswer), ["/drama/", "/drama/about/#offline"]);
    assert!(links(LoadError::Damaged).is_empty());
}
