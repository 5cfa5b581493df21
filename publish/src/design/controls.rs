//! What can be pressed, and where one writes.

use juku_catalog::review::{Draft, Field, FieldError, Mark, Rating};
use juku_view::html::{self, Mine};
use juku_view::route::Route;

use super::element::element;
use super::reviews::form;
use super::stage::Stage;
use super::{Component, DesignError, Section, state};

pub(super) fn section(stage: &Stage<'_>) -> Result<Section, DesignError> {
    let series = stage.series();
    let untouched = Mark::new(series.id.clone());
    let mine = |mark| html::mine(&Mine { title: &series.id, length: series.length, mark, lists: &[] }, None);
    let (blank, marked) = (mine(Some(&untouched)), mine(stage.mark(&series.id).as_ref()));
    let dialog = Mine { title: &series.id, length: series.length, mark: None, lists: &[] };
    let dialog = html::card_dialog(Some(("", &dialog)), None, "");
    let files = stage.shelf("shelf/?show=copy")?;
    let shelf = stage.shelf("shelf/")?;
    let empty = form(&Draft::default(), &[]);
    let filled = Draft {
        name: "Mei 梅".to_owned(),
        rating: Rating::new(7),
        body: "往前看，别回头。".to_owned(),
        spoiler: true,
        ..Draft::default()
    };
    let filled = form(&filled, &[]);
    let errors = [Field::Rating, Field::Name, Field::Body].map(FieldError::Missing);
    let wrong = form(&Draft::default(), &errors);
    let list = stage.known(&Route::list(juku_catalog::ListKey::Year(series.year())))?;
    let around = |html: &str, id: &str| -> Result<String, DesignError> {
        // A field is the element around its label.
        let mark = format!("for=\"{id}\"");
        let from = html.find(&mark).and_then(|at| html.get(..at)?.rfind("<div"));
        let from = from.ok_or(DesignError::NoElement(mark))?;
        Ok(element(html.get(from..).unwrap_or_default(), "<div")?.to_owned())
    };
    let components = vec![
        Component::new(
            "Buttons",
            [
                state("Primary: one on a page, or in a part of it", html::again(&juku::text::TRY_AGAIN)),
                state("Plain", element(&dialog, "name=\"close\"")?),
                state("As a link", element(&shelf, "class=\"link-like\"")?),
                state("That opens something", element(&shelf, "class=\"opens\"")?),
            ],
        ),
        Component::new(
            "Toggles",
            [
                state("Not pressed", element(&blank, "aria-pressed=\"false\"")?),
                state("Pressed", element(&marked, "aria-pressed=\"true\"")?),
                state("Disabled", element(&blank, " disabled")?),
            ],
        ),
        Component::new(
            "Links",
            [
                state("Above a heading", element(&list, "class=\"list-head__years\"")?),
                state("Parts of the shelf, one of them open", element(&shelf, "class=\"parts\"")?),
                state("Orders of a list, one of them in force", element(&list, "class=\"orders")?),
            ],
        ),
        Component::new(
            "Fields",
            [
                state("Required", around(&empty, "review-name")?),
                state("Optional", around(&empty, "review-headline")?),
                state("Filled", around(&filled, "review-name")?),
                state("With an error", around(&wrong, "review-name")?),
                state("Of several lines", around(&filled, "review-body")?),
                state("Of several lines, with an error", around(&wrong, "review-body")?),
                state("A choice", around(&filled, "review-story")?),
                state("A file", element(&files, "class=\"button button--quiet transfer__choose\"")?),
                state("Words to find", element(&shelf, "class=\"flow shelf__find\"")?),
            ],
        ),
        Component::new(
            "Check boxes",
            [
                state("Not chosen", element(&empty, "class=\"check\"")?),
                state("Chosen", element(&filled, "class=\"check\"")?),
            ],
        ),
        Component::new(
            "Stars",
            [
                state("None", element(&empty, "id=\"review-rating\"")?),
                state("Three and a half", element(&filled, "id=\"review-rating\"")?),
                state("With an error", element(&wrong, "id=\"review-rating\"")?),
                state(
                    "As they are shown",
                    Rating::all().map(|rating| html::stars(rating).into_string() + " ").collect::<String>(),
                ),
            ],
        ),
    ];
    Ok(Section { id: "controls", heading: "Controls", components })
}
