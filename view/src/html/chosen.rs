//! The filters that are set.

use juku_catalog::Slug;
use juku_catalog::browse::{BrowseReply, Choice, Filters, Span};
use maud::{Markup, html};

use super::marked_runs;
use crate::route::{Base, browse_href};
use crate::text;

/// A filter that is set: what it says, and the filters without it.
pub(super) type Chosen = (String, Filters);

/// What is set, one by one.
pub(super) fn chosen(filters: &Filters, reply: &BrowseReply) -> Vec<Chosen> {
    let without = |change: &dyn Fn(&mut Filters)| {
        let mut rest = filters.clone();
        change(&mut rest);
        rest
    };
    let label = |choices: &[Choice], slug: &Slug| {
        let choice = choices.iter().find(|choice| choice.slug == slug.as_str());
        choice
            .map(|choice| choice.label.clone())
            .filter(|label| !label.is_empty())
            .unwrap_or_else(|| slug.to_string())
    };
    let mut chosen = Vec::new();
    for kind in &filters.kinds {
        chosen.push((text::kind(*kind).owned(), without(&|rest| rest.kinds.retain(|other| other != kind))));
    }
    for genre in &filters.genres {
        chosen
            .push((text::genre(*genre).owned(), without(&|rest| rest.genres.retain(|other| other != genre))));
    }
    for (span, words, clear) in [
        (
            filters.years,
            text::years as fn(Span) -> String,
            (|rest| rest.years = Span::default()) as fn(&mut Filters),
        ),
        (filters.minutes, text::minutes, |rest| rest.minutes = Span::default()),
        (filters.episodes, text::episodes, |rest| rest.episodes = Span::default()),
    ] {
        if !span.is_open() {
            chosen.push((words(span), without(&clear)));
        }
    }
    for site in &filters.sites {
        chosen.push((label(&reply.sites, site), without(&|rest| rest.sites.retain(|other| other != site))));
    }
    for company in &filters.companies {
        chosen.push((
            label(&reply.companies, company),
            without(&|rest| rest.companies.retain(|other| other != company)),
        ));
    }
    if let Some(rating) = filters.rated {
        chosen.push((text::rated(rating), without(&|rest| rest.rated = None)));
    }
    for status in &filters.statuses {
        chosen.push((
            text::status(*status).owned(),
            without(&|rest| rest.statuses.retain(|other| other != status)),
        ));
    }
    chosen
}

/// What is set, each with a way to take it back.
pub(super) fn chips(base: &Base, chosen: &[Chosen]) -> Markup {
    html! {
        @for (name, rest) in chosen {
            a.chip href=(browse_href(base, rest, 1)) aria-label=(text::take_back(name)) {
                (marked_runs(name)) span.chip__cross aria-hidden="true" { "×" }
            }
        }
    }
}
