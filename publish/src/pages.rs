//! Every page as a file: its HTML and its data.

use std::path::Path;
use std::time::{Duration, Instant};

use juku::page_data::PageData;
use juku::render;
use juku::state::PageState;
use juku_view::route::Route;
use rayon::prelude::*;

use crate::head::{Head, Preview};
use crate::template::Template;
use crate::{File, Publication, WriteError};

/// The page for addresses that lead nowhere, by the name that hosts look for.
const NOT_FOUND: &str = "404.html";

/// How much was written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// How many pages.
    pub pages: usize,
    /// The bytes of their HTML and data.
    pub bytes: usize,
    /// How long it took.
    pub time: Duration,
}

/// Writes the data of every page below a folder, and with a template its HTML, too, on all cores.
///
/// # Errors
/// The first file that could not be written.
pub fn write(
    publication: &Publication<'_>,
    template: Option<&Template>,
    preview: impl Fn(&Route) -> Option<Preview> + Sync,
    folder: &Path,
) -> Result<Written, WriteError> {
    let begun = Instant::now();
    let routes = Route::all(&publication.prepared);
    let write = |route: &Route| {
        let mut bytes = 0;
        for file in files(publication, template, &preview, route) {
            file.write_below(folder)?;
            bytes += file.bytes.len();
        }
        Ok(bytes)
    };
    let bytes = routes.par_iter().map(write).try_reduce(|| 0, |a, b| Ok(a + b))?;
    Ok(Written { pages: routes.len(), bytes, time: begun.elapsed() })
}

/// The files of one page.
fn files(
    publication: &Publication<'_>,
    template: Option<&Template>,
    preview: impl Fn(&Route) -> Option<Preview>,
    route: &Route,
) -> Vec<File> {
    let Some(data) = PageData::of(route, &publication.prepared) else {
        return Vec::new();
    };
    let html = template.map(|template| {
        let head = Head::new(publication, route, &data).tags(publication, preview(route).as_ref());
        // Suggestions for an unknown address need the address.
        let state = match route {
            Route::Unknown(_) => PageState::Loading,
            _ => PageState::Ready(data.clone()),
        };
        let app = render::to_html(&publication.shared_site, &publication.base, route, state);
        let data_address = format!("{}{}", publication.base.as_str(), route.data_path());
        File::new(html_path(route), template.page(&head, &app, &data_address))
    });
    // The structs have no map with other keys than text, which is all that can fail. Unknown addresses have the data
    // of another page.
    let is_known = !matches!(route, Route::Unknown(_));
    let data = data.json().ok().filter(|_| is_known).map(|json| File::new(route.data_path(), json));
    data.into_iter().chain(html).collect()
}

/// Where a page's HTML lies.
fn html_path(route: &Route) -> String {
    match route {
        Route::Unknown(_) => NOT_FOUND.to_owned(),
        known => format!("{}index.html", known.path()),
    }
}
