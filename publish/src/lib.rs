//! What is published beside the application: page data now, and for a release pages, feeds, pictures and more.
//!
//! Native only. Everything here is a function from a [`Publication`] to [`File`]s; `main.rs` alone knows Trunk.

mod file;
mod last_change;
mod publication;

pub mod history;

pub mod files;
pub mod page_data;
pub mod precompress;

#[cfg(test)]
mod fixture;

pub use file::{File, WriteError};
pub use history::History;
pub use publication::Publication;
