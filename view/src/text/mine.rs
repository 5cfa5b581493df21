//! Words of what the reader does with a title.

use juku_catalog::browse::Status;
use juku_catalog::review::{Mark, Rating};

use super::{counted, status};

/// The heading of it.
pub const MINE: &str = "On my list";
/// The name of the episodes.
pub const EPISODES_SEEN: &str = "Episodes seen";
/// The button for one more.
pub const ONE_EPISODE_MORE: &str = "+1 episode";
/// The button for one less.
pub const ONE_EPISODE_LESS: &str = "−1 episode";
/// The rating without a review.
pub const MY_RATING: &str = "My rating";
/// The button that takes it back.
pub const TAKE_BACK: &str = "Take the rating back";
/// The label of a day.
pub const WATCHED_ON: &str = "Watched on";
/// The button that adds it.
pub const ADD_DAY: &str = "Add this day";

/// `3 of 12 episodes`, `3 episodes`.
pub fn episodes_seen(seen: u16, all: Option<u16>) -> String {
    let episodes = |count: u16| counted(count.into(), "episode", "episodes");
    match all {
        Some(all) => format!("{seen} of {}", episodes(all)),
        None => episodes(seen),
    }
}

/// `Days watched`, `Days watched (2)`.
pub fn days_watched(count: usize) -> String {
    match count {
        0 => "Days watched".to_owned(),
        count => format!("Days watched ({count})"),
    }
}

/// The label of the tags.
pub const TAGS: &str = "Tags, with commas between";
/// The button that adds them.
pub const ADD_TAGS: &str = "Add";
/// The label of a new list.
pub const NEW_LIST: &str = "New list";
/// The button that makes it, with the title on it.
pub const ADD_LIST: &str = "Make it";
/// When nothing is left of a title.
pub const OFF_THE_SHELF: &str = "Off the shelf";
/// The button that closes a dialog.
pub const CLOSE: &str = "Close";

/// `Tags`, `Tags (2)`.
pub fn tags(count: usize) -> String {
    match count {
        0 => "Tags".to_owned(),
        count => format!("Tags ({count})"),
    }
}

/// `My lists`, `On 2 of my lists`.
pub fn on_lists(count: usize) -> String {
    match count {
        0 => "My lists".to_owned(),
        count => format!("On {count} of my lists"),
    }
}

/// The button on a card: `Leap: Seen, 4 of 5 stars`.
pub fn card_mine(name: &str, mark: Option<&Mark>) -> String {
    let said = mark.map(stands_short).unwrap_or_default();
    if said.is_empty() { format!("{name}: put on my shelf") } else { format!("{name}: {said}") }
}

/// `Seen · 4½ ★`, `Watching · 3 episodes`.
pub fn stands_short(mark: &Mark) -> String {
    let parts = [
        mark.status.map(|one| status(Some(one)).to_owned()),
        (mark.status == Some(Status::Watching) && mark.episodes > 0)
            .then(|| episodes_seen(mark.episodes, None)),
        mark.rating.map(|rating| format!("{} ★", rating.stars())),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// `3½ of 5 stars`.
pub fn stars(rating: Rating) -> String {
    format!("{} of 5 stars", rating.stars())
}

/// The button that opens a review for changes.
pub const EDIT: &str = "Edit";
/// The button that deletes a review.
pub const DELETE: &str = "Delete";
/// The same where unsaved changes wait.
pub const GO_ON_EDITING: &str = "Go on editing";

/// `25 November 2026, changed 26 November 2026`.
pub fn written_on(written: &str, changed: Option<&str>) -> String {
    match changed {
        Some(changed) if changed != written => format!("{written}, changed {changed}"),
        _ => written.to_owned(),
    }
}
