//! Parts of a page that are written as text, and in which something can be done.

use std::rc::Rc;

use leptos::html::Div;
use leptos::prelude::*;

use crate::browser::form;

/// Such a part.
///
/// # Arguments
/// `class`: of the element around it. `html`: what it shows; follows what that reads. `act`: is called with the name and
/// the value of what is pressed, chosen or written there.
pub fn acting(
    class: &'static str,
    html: impl Fn() -> String + 'static,
    act: impl Fn(&str, &str) + 'static,
) -> AnyView {
    // Boxed: a copy of all this for each part would weigh more than the parts.
    boxed(class, Box::new(html), Rc::new(act))
}

type Act = Rc<dyn Fn(&str, &str)>;

fn boxed(class: &'static str, html: Box<dyn Fn() -> String>, act: Act) -> AnyView {
    let part = NodeRef::<Div>::new();
    let first = untrack(&html);
    let is_there = first.clone();
    Effect::new(move |listens: Option<bool>| {
        let html = html();
        let Some(part) = part.get() else { return false };
        if listens.is_some() || html != is_there {
            form::show(&part, &html);
        }
        if listens != Some(true) {
            let act = act.clone();
            form::on_act(&part, Box::new(move |name, value, _| act(name, value)));
        }
        true
    });
    view! { <div class=class node_ref=part inner_html=first></div> }.into_any()
}
