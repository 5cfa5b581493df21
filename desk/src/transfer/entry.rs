//! What a file of another site says, before it is known of which title.

use std::hash::Hasher;

use juku_catalog::browse::Status;
use juku_catalog::review::{Rating, RecordId, Scores, Timestamp};
use juku_catalog::{PartialDate, Slug};
use siphasher::sip128::{Hasher128, SipHasher13};

/// Whether a work is in one piece or in episodes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// One piece.
    Single,
    /// Episodes.
    Episodes,
    /// A single episode of something, which is no title.
    Episode,
}

/// What is told of a work, to find it by.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Work {
    /// Its id in a catalogue like this.
    pub(super) id: Option<Slug>,
    /// Its names, the usual one first.
    pub(super) names: Vec<String>,
    /// The year of its release.
    pub(super) year: Option<i16>,
    /// Its shape.
    pub(super) shape: Option<Shape>,
    /// Who directed it.
    pub(super) directors: Vec<String>,
}

/// What is said of a work.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Entry {
    /// The work.
    pub(super) work: Work,
    /// When that was said.
    pub(super) at: Option<Timestamp>,
    /// The status.
    pub(super) status: Option<Status>,
    /// The rating.
    pub(super) rating: Option<Rating>,
    /// How many episodes were seen; `None` where the site does not count them.
    pub(super) episodes: Option<u16>,
    /// The days on which it was watched.
    pub(super) viewings: Vec<PartialDate>,
    /// Tags.
    pub(super) tags: Vec<String>,
    /// What was written about it.
    pub(super) texts: Vec<Text>,
    /// The names of the lists that it is in.
    pub(super) lists: Vec<String>,
}

/// What was written about a work.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Text {
    /// Its identity, if it has one from here.
    pub(super) id: Option<RecordId>,
    /// When it was written.
    pub(super) at: Option<Timestamp>,
    /// All that the file says of when, which tells apart texts of the same words.
    pub(super) when: String,
    /// When it was changed last, if that is told apart.
    pub(super) changed: Option<Timestamp>,
    /// Who wrote it.
    pub(super) name: String,
    /// The rating that it was given.
    pub(super) rating: Option<Rating>,
    /// Its headline.
    pub(super) headline: String,
    /// The text.
    pub(super) body: String,
    /// Whether it tells how the story ends.
    pub(super) spoiler: bool,
    /// Ratings of single sides.
    pub(super) scores: Scores,
}

/// A list.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct ListEntry {
    /// What it is called.
    pub(super) name: String,
    /// What is said of it.
    pub(super) note: String,
    /// When it was made.
    pub(super) at: Option<Timestamp>,
    /// Its works, with what is said of each.
    pub(super) works: Vec<(Work, String)>,
}

/// An identity that is the same whenever it is made of the same parts.
pub(super) fn identity<'p>(parts: impl IntoIterator<Item = &'p str>) -> RecordId {
    let mut hasher = SipHasher13::new();
    for part in parts {
        hasher.write(part.as_bytes());
        // No text has this byte, and so no two rows of parts are the same bytes.
        hasher.write(&[0xff]);
    }
    RecordId::new(format!("{:032x}", hasher.finish128().as_u128()))
}

/// What stands between any of these signs, without what is empty.
pub(super) fn parts(text: &str, signs: &[char]) -> Vec<String> {
    text.split(signs).map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

/// A rating of so many stars, of which a site has at most so many: `4.5` of 5, `9` of 10.
pub(super) fn rating(text: &str, most: f64) -> Option<Rating> {
    let stars: f64 = text.trim().replace(',', ".").parse().ok()?;
    let half_stars = (stars / most * 10.0).round();
    // A half star is the least that can be said; no stars are no rating.
    (stars > 0.0 && half_stars <= 10.0).then(|| Rating::new(half_stars.max(1.0) as u8)).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_identity_stays_for_ever_and_differs_by_each_part() {
        assert_eq!(identity(["a", "b"]).to_string(), "da4285c5dad74d89b695b9c7817319c2");
        assert_ne!(identity(["a", "b"]), identity(["ab", ""]));
    }

    #[test]
    fn ratings_of_other_scales_are_half_stars() {
        let half_stars = |text, most| rating(text, most).map(Rating::half_stars);
        for (text, most, expected) in [
            ("0.5", 5.0, Some(1)),
            ("4.5", 5.0, Some(9)),
            ("4,5", 5.0, Some(9)),
            (" 10 ", 10.0, Some(10)),
            ("7.0", 10.0, Some(7)),
            ("0", 5.0, None),
            ("-1", 5.0, None),
            ("5.5", 5.0, None),
            ("11", 10.0, None),
            ("NaN", 5.0, None),
            ("", 5.0, None),
        ] {
            assert_eq!(half_stars(text, most), expected, "{text} of {most}");
        }
    }
}
