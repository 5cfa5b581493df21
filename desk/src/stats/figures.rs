//! The figures at the top of the page.

use juku_catalog::browse::Status;
use maud::{Markup, html};

use super::Stats;
use crate::text::stats as text;

/// Numbers, each with what it counts.
pub(super) fn figures(stats: &Stats) -> Markup {
    html! {
        div role="group" aria-label=(text::IN_SHORT) {
            dl.figures {
                @for (number, what) in all(stats) { div { dt { (what) } dd { (number) } } }
            }
        }
    }
}

/// The numbers as they are written; what is zero is left out.
pub(super) fn all(stats: &Stats) -> Vec<(String, String)> {
    let counted = |count: usize, what: String| (count > 0).then(|| (text::number(count as u64), what));
    let mut all = Vec::new();
    if stats.year.is_some() {
        all.extend(counted(stats.watched, text::titles_watched(stats.watched)));
        // Otherwise it is the same number.
        all.extend(
            counted(stats.viewings, text::times(stats.viewings)).filter(|_| stats.viewings != stats.watched),
        );
    } else {
        for status in [Status::Seen, Status::Watching, Status::Want, Status::Dropped] {
            all.extend(counted(stats.with_status(status), text::with_status(status)));
        }
    }
    if stats.hours.minutes > 0 {
        all.push(text::hours(stats.hours));
    }
    all.extend(counted(stats.reviews, text::reviews(stats.reviews)));
    let average = stats.average().map(|stars| (text::average(stars), text::average_of(stats.rated())));
    all.extend(average);
    all
}

/// What has room on the picture: titles, hours, and the mean rating.
pub(super) fn of_picture(stats: &Stats) -> Vec<(String, String)> {
    let mut shown = vec![(text::number(stats.watched as u64), text::titles_watched(stats.watched))];
    if stats.hours.minutes > 0 {
        shown.push(text::hours(stats.hours));
    }
    shown.extend(stats.average().map(|stars| (text::average(stars), text::STARS_ON_AVERAGE.owned())));
    shown
}
