//! How the reader stands to a title, and what they can do about it with one press.
//!
//! Each button and field has the name and value of an [`Act`](juku_catalog::review::Act), but for those of lists: `list`
//! with the identity of a list, and `new-list` with a name.

use juku_catalog::browse::Status;
use juku_catalog::review::{LIST_NAME_LIMIT, List, Mark, Rating};
use juku_catalog::{Length, PartialDate, Slug};
use maud::{Markup, html};

use super::cards::card_value;
use super::frame::notice;
use super::marked_runs;
use crate::text;

/// A title, and how its reader stands to it.
#[derive(Clone, Copy, Debug)]
pub struct Mine<'m> {
    /// The title.
    pub title: &'m Slug,
    /// How long it is.
    pub length: Length,
    /// What the reader has said so far.
    pub mark: Option<&'m Mark>,
    /// The reader's lists.
    pub lists: &'m [List],
}

/// The controls of a title's page.
///
/// # Arguments
/// `trouble`: why something could not be kept, in words.
pub fn mine(mine: &Mine<'_>, trouble: Option<&str>) -> String {
    let blank = Mark::new(mine.title.clone());
    let mark = mine.mark.unwrap_or(&blank);
    html! {
        section.mine.needs-live aria-labelledby="mine" data-card=(card_value(mine.title, mine.length)) {
            div.mine__controls {
                h2.visually-hidden id="mine" { (text::MINE) }
                (quick(mine.length, mark, ""))
                div.mine__more {
                    (viewings(&mark.viewings))
                    (tags(&mark.tags))
                    (lists(mine))
                }
                (notice(trouble))
            }
        }
    }
    .into_string()
}

/// The id of the dialog that a card opens.
pub const CARD_DIALOG: &str = "card-dialog";

/// The dialog that a card opens, and below it what is said of what a key does.
///
/// # Arguments
/// `open`: the name of its title, and how the reader stands to it; none before it is opened. `trouble`: as above.
pub fn card_dialog(open: Option<(&str, &Mine<'_>)>, trouble: Option<&str>, said: &str) -> String {
    let value = open.map(|(_, mine)| card_value(mine.title, mine.length));
    html! {
        dialog.mine-dialog id=(CARD_DIALOG) aria-labelledby=[open.map(|_| "card-mine")] data-card=[value] {
            @if let Some((name, mine)) = open { (card_mine(name, mine, trouble)) }
        }
        p.visually-hidden role="status" { (said) }
    }
    .into_string()
}

fn card_mine(name: &str, mine: &Mine<'_>, trouble: Option<&str>) -> Markup {
    let blank = Mark::new(mine.title.clone());
    html! {
        // A form of its own: the stars of the page's title, if there is one, have the same name.
        form.mine__controls method="dialog" {
            h2 id="card-mine" { (marked_runs(name)) }
            (quick(mine.length, mine.mark.unwrap_or(&blank), "card-"))
            button.button.button--quiet type="button" name="close" { (text::CLOSE) }
            (notice(trouble))
        }
    }
}

/// Status, episodes and rating.
///
/// # Arguments
/// `prefix`: of the ids, since a page may have two of this.
fn quick(length: Length, mark: &Mark, prefix: &str) -> Markup {
    html! {
        div.mine__status role="group" aria-label=(text::MINE) { (statuses(mark, prefix)) }
        @if let Length::Episodes(all, _) = length { (episodes(mark.episodes, all, prefix)) }
        (rating(mark.rating, prefix))
    }
}

/// One of these, or none: a second press takes it back.
fn statuses(mark: &Mark, prefix: &str) -> Markup {
    html! {
        @for status in Status::ALL {
            @let is_pressed = mark.status == Some(status);
            button.toggle id={ (prefix) "status-" (status.slug()) } type="button" name="status" aria-pressed=(is_pressed)
                value=(if is_pressed { "" } else { status.slug() }) {
                (text::status(Some(status)))
            }
        }
    }
}

fn episodes(seen: u16, all: Option<u16>, prefix: &str) -> Markup {
    let is_whole = all.is_some_and(|all| seen >= all);
    html! {
        div.mine__episodes role="group" aria-label=(text::EPISODES_SEEN) {
            span role="status" { (text::episodes_seen(seen, all)) }
            button.toggle id={ (prefix) "one-less" } type="button" name="episodes" value=(seen.saturating_sub(1)) disabled[seen == 0]
                aria-label=(text::ONE_EPISODE_LESS) { "−1" }
            button.toggle id={ (prefix) "one-more" } type="button" name="episodes" value=(seen.saturating_add(1)) disabled[is_whole] {
                (text::ONE_EPISODE_MORE)
            }
        }
    }
}

fn rating(rating: Option<Rating>, prefix: &str) -> Markup {
    html! {
        fieldset.rate.mine__rating {
            legend { (text::MY_RATING) }
            div.rate__row {
                div.rate__stars data-half-stars=[rating.map(Rating::half_stars)] { (halves("rate", prefix, rating, false, None)) }
                button.toggle.unseen[rating.is_none()] id={ (prefix) "not-rated" } type="button" name="rate" value=""
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
    halves(name, "", rating, true, error)
}

fn halves(
    name: &str,
    prefix: &str,
    rating: Option<Rating>,
    is_required: bool,
    error: Option<&str>,
) -> Markup {
    html! {
        @for each in Rating::all() {
            label.rate__half {
                input id={ (prefix) (name) "-" (each.half_stars()) } type="radio" name=(name) value=(each.half_stars())
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
                        @let words = text::date(*day);
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

fn tags(tags: &[String]) -> Markup {
    html! {
        details.mine__days {
            summary { (text::tags(tags.len())) }
            @if !tags.is_empty() {
                ul.mine__list {
                    @for tag in tags {
                        li {
                            button.chip type="button" name="untag" value=(tag) aria-label=(text::take_back(tag)) {
                                (marked_runs(tag)) span.chip__cross aria-hidden="true" { "×" }
                            }
                        }
                    }
                }
            }
            p.mine__day {
                label for="tag" { (text::TAGS) }
                input id="tag" type="text" autocomplete="off" maxlength="200";
                button.button.button--quiet type="button" name="tag" data-field="tag" { (text::ADD_TAGS) }
            }
        }
    }
}

/// The reader's lists, each with whether the title is on it.
fn lists(mine: &Mine<'_>) -> Markup {
    let on = mine.lists.iter().filter(|list| list.titles.contains(mine.title)).count();
    html! {
        details.mine__days {
            summary { (text::on_lists(on)) }
            @for list in mine.lists {
                @let is_on = list.titles.contains(mine.title);
                label.check {
                    input id={ "list-" (list.id) } type="checkbox" name={ "list " (list.id) } checked[is_on];
                    span { (marked_runs(&list.name)) }
                }
            }
            p.mine__day {
                label for="new-list" { (text::NEW_LIST) }
                input id="new-list" type="text" autocomplete="off" maxlength=(LIST_NAME_LIMIT);
                button.button.button--quiet type="button" name="new-list" data-field="new-list" { (text::ADD_LIST) }
            }
        }
    }
}

#[cfg(test)]
mod tests;
