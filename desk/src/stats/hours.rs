//! How long watching took.

use juku_catalog::Length;

/// How long watching took, as far as it is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hours {
    /// Minutes in all.
    pub minutes: u64,
    /// How many titles are left out because their length is not known.
    pub unmeasured: usize,
}

/// How much of a title was watched.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Share {
    /// How often to its end on a day that is known.
    pub(super) viewings: usize,
    /// How many episodes, as far as the reader has counted.
    pub(super) episodes: u16,
    /// Whether it was seen to its end, be it on no day that is known.
    pub(super) is_seen: bool,
}

impl Hours {
    /// Adds what was watched of a title.
    pub(super) fn add(&mut self, length: Length, share: Share) {
        match share.minutes(length) {
            Some(minutes) => self.minutes += minutes,
            None => self.unmeasured += 1,
        }
    }
}

impl Share {
    /// The minutes that it took; `None` if something was watched whose length is not known.
    fn minutes(self, length: Length) -> Option<u64> {
        let (pieces, each) = match length {
            Length::Single(minutes) => (Some(self.viewings.max(self.is_seen.into()) as u64), minutes),
            Length::Episodes(all, each) => (self.pieces(all), each),
        };
        match pieces {
            Some(0) => Some(0),
            Some(pieces) => Some(pieces * u64::from(each.filter(|each| *each > 0)?)),
            None => None,
        }
    }

    /// How many episodes were watched, the same one again included.
    fn pieces(self, all: Option<u16>) -> Option<u64> {
        let counted = u64::from(self.episodes);
        let Some(all) = all.map(u64::from) else {
            return (counted > 0 || !self.is_seen && self.viewings == 0).then_some(counted);
        };
        let at_least = if counted == 0 && self.is_seen { all } else { counted };
        Some(at_least.max(all * self.viewings as u64))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILM: Length = Length::Single(Some(90));
    const SERIES: Length = Length::Episodes(Some(12), Some(45));

    fn share(viewings: usize, episodes: u16, is_seen: bool) -> Share {
        Share { viewings, episodes, is_seen }
    }

    #[test]
    fn films_count_by_viewings_and_once_if_they_are_seen() {
        assert_eq!(share(0, 0, false).minutes(FILM), Some(0));
        assert_eq!(share(0, 0, true).minutes(FILM), Some(90));
        assert_eq!(share(3, 0, true).minutes(FILM), Some(270));
    }

    #[test]
    fn series_count_by_episodes_and_whole_for_each_viewing() {
        assert_eq!(share(0, 5, false).minutes(SERIES), Some(225));
        assert_eq!(share(0, 0, true).minutes(SERIES), Some(540));
        assert_eq!(share(1, 5, true).minutes(SERIES), Some(540));
        assert_eq!(share(2, 12, true).minutes(SERIES), Some(1080));
        assert_eq!(share(0, 300, false).minutes(Length::Episodes(None, Some(10))), Some(3000));
    }

    #[test]
    fn what_is_not_known_is_no_number_unless_nothing_was_watched() {
        for length in
            [Length::Single(None), Length::Episodes(None, Some(45)), Length::Episodes(Some(12), None)]
        {
            assert_eq!(share(1, 0, true).minutes(length), None);
            assert_eq!(share(0, 0, false).minutes(length), Some(0));
        }
        let mut hours = Hours::default();
        hours.add(Length::Single(None), share(1, 0, true));
        hours.add(FILM, share(1, 0, true));
        assert_eq!(hours, Hours { minutes: 90, unmeasured: 1 });
    }

    #[test]
    fn no_count_is_too_large() {
        let most = share(usize::from(u16::MAX), u16::MAX, true);
        assert!(most.minutes(Length::Episodes(Some(u16::MAX), Some(u16::MAX))).is_some());
    }
}
