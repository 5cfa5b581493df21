//! Page data from a catalogue, natively.

use juku_catalog::page::{AboutPage, HomePage, ListPage, PersonPage, SearchPage, TitlePage, paragraphs};
use juku_catalog::{Catalogue, Prepared};
use juku_view::html;
use juku_view::language::{Language, is_chinese, spoken_in};
use juku_view::route::Route;

use super::PageData;

impl PageData {
    /// The data of a page of a catalogue; `None` when the catalogue has no such page.
    pub fn of(route: &Route, prepared: &Prepared<'_>) -> Option<Self> {
        Some(match route {
            Route::Home => PageData::Home(HomePage::new(prepared).into()),
            Route::List(list, page) => PageData::List(ListPage::new(prepared, list, *page)?.into()),
            Route::Title(id) => {
                PageData::Title(TitlePage::new(prepared, prepared.catalogue.title(id)?).into())
            }
            Route::Person(slug) => PageData::Person(PersonPage::new(prepared, slug)?.into()),
            Route::Search
            | Route::Browse
            | Route::Shelf
            | Route::ShelfStats
            | Route::Shared
            | Route::Unknown(_) => PageData::Search(SearchPage::new(prepared).into()),
            Route::About => PageData::About(about(prepared.catalogue).into()),
        })
    }
}

/// A text in each language, made while that is spoken.
fn in_each_language(text: impl Fn() -> String) -> Vec<String> {
    Language::ALL.map(|language| spoken_in(language, &text)).into()
}

/// The page about the site.
fn about(catalogue: &Catalogue) -> AboutPage {
    let licence = paragraphs(catalogue.licence());
    let site = catalogue.site();
    let before = in_each_language(|| html::about_head(site.description_in(is_chinese())));
    AboutPage::new(catalogue, before, in_each_language(|| html::about_foot(&licence)))
}
