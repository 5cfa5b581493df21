//! Juku: a catalogue of Chinese films and series as a fast application.
//!
//! Imports go one way, downwards:
//!
//! ```text
//! main.rs (browser)   juku-publish (native)         take it from here
//!        render                                     a page as a string, natively
//!        app                                        the page at the address
//!        pages                                      one per kind of page data
//!        components                                 the parts of pages
//!        text                                       the words that readers see
//!        state                                      page data and the shelf, each with one owner
//!        browser                                    thin adapters
//!        page_data                                  pure
//!        juku-view                                  addresses, words and HTML, shared with the worker
//!        juku-catalog                               the domain
//! ```

// In reading order, lowest first; the empty lines keep it.
pub mod page_data;

pub mod browser;

pub mod state;

pub mod text;

pub mod components;

pub mod pages;

pub mod app;

#[cfg(not(target_arch = "wasm32"))]
pub mod render;

pub use app::App;
pub use state::Given;
