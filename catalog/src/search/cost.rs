//! How good an answer is: a cost, the less the better.

use super::found::{Found, How};
use super::keys::Name;
use crate::index::Part;
use crate::people::Job;

/// No answer.
pub(super) const NONE: u16 = u16::MAX;
/// What each further part of a query costs that is found apart from the others.
pub(super) const APART: u16 = 150;
/// What a year costs.
pub(super) const YEAR: u16 = 5;
/// The best that typing errors can do: when something was found for less, none are looked for.
pub(super) const MISTYPED: u16 = 300;
/// What a person's name costs more than a title's.
const PERSON: u16 = 40;
/// What each title less costs somebody who has fewer than [`WELL_KNOWN`]: where two share a name, the one with more
/// titles is meant.
const LESS_KNOWN: u16 = 8;
const WELL_KNOWN: usize = 5;

/// What it costs that a title was found by one of its names: first how it was found, then by which name, then how
/// much of the name was not asked for.
pub(super) fn of_title(name: Name, found: &Found) -> u16 {
    let by = match name {
        Name::En | Name::Turned | Name::Zh => 0,
        Name::Pinyin => 10,
        // A name that is its own is meant rather than what another name only begins with.
        Name::Alias(_) if found.how == How::Exact => 20,
        Name::Alias(_) => 105,
        Name::Initials => 40,
    };
    how(found) + by
}

/// What it costs that a person with so many titles was found by name. By which of the names matters for initials
/// only: many people share them.
pub(super) fn of_person(name: Name, found: &Found, titles: usize) -> u16 {
    let by = if name == Name::Initials { 100 } else { 0 };
    how(found) + by + PERSON + LESS_KNOWN * WELL_KNOWN.saturating_sub(titles) as u16
}

/// What it costs more that a title was found by a person who had this part in it: first who directed it or leads its
/// cast, then the others.
pub(super) fn of_part(part: Part) -> u16 {
    match part.job {
        Job::Director => 0,
        Job::Actor => 1 + u16::from(part.place.min(5)),
        Job::Writer => 5,
        Job::Producer => 8,
    }
}

fn how(found: &Found) -> u16 {
    let rest = found.rest.min(30) as u16;
    match found.how {
        How::Exact => 0,
        How::Start => 100 + rest,
        How::Word => 200 + rest,
        How::Inside => 300 + rest,
        How::Typo(errors) => MISTYPED + 30 * u16::from(errors),
        How::TypoStart(errors) => MISTYPED + 50 + 30 * u16::from(errors) + rest,
        How::TypoWord(errors) => MISTYPED + 100 + 30 * u16::from(errors) + rest,
    }
}
