//! All lists.

use juku_catalog::review::{LIST_NAME_LIMIT, LIST_NOTE_LIMIT, List};
use juku_view::html::{marked_runs, poster};
use juku_view::text as common;
use maud::{Markup, html};

use super::sheet::Sheet;
use super::view::{Show, View};
use crate::text::page as text;

/// How many posters stand for a list.
const POSTERS: usize = 4;

/// All lists, and the form that makes a new one.
pub(super) fn overview(sheet: &Sheet<'_>) -> Markup {
    let lists = sheet.shelf.lists();
    html! {
        @if lists.is_empty() {
            div.message {
                h2 { (text::NO_LISTS) }
                p { (text::NO_LISTS_HELP) }
            }
        } @else {
            ul.columns.lists { @for list in &lists { (entry(sheet, list)) } }
        }
        details.unfold id="new-list" open[lists.is_empty()] {
            summary { (text::NEW_LIST) }
            form.list-form aria-label=(text::NEW_LIST) {
                (fields("new-list", "", ""))
                p { button.button type="button" name="list-new" { (text::MAKE_LIST) } }
            }
        }
    }
}

/// The fields of a list's name and note.
pub(super) fn fields(id: &str, name: &str, note: &str) -> Markup {
    html! {
        p.field {
            label for={ (id) "-name" } { (text::LIST_NAME) }
            input id={ (id) "-name" } type="text" name="name" value=(name) maxlength=(LIST_NAME_LIMIT) autocomplete="off";
        }
        p.field {
            label for={ (id) "-note" } { (text::LIST_NOTE) " " span.quiet { (text::OPTIONAL) } }
            textarea id={ (id) "-note" } name="note" rows="3" maxlength=(LIST_NOTE_LIMIT) { (note) }
        }
    }
}

fn entry(sheet: &Sheet<'_>, list: &List) -> Markup {
    let cards = list.titles.iter().filter_map(|title| sheet.card(title)).take(POSTERS);
    html! {
        li id={ "list-" (list.id) } {
            a.list-card href=(View::of(Show::List(list.id.to_string())).href(sheet.base)) {
                span.list-card__posters { @for card in cards { (poster(&card)) } }
                span.list-card__name { (marked_runs(&list.name)) }
                span.card__meta { (common::titles(list.titles.len())) }
            }
            @if !list.note.is_empty() { p.list-note { (marked_runs(&list.note)) } }
        }
    }
}
