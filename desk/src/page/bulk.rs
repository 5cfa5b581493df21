//! What is done with several titles at once: they are picked, and one press changes all.

use juku_catalog::Length;
use juku_catalog::Slug;
use juku_catalog::browse::Status;
use juku_catalog::review::{Act, LIST_NAME_LIMIT, List, Mark, Rating, Record, TAG_LIMIT, Tombstone};
use juku_view::text as common;
use maud::{Markup, Render, html};

use super::Done;
use super::acts::{CannotRead, Press, changed};
use super::sheet::Sheet;
use super::view::{View, is_same_tag};
use crate::text::{COLON, page as text};

/// The bar above the titles. The boxes beside them show while it is open.
///
/// # Arguments
/// `count`: how many can be picked.
pub(super) fn bar(sheet: &Sheet<'_>, count: usize) -> Markup {
    let picked = sheet.stay.count_picked().unwrap_or(if sheet.view.is_picked { count } else { 0 });
    html! {
        details.unfold.bulk id="bulk-bar" open[sheet.view.is_picked] {
            summary { (text::CHANGE_SEVERAL) }
            div.flow.bulk__picked {
                p role="status" {
                    @if picked > 0 { strong { (text::picked(picked)) } } @else { (text::CHANGE_SEVERAL_HELP) }
                }
                button.link-like id="pick-all" type="button" name="pick-all" aria-label={ (text::PICK_ALL) (COLON) (text::pickable(count)) } {
                    (text::PICK_ALL)
                }
                button.link-like id="pick-none" type="button" name="pick-none" { (text::PICK_NONE) }
            }
            div.flow.bulk__acts {
                (group("status", text::STATUS, statuses()))
                (group("rate", common::MY_RATING, ratings()))
                (group("tag", text::TAG, tags(sheet)))
                (group("list", text::LIST, lists(sheet)))
                (group("remove", text::REMOVE, html! {
                    p { (text::REMOVE_HELP) }
                    (button("bulk-remove", "", text::REMOVE_FROM_SHELF))
                }))
            }
        }
    }
}

/// One of the changes; opening it closes the others.
fn group(id: &str, name: impl Render, content: Markup) -> Markup {
    html! {
        details.unfold id={ "bulk-group-" (id) } name="bulk" {
            summary { (name) }
            div.flow.unfold__panel { (content) }
        }
    }
}

fn button(name: &str, value: &str, words: impl Render) -> Markup {
    html! { button.button.button--quiet type="button" name=(name) value=(value) { (words) } }
}

fn statuses() -> Markup {
    html! {
        @for status in Status::CHOICES {
            (button("bulk-status", Status::choice_slug(status), common::status(status)))
        }
    }
}

fn ratings() -> Markup {
    html! {
        select.box name="bulk-rating" aria-label=(text::RATING_FIELD) {
            @for rating in Rating::all().collect::<Vec<_>>().into_iter().rev() {
                option value=(rating.half_stars()) { (common::stars(rating)) }
            }
            option value="none" { (text::NO_RATING) }
        }
        (button("bulk-rate", "", text::RATE))
    }
}

fn tags(sheet: &Sheet<'_>) -> Markup {
    let mut known: Vec<&String> = sheet.held.iter().flat_map(|held| held.tags()).collect();
    known.sort_unstable();
    known.dedup();
    html! {
        input.box type="text" name="bulk-tags" list="my-tags" aria-label=(text::TAG_FIELD) placeholder=(text::TAG_FIELD)
            autocomplete="off";
        datalist id="my-tags" { @for tag in known.iter().take(60) { option value=(tag) {} } }
        (button("bulk-tag", "", text::ADD_TAGS))
        (button("bulk-untag", "", text::REMOVE_TAGS))
    }
}

fn lists(sheet: &Sheet<'_>) -> Markup {
    let lists = sheet.shelf.lists();
    html! {
        // Always there: with the first list, nothing after it moves to another place.
        span hidden[lists.is_empty()] {
            @if !lists.is_empty() {
                select.box name="bulk-list-id" aria-label=(text::LIST_FIELD) {
                    @for list in lists { option value=(list.id) { (list.name) } }
                }
            }
        }
        input.box type="text" name="bulk-list-name" aria-label=(text::NEW_LIST_NAME) placeholder=(text::NEW_LIST_NAME) data-for=(sheet.shelf.lists().len())
            maxlength=(LIST_NAME_LIMIT) autocomplete="off";
        (button("bulk-list", "", text::PUT_ON_LIST))
    }
}

/// Picks all titles of the page, or none.
pub(super) fn pick(press: &Press<'_>, all: bool) -> Done {
    let mut view = View::parse(press.field("query"));
    view.is_picked = all;
    Done::default().go(&view).focus(if all { "pick-all" } else { "pick-none" })
}

/// Changes what is picked.
pub(super) fn act(press: &Press<'_>, name: &str) -> Option<Done> {
    let mut picked: Vec<Slug> = press.all("pick").map(str::parse).collect::<Result<_, _>>().ok()?;
    picked.sort_unstable();
    picked.dedup();
    if picked.is_empty() {
        return Some(Done::said(text::NOTHING_PICKED).focus("pick-all"));
    }
    match name {
        "bulk-status" => {
            let status = Status::CHOICES.into_iter().find(|one| Status::choice_slug(*one) == press.value)?;
            let said = match status {
                Some(_) => common::status(status).to_string(),
                None => text::STATUS_TAKEN_BACK.owned(),
            };
            Some(marks(press, &picked, &said, &|_| vec![Act::Status(status)]))
        }
        "bulk-rate" => {
            let rating = match press.field("bulk-rating") {
                "none" => None,
                half_stars => Some(Rating::new(half_stars.parse().ok()?)?),
            };
            let said = rating.map_or_else(|| text::RATING_TAKEN_BACK.owned(), common::stars);
            Some(marks(press, &picked, &said, &|_| vec![Act::Rate(rating)]))
        }
        "bulk-tag" | "bulk-untag" => Some(tag(press, &picked, name == "bulk-tag")),
        "bulk-list" => Some(put_on_list(press)),
        "bulk-remove" => Some(remove(press, &picked)),
        _ => None,
    }
}

/// Does the same to each mark, and tells how many of them were not so already.
fn marks(press: &Press<'_>, picked: &[Slug], said: &str, acts: &dyn Fn(&Mark) -> Vec<Act>) -> Done {
    let lengths = press.lengths(picked);
    let mut unreadable = 0;
    let mut records = Vec::new();
    for title in picked {
        let Ok(mark) = press.mark(title) else {
            unreadable += 1;
            continue;
        };
        let length = lengths.get(title).copied().unwrap_or(Length::Single(None));
        let next = acts(&mark).into_iter().fold(None, |next: Option<Mark>, act| {
            changed(next.as_ref().unwrap_or(&mark), act, length, press.now).or(next)
        });
        records.extend(next.map(Record::Mark));
    }
    told(records.len(), records, said, unreadable)
}

fn told(count: usize, records: Vec<Record>, said: &str, unreadable: usize) -> Done {
    if records.is_empty() && unreadable == 0 {
        return Done::said(text::NOTHING_CHANGED);
    }
    Done::changed(records, text::changed(said, count, unreadable))
}

fn tag(press: &Press<'_>, picked: &[Slug], adds: bool) -> Done {
    let typed = press.field("bulk-tags");
    let tags: Vec<String> = typed
        .split([',', '，', '、'])
        .map(|tag| tag.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(TAG_LIMIT).collect())
        .filter(|tag: &String| !tag.is_empty())
        .collect();
    if tags.is_empty() {
        return Done::said(text::NO_TAG);
    }
    if adds {
        let words = tags.join(", ");
        return marks(press, picked, &text::tags_added(&tags), &|_| vec![Act::Tag(words.clone(), true)]);
    }
    let of_mark = |mark: &Mark| {
        let gone = mark.tags.iter().filter(|has| tags.iter().any(|tag| is_same_tag(tag, has)));
        gone.map(|tag| Act::Tag(tag.clone(), false)).collect()
    };
    marks(press, picked, &text::tags_removed(&tags), &of_mark)
}

fn put_on_list(press: &Press<'_>) -> Done {
    let mut list = match (press.field("bulk-list-name"), press.field("bulk-list-id")) {
        ("", "") => return Done::said(text::NAME_MISSING),
        ("", id) => match press.list(id) {
            Ok(Some(list)) => list,
            Ok(None) => return Done::said(text::LIST_GONE),
            Err(CannotRead) => return Done::said(text::LIST_UNREADABLE),
        },
        (name, _) => List::new(press.new_id.clone(), name, press.now),
    };
    // In the order in which they stand on the page.
    let before = list.titles.len();
    let in_order: Vec<Slug> = press.all("pick").filter_map(|title| title.parse().ok()).collect();
    list.change(press.now, |list| in_order.iter().for_each(|title| list.add(title)));
    let count = list.titles.len() - before;
    if count == 0 {
        return Done::said(text::NOTHING_CHANGED);
    }
    let said = text::put_on(&list.name);
    told(count, vec![Record::List(list)], &said, 0)
}

/// Leaves a blank of each mark and a tombstone of each review.
fn remove(press: &Press<'_>, picked: &[Slug]) -> Done {
    let mut unreadable = 0;
    let mut records = Vec::new();
    let mut count = 0;
    for title in picked {
        let Ok(mark) = press.mark(title) else {
            unreadable += 1;
            continue;
        };
        let before = records.len();
        if !mark.is_blank() {
            let updated = press.now.max(mark.updated.saturating_add(1));
            records.push(Record::Mark(Mark { updated, ..Mark::new(title.clone()) }));
        }
        records.extend(press.shelf.of_title(title).into_iter().map(|review| {
            let deleted = press.now.max(review.updated.saturating_add(1));
            Record::Tombstone(Tombstone { id: review.id.clone(), title: title.clone(), deleted })
        }));
        count += usize::from(records.len() > before);
    }
    told(count, records, &text::REMOVED, unreadable)
}
