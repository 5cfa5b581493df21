//! Juku: a catalogue of Chinese films and series as a fast application.
//!
//! Imports go one way, downwards:
//!
//! ```text
//! main.rs (browser)   bin/prerender.rs (native)
//!        app
//!        pages
//!        components
//!        state
//!        browser
//!        text · page_data · route        (pure)
//!        juku-catalog
//! ```

pub mod route;

pub mod shell;

pub mod page_data;

pub mod browser;

pub mod state;

pub mod text;

pub mod components;

pub mod pages;

pub mod app;

pub use app::{App, Given};
