//! What is done on the pages of the shelf. A worker makes them and knows what each act means.

use std::sync::Arc;

use juku_view::route::with_query;
use juku_view::talk::Answer;
use leptos::html::Section;
use leptos::prelude::*;

use crate::browser::{document, drag, form, scroll, share};
use crate::state::{Given, given};
use crate::text;

/// Shows what the worker answers, and tells it what is pressed. Gives the notice that something could not be kept.
///
/// # Arguments
/// `shown`: where the page is. `address`: as it is asked for. `page`: the path of the page.
pub fn work(
    shown: NodeRef<Section>,
    address: Memo<Option<String>>,
    answer: Memo<Option<Arc<Answer>>>,
    page: String,
) -> AnyView {
    let Given { base, open, search, shelf, .. } = given();
    let act = move |act| search.act(&address.get_untracked().unwrap_or_default(), act);
    // What another tab does.
    Effect::new(move |_| {
        shelf.track();
        search.tell();
    });
    Effect::new(move |_| {
        let Some(shown) = shown.get() else { return };
        // With the fields around it: they tell of which list it is.
        let put = move |item: String, fields: Vec<(String, String)>| act_with(act, "put", &item, fields);
        drag::on_drag(&shown, Box::new(put));
        form::on_act(
            &shown,
            Box::new(move |name, value, control| match name {
                "#" => document::focus(value),
                "copy" | "share" => share::go(
                    name,
                    &text::SHARED,
                    value,
                    Box::new(move |worked| {
                        act(vec![(if worked { "copied" } else { "not-copied" }.to_owned(), String::new())]);
                    }),
                ),
                // A file is read by the worker.
                "import" => {
                    if let Some(file) = form::file(control) {
                        search.give(&file);
                        act_with(act, name, "", Vec::new());
                    }
                }
                "submit" => form::press(control),
                _ if control.local_name() == "button" || control.has_attribute("data-now") => {
                    act_with(act, name, value, form::fields(control));
                }
                _ => {}
            }),
        );
    });
    Effect::new(move |before: Option<Option<String>>| {
        let before = before.flatten();
        let Some(answer) = answer.get().filter(|answer| answer.failure.is_none()) else { return before };
        let here = address.get_untracked();
        if let Some(shown) = shown.get() {
            // What was done on a page leaves it as long as it was.
            form::show_page(&shown, &answer.html, before != here && scroll::is_at_top());
        }
        if let Some(query) = &answer.go {
            open.rewrite(&base, &with_query(page.clone(), query), true);
        }
        if let Some(id) = answer.focus.clone() {
            document::after_change(move || document::focus(&id));
        }
        here
    });
    let notice = move || {
        search.trouble().map(
            |error| view! { <p class="notice desk-trouble" role="alert">{text::act_error(error).get()}</p> },
        )
    };
    notice.into_any()
}

fn act_with(act: impl Fn(Vec<(String, String)>), name: &str, value: &str, mut fields: Vec<(String, String)>) {
    fields.insert(0, (name.to_owned(), value.to_owned()));
    act(fields);
}
