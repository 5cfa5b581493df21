//! A person.

use juku_catalog::page::PersonPage;
use maud::{PreEscaped, html};

use super::cards::cards_with_notes;
use super::lists::counted_links;
use super::marked_runs;
use crate::route::{Base, Route};
use crate::text;

/// What somebody made, job by job, and whom they often work with.
pub fn person(base: &Base, page: &PersonPage) -> String {
    let mut colleagues = page.colleagues.iter().map(|colleague| {
        let name = text::both_names(&colleague.person);
        (Route::Person(colleague.person.slug.clone()), name, text::titles(colleague.count))
    });
    html! {
        header.list-head {
            h1 tabindex="-1" {
                @let (first, other) = text::person_names(&page.person);
                (marked_runs(first))
                @if let Some(other) = other { " " span.list-head__chinese { (marked_runs(other)) } }
            }
            p.quiet { (text::person_summary(page)) }
        }
        @for (job, works) in page.jobs() {
            @let works = works.iter().map(|work| (&work.card, work.role.clone()));
            section aria-labelledby=(job.slug()) {
                div.section-head { h2 id=(job.slug()) { (text::job(job)) } }
                ul.cards { (PreEscaped(cards_with_notes(base, works, true))) }
            }
        }
        @if !page.colleagues.is_empty() {
            section aria-labelledby="colleagues" {
                div.section-head { h2 id="colleagues" { (text::COLLEAGUES) } }
                ul.counted { (counted_links(base, &mut colleagues)) }
            }
        }
    }
    .into_string()
}
