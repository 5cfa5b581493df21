//! Moments and days as texts.

use juku_catalog::review::Timestamp;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

fn date_time(at: Timestamp) -> Option<OffsetDateTime> {
    OffsetDateTime::from_unix_timestamp_nanos(i128::from(at).checked_mul(1_000_000)?).ok()
}

/// A moment as `2026-11-26T08:24:55.123Z`; empty beyond the calendar.
pub(super) fn text_of(at: Timestamp) -> String {
    date_time(at).and_then(|moment| moment.format(&Rfc3339).ok()).unwrap_or_default()
}

/// The moment that a text tells, a day of its own being noon in UTC: the same day almost everywhere.
pub(super) fn moment_of(text: &str) -> Option<Timestamp> {
    let text = text.trim().replacen(' ', "T", 1);
    let whole = [text.clone(), format!("{text}Z"), format!("{text}T12:00:00Z")];
    let moment = whole.iter().find_map(|text| OffsetDateTime::parse(text, &Rfc3339).ok())?;
    (moment.unix_timestamp_nanos() / 1_000_000).try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_read_as_they_are_written() {
        for at in [0, 1, 1_764_145_495_123, 253_402_300_799_999] {
            assert_eq!(moment_of(&text_of(at)), Some(at));
        }
        assert_eq!(text_of(Timestamp::MAX), "");
    }

    #[test]
    fn other_spellings_are_understood_and_nonsense_is_not() {
        let noon = Some(1_609_502_400_000);
        for text in ["2021-01-01", " 2021-01-01 ", "2021-01-01 12:00:00", "2021-01-01T14:00:00.000000+02:00"]
        {
            assert_eq!(moment_of(text), noon, "{text}");
        }
        for text in ["", "yesterday", "2021-02-30", "01/02/2021", "1950-01-01", "2021"] {
            assert_eq!(moment_of(text), None, "{text}");
        }
    }
}
