//! Durations as people say them.

use std::time::Duration;

/// `3.2 s` below a minute, `5 min 31 s` above.
pub fn spoken(duration: Duration) -> String {
    if duration < Duration::from_secs(60) {
        return format!("{:.1} s", duration.as_secs_f64());
    }
    let seconds = duration.as_secs();
    format!("{} min {} s", seconds / 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_spoken_in_seconds_and_then_in_minutes() {
        assert_eq!(spoken(Duration::from_millis(3_210)), "3.2 s");
        assert_eq!(spoken(Duration::from_secs(60)), "1 min 0 s");
        assert_eq!(spoken(Duration::from_secs(331)), "5 min 31 s");
    }
}
