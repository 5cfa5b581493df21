//! What is done on the pages of the shelf. A worker makes them and knows what each act means.

use leptos::html::Section;
use leptos::prelude::*;

use crate::browser::{document, drag, form, share};
use crate::state::{Given, given};
use crate::text;

/// Tells the worker what is pressed. Gives the notice that something could not be kept.
///
/// # Arguments
/// `shown`: where the page is. `address`: as it is asked for.
pub fn work(shown: NodeRef<Section>, address: Memo<Option<String>>) -> AnyView {
    let Given { search, shelf, .. } = given();
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
