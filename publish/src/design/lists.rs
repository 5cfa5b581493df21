//! Ways into the catalogue, and lists of titles.

use juku_catalog::ListKey;
use juku_view::route::Route;

use super::element::element;
use super::stage::Stage;
use super::{Component, DesignError, Section, State, state};

pub(super) fn section(stage: &Stage<'_>) -> Result<Section, DesignError> {
    let home = stage.content(&Route::Home)?;
    let of_home = |mark: &str| element(&home, mark);
    let components = vec![
        Component::single("Intro of the front page", of_home("class=\"home__intro\"")?),
        Component::single("The title of the day", of_home("class=\"features\"")?),
        Component::single("Head of a section", of_home("class=\"section-head\"")?),
        Component::single("Moods", of_home("class=\"moods\"")?),
        Component::new(
            "Names with numbers",
            [
                state("Large", of_home("class=\"counted counted--large\"")?),
                state("Small", of_home("class=\"counted\"")?),
            ],
        ),
        Component::single("Year bars", of_home("class=\"years\"")?),
        Component::new("Heads of lists", heads(stage)?),
        Component::new("Ways to other pages of a list", pages(stage)?),
        Component::single("A person", stage.content(&Route::Person(stage.person().clone()))?),
    ];
    Ok(Section { id: "lists", heading: "Lists", components })
}

fn heads(stage: &Stage<'_>) -> Result<Vec<State>, DesignError> {
    let series = stage.series();
    let company = stage.titles.iter().find_map(|title| title.companies.first());
    let company = company.map(|company| ("Of a company", ListKey::Company(company.slug.clone())));
    let others = [("Of a year", ListKey::Year(series.year())), ("Of a kind", ListKey::Kind(series.kind))];
    let head = |(caption, list): (&str, ListKey)| {
        Ok(state(caption, element(&stage.content(&Route::list(list))?, "class=\"list-head\"")?))
    };
    others.into_iter().chain(company).map(head).collect()
}

/// The ways of the longest list, from its first page, its second and its last.
fn pages(stage: &Stage<'_>) -> Result<Vec<State>, DesignError> {
    let longest = stage.publication.prepared.lists.pages().max_by_key(|(_, pages)| *pages);
    let Some((list, pages)) = longest.filter(|(_, pages)| *pages > 1) else { return Ok(Vec::new()) };
    let ways = [("The first", 1), ("One between", 2), ("The last", pages)].into_iter();
    ways.filter(|(caption, page)| *page < pages || *caption == "The last")
        .map(|(caption, page)| {
            let page = stage.content(&Route::List(list.clone(), page))?;
            Ok(state(caption, element(&page, "class=\"pagination\"")?))
        })
        .collect()
}
