//! Search and browse.

use juku_view::html;
use juku_view::route::Route;
use juku_view::talk::Wish;

use super::element::{element, filled, unfolded};
use super::stage::Stage;
use super::{Component, DesignError, Section, state};

pub(super) fn section(stage: &Stage<'_>) -> Result<Section, DesignError> {
    let film = stage.film();
    let person = film.directors.first().map(|person| person.en.clone()).unwrap_or_default();
    let asked = |text: &str| format!("q={}", text.replace(' ', "+"));
    let found =
        |text: &str| stage.answer(Wish::Page, &format!("{}?{}", Route::Search.path(), asked(text))).html;
    // What is near is shown only where nothing answers: the first of these that nothing does.
    let mistakes = [format!("{person}uuu"), person.replace(' ', "x "), "zhangg yimuuu".to_owned()];
    let near = mistakes.iter().map(|asked| found(asked)).find(|html| html.contains("class=\"near\""));
    let found = [
        ("A person and their titles", found(&person)),
        ("Nothing, but something near", near.unwrap_or_default()),
        ("Nothing at all", found("zzzzqqqq")),
    ]
    .map(|(caption, html)| state(caption, html));
    let query = format!(
        "kind={}&genre={}&from=1990",
        film.kind.slug(),
        film.genres.first().map_or("drama", |genre| genre.slug())
    );
    let (open, chosen, none) = (
        stage.found(&Route::Browse, "")?,
        stage.found(&Route::Browse, &query)?,
        stage.found(
            &Route::Browse,
            "kind=film&episodes-from=70&genre=war&genre=family&genres=all&from=2024",
        )?,
    );
    let filters = element(&chosen, "class=\"browse__filters\"")?;
    let around = element(&chosen, "class=\"browse\"")?;
    let alone = |filters: &str| {
        let narrow = format!("<div class=\"design__filters\">{filters}</div>");
        filled(around, "class=\"browse\"", &narrow)
    };
    let bar = element(&chosen, "class=\"browse__bar\"")?;
    let needs = html::needs_script(&stage.publication.base, &juku_view::text::BROWSE_NEEDS_SCRIPT);
    let needs = filled(element(&open, "class=\"needs-script\"")?, "class=\"needs-script\"", &needs)?;
    let components = vec![
        Component::single("Search before anything is asked", stage.content(&Route::Search)?),
        Component::new("What was found", found),
        Component::new(
            "Filters",
            [
                state("What is chosen, and the orders", bar),
                state("As they come, with something chosen", alone(filters)?),
                state("All open", alone(&unfolded(filters))?),
            ],
        ),
        Component::new("Browse", [state("Nothing chosen", open.clone()), state("Nothing left", none)]),
        Component::single("What a browser without scripts is told", needs),
    ];
    Ok(Section { id: "finding", heading: "Search and browse", components })
}
