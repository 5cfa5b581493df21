//! One list: its titles in the reader's order, to be moved, added and taken off.

use juku_catalog::Slug;
use juku_catalog::page::{CARDS_PER_PAGE, Card};
use juku_catalog::review::List;
use juku_view::html::{marked_runs, thumbnail};
use juku_view::route::Route;
use juku_view::text::{card_name, in_order, other_name};
use maud::{Markup, html};

use super::lists::fields;
use super::names::{Meant, meant};
use super::rows::{episodes, stands};
use super::sheet::Sheet;
use super::view::{Show, View};
use crate::text::page as text;

/// How many titles of the shelf are offered while a name is typed.
const OFFERED: usize = 100;

/// The list with this identity.
pub(super) fn find<'s>(sheet: &Sheet<'s>, id: &str) -> Option<&'s List> {
    sheet.shelf.lists().into_iter().find(|list| list.id == *id)
}

/// The list, or that it is gone.
pub(super) fn list(sheet: &Sheet<'_>, id: &str) -> Markup {
    let all = View::of(Show::Lists).href(sheet.base);
    let Some(list) = find(sheet, id) else {
        return html! {
            div.message {
                h2 { (text::LIST_GONE) }
                p.message__ways { a href=(all) { (text::ALL_LISTS) } }
            }
        };
    };
    html! {
        p { a.eyebrow href=(all) { span aria-hidden="true" { "‹ " } (text::ALL_LISTS) } }
        (head(list))
        form id="list-items" aria-label=(text::ON_THE_LIST) {
            input type="hidden" name="list" value=(list.id);
            input type="hidden" name="query" value=(sheet.view.to_query());
            (add(sheet, list))
            (items(sheet, list))
        }
    }
}

fn head(list: &List) -> Markup {
    html! {
        header {
            h2.list-name id="list-name" tabindex="-1" { (marked_runs(&list.name)) }
            @if !list.note.is_empty() { p.list-note { (marked_runs(&list.note)) } }
            div.flow {
                button.button.button--quiet type="button" name="share-list" value=(list.id) { (text::SHARE_LIST) }
                details.unfold id="edit-list" {
                    summary { (text::EDIT_LIST) }
                    form.list-form aria-label=(text::EDIT_LIST) {
                        input type="hidden" name="list" value=(list.id);
                        (fields("edit-list", &list.name, &list.note))
                        p.flow {
                            button.button type="button" name="list-edit" { (text::SAVE_LIST) }
                            button.link-like type="button" name="list-delete" value=(list.id) { (text::DELETE_LIST) }
                        }
                    }
                }
            }
        }
    }
}

/// The field that adds a title, and the titles of which one may be meant.
fn add(sheet: &Sheet<'_>, list: &List) -> Markup {
    let typed = &sheet.view.add;
    let offered = match meant(typed, sheet.index, sheet.shelf) {
        _ if typed.is_empty() => Vec::new(),
        Meant::One(title) => vec![title],
        Meant::Several(titles) => titles,
    };
    html! {
        div.list-add {
            label for="add-title" { (text::ADD_TITLE) }
            // Another list of titles is another field: what was added goes from it.
            input.box id="add-title" type="text" name="add" value=(typed) list="from-shelf" autocomplete="off"
                data-for=(list.titles.len())
                placeholder=(text::ADD_TITLE_HELP);
            datalist id="from-shelf" { @for name in from_shelf(sheet, list) { option value=(name) {} } }
            button.button.button--quiet type="button" name="list-add" { (text::ADD) }
        }
        @if !offered.is_empty() {
            div role="group" aria-labelledby="which-one" {
                p id="which-one" { (text::several(offered.len())) }
                ul.columns.offered {
                    @for card in offered.iter().filter_map(|title| sheet.card(title)) {
                        li {
                            button.titled.offered__one id={ "add-" (card.id) } type="button" name="list-add" value=(card.id) {
                                (thumbnail(&card))
                                span { (marked_runs(&card_name(&card))) " " span.quiet { (marked_runs(other_name(&card))) " " (card.year) } }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The names of what was changed last on the shelf and is not on the list.
fn from_shelf(sheet: &Sheet<'_>, list: &List) -> Vec<String> {
    let mut held: Vec<_> = sheet.held.iter().filter(|held| !list.titles.contains(&held.kept.title)).collect();
    held.sort_by_key(|held| std::cmp::Reverse(held.kept.updated));
    let cards = held.into_iter().filter_map(|held| sheet.index.card(held.at?)).take(OFFERED);
    cards.map(|card| format!("{} {}", in_order(&card.en, &card.zh).0, card.year)).collect()
}

fn items(sheet: &Sheet<'_>, list: &List) -> Markup {
    let (shown, page, pages) = sheet.page_of(&list.titles);
    let first = (page - 1) * CARDS_PER_PAGE;
    html! {
        @if list.titles.is_empty() { p.quiet { (text::EMPTY_LIST) } }
        ol start=(first + 1) {
            @for (place, title) in (first..).zip(shown) { (item(sheet, title, place, list.titles.len())) }
        }
        (sheet.pagination(page, pages))
    }
}

/// A title of the list. It can be dragged by its handle; everything else that moves it are buttons.
fn item(sheet: &Sheet<'_>, title: &Slug, place: usize, count: usize) -> Markup {
    let card = sheet.card(title);
    let name = card.as_ref().map_or_else(|| title.to_string(), |card| card_name(card).into_owned());
    html! {
        li.row.item id={ "item-" (title) } tabindex="-1" data-drag=(title) data-place=(place) {
            span.item__handle data-handle aria-hidden="true" { "⠿" }
            span.item__place { (place + 1) }
            (what(sheet, card.as_ref(), title))
            div.flow.item__acts {
                button.toggle id={ "up-" (title) } type="button" name="put" value={ (title) " " (place.saturating_sub(1)) }
                    disabled[place == 0] aria-label=(text::move_up(&name)) { "↑" }
                button.toggle id={ "down-" (title) } type="button" name="put" value={ (title) " " (place + 1) }
                    disabled[place + 1 == count] aria-label=(text::move_down(&name)) { "↓" }
                details.unfold id={ "more-" (title) } {
                    summary aria-label=(text::more_for(&name)) { (text::MORE) }
                    div.unfold__panel {
                        label {
                            (text::PLACE) " "
                            input.box id={ "place-" (title) } type="number" name={ "place-" (title) } min="1" max=(count)
                                value=(place + 1) aria-label=(text::place_of(&name, count));
                        }
                        button.toggle type="button" name="put-at" value=(title) { (text::MOVE) }
                        button.toggle type="button" name="list-drop" value=(title) { (text::TAKE_OFF) }
                    }
                }
            }
        }
    }
}

/// The title itself, as far as the catalogue has it.
fn what(sheet: &Sheet<'_>, card: Option<&Card>, title: &Slug) -> Markup {
    let kept = sheet.held(title).map(|held| held.kept);
    html! {
        @if let Some(card) = card {
            a.titled href=(Route::Title(title.clone()).href(sheet.base)) {
                (thumbnail(card))
                span.card__name { (marked_runs(&card_name(card))) }
                span.entry__zh { (marked_runs(other_name(card))) " " span.quiet { (card.year) } }
                @if let Some(kept) = kept { span.card__meta { (stands(episodes(card), kept)) } }
            }
        } @else {
            span.titled { span.card__name { (title) } }
        }
    }
}
