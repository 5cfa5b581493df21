//! The data of every page, beside where the page will be.

use juku::page_data::PageData;
use juku::route::Route;

use crate::{File, Publication};

/// The data of every page.
pub fn files(publication: &Publication<'_>) -> Vec<File> {
    let routes = Route::all(&publication.prepared).into_iter();
    routes
        .filter_map(|route| {
            let data = PageData::of(&route, &publication.prepared)?;
            // The structs have no map with other keys than text, which is all that can fail.
            Some(File::new(route.data_path(), data.json().ok()?))
        })
        .collect()
}
