//! Days in words.

use juku_catalog::PartialDate;

use crate::words;
use crate::words::Text;

words! { after super::introduction::END;
    YEAR = "{0}", "{0}年";
    MONTH = "{1} {0}", "{0}年{1}月";
    DAY = "{2} {1} {0}", "{0}年{1}月{2}日";
    JANUARY = "January", "1";
    FEBRUARY = "February", "2";
    MARCH = "March", "3";
    APRIL = "April", "4";
    MAY = "May", "5";
    JUNE = "June", "6";
    JULY = "July", "7";
    AUGUST = "August", "8";
    SEPTEMBER = "September", "9";
    OCTOBER = "October", "10";
    NOVEMBER = "November", "11";
    DECEMBER = "December", "12";
    TODAY = "today", "今天";
    YESTERDAY = "yesterday", "昨天";
    DAYS_AGO = "{0} days ago", "{0} 天前";
    MONTHS_AGO = "{0} month ago|{0} months ago", "{0} 个月前";
    YEARS_AGO = "{0} year ago|{0} years ago", "{0} 年前";
}

const MONTHS: [Text; 12] =
    [JANUARY, FEBRUARY, MARCH, APRIL, MAY, JUNE, JULY, AUGUST, SEPTEMBER, OCTOBER, NOVEMBER, DECEMBER];

/// `3 March 2026`, `March 2026`, `2026`; `2026年3月3日`. As `Intl.DateTimeFormat` says it.
pub fn date(date: PartialDate) -> String {
    let year = date.year().to_string();
    let month = date.month().and_then(|month| MONTHS.get(usize::from(month) - 1));
    let form = match (month, date.day()) {
        (None, _) => YEAR,
        (_, None) => MONTH,
        _ => DAY,
    };
    let day = date.day().unwrap_or_default().to_string();
    form.with(&[&year, month.map_or("", |month| month.get()), &day])
}

/// How long ago a day was: `today`, `3 days ago`, `2 months ago`. A day that is still to come, or is not known as a day,
/// as [`date`] says it.
///
/// # Arguments
/// `today`: the day that it is, if the clock can say it.
pub fn ago(day: PartialDate, today: Option<PartialDate>) -> String {
    let days = today.and_then(|today| Some(today.number()? - day.number()?));
    let (text, count) = match days.and_then(|days| usize::try_from(days).ok()) {
        None => return date(day),
        Some(0) => (TODAY, 0),
        Some(1) => (YESTERDAY, 1),
        Some(days @ ..31) => (DAYS_AGO, days),
        // A month has 30.4 days, a year 365.2, and the same day a year later is a year.
        Some(days @ ..365) => (MONTHS_AGO, (days * 10 / 304).min(11)),
        Some(days) => (YEARS_AGO, (days + 1) * 10 / 3652),
    };
    text.count(count)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{Language, speak};

    #[test]
    fn days_are_said_as_people_do() {
        let say = |text: &str| date(text.parse().unwrap());
        assert_eq!(
            ["2020-09-05", "2020-09", "2020"].map(say),
            ["5 September 2020", "September 2020", "2020"]
        );
        speak(Language::Chinese);
        assert_eq!(["2020-09-05", "2020-10", "2020"].map(say), ["2020年9月5日", "2020年10月", "2020年"]);
    }

    #[test]
    fn how_long_ago_is_said_as_people_do() {
        let today = "2026-11-26".parse().ok();
        for (day, english, chinese) in [
            ("2026-11-26", "today", "今天"),
            ("2026-11-25", "yesterday", "昨天"),
            ("2026-10-27", "30 days ago", "30 天前"),
            ("2026-10-26", "1 month ago", "1 个月前"),
            ("2026-01-26", "10 months ago", "10 个月前"),
            ("2025-11-27", "11 months ago", "11 个月前"),
            ("2025-11-26", "1 year ago", "1 年前"),
            ("2024-11-27", "1 year ago", "1 年前"),
            ("2024-11-26", "2 years ago", "2 年前"),
            ("2016-11-20", "10 years ago", "10 年前"),
            ("2026-11-27", "27 November 2026", "2026年11月27日"),
            ("2026-11", "November 2026", "2026年11月"),
        ] {
            let day: PartialDate = day.parse().unwrap();
            speak(Language::English);
            assert_eq!(ago(day, today), english, "{day}");
            speak(Language::Chinese);
            assert_eq!(ago(day, today), chinese, "{day}");
        }
        speak(Language::English);
        assert_eq!(ago("2020-09-05".parse().unwrap(), None), "5 September 2020");
    }
}
