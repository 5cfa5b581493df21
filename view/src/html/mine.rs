//! How the reader stands to a title, and what they can do about it with one press.
//!
//! Each button and field has the name and value of an [`Act`](juku_catalog::review::Act), but for those of lists: `list`
//! with the identity of a list, and `new-list` with a name.

use juku_catalog::browse::Status;
use juku_catalog::review::{LIST_NAME_LIMIT, List, Mark, Rating};
use juku_catalog::{Length, PartialDate, Slug};
use maud::{Markup, html};

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
pub fn mine(mine: &Mine<'_>) -> String {
    let blank = Mark::new(mine.title.clone());
    let mark = mine.mark.unwrap_or(&blank);
    html! {
        h2.visually-hidden id="mine" { (text::MINE) }
        (quick(mine.length, mark, ""))
        div.mine__more {
            (viewings(&mark.viewings))
            (tags(&mark.tags))
            (lists(mine))
        }
    }
    .into_string()
}

/// The controls that a card opens.
///
/// # Arguments
/// `name`: of the title.
pub fn card_mine(name: &str, mine: &Mine<'_>) -> String {
    let blank = Mark::new(mine.title.clone());
    html! {
        // A form of its own: the stars of the page's title, if there is one, have the same name.
        form.mine__controls method="dialog" {
            h2 id="card-mine" { (marked_runs(name)) }
            (quick(mine.length, mine.mark.unwrap_or(&blank), "card-"))
            button.button.button--quiet type="button" name="close" { (text::CLOSE) }
        }
    }
    .into_string()
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
mod tests {
    use juku_catalog::review::{Act, RecordId};

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
        let pressed = statuses(&mark(&[Act::Status(Some(Status::Seen))]), "").into_string();
        let expected = Status::ALL.map(|status| Act::Status((status != Status::Seen).then_some(status)));
        assert_eq!(acts(&pressed, "status"), expected);
        assert_eq!(pressed.matches("aria-pressed=\"true\"").count(), 1);
    }

    #[test]
    fn episodes_go_one_by_one_from_none_to_all() {
        let at = |seen| episodes(seen, Some(12), "").into_string();
        assert_eq!(acts(&at(5), "episodes"), [Act::Episodes(4), Act::Episodes(6)]);
        for (seen, disabled) in [(0, 1), (5, 0), (12, 1)] {
            assert_eq!(at(seen).matches(" disabled").count(), disabled, "{seen}");
        }
        assert!(at(5).contains("5 of 12 episodes"));
        assert!(episodes(7, None, "").into_string().contains(">7 episodes<"));
    }

    #[test]
    fn a_rating_shows_and_can_be_taken_back() {
        let html = rating(Rating::new(7), "").into_string();
        let mut expected: Vec<Act> = Rating::all().map(|rating| Act::Rate(Some(rating))).collect();
        expected.push(Act::Rate(None));
        assert_eq!(acts(&html, "rate"), expected);
        assert!(html.contains("value=\"7\" checked") && html.contains("data-half-stars=\"7\""));
        assert!(rating(None, "").into_string().contains("unseen"));
    }

    #[test]
    fn days_are_listed_newest_first() {
        let days = ["2025-01-31", "2026-03-01"].map(|day| day.parse::<PartialDate>().unwrap());
        let html = viewings(&days).into_string();
        assert_eq!(acts(&html, "not-watched"), [Act::Viewing(days[1], false), Act::Viewing(days[0], false)]);
        assert!(html.contains("Days watched (2)") && html.contains("Remove 31 January 2025"));
    }

    #[test]
    fn a_title_says_on_which_lists_it_is_and_nothing_has_one_id_twice() {
        let title: Slug = "the-long-season-2023".parse().unwrap();
        let mut list = List::new(RecordId::new("7b1c"), "国庆 & more", 1);
        list.add(&title);
        let lists = [list, List::new(RecordId::new("7b1d"), "Later", 1)];
        let mark = mark(&[Act::Tag("<b>, 国庆".to_owned(), true)]);
        let mine = Mine {
            title: &title,
            length: Length::Episodes(Some(12), None),
            mark: Some(&mark),
            lists: &lists,
        };
        let whole = super::mine(&mine);
        assert!(
            whole.contains("On 1 of my lists") && whole.contains("Tags (2)") && whole.contains("&lt;b&gt;")
        );
        assert!(whole.contains(r#"name="list 7b1c" checked"#) && whole.contains(r#"name="list 7b1d">"#));
        let both = scraper::Html::parse_fragment(&(whole + &card_mine("漫长的季节", &mine)));
        let with_id = scraper::Selector::parse("[id]").unwrap();
        let mut ids: Vec<_> =
            both.select(&with_id).filter_map(|element| element.value().attr("id")).collect();
        let count = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), count);
    }
}
