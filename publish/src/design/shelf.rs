//! The shelf, what it adds up to, and what is sent by link.

use super::element::{element, unfolded};
use super::stage::Stage;
use super::{Component, DesignError, Section, State, state};
use juku_desk::page::StorageFacts;

/// Where the shelf is full.
const FULL: StorageFacts =
    StorageFacts { is_safari: false, is_persistent: true, used: 0, quota: 1000, is_lasting: true };

pub(super) fn section(stage: &Stage<'_>) -> Result<Section, DesignError> {
    let series = stage.series().id.as_str().to_owned();
    let film = stage.film().names.en.clone();
    let list = "shelf/?show=list&id=b1";
    let first: String = film.split(' ').take(1).collect();
    let components = vec![
        Component::new(
            "The shelf",
            [
                state("Nothing is there", stage.empty_shelf("shelf/")?),
                state("Everything", stage.shelf("shelf/")?),
                state(
                    "Filters open, several picked",
                    unfolded(&stage.shelf("shelf/?pick=all&tag=with+Mei&rating=6-10")?),
                ),
                state("Nothing is left", stage.shelf("shelf/?q=zzzz")?),
            ],
        ),
        Component::new(
            "Rows",
            [
                state("Opened", entry(&stage.pressed("shelf/", &[("row", &series)])?, &series)?),
                state(
                    "After a change",
                    said(&stage.pressed("shelf/", &[("status", &format!("{series} dropped"))])?)?,
                ),
            ],
        ),
        Component::single(
            "Texts that cannot be read",
            unfolded(element(&stage.shelf("shelf/")?, "class=\"notice\"")?),
        ),
        Component::new("Reminders", reminders(stage)?),
        Component::new(
            "Lists",
            [
                state("All", stage.shelf("shelf/?show=lists")?),
                state("One", stage.shelf(list)?),
                state("One without titles", stage.shelf("shelf/?show=list&id=b2")?),
                state("Adding a title that may be several", stage.shelf(&format!("{list}&add={first}"))?),
                state("Everything of it open", unfolded(&stage.shelf(list)?)),
            ],
        ),
        Component::new(
            "Diary",
            [
                state("A year", stage.shelf("shelf/?show=diary&year=2026")?),
                state("Seen nobody knows when", stage.shelf("shelf/?show=diary&year=none")?),
            ],
        ),
        Component::single("Drafts", stage.shelf("shelf/?show=drafts")?),
        Component::new("Files", files(stage)?),
    ];
    Ok(Section { id: "shelf", heading: "Shelf", components })
}

/// The row of a title.
fn entry(page: &str, title: &str) -> Result<String, DesignError> {
    element(page, &format!("id=\"entry-{title}\"")).map(|row| format!("<ul>{row}</ul>"))
}

/// What has happened last.
fn said(page: &str) -> Result<String, DesignError> {
    element(page, "id=\"desk-said\"").map(str::to_owned)
}

fn reminders(stage: &Stage<'_>) -> Result<Vec<State>, DesignError> {
    let mut states = Vec::new();
    for (caption, facts) in [
        ("The storage is nearly full", FULL),
        (
            "Safari deletes what nobody comes for",
            StorageFacts { is_safari: true, is_persistent: false, quota: 0, ..FULL },
        ),
        ("Nothing lasts longer than the page", StorageFacts { quota: 0, is_lasting: false, ..FULL }),
    ] {
        let mut desk = stage.new_desk(true)?;
        desk.set_lasting(facts.is_lasting);
        desk.set_storage(facts);
        states.push(state(
            caption,
            element(&stage.with_desk(&mut desk, "shelf/")?, "class=\"notice reminder\"")?,
        ));
    }
    Ok(states)
}

fn files(stage: &Stage<'_>) -> Result<Vec<State>, DesignError> {
    let address = "shelf/?show=copy";
    let [one, other] = [3, 9].map(|at| stage.title(at).id.to_string());
    let copy = format!(
        r#"{{"juku":2,"records":[{{"mark":{{"title":"{one}","updated":1790000000000,"status":"seen"}}}},{{"mark":{{"title":"{other}","updated":1,"status":"want"}}}},{{"list":{{"id":"b9","created":1,"updated":1,"name":"New 新","titles":["{one}"]}}}}]}}"#
    );
    let table =
        "Date,Name,Year,Letterboxd URI,Rating\n2026-05-01,No Such Film Anywhere,1999,https://boxd.it/a,4\n";
    let with_file = |name: &str, bytes: &str| {
        let mut desk = stage.new_desk(true)?;
        stage.with_desk(&mut desk, address)?;
        desk.take(name, Some(bytes.as_bytes()));
        stage.with_desk(&mut desk, address)
    };
    let preview = |name, bytes| {
        with_file(name, bytes)
            .and_then(|page| Ok(unfolded(element(&page, "class=\"transfer transfer--preview\"")?)))
    };
    let refused = with_file("notes.json", "{\"a\":")?;
    let codes = stage.pressed(address, &[("code", "1")])?;
    Ok(vec![
        state("To take away and to bring in", stage.shelf(address)?),
        state("What a copy would bring", preview("copy.json", &copy)?),
        state("What a table of another site would bring", preview("ratings.csv", table)?),
        state("A file that is none", element(&refused, "aria-labelledby=\"bring-in\"")?),
        state("A code for another device", element(&codes, "class=\"offer\"")?),
    ])
}

/// What a shelf adds up to.
pub(super) fn figures(stage: &Stage<'_>) -> Result<Section, DesignError> {
    let components = vec![Component::new(
        "Statistics",
        [
            state("Of nothing", stage.empty_shelf("shelf/stats/")?),
            state("Of all years", stage.shelf("shelf/stats/")?),
            state("Of one year", stage.shelf("shelf/stats/?year=2026")?),
            state(
                "The table behind a chart",
                unfolded(element(&stage.shelf("shelf/stats/")?, "class=\"stat")?),
            ),
        ],
    )];
    Ok(Section { id: "figures", heading: "Statistics", components })
}

/// What is passed on, and what comes by a link.
pub(super) fn sent(stage: &Stage<'_>) -> Result<Section, DesignError> {
    let mut offers = Vec::new();
    let mut received = Vec::new();
    for (what, address) in [
        ("A review", "shelf/?share=a1"),
        ("A list", "shelf/?share=b1"),
        ("A year", "shelf/stats/?share=2026"),
    ] {
        let page = stage.shelf(address)?;
        let offer = element(&page, "aria-labelledby=\"offer\"")?;
        let link =
            offer.split_once("shared/#").and_then(|(_, rest)| rest.split('"').next()).unwrap_or_default();
        let mut other = stage.new_desk(false)?;
        received.push(state(what, stage.with_desk(&mut other, &format!("shared/#{link}"))?));
        if what == "A list" {
            received.push(state("A list that the reader has", stage.shelf(&format!("shared/#{link}"))?));
        }
        offers.push(state(what, offer));
    }
    received.push(state("A link whose end is missing", stage.shelf("shared/#1.abc")?));
    received.push(state("A link without anything", stage.shelf("shared/")?));
    let code = element(&offers.first().map(|offer| offer.html.clone()).unwrap_or_default(), "class=\"qr\"")
        .map(str::to_owned)?;
    let components = vec![
        Component::new("To pass something on", offers),
        Component::single("A code", code),
        Component::new("What came by link", received),
    ];
    Ok(Section { id: "sent", heading: "Sent by link", components })
}
