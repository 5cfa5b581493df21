//! "Keep everything for offline".

use leptos::prelude::*;

use crate::state::{Given, KeptState, given};
use crate::text;

/// What is kept for times without a network, and what can be done about it.
#[component]
pub fn OfflinePanel(
    /// How many titles the catalogue has.
    count: usize,
) -> impl IntoView {
    let Given { offline, pages, search, .. } = given();
    let state = Memo::new(move |_| offline.kept().state);
    // Announced when it changes; how far the fetching is, the bar alone says.
    let said = Memo::new(move |_| text::kept(offline.kept(), count));
    let bar = move || {
        (state.get() == KeptState::Working).then(|| {
            view! {
                <progress aria-label=text::FETCHED max=move || offline.kept().all value=move || offline.kept().done/>
            }
        })
    };
    let more = move || {
        let label = text::keep_more(state.get())?;
        let act = move |_| match state.get_untracked() {
            KeptState::Off => offline.resume(pages, search),
            _ => offline.keep_everything(),
        };
        Some(view! { <button type="button" class="button" on:click=act>{label}</button> })
    };
    let stop = move || {
        let is_kept = !matches!(state.get(), KeptState::Asking | KeptState::Impossible | KeptState::Off);
        let act = move |_| offline.stop();
        is_kept.then(|| {
            view! { <button type="button" class="button button--quiet" on:click=act>{text::STOP_KEEPING}</button> }
        })
    };
    view! {
        <p role="status">{move || said.get()}</p>
        {bar}
        <p class="about__ways">{more}{stop}</p>
    }
    .into_any()
}
