//! What is published beside the application: page data always, and for a release pages, feeds, pictures and more.
//!
//! Native only. Everything here is made from a [`Publication`]; `main.rs` alone knows Trunk.

mod file;
mod markup;
mod publication;

pub mod policy;
pub mod template;

pub mod head;

pub mod pages;

pub use file::{File, WriteError};
pub use publication::Publication;
