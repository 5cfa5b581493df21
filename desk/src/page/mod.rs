//! The shelf's own page: titles, lists, diary and drafts, and what a press of a button there does.
//!
//! ```text
//! query ──View──┐
//! shelf ──held──┼─▶ show ─▶ HTML of the controls and of what is found
//! index ────────┘
//! name and value of a button, fields of its form ─▶ act ─▶ records to be written
//! ```
//!
//! Buttons that act are `<button type="button" name="…" value="…">`. What is done with one title has the title before
//! its argument: `rate` with `leap-2020 7`, and `none` takes back. `row` shows what can be done with one, or hides it. Of the names of buttons here, those that make files
//! are left to others: `export`, `save-unreadable`, `share-list`.

mod acts;
mod attention;
mod bulk;
mod controls;
mod diary;
mod drafts;
mod fold;
mod held;
mod list;
mod list_acts;
mod lists;
mod names;
mod quick;
mod reminder;
mod rows;
mod sheet;
mod stay;
mod view;

#[cfg(test)]
mod tests;

use juku_catalog::browse::Browser;
use juku_catalog::index::Index;
use juku_catalog::review::{KeptDraft, Keys, Record, RecordId, Shelf};
use juku_view::route::{Base, Route};

use crate::Moment;
use sheet::Sheet;
use view::View;

pub use acts::act;
pub use held::Ground;
pub use reminder::{Reminder, StorageFacts, reminder};
pub use stay::Stay;

/// What the page shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    /// What is found.
    pub html: String,
    /// What stands in the form above it.
    pub controls: String,
    /// What is found, in a line.
    pub said: String,
    /// How much that is.
    pub count: usize,
    /// Whether there is more of it than what is seen first.
    pub more: bool,
    /// Whether filters and changes stand folded up beside it.
    pub has_folded: bool,
}

/// How much of a page is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent<'a> {
    /// All of it.
    Whole,
    /// What is seen first.
    Top {
        /// The query of what stands there so far, if it [has something folded up](Shown::has_folded).
        after: Option<&'a str>,
    },
}

/// What a press does.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Done {
    /// Records to be written, whole.
    pub records: Vec<Record>,
    /// Keys of drafts to be removed.
    pub removed: Vec<String>,
    /// What has happened, for everybody to read or hear.
    pub said: String,
    /// Whether it can be undone, by writing what was there before.
    pub undo: bool,
    /// Where to go then: the query of this page's address.
    pub go: Option<String>,
    /// The id of the element that is focused then.
    pub focus: Option<String>,
}

impl Done {
    /// Something was said, and nothing done.
    fn said(text: impl ToString) -> Self {
        Self { said: text.to_string(), ..Self::default() }
    }

    /// Records were changed.
    fn changed(records: Vec<Record>, said: impl Into<String>) -> Self {
        Self { undo: !records.is_empty(), records, said: said.into(), ..Self::default() }
    }

    /// Then focuses an element.
    fn focus(self, id: impl Into<String>) -> Self {
        Self { focus: Some(id.into()), ..self }
    }

    /// Then goes to another view.
    fn go(self, view: &View) -> Self {
        Self { go: Some(view.to_query()), ..self }
    }
}

/// A draft: of which title, of which review if it changes one, and what stands in it.
pub type FoundDraft = (String, Option<RecordId>, KeptDraft);

/// What stands on the page.
///
/// # Arguments
/// `query`: that of the address. `browser`: made of the index. `ground`: made of the shelf as it is now, and of the index. With `show=copy` only the ways to the other views are
/// made, for somebody else to show files. `stay`: what was done here so far. `extent`: how much of it
/// is wanted.
#[expect(clippy::too_many_arguments, reason = "each is something else, and all are given by one caller")]
pub fn show(
    base: &Base,
    query: &str,
    shelf: &Shelf,
    drafts: &[FoundDraft],
    index: &Index,
    browser: &Browser,
    ground: &Ground,
    stay: &Stay,
    extent: Extent<'_>,
    moment: Moment,
) -> Shown {
    let view = View::parse(query);
    let held = held::held(shelf, ground);
    let keys = Keys::new(base.as_str());
    let held = held.as_slice();
    let sheet =
        Sheet { base, keys: &keys, view: &view, shelf, held, drafts, index, browser, stay, extent, moment };
    sheet.show()
}

/// The address of the page of numbers.
fn stats_href(base: &Base) -> String {
    Route::ShelfStats.href(base)
}
