//! Titles: their posters, and the cards that these stand on.

use std::collections::HashSet;

use juku_catalog::ListKey;
use juku_catalog::page::Card;
use juku_catalog::poster::{PosterFacts, style, svg};
use juku_view::html;
use juku_view::route::Route;
use juku_view::text;

use super::element::{changed, element, filled};
use super::stage::Stage;
use super::{Component, DesignError, Section, State, state};
use crate::markup::escaped;

/// How many posters show how names of a length are set.
const POSTERS: usize = 5;

pub(super) fn section(stage: &Stage<'_>) -> Result<Section, DesignError> {
    let components = vec![Component::new("Posters", posters(stage)?), Component::new("Cards", cards(stage)?)];
    Ok(Section { id: "titles", heading: "Titles", components })
}

fn posters(stage: &Stage<'_>) -> Result<Vec<State>, DesignError> {
    let all: Vec<Card> = stage.publication.catalogue.titles().iter().map(|title| stage.card(title)).collect();
    let mut seen = HashSet::new();
    let palettes = all.iter().filter(|card| seen.insert(style(&card.poster()).palette));
    let mut states = vec![state("Every palette that the catalogue has", grid(stage, palettes)?)];
    let some = |caption, wanted: &dyn Fn(&Card) -> bool| {
        Ok::<_, DesignError>(state(
            caption,
            grid(stage, all.iter().filter(|card| wanted(card)).take(POSTERS))?,
        ))
    };
    let is_long = |card: &Card, least, most| (least..=most).contains(&card.zh.chars().count());
    states.extend([
        some("Two to four characters, in a column", &|card| is_long(card, 2, 4) && !is_in_line(card))?,
        some("Two to four characters, in a line", &|card| is_long(card, 2, 4) && is_in_line(card))?,
        some("Five to eight characters", &|card| is_long(card, 5, 8))?,
        some("More, and in parts", &|card| is_long(card, 9, usize::MAX))?,
    ]);
    let mut english: Vec<&Card> = all.iter().collect();
    english.sort_by_key(|card| card.en.chars().count());
    let ends = || english.iter().take(2).chain(english.iter().rev().take(3)).copied();
    states.push(state("Short and long English titles", grid(stage, ends())?));
    let without = |card: &Card| {
        // The catalogue has a Chinese name for each title; posters can do without.
        let drawn = svg(&PosterFacts { title_zh: None, ..card.poster() });
        filled(&html::cards(&stage.publication.base, [card], false), "class=\"poster\"", &drawn)
    };
    let without = ends().map(without).collect::<Result<String, _>>()?;
    states.push(state("Without a Chinese title", list(stage, false, &without)?));
    let small: String = all.iter().take(8).map(|card| html::thumbnail(card).into_string()).collect();
    let small = format!("<div class=\"design__thumbnails\">{small}</div>");
    states.push(state("Without words, where they could not be read", small));
    Ok(states)
}

/// Whether the first characters of a poster's Chinese title stand beside each other.
fn is_in_line(card: &Card) -> bool {
    let poster = svg(&card.poster());
    let title = poster.split_once("lang=\"zh-Hans\"").map_or("", |(_, title)| title);
    let mut heights =
        title.split("<text").skip(1).filter_map(|text| text.split(" y=\"").nth(1)?.split('"').next());
    heights.next() == heights.next()
}

fn cards(stage: &Stage<'_>) -> Result<Vec<State>, DesignError> {
    let base = &stage.publication.base;
    let all: Vec<Card> = stage.titles.iter().map(|title| stage.card(title)).collect();
    let reason = |at: usize| at.is_multiple_of(2).then(|| "Also directed by 张艺谋".to_owned());
    let noted = all.iter().take(6).enumerate().map(|(at, card)| (card, reason(at)));
    let marked = all.iter().map(|card| marked(stage, card)).collect::<Result<String, _>>()?;
    Ok(vec![
        state("In a grid", grid(stage, &all)?),
        state("With their years", list(stage, false, &html::cards(base, &all, true))?),
        state(
            "In a row, some with a reason",
            list(stage, true, &html::cards_with_notes(base, noted, false))?,
        ),
        state("With what the reader says of each", list(stage, false, &marked)?),
    ])
}

/// A card that says how the reader stands to its title, as the application has it do.
fn marked(stage: &Stage<'_>, card: &Card) -> Result<String, DesignError> {
    const BUTTON: &str = "class=\"card__mine";
    let item = html::cards(&stage.publication.base, [card], false);
    let Some(mark) = stage.mark(&card.id) else { return Ok(item) };
    let name = text::card_name(card);
    let said = text::stands_short(&mark);
    let label = |said| escaped(&text::card_mine(&name, said));
    let item = changed(&item, BUTTON, &label(""), &label(&said))?;
    let says = format!("data-mine=\"{}\" {BUTTON}", escaped(&said));
    changed(&item, BUTTON, BUTTON, &says)
}

fn grid<'c>(stage: &Stage<'_>, cards: impl IntoIterator<Item = &'c Card>) -> Result<String, DesignError> {
    list(stage, false, &html::cards(&stage.publication.base, cards, false))
}

/// These items in a list as pages have it.
fn list(stage: &Stage<'_>, is_row: bool, items: &str) -> Result<String, DesignError> {
    let (page, mark) = match is_row {
        true => (Route::Home, "class=\"cards cards--row\""),
        false => (Route::list(ListKey::Year(stage.series().year())), "class=\"cards\""),
    };
    filled(element(&stage.content(&page)?, mark)?, mark, items)
}
