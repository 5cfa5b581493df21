//! What is done with lists.

use juku_catalog::Slug;
use juku_catalog::page::CARDS_PER_PAGE;
use juku_catalog::review::{LIST_NAME_LIMIT, LIST_NOTE_LIMIT, List, Record};

use super::Done;
use super::acts::{CannotRead, Press};
use super::names::{Meant, meant};
use super::view::{Show, View};
use crate::text::page as text;

/// Does it; `None` if no button asks for it.
pub(super) fn act(press: &Press<'_>, name: &str) -> Option<Done> {
    if name == "list-new" {
        return Some(new(press));
    }
    let view = View::parse(press.field("query"));
    let id = match (name, press.field("list"), &view.show) {
        ("list-delete", ..) => press.value,
        (_, "", Show::List(id)) => id,
        (_, id, _) => id,
    };
    let list = match press.list(id) {
        Ok(Some(list)) => list,
        Ok(None) => return Some(Done::said(text::LIST_GONE).go(&View::of(Show::Lists))),
        Err(CannotRead) => return Some(Done::said(text::LIST_UNREADABLE)),
    };
    match name {
        "list-edit" => Some(edit(press, list)),
        "list-delete" => Some(delete(press, list)),
        "list-add" => Some(add(press, list)),
        "list-drop" => drop(press, list),
        "put" => {
            let (title, place) = press.value.split_once(' ')?;
            put(press, list, &title.parse().ok()?, place.parse().ok()?)
        }
        "put-at" => {
            let title = press.value.parse().ok()?;
            let field = format!("place-{title}");
            match press.field(&field).parse::<usize>() {
                Ok(place) if place > 0 => put(press, list, &title, place - 1),
                _ => Some(Done::said(text::NO_SUCH_PLACE).focus(field)),
            }
        }
        _ => None,
    }
}

fn cut(text: &str, limit: usize) -> String {
    text.trim().chars().take(limit).collect()
}

fn new(press: &Press<'_>) -> Done {
    let name = cut(press.field("name"), LIST_NAME_LIMIT);
    if name.is_empty() {
        return Done::said(text::NAME_MISSING).focus("new-list-name");
    }
    let mut list = List::new(press.new_id.clone(), &name, press.now);
    list.note = cut(&press.field("note").replace("\r\n", "\n"), LIST_NOTE_LIMIT);
    let view = View::of(Show::List(list.id.to_string()));
    Done::changed(vec![Record::List(list)], text::list_made(&name)).go(&view).focus("add-title")
}

fn edit(press: &Press<'_>, mut list: List) -> Done {
    let name = cut(press.field("name"), LIST_NAME_LIMIT);
    let note = cut(&press.field("note").replace("\r\n", "\n"), LIST_NOTE_LIMIT);
    if name.is_empty() {
        return Done::said(text::NAME_MISSING).focus("edit-list-name");
    }
    if (&name, &note) == (&list.name, &list.note) {
        return Done::said(text::LIST_SAME);
    }
    list.change(press.now, |list| (list.name, list.note) = (name.clone(), note));
    Done::changed(vec![Record::List(list)], text::list_saved(&name)).focus("list-name")
}

fn delete(press: &Press<'_>, mut list: List) -> Done {
    let name = list.name.clone();
    list.delete(press.now);
    Done::changed(vec![Record::List(list)], text::list_deleted(&name)).go(&View::of(Show::Lists))
}

/// Adds what a button or the field names. Where several may be meant, the page offers them.
fn add(press: &Press<'_>, mut list: List) -> Done {
    let typed = if press.value.is_empty() { press.field("add") } else { press.value };
    if typed.is_empty() {
        return Done::said(text::NO_TITLE_TYPED).focus("add-title");
    }
    let mut view = View::of(Show::List(list.id.to_string()));
    let title = match meant(typed, press.index, press.shelf) {
        Meant::One(title) => title,
        Meant::Several(titles) if titles.is_empty() => {
            return Done::said(text::no_title(typed)).focus("add-title");
        }
        Meant::Several(titles) => {
            view.add = typed.to_owned();
            let first = titles.first().map(Slug::to_string).unwrap_or_default();
            // The page says above them that one is to be chosen.
            return Done::default().go(&view).focus(format!("add-{first}"));
        }
    };
    let name = press.name(&title);
    if list.titles.contains(&title) {
        return Done::said(text::already_on(&name, &list.name)).go(&view).focus("add-title");
    }
    list.change(press.now, |list| list.add(&title));
    view.page = page(list.titles.len() - 1);
    let said = text::added(&name, &list.name);
    Done::changed(vec![Record::List(list)], said).go(&view).focus("add-title")
}

/// On which page a place is.
const fn page(place: usize) -> usize {
    place / CARDS_PER_PAGE + 1
}

fn drop(press: &Press<'_>, mut list: List) -> Option<Done> {
    let title: Slug = press.value.parse().ok()?;
    let place = list.titles.iter().position(|other| *other == title)?;
    list.change(press.now, |list| list.titles.retain(|other| *other != title));
    // What comes after takes its place, or what was before it.
    let next = list.titles.get(place).or(list.titles.last());
    let focus = next.map_or_else(|| "add-title".to_owned(), |next| format!("item-{next}"));
    let said = text::taken_off(&press.name(&title), &list.name);
    Some(Done::changed(vec![Record::List(list)], said).focus(focus))
}

/// Moves a title to a place, counted from 0, and keeps the focus on it.
fn put(press: &Press<'_>, mut list: List, title: &Slug, place: usize) -> Option<Done> {
    let before = list.titles.iter().position(|other| other == title)?;
    let last = list.titles.len() - 1;
    let place = place.min(last);
    let said = text::moved(&press.name(title), place + 1, last + 1);
    // Who moves on by the same button finds it under the same finger.
    let focus = match place {
        _ if before == place + 1 && place > 0 => format!("up-{title}"),
        _ if place == before + 1 && place < last => format!("down-{title}"),
        _ => format!("item-{title}"),
    };
    let mut done = Done::said(said).focus(focus);
    if place != before {
        list.change(press.now, |list| list.put(title, place));
        (done.records, done.undo) = (vec![Record::List(list)], true);
    }
    let mut view = View::parse(press.field("query"));
    if matches!(view.show, Show::List(_)) && page(place) != page(before) {
        view.page = page(place);
        done = done.go(&view);
    }
    Some(done)
}
