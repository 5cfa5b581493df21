//! Every page as a file: its HTML and its data.

use std::path::Path;
use std::time::{Duration, Instant};

use juku::page_data::PageData;
use juku::render;
use juku::state::PageState;
use juku_view::language::Language;
use juku_view::route::Route;
use rayon::prelude::*;

use crate::head::{Head, Preview};
use crate::template::{MissingPlace, Template};
use crate::text::spoken_in;
use crate::{File, Publication, WriteError};

/// The page for addresses that lead nowhere, by the name that hosts look for.
const NOT_FOUND: &str = "404.html";

/// What the pages of one language are made with.
pub struct Edition<'c> {
    /// The publication in this language.
    pub publication: Publication<'c>,
    /// The template of its pages.
    pub template: Template,
}

impl<'c> Edition<'c> {
    /// One for each language, from Trunk's shell.
    ///
    /// # Errors
    /// When a place or a sentence is missing in the shell.
    pub fn all(publication: &Publication<'c>, shell: &str) -> Result<Vec<Self>, MissingPlace> {
        let publications = publication.in_all_languages().into_iter();
        publications
            .map(|publication| Ok(Self { template: Template::new(shell, &publication)?, publication }))
            .collect()
    }

    /// The HTML of a page.
    fn page(&self, route: &Route, data: &PageData, preview: Option<&Preview>) -> File {
        let Self { publication, template } = self;
        let head = Head::new(publication, route, data).tags(publication, preview);
        // Suggestions for an unknown address need the address.
        let state = match route {
            Route::Unknown(_) => PageState::Loading,
            _ => PageState::Ready(data.clone()),
        };
        let app = spoken_in(publication.language(), || {
            render::to_html(&publication.shared_site, &publication.base, route, state)
        });
        // All languages share the data.
        let data = format!("{}{}", publication.base.as_str(), route.data_path());
        File::new(publication.own_path(&html_path(route)), template.page(&head, &app, &data))
    }
}

/// How much was written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// How many pages, each language counted.
    pub pages: usize,
    /// The bytes of their HTML and data.
    pub bytes: usize,
    /// How long it took.
    pub time: Duration,
}

/// Writes the data of every page below a folder, and its HTML in the language of each edition, on all cores.
///
/// # Arguments
/// `preview`: the picture of a page, described in the language of the publication.
///
/// # Errors
/// The first file that could not be written.
pub fn write(
    publication: &Publication<'_>,
    editions: &[Edition<'_>],
    preview: impl Fn(&Publication<'_>, &Route) -> Option<Preview> + Sync,
    folder: &Path,
) -> Result<Written, WriteError> {
    let begun = Instant::now();
    let routes = Route::all(&publication.prepared);
    let write = |route: &Route| {
        let mut bytes = 0;
        for file in files(publication, editions, &preview, route) {
            file.write_below(folder)?;
            bytes += file.bytes.len();
        }
        Ok(bytes)
    };
    let bytes = routes.par_iter().map(write).try_reduce(|| 0, |a, b| Ok(a + b))?;
    Ok(Written { pages: routes.len() * Language::ALL.len(), bytes, time: begun.elapsed() })
}

/// The files of one page: its data, which is made once, and its HTML.
fn files(
    publication: &Publication<'_>,
    editions: &[Edition<'_>],
    preview: impl Fn(&Publication<'_>, &Route) -> Option<Preview>,
    route: &Route,
) -> Vec<File> {
    let Some(data) = PageData::of(route, &publication.prepared) else {
        return Vec::new();
    };
    let html = editions.iter().map(|edition| {
        let preview = preview(&edition.publication, route);
        edition.page(route, &data, preview.as_ref())
    });
    let html: Vec<File> = html.collect();
    // The structs have no map with other keys than text, which is all that can fail. Unknown addresses have the data
    // of another page.
    let is_known = !matches!(route, Route::Unknown(_));
    let data = data.json().ok().filter(|_| is_known).map(|json| File::new(route.data_path(), json));
    data.into_iter().chain(html).collect()
}

/// Where a page's HTML lies below the folder of its language. Hosts look for the page of an unknown address there, too.
fn html_path(route: &Route) -> String {
    match route {
        Route::Unknown(_) => NOT_FOUND.to_owned(),
        known => format!("{}index.html", known.path()),
    }
}
