//! "Keep everything for offline".

use juku_view::html;
use leptos::prelude::*;

use super::acting::acting;
use crate::state::{Given, KeptState, given};
use crate::text;

/// What is kept for times without a network, and what can be done about it.
#[component]
pub fn OfflinePanel(
    /// How many titles the catalogue has.
    count: usize,
) -> impl IntoView {
    let Given { offline, pages, search, .. } = given();
    let html = move || {
        let kept = offline.kept();
        let bar = (kept.state == KeptState::Working).then_some((kept.done, kept.all));
        let may_stop = !matches!(kept.state, KeptState::Asking | KeptState::Impossible | KeptState::Off);
        html::offline(&text::kept(kept, count), bar, text::keep_more(kept.state).as_deref(), may_stop)
    };
    acting("", html, move |name, _| match name {
        "more" if untrack(|| offline.kept()).state == KeptState::Off => offline.resume(pages, search),
        "more" => offline.keep_everything(),
        "stop" => offline.stop(),
        _ => {}
    })
}
