//! Parts of a page that are written as text, and in which something can be done.

use leptos::html::Div;
use leptos::prelude::*;

use crate::browser::form;

/// Where such a part is put.
///
/// # Arguments
/// `html`: what it shows; follows what that reads. `act`: is called with the name and the value of what is pressed,
/// chosen or written there.
pub fn acting(
    html: impl Fn() -> String + 'static,
    act: impl Fn(&str, &str) + Clone + 'static,
) -> NodeRef<Div> {
    let part = NodeRef::<Div>::new();
    Effect::new(move |listens: Option<bool>| {
        let html = html();
        let Some(part) = part.get() else { return false };
        form::show(&part, &html);
        if listens != Some(true) {
            form::on_act(&part, act.clone());
        }
        true
    });
    part
}
