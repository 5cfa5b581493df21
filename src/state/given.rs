//! What the application is given from outside.

use std::sync::Arc;

use juku_catalog::Site;
use juku_view::route::Base;
use leptos::prelude::expect_context;

use super::{Offline, OpenRoute, Pages, ReaderShelf, Search};

/// What the application is given from outside, and every component may ask for.
#[derive(Clone)]
pub struct Given {
    /// The site's own facts.
    pub site: Arc<Site>,
    /// Where the site lies.
    pub base: Base,
    /// Which page is open.
    pub open: OpenRoute,
    /// The page data that is here.
    pub pages: Pages,
    /// What is asked of the index.
    pub search: Search,
    /// What the reader keeps.
    pub shelf: ReaderShelf,
    /// What is kept for times without a network.
    pub offline: Offline,
    /// Whether the system has a share sheet for pages to open.
    pub has_share_sheet: bool,
}

/// What the application was given.
pub fn given() -> Given {
    expect_context()
}
