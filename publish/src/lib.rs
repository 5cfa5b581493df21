//! What is published beside the application: page data now, and for a release pages, feeds, pictures and more.
//!
//! Native only. Everything here is a function from a [`Publication`] to [`File`]s; `main.rs` alone knows Trunk.

mod file;
mod publication;

pub mod page_data;
pub mod pictures;

pub use file::{File, WriteError};
pub use publication::Publication;
