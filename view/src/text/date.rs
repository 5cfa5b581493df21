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
}
