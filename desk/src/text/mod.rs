//! The words of all that is made here.

pub mod desk;
pub mod page;
pub mod parcel;
pub mod stats;
pub mod transfer;
