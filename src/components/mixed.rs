//! Texts in two scripts.

use juku_catalog::script::{Run, runs};
use leptos::prelude::*;

/// A text with its Chinese parts marked as such.
#[component]
pub fn Mixed(
    /// The text.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    runs(&text)
        .into_iter()
        .map(|run| match run {
            Run::Chinese(part) => view! { <span lang="zh-Hans">{part.to_owned()}</span> }.into_any(),
            Run::Other(part) => part.to_owned().into_any(),
        })
        .collect_view()
}
