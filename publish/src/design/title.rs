//! The page of a title.

use juku_catalog::review::Mark;
use juku_catalog::{Length, Slug};
use juku_view::html::{self, Mine};
use juku_view::route::Route;
use juku_view::text;

use super::element::{changed, element};
use super::stage::Stage;
use super::{Component, DesignError, Section, State, state};

pub(super) fn section(stage: &Stage<'_>) -> Result<Section, DesignError> {
    let page = |id: &Slug| stage.content(&Route::Title(id.clone()));
    let titles = stage.publication.catalogue.titles();
    let longest = titles.iter().max_by_key(|title| title.names.en.chars().count()).unwrap_or(stage.film());
    let (film, series, long) = (page(&stage.film().id)?, page(&stage.series().id)?, page(&longest.id)?);
    let head = |page: &str| element(page, "class=\"title-hero\"").map(str::to_owned);
    let address = stage.publication.address(&Route::Title(stage.film().id.clone()));
    let share = |said: &str, has_sheet| html::share(&stage.film().names.en, &address, has_sheet, said);
    let components = vec![
        Component::new(
            "Names and poster",
            [
                state("Of a film", head(&film)?),
                state("Of a series", head(&series)?),
                state("With the longest name", head(&long)?),
            ],
        ),
        Component::single("Facts, story and cast", page_of(element(&series, "class=\"title-body\"")?)),
        Component::single("Related titles", element(&film, "class=\"frame also-like\"")?),
        Component::new(
            "Share",
            [
                state("As it is", share("", false)),
                state("Where the system has a share sheet, after copying", share(&juku::text::COPIED, true)),
            ],
        ),
        Component::new("What the reader says of a title", panels(stage)),
        Component::new("The dialog of a card", dialogs(stage)?),
    ];
    Ok(Section { id: "title", heading: "A title", components })
}

/// A part as it stands on the page: in its columns.
fn page_of(part: &str) -> String {
    format!("<div class=\"title-page\">{part}</div>")
}

fn panels(stage: &Stage<'_>) -> Vec<State> {
    let lists = stage.lists();
    let panel = |id: &Slug, length: Length, mark: Option<&Mark>, trouble: Option<&str>| {
        html::mine(&Mine { title: id, length, mark, lists: &lists }, trouble)
    };
    let of = |at: usize| (stage.title(at), stage.mark(&stage.title(at).id));
    let [(series, watching), (film, seen), (_, _), (want, wanted), (dropped, left)] = [0, 1, 2, 3, 4].map(of);
    let mut whole = watching.clone();
    if let (Some(mark), Length::Episodes(Some(all), _)) = (&mut whole, series.length) {
        mark.episodes = all;
    }
    let full = juku::text::act_error(juku::state::SaveError::Full);
    let open = panel(&film.id, film.length, seen.as_ref(), None);
    vec![
        state("Nothing, of a film", panel(&film.id, film.length, None, None)),
        state("Nothing, of a series", panel(&series.id, series.length, None, None)),
        state("Wanted", panel(&want.id, want.length, wanted.as_ref(), None)),
        state("Being watched", panel(&series.id, series.length, watching.as_ref(), None)),
        state("Every episode seen", panel(&series.id, series.length, whole.as_ref(), None)),
        state(
            "Nobody knows how many episodes",
            panel(&series.id, Length::Episodes(None, None), watching.as_ref(), None),
        ),
        state("Seen and rated", panel(&film.id, film.length, seen.as_ref(), None)),
        state("The same with its days, tags and lists open", super::element::unfolded(&open)),
        state("Dropped", panel(&dropped.id, dropped.length, left.as_ref(), None)),
        state("The storage is full", panel(&film.id, film.length, None, Some(&full))),
    ]
}

fn dialogs(stage: &Stage<'_>) -> Result<Vec<State>, DesignError> {
    let dialog = |at: usize, trouble: Option<&str>| {
        let title = stage.title(at);
        let mark = stage.mark(&title.id);
        let mine = Mine { title: &title.id, length: title.length, mark: mark.as_ref(), lists: &[] };
        let card = stage.card(title);
        let name = text::card_name(&card);
        let html = html::card_dialog(Some((&name, &mine)), trouble, "");
        changed(&html, "<dialog", "<dialog", "<dialog open")
    };
    let blocked = juku::text::act_error(juku::state::SaveError::Blocked);
    Ok(vec![
        state("Of a series that is being watched", dialog(0, None)?),
        state("Of a film, after something could not be kept", dialog(1, Some(&blocked))?),
    ])
}
