//! The shelf as files: a copy of everything, and what other programs and sites read.

mod letterboxd;
mod markdown;
mod neodb;
mod plain;

use juku_catalog::Slug;
use juku_catalog::index::Index;
use juku_catalog::page::Card;
use juku_catalog::review::{Keys, Mark, Review, Shelf, copy};
use juku_view::route::{Base, Route};

use super::archive;
use super::matcher::Matcher;
use crate::{File, Moment};

pub(super) use plain::columns;

/// What the shelf is taken away as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Everything, as it is kept.
    Own,
    /// A table for spreadsheets.
    Plain,
    /// What Letterboxd takes in.
    Letterboxd,
    /// What NeoDB takes in.
    NeoDb,
    /// The reviews to be read.
    Markdown,
}

impl Format {
    /// Every format, the one that loses nothing first.
    pub const ALL: [Format; 5] =
        [Format::Own, Format::Plain, Format::Letterboxd, Format::NeoDb, Format::Markdown];

    /// The word for it, the value of its button.
    pub const fn slug(self) -> &'static str {
        match self {
            Format::Own => "juku",
            Format::Plain => "table",
            Format::Letterboxd => "letterboxd",
            Format::NeoDb => "neodb",
            Format::Markdown => "markdown",
        }
    }

    /// The format with this [`slug`](Format::slug).
    pub fn from_slug(slug: &str) -> Option<Format> {
        Format::ALL.into_iter().find(|format| format.slug() == slug)
    }
}

/// What is written about a title: the title, how the reader stands to it, and the reviews, oldest first.
struct Written<'s> {
    title: &'s Slug,
    /// `None` when the catalogue does not have it.
    card: Option<Card>,
    mark: Option<&'s Mark>,
    reviews: Vec<&'s Review>,
}

/// All that the formats are made from.
struct Desk<'s> {
    shelf: &'s Shelf,
    matcher: Matcher<'s>,
    site: &'s str,
    moment: Moment,
}

/// The shelf in a format: one file, be it a packed one.
///
/// # Arguments
/// `drafts`: whole keys and what is kept under them. `site`: where the site is published, `https://…/`, or nothing.
pub fn export(
    format: Format,
    shelf: &Shelf,
    keys: &Keys,
    drafts: &[(String, String)],
    index: &Index,
    site: &str,
    moment: Moment,
) -> Vec<File> {
    let desk = Desk { shelf, matcher: Matcher::new(index), site, moment };
    let day = moment.day(moment.now).map(|day| format!("-{day}")).unwrap_or_default();
    let named = |kind: &str, ending: &str| format!("juku{kind}{day}.{ending}");
    match format {
        Format::Own => {
            vec![File::new(named("", "json"), "application/json", copy(shelf, keys, drafts, None))]
        }
        Format::Plain => vec![File::new(named("", "csv"), CSV, plain::table(&desk))],
        Format::Markdown => {
            vec![File::new(named("-reviews", "md"), "text/markdown", markdown::document(&desk))]
        }
        Format::Letterboxd => packed(named("-letterboxd", "zip"), letterboxd::files(&desk)),
        Format::NeoDb => packed(named("-neodb", "zip"), neodb::files(&desk)),
    }
}

const CSV: &str = "text/csv";

/// Several files in one. Should they not go in, each is given by itself.
fn packed(name: String, files: Vec<File>) -> Vec<File> {
    archive::pack(name, &files).map_or(files, |packed| vec![packed])
}

impl<'s> Desk<'s> {
    /// What is kept of each title, by id. Of blank marks nothing is told.
    fn titles(&self) -> Vec<Written<'s>> {
        let marks = self.shelf.marks().filter(|mark| !mark.is_blank());
        let mut ids: Vec<&Slug> = marks.map(|mark| &mark.title).collect();
        ids.extend(self.shelf.reviews().map(|review| &review.title));
        ids.sort();
        ids.dedup();
        let written = |title| {
            let mut reviews = self.shelf.of_title(title);
            reviews.reverse();
            let mark = self.shelf.mark(title).filter(|mark| !mark.is_blank());
            Written { title, card: self.matcher.card(title), mark, reviews }
        };
        ids.into_iter().map(written).collect()
    }

    /// The address of a title's page; without a site, its path.
    fn address(&self, title: &Slug) -> String {
        let route = Route::Title(title.clone());
        if self.site.is_empty() {
            route.href(&Base::new("/"))
        } else {
            format!("{}{}", self.site, route.path())
        }
    }

    /// The English names of a title's directors.
    fn directors(&self, title: &Slug) -> Vec<&'s str> {
        self.matcher.directors_in_english(title)
    }
}

/// A review as one text, where there is no column for its headline and none for spoilers: those who read it there should
/// be warned all the same.
///
/// # Arguments
/// `warning`: in the language of the text.
pub(super) fn whole_text(review: &Review, warning: &str) -> String {
    let warning = review.spoiler.then_some(warning);
    let parts = [warning, review.headline.as_deref(), Some(review.body.as_str())];
    parts.into_iter().flatten().collect::<Vec<_>>().join("\n\n")
}
