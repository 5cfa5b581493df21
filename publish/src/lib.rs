//! What is published beside the application: page data always, and for a release pages, feeds, pictures and more.
//!
//! Native only. Everything here is made from a [`Publication`]; `main.rs` alone knows Trunk.

mod file;
mod last_change;
mod markup;
mod publication;
mod text;

pub mod history;

pub mod policy;
pub mod template;

pub mod design;
pub mod head;

pub mod files;
pub mod glue;
pub mod pages;
pub mod pictures;
pub mod precompress;
pub mod service_worker;
pub mod words;
pub mod workers;

#[cfg(test)]
mod fixture;

pub use file::{File, WriteError};
pub use history::History;
pub use publication::Publication;
