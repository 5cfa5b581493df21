//! Browse: any combination of filters, in any order.

mod filters;
mod query;
mod status;

pub use filters::{Filters, Sort, Span};
pub use status::Status;
