//! Every word that readers see, in one place.

use juku_catalog::page::TitlePage;
use juku_catalog::related::Reason;
use juku_catalog::review::{Field, FieldError, Rating};
use juku_catalog::{Genre, Kind, Length, Site, Title};

use crate::page_data::PageData;
use crate::route::{self, Route};
use crate::state::{LoadError, PageState, SaveError};

mod about;
mod introduction;
mod lists;
mod offline;
mod reviews;
mod search;

pub use about::*;
pub use introduction::introduction;
pub use lists::*;
pub use offline::*;
pub use reviews::*;
pub use search::*;

/// The link for keyboards that jumps over the masthead.
pub const SKIP: &str = "Skip to the content";
/// The name of the masthead's navigation.
pub const MAIN_NAVIGATION: &str = "Main";
/// The link to the kinds and genres on the home page.
pub const GENRES: &str = "Genres";
/// The link to the years on the home page.
pub const YEARS: &str = "Years";
/// The closing line of every page.
pub const PRIVACY: &str = "No account, no tracker: what you write stays in this browser.";

/// Above the title that the home page shows large.
pub const NEWEST: &str = "Newest";
/// The link to it.
pub const READ_ON: &str = "Read on";
/// The heading of what is new.
pub const NEW: &str = "New";
/// The heading of the years.
pub const BY_YEAR: &str = "By year";

/// The heading of the kinds and genres.
pub const BY_GENRE: &str = "By kind and genre";

/// `59 titles`.
pub fn titles(count: usize) -> String {
    counted(count, "title", "titles")
}

fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

/// The name of a list's links to its other pages.
pub const PAGES: &str = "Pages of this list";
/// The name of the links to the neighbouring years.
pub const NEIGHBOURING_YEARS: &str = "Neighbouring years";
/// The link to the page before.
pub const PREVIOUS_PAGE: &str = "Previous page";
/// The link to the page after.
pub const NEXT_PAGE: &str = "Next page";

/// `Page 2 of 3`.
pub fn page_of(page: usize, pages: usize) -> String {
    format!("Page {page} of {pages}")
}

/// How long a title is, for a card: `40 episodes`, `135 min`.
pub fn short_length(length: Length) -> Option<String> {
    match length {
        Length::Episodes(Some(count), _) => Some(counted(count.into(), "episode", "episodes")),
        Length::Single(Some(minutes)) | Length::Episodes(None, Some(minutes)) => {
            Some(format!("{minutes} min"))
        }
        Length::Single(None) | Length::Episodes(None, None) => None,
    }
}

/// The duration among the facts: `135 min.`, `45 min. per episode`.
pub fn duration(length: Length) -> Option<String> {
    match length {
        Length::Single(minutes) => minutes.map(|minutes| format!("{minutes} min.")),
        Length::Episodes(_, minutes) => minutes.map(|minutes| format!("{minutes} min. per episode")),
    }
}

/// What kind of work a title is: `Film`, `Variety Show`.
pub const fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Film => "Film",
        Kind::Series => "Series",
        Kind::Animation => "Animation",
        Kind::Documentary => "Documentary",
        Kind::Variety => "Variety Show",
    }
}

/// `Sport, Drama`.
pub fn genres(genres: &[Genre]) -> String {
    genres.iter().map(|genre| genre.label()).collect::<Vec<_>>().join(", ")
}

/// The heading of the story.
pub const STORY: &str = "Story";
/// The heading of the block of facts.
pub const FACTS: &str = "Facts";
/// The heading of the cast.
pub const CAST: &str = "Cast";

/// The labels of the facts.
pub mod label {
    #![allow(missing_docs, reason = "each is its own text")]
    pub const ENGLISH_TITLE: &str = "English Title";
    pub const CHINESE_TITLE: &str = "Chinese Title";
    pub const ALSO_KNOWN_AS: &str = "Also Known As";
    pub const GENRE: &str = "Genre";
    pub const EPISODES: &str = "Episodes";
    pub const DURATION: &str = "Duration";
    pub const DIRECTOR: &str = "Director";
    pub const WRITER: &str = "Writer";
    pub const PRODUCER: &str = "Producer";
    pub const COMPANY: &str = "Product Company";
    pub const RELEASED: &str = "Released Date";
    pub const ENDED: &str = "Ended";
    pub const NETWORK: &str = "Original Network";
    pub const WATCH: &str = "Broadcast Website";
    pub const BASED_ON: &str = "Based On";
}

/// Above the sharing links.
pub const SHARE: &str = "Spread the love";
/// The button for the system's share sheet.
pub const SHARE_SHEET: &str = "Share…";
/// The button that copies the address.
pub const COPY_LINK: &str = "Copy link";
/// Says that it did.
pub const COPIED: &str = "Link copied";
/// Says that it could not.
pub const NOT_COPIED: &str = "The browser did not allow it; copy the address from its address bar.";
/// The link that shares by e-mail.
pub const E_MAIL: &str = "E-mail";

/// The heading of the related titles.
pub const ALSO_LIKE: &str = "You May Also Like";

/// Why a title is shown beside another.
pub fn reason(reason: &Reason) -> String {
    match reason {
        Reason::Franchise => "The same story goes on".to_owned(),
        Reason::Director(name) => format!("Same director: {name}"),
        Reason::Writer(name) => format!("Same writer: {name}"),
        Reason::Producer(name) => format!("Same producer: {name}"),
        Reason::With(name) => format!("With {name}"),
        Reason::Also(name) => format!("Also by or with {name}"),
        Reason::Company(name) => format!("Also from {name}"),
        Reason::Genres(shared) => {
            let words: Vec<String> = shared.iter().map(|genre| genre.label().to_ascii_lowercase()).collect();
            format!("Also {}", words.join(" and "))
        }
        Reason::Year(year) => format!("From {year}"),
    }
}

/// The heading for an unknown address.
pub const NOT_FOUND: &str = "This page is not in the catalogue";
/// What to do about it.
pub const NOT_FOUND_HELP: &str = "The address may be mistyped, or the title may be known by another.";
/// Before titles with similar names.
pub const DID_YOU_MEAN: &str = "Did you mean";
/// The link to the home page.
pub const TO_THE_START: &str = "To the start page";

/// While a page's data is on its way.
pub const LOADING: &str = "Loading…";
/// The heading when it did not come.
pub const LOAD_FAILED: &str = "This page did not load";
/// The button that tries once more.
pub const TRY_AGAIN: &str = "Try again";
/// The button that loads a newly published site.
pub const RELOAD: &str = "Load the new version";

/// What failed, and what to do.
pub fn load_error(error: LoadError) -> String {
    match error {
        LoadError::Status(status) => {
            format!("The server answered with an error ({status}). It may be over in a moment.")
        }
        LoadError::NoAnswer => "No answer came. Is there a connection to the network? Without one, only pages that were kept here can be opened."
            .to_owned(),
        LoadError::TimedOut => "The answer took too long. The connection may be slow.".to_owned(),
        LoadError::Damaged => "What came could not be read; it may have been cut short.".to_owned(),
        LoadError::OtherVersion => "The site has been published anew since it was opened here.".to_owned(),
    }
}

/// The words after a heading that name the leading cast: `Gong Li, Huang Bo, Wu Gang`.
pub fn leads(title: &Title) -> String {
    title.leads().map(|person| person.en.as_str()).collect::<Vec<_>>().join(", ")
}

/// A title page's heading: `Leap – Gong Li, Huang Bo, Wu Gang`.
pub fn heading(page: &TitlePage) -> String {
    let leads = leads(&page.title);
    let name = page.distinct_name();
    if leads.is_empty() { name.into_owned() } else { format!("{name} – {leads}") }
}

/// The name of a page in the browser's tab; `None` while it is not known.
///
/// # Arguments
/// `query`: the one of the address.
pub fn page_title(site: &Site, route: &Route, state: &PageState, query: &str) -> Option<String> {
    let name = match (route, state) {
        (_, PageState::Loading) => return None,
        (Route::Unknown(_), _) | (_, PageState::Missing) => NOT_FOUND.to_owned(),
        (_, PageState::Failed(_)) => LOAD_FAILED.to_owned(),
        (Route::List(key, page), PageState::Ready(PageData::List(data))) => {
            let mut name = list(key, &data.name);
            if *page > 1 {
                name += &format!(", page {page}");
            }
            name
        }
        (_, PageState::Ready(PageData::Title(page))) => heading(page),
        (_, PageState::Ready(PageData::Person(page))) => both_names(&page.person),
        (_, PageState::Ready(PageData::Search(_))) => match route::asked(query) {
            asked if asked.is_empty() => SEARCH.to_owned(),
            asked => format!("{} – {SEARCH}", self::asked(&asked)),
        },
        (_, PageState::Ready(PageData::About(_))) => ABOUT.to_owned(),
        (_, PageState::Ready(_)) => return Some(site.name.clone()),
    };
    Some(format!("{name} · {}", site.name))
}
