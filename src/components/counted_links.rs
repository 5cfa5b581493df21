//! Names with numbers.

use leptos::prelude::*;

use super::Mixed;
use crate::route::Route;
use crate::state::given;

/// Links in running lines, each with how many titles it leads to.
#[component]
pub fn CountedLinks(
    /// Where each leads, its name, and the number in words or figures.
    links: Vec<(Route, String, String)>,
    /// Whether they are set large.
    #[prop(optional)]
    large: bool,
) -> impl IntoView {
    let base = given().base;
    let items: Vec<_> = links
        .into_iter()
        .map(|(route, text, count)| {
            let href = route.href(&base);
            view! { <li><a href=href><Mixed text/>" "<span class="counted__number">{count}</span></a></li> }
        })
        .collect();
    view! { <ul class="counted" class:counted--large=large>{items}</ul> }
}
