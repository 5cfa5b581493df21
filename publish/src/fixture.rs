//! Three titles and their dates, for tests.

use chrono::{DateTime, Utc};
use juku_catalog::Catalogue;
use juku_catalog::content::{Source, read};

use crate::History;
use crate::history::Moments;

const LEAP: &str = include_str!("../../content/titles/leap-2020.json");

/// What stands in the fixture's site, name and description.
pub const SITE_NAME: &str = "A & B <剧库>";

/// Leap of 2020, which was `volleyball-2019` before; Jump and Dive of 2021, named to do harm.
pub fn catalogue() -> Catalogue {
    let site = format!(
        "name = \"{SITE_NAME}\"\ndescription = \"Films \\\"and\\\" </title><script>.\"\ndescription_zh = \"电影、剧集 & </title><script>。\"\naddress = \"https://juku.example/\"\nlanguage = \"zh-Hans\""
    );
    let leap = LEAP.replace("\"related\": []", "\"formerly\": [\"volleyball-2019\"]");
    let other = |id: &str, name: &str| {
        LEAP.replace("leap-2020", id).replace("2020-09-25", "2021-09-25").replacen("\"Leap\"", name, 1)
    };
    let source = |id: &str, text: String| Source { path: format!("content/titles/{id}.json"), text };
    let titles = [
        source("leap-2020", leap),
        source("jump-2021", other("jump-2021", "\"</title> & \\\"Jump\\\" ]]> \u{202e}\u{ffff}\"")),
        source("dive-2021", other("dive-2021", "\"Dive\"")),
    ];
    let site = Source { path: "content/site.toml".to_owned(), text: site };
    match read(Some(&site), &titles) {
        Ok(catalogue) => catalogue,
        Err(faults) => panic!("the fixture is broken: {faults:?}"),
    }
}

/// Leap was added first and changed since; the others came together.
pub fn history() -> History {
    let at = |text: &str| -> DateTime<Utc> { text.parse().unwrap_or_default() };
    let moments = |id: &str, added: &str, changed: &str| {
        id.parse().ok().map(|id| (id, Moments { added: at(added), changed: at(changed) }))
    };
    let titles = [
        moments("leap-2020", "2023-01-01T00:00:00Z", "2024-01-02T00:00:00Z"),
        moments("jump-2021", "2024-02-02T00:00:00Z", "2024-02-02T00:00:00Z"),
        moments("dive-2021", "2024-02-02T00:00:00Z", "2024-03-03T00:00:00Z"),
    ];
    History::of(titles.into_iter().flatten())
}
