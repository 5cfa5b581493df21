//! What stands around pages, and in place of them.

use maud::{Markup, PreEscaped, html};

use super::{lang, mixed};
use crate::language::Language;
use crate::route::{
    Base, GENRES_SECTION, OFFLINE_SECTION, Route, YEARS_SECTION, keys_href, offline_href, section_href,
};
use crate::text;

/// The site's name and its main links, and the one to the same page in the other language.
///
/// # Arguments
/// `here`: the page that is open.
pub fn masthead(base: &Base, name: &str, here: &Route) -> String {
    let other = base.language().other();
    html! {
        a.brand href=(Route::Home.href(base)) {
            span.brand__seal lang=[lang(Language::Chinese)] aria-hidden="true" { "剧" }
            span { (PreEscaped(mixed(name))) }
        }
        nav aria-label=(text::MAIN_NAVIGATION) {
            a href=(Route::Browse.href(base)) aria-current=[current(here == &Route::Browse)] { (text::BROWSE) }
            a href=(section_href(base, GENRES_SECTION)) { (text::GENRES) }
            a href=(section_href(base, YEARS_SECTION)) { (text::YEARS) }
            a href=(Route::Shelf.href(base)) aria-current=[current(here == &Route::Shelf)] { (text::SHELF) }
            a href=(here.href(&base.in_language(other))) lang=(other.tag()) hreflang=(other.tag()) { (other.name()) }
        }
    }
    .into_string()
}

fn current(is_open: bool) -> Option<&'static str> {
    is_open.then_some("page")
}

/// What the reader may rely on, where more is told, and the button, named `names`, that lets names in the other
/// language come first.
pub fn footer(base: &Base, trouble: Option<&str>) -> String {
    html! {
        (notice(trouble))
        p { (text::PRIVACY) }
        a href=(Route::About.href(base)) { (text::ABOUT) }
        a id=(KEYS_LINK) href=(keys_href(base)) { (text::KEYS_LINK) }
        button.link-like.needs-live type="button" name="names" { (text::names_first(text::lead().other())) }
    }
    .into_string()
}

/// The id of the link to the list of keys.
pub const KEYS_LINK: &str = "to-keys";

/// That an address leads nowhere.
pub fn not_found(base: &Base) -> String {
    html! {
        h1 tabindex="-1" { (text::NOT_FOUND) }
        p { (text::NOT_FOUND_HELP) }
        (ways(&[
            (Route::Home.href(base), text::TO_THE_START.get()),
            (section_href(base, YEARS_SECTION), text::YEARS.get()),
        ]))
    }
    .into_string()
}

/// That a page's data did not come.
///
/// # Arguments
/// `why`: in words. `again`: the label of the button named `again`. `is_offline`: whether other pages may be here.
pub fn failed(base: &Base, why: &str, again: &str, is_offline: bool) -> String {
    html! {
        div role="alert" {
            h1 tabindex="-1" { (text::LOAD_FAILED) }
            p { (why) }
            (PreEscaped(self::again(again)))
            @if is_offline {
                (ways(&[
                    (Route::Home.href(base), text::TO_THE_START.get()),
                    (offline_href(base), text::KEPT_PAGES.get()),
                ]))
            }
        }
    }
    .into_string()
}

/// What went wrong, if anything, where it did; it is read out at once.
pub(super) fn notice(trouble: Option<&str>) -> Markup {
    html! { @if let Some(trouble) = trouble { p.notice role="alert" { (trouble) } } }
}

/// What is kept for times without a network. Its buttons are named `more` and `stop`.
///
/// # Arguments
/// `said`: how it stands. `bar`: how much is fetched, and of how much. `more`: the label of a button.
pub fn offline(said: &str, bar: Option<(u32, u32)>, more: Option<&str>, may_stop: bool) -> String {
    html! {
        section id=(OFFLINE_SECTION) {
            h2 { (text::OFFLINE) }
            p role="status" { (said) }
            @if let Some((done, all)) = bar { progress aria-label=(text::FETCHED) max=(all) value=(done) {} }
            p.about__ways {
                @if let Some(more) = more { button.button type="button" name="more" { (more) } }
                @if may_stop { button.button.button--quiet type="button" name="stop" { (text::STOP_KEEPING) } }
            }
        }
    }
    .into_string()
}

/// The button, named `again`, that tries once more.
pub fn again(label: &str) -> String {
    html! { button.button type="button" name="again" { (label) } }.into_string()
}

/// The link past what each page has.
///
/// # Arguments
/// `id`: of what it leads to.
pub fn skip_link(id: &str) -> String {
    html! { a.skip-link href={ "#" (id) } { (text::SKIP) } }.into_string()
}

/// That a page is on its way.
pub fn loading() -> String {
    html! { h1.waiting__word { span role="status" { (text::LOADING) } } }.into_string()
}

fn ways(ways: &[(String, &str)]) -> Markup {
    html! { p.message__ways { @for (href, label) in ways { a href=(href) { (label) } } } }
}
