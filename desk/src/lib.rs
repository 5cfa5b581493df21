//! The desk: where the shelf is looked through, counted, taken away, brought in and passed on.
//!
//! All of it is pure: texts and moments come in, HTML, changes to be made and [`File`]s go out. [`Desk`] holds it together. A thin worker stands around it,
//! so that none of it weighs on a first visit or holds up the page.

mod desk;
pub mod page;
pub mod parcel;
pub mod stats;
pub mod text;
pub mod transfer;

mod file;
mod moment;

pub use desk::Desk;
pub use file::File;
pub use moment::Moment;
