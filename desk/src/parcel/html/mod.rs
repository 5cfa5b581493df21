//! HTML of what is passed on by link: what is offered, and what came.

mod offer;
mod received;

use juku_view::route::{Base, Route};
use juku_view::text as words;
use maud::html;

use super::Broken;
use crate::text::parcel as text;

pub use offer::{codes, offer};
pub use received::received;

/// In place of what cannot be shown: what is wrong, what to do, and where else to go.
pub fn broken(base: &Base, broken: Broken) -> String {
    html! {
        div.message {
            h2 { (text::broken(broken)) }
            p { (text::broken_help(broken)) }
            p.message__ways {
                a href=(Route::Shelf.href(base)) { (words::SHELF) }
                a href=(Route::Browse.href(base)) { (words::BROWSE_INSTEAD) }
                a href=(Route::Search.href(base)) { (words::SEARCH) }
            }
        }
    }
    .into_string()
}
