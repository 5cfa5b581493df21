//! How much a link holds, with prose that nobody made for it: the shipped stories.

use juku_catalog::Title;

use super::{CATALOGUE, PAGE, parcel};
use crate::parcel::LINK_LIMIT;

/// Every run of so many characters.
fn samples(prose: impl Iterator<Item = String>, characters: usize) -> Vec<String> {
    let prose: Vec<char> = prose.collect::<Vec<_>>().join("\n\n").chars().collect();
    let samples: Vec<String> = prose.chunks_exact(characters).map(|run| run.iter().collect()).collect();
    assert!(samples.len() > 10);
    samples
}

/// The shortest, the mean and the longest link to reviews of these texts.
fn links(samples: &[String]) -> (usize, usize, usize) {
    let mut lengths: Vec<usize> = samples.iter().map(|sample| parcel(sample).link(PAGE).len()).collect();
    lengths.sort_unstable();
    (lengths[0], lengths.iter().sum::<usize>() / lengths.len(), lengths[lengths.len() - 1])
}

/// The titles whose prose the dictionary was not made from.
fn fresh() -> impl Iterator<Item = &'static Title> {
    let is_odd = |title: &&Title| title.id.as_str().bytes().map(u32::from).sum::<u32>() % 2 == 1;
    CATALOGUE.titles().iter().filter(is_odd)
}

#[test]
fn a_link_that_messengers_leave_whole_holds_a_long_review() {
    let latin = links(&samples(fresh().map(|title| title.synopsis.join("\n\n")), 2500));
    let chinese = links(&samples(fresh().map(|title| title.summary_zh.clone()), 1000));
    // 1,576 to 1,740 characters, 1,663 in the mean, and 1,864 to 1,924, 1,901 in the mean.
    assert!(latin.1 < 1700 && latin.2 <= LINK_LIMIT, "{latin:?}");
    assert!(chinese.1 < 1930 && chinese.2 <= LINK_LIMIT, "{chinese:?}");
}
