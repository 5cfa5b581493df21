//! When something happens, where the reader is.

use juku_catalog::PartialDate;
use juku_catalog::review::Timestamp;

/// Now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    pub now: Timestamp,
    /// By how many minutes the reader's clock is ahead of UTC.
    pub ahead: i32,
}

impl Moment {
    /// The reader's day at another moment; none beyond the calendar.
    pub fn day(self, then: Timestamp) -> Option<PartialDate> {
        let there = i64::try_from(then).ok()?.checked_add(i64::from(self.ahead) * 60_000)?;
        PartialDate::numbered(there.div_euclid(86_400_000).try_into().ok()?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_that_of_the_readers_clock() {
        let noon = 1_609_502_400_000;
        let day = |ahead, then| Moment { now: 0, ahead }.day(then).map(|day| day.to_string());
        assert_eq!(day(0, noon).as_deref(), Some("2021-01-01"));
        assert_eq!(day(12 * 60, noon).as_deref(), Some("2021-01-02"));
        assert_eq!(day(-13 * 60, noon).as_deref(), Some("2020-12-31"));
        assert_eq!(day(0, Timestamp::MAX), None);
    }
}
