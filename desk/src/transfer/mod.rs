//! Export and import: the shelf as files, and files of other sites as changes of the shelf.
//!
//! ```text
//! shelf ──export──▶ File            own JSON, tables, Markdown
//! file ──read──▶ Import ──preview──▶ what is new, changed, the same, not known ──▶ records to write
//! ```
//!
//! Nothing is ever overwritten that is newer, that cannot be read, or that was deleted here after the file was made.

mod archive;
mod cell;
mod clock;
mod entry;
mod export;
mod matcher;
mod merge;
mod own;
mod preview;
mod read;
mod refusal;
mod result;

pub mod html;

pub use export::{Format, export};
pub use matcher::{Candidate, Matcher};
pub use read::{Import, Source, read};
pub use refusal::Refusal;
pub use result::{KeptBack, Line, Preview, Summary, Unmatched, Why};
