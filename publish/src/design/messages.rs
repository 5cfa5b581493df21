//! What is told in place of a page, or above it; and the page about the site.

use juku::state::{Kept, KeptState, LoadError, PageState};
use juku::text;
use juku_view::html;
use juku_view::route::Route;
use juku_view::talk::Wish;

use super::element::{changed, element, filled, inside};
use super::stage::Stage;
use super::{Component, DesignError, Section, State, state};

pub(super) fn section(stage: &Stage<'_>, shell: &str) -> Result<Section, DesignError> {
    let page = |stage: &Stage<'_>, route: &Route, page: PageState| -> Result<String, DesignError> {
        Ok(inside(&stage.page(route, page), "id=\"content\"")?.to_owned())
    };
    let list = Route::list(juku_catalog::ListKey::Year(stage.series().year()));
    let failures = [
        ("The server answered with an error", LoadError::Status(503)),
        ("No answer came", LoadError::NoAnswer),
        ("It took too long", LoadError::TimedOut),
        ("What came is damaged", LoadError::Damaged),
        ("The site was published anew", LoadError::OtherVersion),
    ];
    let failures = failures
        .into_iter()
        .map(|(caption, error)| Ok(state(caption, page(stage, &list, PageState::Failed(error))?)))
        .collect::<Result<Vec<State>, DesignError>>()?;
    let name = stage.film().id.to_string();
    let near = stage.answer(Wish::Near, &name).html;
    let lost = page(stage, &Route::Unknown(name), PageState::Loading)?;
    let unready = changed(element(shell, "id=\"unready\"")?, "id=\"unready\"", " hidden", "")?;
    let components = vec![
        Component::new(
            "Waiting",
            [
                state("Before the application runs", element(shell, "class=\"waiting frame\"")?),
                state("For a page", page(stage, &list, PageState::Loading)?),
            ],
        ),
        Component::new("Failures", failures),
        Component::new(
            "Not found",
            [
                state("Nothing is near", lost.clone()),
                state("Something is near", filled(&lost, "class=\"message__answers\"", &near)?),
            ],
        ),
        Component::single("When the application does not start", unready),
        Component::new("Without a network", offline(stage)?),
        Component::single("About the site", stage.content(&Route::About)?),
    ];
    Ok(Section { id: "messages", heading: "Messages", components })
}

/// Each way in which pages may be kept, where the page about the site tells of it.
fn offline(stage: &Stage<'_>) -> Result<Vec<State>, DesignError> {
    let count = stage.publication.catalogue.titles().len();
    let about = stage.content(&Route::About)?;
    let around = element(&about, "class=\"frame about\"")?;
    let states = [
        ("Before the browser has answered", KeptState::Asking),
        ("Where nothing can be kept", KeptState::Impossible),
        ("Off, as the reader wished", KeptState::Off),
        ("What was opened is kept", KeptState::Opened),
        ("Everything is being fetched", KeptState::Working),
        ("Everything is kept", KeptState::Everything),
        ("Some of it did not come", KeptState::Paused),
        ("There is no room", KeptState::Full),
    ];
    let shown = |(caption, how): (&str, KeptState)| {
        let kept = Kept { state: how, done: 1_400_000, all: 4_100_000 };
        let bar = (how == KeptState::Working).then_some((kept.done, kept.all));
        let may_stop = !matches!(how, KeptState::Asking | KeptState::Impossible | KeptState::Off);
        let more = text::keep_more(how);
        let html = html::offline(&text::kept(kept, count), bar, more.as_deref(), may_stop);
        Ok(state(caption, filled(around, "class=\"frame about\"", &html)?))
    };
    states.into_iter().map(shown).collect()
}
