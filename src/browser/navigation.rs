//! Opens links of the site inside the application, without loading the site anew.

use juku_view::language::Language;
use juku_view::route::{Base, Route, with_query};
use leptos::ev::{self, MouseEvent};
use leptos::prelude::{window, window_event_listener};
use wasm_bindgen::JsValue;
use web_sys::HtmlAnchorElement;

use super::{address, document, intent, scroll, transition};

/// Calls `open` with the page and the query whenever the address becomes another: by a link, or by going back and forth.
///
/// # Arguments
/// `is_here`: whether a page can be shown at once.
pub fn on_navigation(
    base: &Base,
    is_here: impl Fn(&Route) -> bool + 'static,
    open: impl Fn(Route, String) + Clone + 'static,
) {
    let (links, on_click) = (base.clone(), open.clone());
    let _ = window_event_listener(ev::click, move |event| {
        let Some(link) = intent::link(event.target()) else { return };
        aim(&links, &link);
        let href = link.href();
        let click = Click {
            is_plain: is_plain(&event),
            href: &href,
            target: &link.target(),
            rel: &link.rel(),
            is_download: link.has_attribute("download"),
        };
        let Some(route) = click.route(&links, &address::origin(), &address::href()) else { return };
        event.prevent_default();
        let (open, is_here) = (on_click.clone(), is_here(&route));
        let change = move || go(&href, || open(route, address::query()));
        if is_here { transition::from(&link, change) } else { change() }
    });
    // Whatever opens the link: a middle button, a menu.
    let links = base.clone();
    let _ = window_event_listener(ev::pointerdown, move |event| {
        if let Some(link) = intent::link(event.target()) {
            aim(&links, &link);
        }
    });
    let base = base.clone();
    let _ = window_event_listener(ev::popstate, move |_| {
        open(Route::parse(&base, &address::path()), address::query());
    });
}

/// Lets a link to another language lead to the page that is open by now, with all that its address says.
fn aim(base: &Base, link: &HtmlAnchorElement) {
    if let Some(tag) = link.get_attribute("hreflang") {
        let page = Route::parse(base, &address::path()).href(&base.in_language(Language::of_tag(&tag)));
        let href = with_query(page, &address::query()) + &address::fragment();
        let _ = link.set_attribute("href", &href);
    }
}

/// Goes to an address of the site and lets `open` open it there.
pub fn go(href: &str, open: impl FnOnce()) {
    // The address comes first, so that the browser keeps how far the page was scrolled that is left.
    if !address::is_open(href) {
        push(href);
    }
    open();
    document::after_change(scroll::to_fragment_or_top);
}

/// Gives the page that is open another query, without moving the reader.
///
/// # Arguments
/// `adds`: whether going back leads to the one before.
pub fn rewrite(href: &str, adds: bool) {
    if adds && !address::is_open(href) {
        push(href);
    } else if let Ok(history) = window().history() {
        let state = history.state().unwrap_or_default();
        let _ = history.replace_state_with_url(&state, "", Some(href));
    }
}

/// Adds an address to the history.
fn push(href: &str) {
    let key = JsValue::from_str(&scroll::new_entry());
    let _ = window().history().and_then(|history| history.push_state_with_url(&key, "", Some(href)));
}

/// Whether it is a click with the main button alone that nobody else has answered.
fn is_plain(event: &MouseEvent) -> bool {
    let with_key = event.meta_key() || event.alt_key() || event.ctrl_key() || event.shift_key();
    event.button() == 0 && !with_key && !event.default_prevented()
}

/// A click on a link, as far as it matters who follows it.
#[derive(Clone, Copy)]
struct Click<'a> {
    /// Whether it was made with the main button alone.
    is_plain: bool,
    /// The whole address of the link.
    href: &'a str,
    /// Its `target` attribute, empty when there is none.
    target: &'a str,
    /// Its `rel` attribute, empty when there is none.
    rel: &'a str,
    /// Whether it has a `download` attribute.
    is_download: bool,
}

impl Click<'_> {
    /// The page to open; `None` when the click is the browser's: it leads elsewhere, to a file, into another tab, or
    /// to a part of the page that is open.
    fn route(&self, base: &Base, origin: &str, here: &str) -> Option<Route> {
        let is_external = self.rel.split_ascii_whitespace().any(|word| word == "external");
        if !self.is_plain || !self.target.is_empty() || self.is_download || is_external {
            return None;
        }
        let (page, fragment) = split_fragment(self.href);
        if fragment.is_some() && page == split_fragment(here).0 {
            return None;
        }
        let path = page.strip_prefix(origin)?.split('?').next()?;
        match Route::parse(base, path) {
            Route::Unknown(_) => None,
            known => Some(known),
        }
    }
}

fn split_fragment(href: &str) -> (&str, Option<&str>) {
    href.split_once('#').map_or((href, None), |(page, fragment)| (page, Some(fragment)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINK: Click<'_> = Click {
        is_plain: true,
        href: "https://juku.example/drama/title/leap-2020/",
        target: "",
        rel: "",
        is_download: false,
    };

    fn opens(click: Click<'_>) -> Option<String> {
        let here = "https://juku.example/drama/?by=year#years";
        click.route(&Base::new("/drama/"), "https://juku.example", here).map(|route| route.path())
    }

    #[test]
    fn a_plain_click_on_a_page_of_the_site_is_ours() {
        for (href, path) in [
            (LINK.href, "title/leap-2020/"),
            ("https://juku.example/drama/title/leap-2020/#reviews", "title/leap-2020/"),
            ("https://juku.example/drama/year/2023/page/2/?view=rows", "year/2023/page/2/"),
            ("https://juku.example/drama/?by=year", ""),
            ("https://juku.example/drama/#years", ""),
            ("https://juku.example/drama", ""),
        ] {
            assert_eq!(opens(Click { href, ..LINK }).as_deref(), Some(path), "{href}");
        }
        assert!(opens(Click { rel: "prev nofollow", ..LINK }).is_some());
    }

    #[test]
    fn what_the_reader_or_the_link_wants_otherwise_is_left_to_the_browser() {
        for click in [
            Click { is_plain: false, ..LINK },
            Click { target: "_blank", ..LINK },
            Click { rel: "noopener external", ..LINK },
            Click { is_download: true, ..LINK },
        ] {
            assert_eq!(opens(click), None);
        }
    }

    #[test]
    fn links_to_elsewhere_to_files_and_to_parts_of_the_open_page_are_left_to_the_browser() {
        for href in [
            "https://juku.example/title/leap-2020/",
            "https://juku.example.evil/drama/title/leap-2020/",
            "https://elsewhere.example/drama/title/leap-2020/",
            "http://juku.example/drama/title/leap-2020/",
            "https://juku.example/drama/feed.xml",
            "https://juku.example/drama/?by=year#content",
            "https://juku.example/drama/?by=year#",
            "mailto:?subject=juku",
            "blob:https://juku.example/drama/",
        ] {
            assert_eq!(opens(Click { href, ..LINK }), None, "{href}");
        }
    }
}
