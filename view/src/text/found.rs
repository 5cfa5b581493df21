//! Words about what was found.

use juku_catalog::search::Reply;

use super::search::COUNTED_PEOPLE;
use super::titles;
use crate::words;

words! {
    /// Above the titles among the answers.
    pub TITLES = "Titles", "作品";
    /// Above the people among the answers.
    pub PEOPLE = "People", "影人";
    /// When nothing answers.
    pub NO_ANSWER = "Nothing in the catalogue has this name.", "片库里没有叫这个名字的。";
    /// Above what is near.
    pub NEAR = "Near to it", "相近的名字";
    BOTH = "{0} and {1}", "{0}、{1}";
    FIRST_SHOWN = "; the first {0} are shown", "，先显示前 {0} 部";
    ON_THEIR_WAY = ". {0} are still on their way", "。还有 {0}正在路上";
    /// Before titles with similar names.
    pub DID_YOU_MEAN = "Did you mean", "你是不是要找";
}

/// `3 titles and 1 person`, and what of the catalogue is not here yet.
pub fn answers(reply: &Reply) -> String {
    let people = || COUNTED_PEOPLE.count(reply.people.len());
    let mut text = match (reply.count, reply.people.len()) {
        _ if reply.near => NO_ANSWER.owned(),
        (0, 0) => NO_ANSWER.owned(),
        (count, 0) => titles(count),
        (0, _) => people(),
        (count, _) => BOTH.with(&[&titles(count), &people()]),
    };
    if reply.count > reply.titles.len() && !reply.near {
        text += &FIRST_SHOWN.count(reply.titles.len());
    }
    text + &on_their_way(reply.missing)
}

/// `. 12 titles are still on their way`; nothing where all are there.
pub(super) fn on_their_way(missing: usize) -> String {
    if missing == 0 { String::new() } else { ON_THEIR_WAY.with(&[&titles(missing)]) }
}
