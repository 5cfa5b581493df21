//! Asks what readers ask, of the shipped content, and prints how often the first answer is right. `cargo test` shows
//! the table, since this test has no harness that would keep it back.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::ExitCode;

use juku_catalog::search::Finder;
use serde_json::Value;

/// In percent of all, and of each kind.
const WANTED: (f64, f64) = (98.0, 95.0);

type Failure = Box<dyn std::error::Error>;

fn main() -> Result<ExitCode, Failure> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let catalogue =
        juku_catalog::folder::read(&here.join("../content")).map_err(|faults| format!("{faults:?}"))?;
    let mut finder = Finder::new(juku_catalog::index::of(&catalogue));
    let queries: Vec<Value> =
        serde_json::from_str(&std::fs::read_to_string(here.join("tests/search-queries.json"))?)?;
    let mut right: BTreeMap<&str, (u32, u32)> = BTreeMap::new();
    for query in &queries {
        let (Some(kind), Some(text), Some(wanted)) =
            (query["kind"].as_str(), query["q"].as_str(), query["want"].as_array())
        else {
            return Err(format!("{query} is no query").into());
        };
        let answers = finder.search(text, 1);
        let first = answers.titles.first().and_then(|title| finder.index().titles.id.get(title.at));
        let is_right = first.is_some_and(|id| wanted.iter().any(|wanted| wanted == id.as_str()));
        if !is_right {
            println!("{kind}: {text:?} has {}", first.map_or("no answer", |id| id.as_str()));
        }
        let (found, all) = right.entry(kind).or_default();
        *found += u32::from(is_right);
        *all += 1;
    }
    let percent = |(found, all): (u32, u32)| f64::from(found) * 100.0 / f64::from(all);
    let sum = right.values().fold((0, 0), |sum, kind| (sum.0 + kind.0, sum.1 + kind.1));
    for (kind, found) in &right {
        println!("{kind:16} {:4} of {:4}  {:5.1} %", found.0, found.1, percent(*found));
    }
    println!("{:16} {:4} of {:4}  {:5.1} %", "all", sum.0, sum.1, percent(sum));
    let enough = percent(sum) >= WANTED.0 && right.values().all(|kind| percent(*kind) >= WANTED.1);
    if !enough {
        println!("Wanted are {} % of all and {} % of each kind.", WANTED.0, WANTED.1);
    }
    Ok(if enough && sum.1 > 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
