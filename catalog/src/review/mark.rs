//! How a reader stands to a title, apart from what they write about it.

use serde::Serialize;

use super::{Rating, Timestamp};
use crate::browse::Status;
use crate::json::from_fields;
use crate::{Length, PartialDate, Slug};

/// How a reader stands to a title: one for each title. A blank one says that nothing is left of what was there; like a
/// tombstone, it is kept for a while, so that no copy brings the rest back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Mark {
    /// The title.
    pub title: Slug,
    /// When it was last changed.
    pub updated: Timestamp,
    /// The status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
    /// The rating, without a review.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rating: Option<Rating>,
    /// How many episodes were seen.
    #[serde(skip_serializing_if = "is_zero")]
    pub episodes: u16,
    /// The days on which it was watched to its end, oldest first, none of them twice.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub viewings: Vec<PartialDate>,
    /// The reader's own words for it, in their order, none of them twice.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
}

/// How many characters a tag has at most.
pub const TAG_LIMIT: usize = 40;
/// How many tags a title has at most.
pub const TAGS: usize = 30;

fn is_zero(number: &u16) -> bool {
    *number == 0
}

from_fields! { Mark { title, updated; status, rating, episodes, viewings, tags } finish }

/// What a reader does to a mark, with one press.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// Gives it a status, or takes it back.
    Status(Option<Status>),
    /// Rates it, or takes the rating back.
    Rate(Option<Rating>),
    /// Has seen so many episodes.
    Episodes(u16),
    /// Has watched it on this day, or not after all.
    Viewing(PartialDate, bool),
    /// Gives it these tags, with commas between, or takes one back.
    Tag(String, bool),
}

impl Act {
    /// What a control of this name and value asks for; an empty value takes back.
    pub fn parse(name: &str, value: &str) -> Option<Self> {
        match (name, value) {
            ("status", "") => Some(Act::Status(None)),
            ("status", slug) => Status::from_slug(slug).map(|status| Act::Status(Some(status))),
            ("rate", "") => Some(Act::Rate(None)),
            ("rate", half_stars) => {
                Rating::new(half_stars.parse().ok()?).map(|rating| Act::Rate(Some(rating)))
            }
            ("episodes", count) => count.parse().ok().map(Act::Episodes),
            ("watched", day) => day.parse().ok().map(|day| Act::Viewing(day, true)),
            ("not-watched", day) => day.parse().ok().map(|day| Act::Viewing(day, false)),
            ("tag", tags) => Some(Act::Tag(tags.to_owned(), true)),
            ("untag", tag) => Some(Act::Tag(tag.to_owned(), false)),
            _ => None,
        }
    }
}

impl Act {
    /// What a key does: `w` wants to watch it, `g` goes on watching, `s` has seen it, `d` has dropped it, and the same key
    /// once more takes that back; `1` to `5` are stars, `0` none, and `+` is one more episode.
    ///
    /// # Arguments
    /// `mark`: what was said so far.
    pub fn of_key(key: &str, mark: Option<&Mark>) -> Option<Self> {
        let status = |status| {
            let is_said = mark.is_some_and(|mark| mark.status == Some(status));
            Some(Act::Status((!is_said).then_some(status)))
        };
        match key {
            "w" => status(Status::Want),
            "g" => status(Status::Watching),
            "s" => status(Status::Seen),
            "d" => status(Status::Dropped),
            "0" => Some(Act::Rate(None)),
            "1" | "2" | "3" | "4" | "5" => {
                Some(Act::Rate(key.parse::<u8>().ok().and_then(|stars| Rating::new(2 * stars))))
            }
            "+" => Some(Act::Episodes(mark.map_or(0, |mark| mark.episodes).saturating_add(1))),
            _ => None,
        }
    }
}

impl Mark {
    /// Nothing yet.
    pub const fn new(title: Slug) -> Self {
        Self {
            title,
            updated: 0,
            status: None,
            rating: None,
            episodes: 0,
            viewings: Vec::new(),
            tags: Vec::new(),
        }
    }

    /// Whether it says nothing.
    pub fn is_blank(&self) -> bool {
        self.status.is_none()
            && self.rating.is_none()
            && self.episodes == 0
            && self.viewings.is_empty()
            && self.tags.is_empty()
    }

    /// Adds a tag unless it has it, be it in other letters.
    pub fn add_tag(&mut self, tag: &str) {
        let tag: String =
            tag.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(TAG_LIMIT).collect();
        // Latin letters only: the tables for all others weigh more than what they would find.
        let has_it = self.tags.iter().any(|other| other.eq_ignore_ascii_case(&tag));
        if !tag.is_empty() && !has_it && self.tags.len() < TAGS {
            self.tags.push(tag);
        }
    }

    /// Does what the reader wants, with what follows from it: who has seen all episodes has seen the title, who sees
    /// one is watching it, and who has watched it on a day has seen it.
    ///
    /// # Arguments
    /// `length`: of the title. `now`: the moment; the mark is never older than it was.
    pub fn act(&mut self, act: Act, length: Length, now: Timestamp) {
        let all = match length {
            Length::Episodes(count, _) => count,
            Length::Single(_) => None,
        };
        match act {
            Act::Status(status) => {
                self.status = status;
                if let (Some(Status::Seen), Some(all)) = (status, all) {
                    self.episodes = all;
                }
            }
            Act::Rate(rating) => self.rating = rating,
            Act::Episodes(_) if matches!(length, Length::Single(_)) => {}
            Act::Episodes(count) => {
                self.episodes = all.map_or(count, |all| count.min(all));
                if self.episodes > 0 {
                    let is_whole = all == Some(self.episodes);
                    self.status = Some(if is_whole { Status::Seen } else { Status::Watching });
                }
            }
            Act::Viewing(day, true) => {
                if let Err(at) = self.viewings.binary_search(&day) {
                    self.viewings.insert(at, day);
                }
                self.act(Act::Status(Some(Status::Seen)), length, now);
            }
            Act::Viewing(day, false) => self.viewings.retain(|other| *other != day),
            Act::Tag(tags, true) => tags.split([',', '，', '、']).for_each(|tag| self.add_tag(tag)),
            Act::Tag(tag, false) => self.tags.retain(|other| *other != tag),
        }
        self.updated = now.max(self.updated.saturating_add(1));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::{Record, Tombstone};

    const SERIES: Length = Length::Episodes(Some(12), Some(45));
    const FILM: Length = Length::Single(Some(90));

    fn mark() -> Mark {
        Mark::new("leap-2020".parse().unwrap())
    }

    fn after(length: Length, acts: &[Act]) -> Mark {
        let mut mark = mark();
        acts.iter().for_each(|act| mark.act(act.clone(), length, 5));
        mark
    }

    #[test]
    fn episodes_lead_from_watching_to_seen() {
        let mark = after(SERIES, &[Act::Status(Some(Status::Want)), Act::Episodes(1)]);
        assert_eq!((mark.status, mark.episodes), (Some(Status::Watching), 1));
        let mark = after(SERIES, &[Act::Episodes(12)]);
        assert_eq!(mark.status, Some(Status::Seen));
        assert_eq!(after(SERIES, &[Act::Episodes(13)]).episodes, 12);
        assert_eq!(after(SERIES, &[Act::Status(Some(Status::Seen))]).episodes, 12);
        let back = after(SERIES, &[Act::Episodes(12), Act::Episodes(0)]);
        assert_eq!((back.status, back.episodes), (Some(Status::Seen), 0));
        assert_eq!(after(Length::Episodes(None, None), &[Act::Episodes(300)]).status, Some(Status::Watching));
    }

    #[test]
    fn a_day_is_kept_once_and_in_order_and_says_that_it_was_seen() {
        let day = |text: &str| text.parse::<PartialDate>().unwrap();
        let days = ["2026-03-01", "2025-01-31", "2026-03-01"].map(|text| Act::Viewing(day(text), true));
        let mut mark = after(FILM, &days);
        assert_eq!(mark.viewings, [day("2025-01-31"), day("2026-03-01")]);
        assert_eq!(mark.status, Some(Status::Seen));
        mark.act(Act::Viewing(day("2025-01-31"), false), FILM, 6);
        assert_eq!(mark.viewings, [day("2026-03-01")]);
    }

    #[test]
    fn what_is_taken_back_leaves_a_blank_that_goes_in_time() {
        let rating = Rating::new(7);
        let mark = after(FILM, &[Act::Rate(rating), Act::Rate(None)]);
        let end = mark.updated + Tombstone::LIFETIME;
        assert!(mark.is_blank() && !Record::Mark(mark.clone()).is_over(end));
        assert!(Record::Mark(mark).is_over(end + 1));
        assert!(!Record::Mark(after(FILM, &[Act::Rate(rating)])).is_over(Timestamp::MAX));
    }

    #[test]
    fn tags_are_kept_once_in_the_readers_own_letters() {
        let mut mark = after(FILM, &[Act::Tag(" With  Mum, 国庆，with mum、 ,".to_owned(), true)]);
        assert_eq!(mark.tags, ["With Mum", "国庆"]);
        mark.act(Act::Tag("国庆".to_owned(), false), FILM, 6);
        assert_eq!(mark.tags, ["With Mum"]);
        mark.act(Act::Tag("长".repeat(TAG_LIMIT + 1), true), FILM, 7);
        assert_eq!(mark.tags[1].chars().count(), TAG_LIMIT);
    }

    #[test]
    fn controls_say_what_they_do_and_nonsense_does_nothing() {
        assert_eq!(Act::parse("status", "want"), Some(Act::Status(Some(Status::Want))));
        assert_eq!(Act::parse("status", ""), Some(Act::Status(None)));
        assert_eq!(Act::parse("rate", "7"), Some(Act::Rate(Rating::new(7))));
        assert_eq!(Act::parse("rate", ""), Some(Act::Rate(None)));
        assert_eq!(Act::parse("episodes", "3"), Some(Act::Episodes(3)));
        let day = "2026-03-01".parse().unwrap();
        assert_eq!(Act::parse("watched", "2026-03-01"), Some(Act::Viewing(day, true)));
        assert_eq!(Act::parse("not-watched", "2026-03-01"), Some(Act::Viewing(day, false)));
        let nonsense =
            [("status", "x"), ("rate", "0"), ("rate", "11"), ("episodes", "-1"), ("watched", ""), ("", "")];
        for (name, value) in nonsense {
            assert_eq!(Act::parse(name, value), None, "{name} {value}");
        }
    }

    #[test]
    fn keys_do_what_buttons_do_and_the_same_key_takes_a_status_back() {
        let mark = after(SERIES, &[Act::Episodes(3)]);
        for (key, expected) in [
            ("w", Some(Act::Status(Some(Status::Want)))),
            ("g", Some(Act::Status(None))),
            ("4", Some(Act::Rate(Rating::new(8)))),
            ("0", Some(Act::Rate(None))),
            ("+", Some(Act::Episodes(4))),
            ("6", None),
            ("Enter", None),
        ] {
            assert_eq!(Act::of_key(key, Some(&mark)), expected, "{key}");
        }
        assert_eq!(Act::of_key("+", None), Some(Act::Episodes(1)));
    }

    #[test]
    fn a_change_is_always_newer_even_when_the_clock_goes_back() {
        let mut mark = mark();
        mark.act(Act::Rate(Rating::new(1)), FILM, 100);
        mark.act(Act::Rate(Rating::new(2)), FILM, 50);
        assert_eq!(mark.updated, 101);
    }
}
