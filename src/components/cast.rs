//! The cast.

use juku_catalog::CastMember;
use leptos::prelude::*;

use super::Mixed;
use super::facts::person_link;
use crate::state::given;
use crate::text;

/// Who plays whom; nothing when nobody is known.
#[component]
pub fn Cast(
    /// The cast, leads first.
    cast: Vec<CastMember>,
) -> impl IntoView {
    if cast.is_empty() {
        return ().into_any();
    }
    let base = given().base;
    let members: Vec<_> = cast
        .into_iter()
        .map(|member| {
            let role = member.role.map(|text| view! { <span class="cast__role"><Mixed text/></span> });
            view! { <li><span class="person">{person_link(&base, member.person)}</span>{role}</li> }
        })
        .collect();
    view! {
        <section class="cast" aria-labelledby="cast">
            <h2 id="cast">{text::CAST}</h2>
            <ul>{members}</ul>
        </section>
    }
    .into_any()
}
