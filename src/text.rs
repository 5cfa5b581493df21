//! Every word that readers see, with those that are shared with the worker (`juku_view::text`).

use juku_catalog::Site;
use juku_view::route::{self, Route};

use crate::page_data::PageData;
use crate::state::{LoadError, PageState, SaveError};

mod offline;
mod reviews;

pub use juku_view::text::*;
pub use offline::*;
pub use reviews::*;

/// The file of all words of the application in a language; the application loads that of the language it speaks.
#[cfg(not(target_arch = "wasm32"))]
pub fn words(language: juku_view::language::Language) -> String {
    juku_view::words::file(language, &[])
}

/// Says that the address was copied.
pub const COPIED: &str = "Link copied";
/// Says that it could not.
pub const NOT_COPIED: &str = "The browser did not allow it; copy the address from its address bar.";

/// The button that tries once more.
pub const TRY_AGAIN: &str = "Try again";
/// The button that loads a newly published site.
pub const RELOAD: &str = "Load the new version";

/// What failed, and what to do.
pub fn load_error(error: LoadError) -> String {
    match error {
        LoadError::Status(status) => {
            format!("The server answered with an error ({status}). It may be over in a moment.")
        }
        LoadError::NoAnswer => "No answer came. Is there a connection to the network? Without one, only pages that were kept here can be opened."
            .to_owned(),
        LoadError::TimedOut => "The answer took too long. The connection may be slow.".to_owned(),
        LoadError::Damaged => "What came could not be read; it may have been cut short.".to_owned(),
        LoadError::OtherVersion => "The site has been published anew since it was opened here.".to_owned(),
    }
}

/// The name of a page in the browser's tab; `None` while it is not known.
///
/// # Arguments
/// `query`: the one of the address.
pub fn page_title(site: &Site, route: &Route, state: &PageState, query: &str) -> Option<String> {
    let name = match (route, state) {
        (_, PageState::Loading) => return None,
        (Route::Unknown(_), _) | (_, PageState::Missing) => NOT_FOUND.to_owned(),
        (_, PageState::Failed(_)) => LOAD_FAILED.to_owned(),
        (Route::List(key, page), PageState::Ready(PageData::List(data))) => {
            let mut name = list(key, &data.name);
            if *page > 1 {
                name += &format!(", page {page}");
            }
            name
        }
        (_, PageState::Ready(PageData::Title(page))) => heading(page),
        (_, PageState::Ready(PageData::Person(page))) => both_names(&page.person),
        (Route::Browse, PageState::Ready(_)) => BROWSE.to_owned(),
        (Route::Shelf, PageState::Ready(_)) => SHELF.to_owned(),
        (Route::ShelfStats, PageState::Ready(_)) => STATS.to_owned(),
        (Route::Shared, PageState::Ready(_)) => SHARED.to_owned(),
        (_, PageState::Ready(PageData::Search(_))) => match route::asked(query) {
            asked if asked.is_empty() => SEARCH.to_owned(),
            asked => format!("{} – {SEARCH}", self::asked(&asked)),
        },
        (_, PageState::Ready(PageData::About(_))) => ABOUT.to_owned(),
        (_, PageState::Ready(_)) => return Some(site.name.clone()),
    };
    Some(format!("{name} · {}", site.name))
}
