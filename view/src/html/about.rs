//! About the site.

use maud::{Markup, html};

use super::{lang, marked_runs};
use crate::language::Language;
use crate::route::KEYS_SECTION;
use crate::text;

/// What is kept where, before what is kept without a network.
pub fn about_head(description: &str) -> String {
    html! {
        header {
            h1 tabindex="-1" { (text::ABOUT) }
            p.lead { (marked_runs(description)) }
        }
        section {
            h2 { (text::WHAT_IS_KEPT) }
            p { (text::WHAT_IS_KEPT_HELP) }
            p { (text::NO_ACCOUNT) }
        }
    }
    .into_string()
}

/// Keys, and the licence.
pub fn about_foot(licence: &[String]) -> String {
    html! {
        section id=(KEYS_SECTION) {
            h2 { (text::BY_KEYBOARD) }
            dl.labelled { @for (key, does) in text::KEYS { div { dt { (key) } dd { (does) } } } }
        }
        @if !licence.is_empty() {
            section {
                h2 { (text::LICENCE) }
                @for paragraph in licence { p lang=[lang(Language::English)] { (with_links(paragraph)) } }
            }
        }
    }
    .into_string()
}

/// A paragraph whose addresses can be followed.
fn with_links(paragraph: &str) -> Markup {
    html! {
        @for word in paragraph.split_inclusive(' ') {
            @if word.starts_with("https://") { a href=(word.trim_end()) { (word) } } @else { (word) }
        }
    }
}
