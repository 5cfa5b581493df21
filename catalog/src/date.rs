//! Dates that are only as exact as they are known.

use std::fmt;
use std::str::FromStr;

use serde::Serialize;

use crate::json::{FromJson, Reader};

/// The names of the months, January first.
pub const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A day, a month or a year of the Gregorian calendar, written `YYYY-MM-DD`, `YYYY-MM` or `YYYY`
/// (the reduced precision of ISO 8601). Ordered by time; what is unknown comes before what is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(into = "String")]
pub struct PartialDate {
    year: i16,
    month: Option<u8>,
    day: Option<u8>,
}

impl PartialDate {
    /// A whole day, if the calendar has it.
    pub fn from_day(year: i16, month: u8, day: u8) -> Option<Self> {
        let known = (1..=12).contains(&month) && (1..=days_in_month(year, month)).contains(&day);
        known.then_some(Self { year, month: Some(month), day: Some(day) })
    }

    /// The day with a number, counted from 1970-01-01, which is 0; none beyond the years that a date can have.
    /// Source: H. Hinnant, chrono-Compatible Low-Level Date Algorithms, `civil_from_days`.
    pub fn numbered(number: i32) -> Option<Self> {
        // From 1 March 0000 on, in times of 400 years; each year begins in March, so that the leap day is its last.
        let number = number.checked_add(719_468)?;
        let (era, day) = (number.div_euclid(146_097), number.rem_euclid(146_097));
        let year = (day - day / 1460 + day / 36524 - day / 146_096) / 365;
        let day = day - (365 * year + year / 4 - year / 100);
        let month = (5 * day + 2) / 153;
        let day = day - (153 * month + 2) / 5 + 1;
        let is_next_year = month > 9;
        let month = if is_next_year { month - 9 } else { month + 3 };
        let year = year + era * 400 + i32::from(is_next_year);
        Self::from_day(
            i16::try_from(year).ok().filter(|year| (1..=9999).contains(year))?,
            month as u8,
            day as u8,
        )
    }

    /// The number of a whole day, counted from 1970-01-01, which is 0. Source: the same, `days_from_civil`.
    pub fn number(self) -> Option<i32> {
        let (month, day) = (i32::from(self.month?), i32::from(self.day?));
        let year = i32::from(self.year) - i32::from(month < 3);
        let month = (month + 9) % 12;
        let era = year.div_euclid(400);
        let of_era = year.rem_euclid(400);
        let day = of_era * 365 + of_era / 4 - of_era / 100 + (153 * month + 2) / 5 + day - 1;
        Some(era * 146_097 + day - 719_468)
    }

    /// The year.
    pub const fn year(self) -> i16 {
        self.year
    }

    /// The month, 1 to 12, if it is known.
    pub const fn month(self) -> Option<u8> {
        self.month
    }

    /// The day of the month, if it is known.
    pub const fn day(self) -> Option<u8> {
        self.day
    }

    /// In English, as exact as it is known: `25 September 2020`, `September 2020`, `2020`.
    pub fn in_words(self) -> String {
        let month = self.month.and_then(|month| MONTHS.get(usize::from(month) - 1));
        match (month, self.day) {
            (Some(month), Some(day)) => format!("{day} {month} {}", self.year),
            (Some(month), None) => format!("{month} {}", self.year),
            _ => self.year.to_string(),
        }
    }

    /// Whether this date lies before `other` as far as both are known: `2020` is not before `2020-05`.
    pub fn is_before(self, other: Self) -> bool {
        let mine = [Some(i32::from(self.year)), self.month.map(i32::from), self.day.map(i32::from)];
        let theirs = [Some(i32::from(other.year)), other.month.map(i32::from), other.day.map(i32::from)];
        for (a, b) in mine.into_iter().zip(theirs) {
            match (a, b) {
                (Some(a), Some(b)) if a != b => return a < b,
                (Some(_), Some(_)) => {}
                _ => return false,
            }
        }
        false
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

/// A text is no [`PartialDate`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoDate;

impl fmt::Display for NoDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no date (YYYY, YYYY-MM or YYYY-MM-DD)")
    }
}

impl std::error::Error for NoDate {}

impl FromStr for PartialDate {
    type Err = NoDate;

    fn from_str(text: &str) -> Result<Self, NoDate> {
        let mut parts = text.split('-');
        let year = parts.next().and_then(|part| digits(part, 4)).ok_or(NoDate)?;
        let month = match parts.next() {
            Some(part) => Some(digits(part, 2).filter(|month| (1..=12).contains(month)).ok_or(NoDate)?),
            None => None,
        };
        let day = match parts.next() {
            Some(part) => Some(digits(part, 2).ok_or(NoDate)?),
            None => None,
        };
        if parts.next().is_some() || year == 0 {
            return Err(NoDate);
        }
        let (month, day) = (month.map(|m| m as u8), day.map(|d| d as u8));
        match (month, day) {
            (Some(month), Some(day)) => Self::from_day(year, month, day).ok_or(NoDate),
            _ => Ok(Self { year, month, day: None }),
        }
    }
}

impl FromJson for PartialDate {
    fn from_json(reader: Reader<'_, '_>) -> Self {
        reader.word(|text| text.parse().ok(), Self { year: 1, month: None, day: None })
    }
}

impl From<PartialDate> for String {
    fn from(date: PartialDate) -> String {
        date.to_string()
    }
}

/// The number that exactly `count` ASCII digits spell.
fn digits(text: &str, count: usize) -> Option<i16> {
    (text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit()))
        .then(|| text.parse().ok())
        .flatten()
}

fn days_in_month(year: i16, month: u8) -> u8 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> PartialDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_date_is_shown_as_exact_as_it_is_known() {
        assert_eq!(date("2020-09-25").in_words(), "25 September 2020");
        assert_eq!(date("2020-09").in_words(), "September 2020");
        assert_eq!(date("2020").in_words(), "2020");
    }

    #[test]
    fn a_date_is_written_as_it_was_read() {
        for text in ["2020-09-25", "2020-02-29", "0987-01", "1961"] {
            assert_eq!(date(text).to_string(), text);
        }
    }

    #[test]
    fn what_the_calendar_does_not_have_is_no_date() {
        for text in [
            "",
            "2020-13-01",
            "2020-00",
            "2021-02-29",
            "1900-02-29",
            "2020-4-1",
            "20-04-01",
            "2020-04-31",
            "2020-04-01-",
            "2020/04/01",
            "+020",
            "0000",
            "２０２０",
            "2020-09-25T00:00",
            " 2020",
        ] {
            assert_eq!(text.parse::<PartialDate>(), Err(NoDate), "{text:?}");
        }
    }

    #[test]
    fn days_are_numbered_as_the_calendar_has_them() {
        for (number, day) in [
            (0, "1970-01-01"),
            (-1, "1969-12-31"),
            (11_016, "2000-02-29"),
            (11_017, "2000-03-01"),
            (-25_509, "1900-02-28"),
            (-25_508, "1900-03-01"),
            (-719_162, "0001-01-01"),
            (2_932_896, "9999-12-31"),
        ] {
            assert_eq!(PartialDate::numbered(number), Some(date(day)), "{number}");
        }
        // One after the other, each day comes once.
        let mut before = date("1599-12-31");
        for number in -135_140..200_000 {
            let day = PartialDate::numbered(number).unwrap();
            assert!(before < day && day.number() == Some(number), "{number}: {day} after {before}");
            before = day;
        }
        for number in [-719_163, 2_932_897, i32::MIN, i32::MAX] {
            assert_eq!(PartialDate::numbered(number), None, "{number}");
        }
        assert_eq!(date("2020-02").number(), None);
    }

    #[test]
    fn an_unknown_day_sorts_before_a_known_one() {
        assert!(date("2020") < date("2020-01"));
        assert!(date("2020-01") < date("2020-01-01"));
        assert!(date("2020-12-31") < date("2021"));
    }

    #[test]
    fn only_what_is_known_of_both_tells_which_was_before() {
        assert!(date("2019-12").is_before(date("2020")));
        assert!(!date("2020").is_before(date("2020-05")));
        assert!(!date("2020-05").is_before(date("2020-05-02")));
        assert!(date("2020-05-01").is_before(date("2020-05-02")));
    }
}
