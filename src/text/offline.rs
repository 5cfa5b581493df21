//! Pages for times without a network.

use super::titles;
use crate::state::{Kept, KeptState};

/// How it stands, of a catalogue with so many titles.
pub fn kept(kept: Kept, count: usize) -> String {
    let all = || format!("all {}, {}", titles(count), megabytes(kept.all));
    let part = || format!("{} of {}", megabytes(kept.done), megabytes(kept.all));
    match kept.state {
        KeptState::Asking => "The application asks this browser what it keeps.".to_owned(),
        KeptState::Impossible => "This browser keeps no pages of this site. It may be a private window or an old browser, or the site was opened without https.".to_owned(),
        KeptState::Off => "No pages are kept, as you wished.".to_owned(),
        KeptState::Opened => format!("What you open is kept in this browser and opens again without a network; reviews can be written there, too. The whole catalogue can be kept: {}.", all()),
        KeptState::Working => format!("Fetching {}. You can go on reading.", all()),
        KeptState::Everything => format!("Everything is kept: {}. What changes is fetched when you come back.", all()),
        KeptState::Paused => format!("{} are kept. The rest did not come; it is fetched when you come back with a network.", part()),
        KeptState::Full => format!("There is no room for everything in this browser: {} are kept.", part()),
    }
}

/// The button that keeps more, where more can be kept.
pub const fn keep_more(state: KeptState) -> Option<&'static str> {
    match state {
        KeptState::Off => Some("Keep pages again"),
        KeptState::Opened => Some("Keep everything for offline"),
        KeptState::Paused | KeptState::Full => Some(super::TRY_AGAIN),
        KeptState::Asking | KeptState::Impossible | KeptState::Working | KeptState::Everything => None,
    }
}

/// `4.1 MB`; what is not nothing is at least `0.1 MB`.
pub fn megabytes(bytes: u32) -> String {
    let tenths = bytes.div_ceil(100_000);
    format!("{}.{} MB", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_said_in_megabytes() {
        for (bytes, words) in [(0, "0.0 MB"), (1, "0.1 MB"), (4_050_001, "4.1 MB"), (12_000_000, "12.0 MB")] {
            assert_eq!(megabytes(bytes), words);
        }
    }
}
