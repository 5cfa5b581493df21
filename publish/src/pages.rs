//! Every page as a file: its HTML and its data.

use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{io, thread};

use juku::page_data::PageData;
use juku::render;
use juku::route::Route;
use juku::state::PageState;

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
    let routes = Route::all(publication.catalogue);
    let next = AtomicUsize::new(0);
    let work = || {
        let mut written = Written::default();
        while let Some(route) = routes.get(next.fetch_add(1, Ordering::Relaxed)) {
            for file in files(publication, template, &preview, route) {
                file.write_below(folder)?;
                written.bytes += file.bytes.len();
            }
            written.pages += 1;
        }
        Ok(written)
    };
    let workers = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        let threads: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        threads.into_iter().try_fold(Written::default(), |sum, thread| {
            let stopped =
                || WriteError::Other(folder.to_path_buf(), io::Error::other("a page made the build stop"));
            let written = thread.join().map_err(|_| stopped())??;
            Ok(Written { pages: sum.pages + written.pages, bytes: sum.bytes + written.bytes })
        })
    })
}

/// The files of one page.
fn files(
    publication: &Publication<'_>,
    template: Option<&Template>,
    preview: impl Fn(&Route) -> Option<Preview>,
    route: &Route,
) -> Vec<File> {
    let Some(data) = PageData::of(route, publication.catalogue, &publication.relations) else {
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
    // The structs have no map with other keys than text, which is all that can fail.
    let data = data.json().ok().map(|json| File::new(route.data_path(), json));
    data.into_iter().chain(html).collect()
}

/// Where a page's HTML lies.
fn html_path(route: &Route) -> String {
    match route {
        Route::Unknown(_) => NOT_FOUND.to_owned(),
        known => format!("{}index.html", known.path()),
    }
}
