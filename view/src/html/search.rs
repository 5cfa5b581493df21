//! Before anything is found.

use juku_catalog::page::SearchPage;
use maud::html;

use super::marked_runs;
use crate::route::{Base, Route, search_href};
use crate::text;

/// The id of an answer in the list of the box.
pub fn option_id(at: usize) -> String {
    format!("answer-{at}")
}

/// Before anything is asked: what one might ask.
pub fn search_start(base: &Base, page: &SearchPage) -> String {
    html! {
        h2.eyebrow { (text::FOR_EXAMPLE) }
        ul.plain-list {
            @for example in &page.examples {
                li { a href=(search_href(base, example)) { (marked_runs(example)) } }
            }
        }
        p.message__ways { a href=(Route::Browse.href(base)) { (text::BROWSE_INSTEAD) } }
    }
    .into_string()
}
