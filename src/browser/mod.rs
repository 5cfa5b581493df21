//! The browser, as thin as can be: each adapter only reads, writes or listens. Nothing here is called natively.

pub mod address;
pub mod cards;
pub mod clock;
pub mod document;
pub mod download;
pub mod drag;
mod elements;
pub mod fetch;
pub mod field;
pub mod form;
pub mod intent;
pub mod keys;
mod morph;
pub mod navigation;
pub mod offline;
pub mod scroll;
pub mod share;
pub mod storage;
pub mod takeover;
pub mod task;
mod transition;
pub mod worker;
