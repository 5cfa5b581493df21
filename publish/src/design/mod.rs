//! The page of all components, for whoever changes the looks of the site: `about/design/`. It is written while the site
//! is worked on, and never in a release.
//!
//! Everything on it comes from what the product's pages are made with: the application rendered natively, the functions
//! of `juku_view::html`, what the index answers, and the desk with a made-up shelf. There is no second copy of any
//! markup. The application does not run there, since it knows no such address; so the page stays as it was written.

mod apart;
mod controls;
mod element;
mod finding;
mod frame;
mod lists;
mod messages;
mod page;
mod reviews;
mod sheets;
mod shelf;
mod stage;
mod title;
mod titles;
mod tokens;

#[cfg(test)]
mod tests;

use std::path::Path;

use crate::{File, Publication};
use sheets::Sheets;
use stage::Stage;

/// Where it lies below the site's folder.
pub const PATH: &str = "about/design/index.html";

/// The profile of a release, as Trunk names it.
pub const RELEASE: &str = "release";

/// Why it could not be written. The site itself does not need it.
#[derive(Debug, thiserror::Error)]
pub enum DesignError {
    /// A style sheet is not there, or cannot be read.
    #[error("{0}: cannot be read: {1}")]
    Sheet(String, std::io::Error),
    /// What a component is found by is not where it was.
    #[error("no element has {0} where one was looked for; see publish/src/design")]
    NoElement(String),
    /// There is nothing to show components with.
    #[error("the catalogue has no title")]
    NoTitle,
    /// The index of the catalogue cannot be read.
    #[error("the index of the catalogue cannot be read")]
    Index,
    /// Trunk's shell is not as the site needs it.
    #[error(transparent)]
    Shell(#[from] crate::template::MissingPlace),
}

/// A part of the page with its own heading.
struct Section {
    /// Its id, for links to it.
    id: &'static str,
    heading: &'static str,
    components: Vec<Component>,
}

/// A component in its states.
struct Component {
    name: &'static str,
    states: Vec<State>,
}

/// A component in one state.
struct State {
    /// What the state is; none where there is but one.
    caption: String,
    html: String,
}

impl Component {
    fn new(name: &'static str, states: impl IntoIterator<Item = State>) -> Self {
        Self { name, states: states.into_iter().collect() }
    }

    /// One that has a single state.
    fn single(name: &'static str, html: impl Into<String>) -> Self {
        Self::new(name, [state("", html)])
    }
}

fn state(caption: impl Into<String>, html: impl Into<String>) -> State {
    State { caption: caption.into(), html: html.into() }
}

/// The page; none in a release.
///
/// # Arguments
/// `profile`: Trunk's. `shell`: Trunk's `index.html`. `shards`: the files of the index. `source`: the folder of the project.
///
/// # Errors
/// When something is not there that it needs.
pub fn file(
    profile: &str,
    publication: &Publication<'_>,
    shell: &str,
    shards: &[File],
    source: &Path,
) -> Result<Option<File>, DesignError> {
    if profile == RELEASE {
        return Ok(None);
    }
    let sheets = Sheets::read(source)?;
    crate::text::spoken_in(publication.language(), || {
        let stage = Stage::new(publication, shards)?;
        let sections = vec![
            frame::section(&stage)?,
            controls::section(&stage)?,
            titles::section(&stage)?,
            lists::section(&stage)?,
            finding::section(&stage)?,
            title::section(&stage)?,
            reviews::section(&stage)?,
            shelf::section(&stage)?,
            shelf::figures(&stage)?,
            shelf::sent(&stage)?,
            messages::section(&stage, shell)?,
        ];
        page::html(&stage, shell, &sheets, &sections).map(|html| Some(File::new(PATH, html)))
    })
}
