//! How the reader stands to a title, and what they can do about it with one press.
//!
//! Each button and field has the name and value of an [`Act`](juku_catalog::review::Act).

use juku_catalog::browse::Status;
use juku_catalog::page::TitlePage;
use juku_catalog::review::{Mark, Rating};
use juku_catalog::{Length, PartialDate};
use maud::{Markup, html};

use crate::text;

/// The controls.
///
/// # Arguments
/// `mark`: what the reader has said so far.
pub fn mine(page: &TitlePage, mark: Option<&Mark>) -> String {
    let blank = Mark::new(page.title.id.clone());
    let mark = mark.unwrap_or(&blank);
    html! {
        h2.visually-hidden id="mine" { (text::MINE) }
        div.mine__status role="group" aria-label=(text::MINE) { (statuses(mark)) }
        @if let Length::Episodes(all, _) = page.title.length { (episodes(mark.episodes, all)) }
        (rating(mark.rating))
        (viewings(&mark.viewings))
    }
    .into_string()
}

/// One of these, or none: a second press takes it back.
fn statuses(mark: &Mark) -> Markup {
    html! {
        @for status in Status::ALL {
            @let is_pressed = mark.status == Some(status);
            button.toggle id={ "status-" (status.slug()) } type="button" name="status" aria-pressed=(is_pressed)
                value=(if is_pressed { "" } else { status.slug() }) {
                (text::status(Some(status)))
            }
        }
    }
}

fn episodes(seen: u16, all: Option<u16>) -> Markup {
    let is_whole = all.is_some_and(|all| seen >= all);
    html! {
        div.mine__episodes role="group" aria-label=(text::EPISODES_SEEN) {
            span role="status" { (text::episodes_seen(seen, all)) }
            button.toggle id="one-less" type="button" name="episodes" value=(seen.saturating_sub(1)) disabled[seen == 0]
                aria-label=(text::ONE_EPISODE_LESS) { "−1" }
            button.toggle id="one-more" type="button" name="episodes" value=(seen.saturating_add(1)) disabled[is_whole] {
                (text::ONE_EPISODE_MORE)
            }
        }
    }
}

fn rating(rating: Option<Rating>) -> Markup {
    html! {
        fieldset.rate.mine__rating {
            legend { (text::MY_RATING) }
            div.rate__row {
                div.rate__stars data-half-stars=[rating.map(Rating::half_stars)] { (halves("rate", rating, false, None)) }
                button.toggle.unseen[rating.is_none()] id="not-rated" type="button" name="rate" value=""
                    aria-label=(text::TAKE_BACK) { "×" }
            }
        }
    }
}

/// Ten half stars as radio buttons: by mouse, by touch, with arrow keys.
///
/// # Arguments
/// `name`: of the fields, one of which must be chosen. `error`: the id of the element that says what is wrong.
pub(super) fn star_inputs(name: &str, rating: Option<Rating>, error: Option<&str>) -> Markup {
    halves(name, rating, true, error)
}

fn halves(name: &str, rating: Option<Rating>, is_required: bool, error: Option<&str>) -> Markup {
    html! {
        @for each in Rating::all() {
            label.rate__half {
                input id={ (name) "-" (each.half_stars()) } type="radio" name=(name) value=(each.half_stars())
                    checked[rating == Some(each)] required[is_required] aria-describedby=[error];
                span.visually-hidden { (text::stars(each)) }
            }
        }
    }
}

fn viewings(days: &[PartialDate]) -> Markup {
    html! {
        details.mine__days {
            summary { (text::days_watched(days.len())) }
            @if !days.is_empty() {
                ul.mine__list {
                    @for day in days.iter().rev() {
                        @let words = day.in_words();
                        li {
                            button.chip type="button" name="not-watched" value=(day) aria-label=(text::take_back(&words)) {
                                time datetime=(day) { (words) } span.chip__cross aria-hidden="true" { "×" }
                            }
                        }
                    }
                }
            }
            p.mine__day {
                label for="watched-day" { (text::WATCHED_ON) }
                input id="watched-day" type="date";
                button.button.button--quiet type="button" name="watched" data-field="watched-day" { (text::ADD_DAY) }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use juku_catalog::review::Act;

    use super::*;

    fn mark(acts: &[Act]) -> Mark {
        let mut mark = Mark::new("the-long-season-2023".parse().unwrap());
        acts.iter().for_each(|act| mark.act(act.clone(), Length::Episodes(Some(12), None), 1));
        mark
    }

    /// The acts of all controls with this name.
    fn acts(html: &str, name: &str) -> Vec<Act> {
        let html = scraper::Html::parse_fragment(html);
        let selector = scraper::Selector::parse(&format!("[name={name}]")).unwrap();
        html.select(&selector)
            .filter_map(|control| Act::parse(name, control.value().attr("value")?))
            .collect()
    }

    #[test]
    fn a_second_press_takes_a_status_back() {
        let pressed = statuses(&mark(&[Act::Status(Some(Status::Seen))])).into_string();
        let expected = Status::ALL.map(|status| Act::Status((status != Status::Seen).then_some(status)));
        assert_eq!(acts(&pressed, "status"), expected);
        assert_eq!(pressed.matches("aria-pressed=\"true\"").count(), 1);
    }

    #[test]
    fn episodes_go_one_by_one_from_none_to_all() {
        let at = |seen| episodes(seen, Some(12)).into_string();
        assert_eq!(acts(&at(5), "episodes"), [Act::Episodes(4), Act::Episodes(6)]);
        for (seen, disabled) in [(0, 1), (5, 0), (12, 1)] {
            assert_eq!(at(seen).matches(" disabled").count(), disabled, "{seen}");
        }
        assert!(at(5).contains("5 of 12 episodes"));
        assert!(episodes(7, None).into_string().contains(">7 episodes<"));
    }

    #[test]
    fn a_rating_shows_and_can_be_taken_back() {
        let html = rating(Rating::new(7)).into_string();
        let mut expected: Vec<Act> = Rating::all().map(|rating| Act::Rate(Some(rating))).collect();
        expected.push(Act::Rate(None));
        assert_eq!(acts(&html, "rate"), expected);
        assert!(html.contains("value=\"7\" checked") && html.contains("data-half-stars=\"7\""));
        assert!(rating(None).into_string().contains("unseen"));
    }

    #[test]
    fn days_are_listed_newest_first() {
        let days = ["2025-01-31", "2026-03-01"].map(|day| day.parse::<PartialDate>().unwrap());
        let html = viewings(&days).into_string();
        assert_eq!(acts(&html, "not-watched"), [Act::Viewing(days[1], false), Act::Viewing(days[0], false)]);
        assert!(html.contains("Days watched (2)") && html.contains("Remove 31 January 2025"));
    }
}
