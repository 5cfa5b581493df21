//! What stands around every page.

use juku_view::html;
use juku_view::route::Route;
use juku_view::talk::Wish;

use super::element::{changed, element, filled};
use super::stage::Stage;
use super::{Component, DesignError, Section, State, state};

pub(super) fn section(stage: &Stage<'_>) -> Result<Section, DesignError> {
    let page = stage.known(&Route::Home)?;
    let base = stage.publication.base.clone();
    // A foot that could not keep what was wished is the same element with another content.
    let trouble = html::footer(&base, Some(juku::text::NAMES_NOT_KEPT.get()));
    let foot = element(&page, "class=\"footer frame\"")?;
    let components = vec![
        Component::new(
            "Link past the masthead",
            [state("Seen only while it has the focus: press Tab", element(&page, "class=\"skip-link\"")?)],
        ),
        Component::single("Masthead", element(&page, "class=\"masthead frame\"")?),
        Component::new("Search box", search(stage, &page)?),
        Component::new(
            "Footer",
            [
                state("As it is", foot),
                state("The browser keeps nothing", filled(foot, "class=\"footer frame\"", &trouble)?),
            ],
        ),
    ];
    Ok(Section { id: "around", heading: "Around every page", components })
}

/// The box with what it shows while somebody types.
fn search(stage: &Stage<'_>, page: &str) -> Result<Vec<State>, DesignError> {
    let closed = element(page, "class=\"search\"")?.to_owned();
    let open = |answers: &str, said: &str| {
        let open = filled(&closed, "role=\"listbox\"", answers)?;
        let open = filled(&open, "class=\"search__status\"", &status(&closed, said)?)?;
        changed(&open, "class=\"search__panel\"", " hidden", "")
    };
    let person = stage.film().directors.first().map(|person| person.en.clone()).unwrap_or_default();
    let titles = stage.answer(Wish::Options, "the");
    let people = stage.answer(Wish::Options, &person);
    let nothing = stage.answer(Wish::Options, "zzzzqqqq");
    let chosen = changed(
        &titles.html,
        &format!("id=\"{}\"", html::option_id(0)),
        "aria-selected=\"false\"",
        "aria-selected=\"true\"",
    )?;
    let failed = juku::text::search_failed(juku_catalog::search::Failure::NoAnswer);
    Ok(vec![
        state("Closed", closed.clone()),
        state("Titles first, one chosen by key", open(&chosen, &titles.said)?),
        state("A person first", open(&people.html, &people.said)?),
        state("Waiting for the answer", open("", &juku::text::SEARCHING)?),
        state("Nothing found", open(&nothing.html, &nothing.said)?),
        state("No index", open("", &failed)?),
    ])
}

/// The line below the answers: what is said of them stands in its first part.
fn status(search: &str, said: &str) -> Result<String, DesignError> {
    let line = super::element::inside(search, "class=\"search__status\"")?;
    let keys = element(line, "class=\"search__keys\"")?;
    let (_, first) = line.split_once("<span>").unwrap_or_default();
    let rest = first.split_once("</span>").map_or(keys, |(_, rest)| rest);
    Ok(format!("<span>{}</span>{rest}", crate::markup::escaped(said)))
}
