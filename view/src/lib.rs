//! What the application, its worker and the hook share of what readers see: addresses, words, and HTML.
//!
//! Most of a page only shows what it is given. That part of it is made here, as a text: natively for the files of the
//! site, in the browser for the application, and in the worker for whatever follows from the index. Only what is
//! written into or changes by itself is a component of the application.

#[cfg(feature = "words")]
pub mod answer;
pub mod html;
pub mod language;
pub mod route;
pub mod talk;
pub mod text;
pub mod words;
