//! Words of a title's page.

use juku_catalog::page::TitlePage;
use juku_catalog::related::Reason;
use juku_catalog::{Length, Title};

/// The duration among the facts: `135 min.`, `45 min. per episode`.
pub fn duration(length: Length) -> Option<String> {
    match length {
        Length::Single(minutes) => minutes.map(|minutes| format!("{minutes} min.")),
        Length::Episodes(_, minutes) => minutes.map(|minutes| format!("{minutes} min. per episode")),
    }
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

/// In place of a covered review.
pub const COVERED: &str = "This review tells how the story ends.";
/// The button that uncovers it.
pub const SHOW_IT: &str = "Show it";

/// The button for the system's share sheet.
pub const SHARE_SHEET: &str = "Share…";
/// The button that copies the address.
pub const COPY_LINK: &str = "Copy link";
/// The link that shares by e-mail.
pub const E_MAIL: &str = "E-mail";
