//! Words about searching.

use juku_catalog::search::{Failure, Reply};

use super::titles;
use crate::words;

words! { after super::reviews::END;
    /// The name of the box and the heading of its page.
    pub SEARCH = "Search", "搜索";
    /// What may be written into the box.
    pub SEARCH_HINT = "Title, 片名, pinyin or person", "片名、拼音、英文名或人名";
    /// The name of the list of answers.
    pub ANSWERS = "Answers", "搜索结果";
    /// Above the titles among the answers.
    pub TITLES = "Titles", "作品";
    /// Above the people among the answers.
    pub PEOPLE = "People", "影人";
    /// While the index is on its way.
    pub SEARCHING = "Searching…", "正在搜索…";
    /// Below the answers, for keyboards.
    pub SEARCH_KEYS = "↑ ↓ to choose, Enter to open, Esc to close", "↑ ↓ 选择，回车打开，Esc 关闭";
    /// When nothing answers.
    pub NO_ANSWER = "Nothing in the catalogue has this name.", "片库里没有叫这个名字的。";
    /// Above what is near.
    pub NEAR = "Near to it", "相近的名字";
    /// The way to browse instead.
    pub BROWSE_INSTEAD = "Browse the catalogue instead", "去片库里逛逛";
    /// Before examples of what may be asked.
    pub FOR_EXAMPLE = "For example", "试试";
    /// The page without scripts.
    pub SEARCH_NEEDS_SCRIPT = "Searching needs JavaScript.", "搜索需要 JavaScript。";
    /// The link to what needs none.
    pub LISTS = "The lists of the catalogue", "片库的列表";
    /// What they do.
    pub NEED_NONE = "do not.", "不需要。";
    ASKED = "“{0}”", "“{0}”";
    SEARCH_SCOPE = "{0} and {1}, by English or Chinese name, traditional or simplified, in pinyin or by its initials.",
        "{0}、{1}，中文或英文、简体或繁体、拼音或首字母，都能找到。";
    COUNTED_PEOPLE = "{0} person|{0} people", "{0} 位影人";
    BOTH = "{0} and {1}", "{0}、{1}";
    FIRST_SHOWN = "; the first {0} are shown", "，先显示前 {0} 部";
    ON_THEIR_WAY = ". {0} are still on their way", "。还有 {0}正在路上";
    NO_INDEX = "The index of the catalogue did not come. Check the network, then search again.", "片库的索引没有载入。请检查网络，再搜一次。";
    SERVER_ERROR = "The server answered with error {0}. Search again in a while.", "服务器返回错误 {0}。请稍后再搜。";
    CUT = "The index of the catalogue did not come as a whole. Search again.", "片库的索引没有完整载入。请再搜一次。";
    ANEW = "The site has been published anew. Load the page again.", "网站已更新，请重新载入页面。";
}

/// The heading over what was found.
pub fn asked(query: &str) -> String {
    ASKED.with(&[query])
}

/// What the search page says before anything is asked.
pub fn search_scope(titles: usize, people: usize) -> String {
    SEARCH_SCOPE.with(&[&self::titles(titles), &COUNTED_PEOPLE.count(people)])
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

/// Why there are no answers, and what to do.
pub fn search_failed(failure: Failure) -> String {
    match failure {
        Failure::NoAnswer => NO_INDEX.owned(),
        Failure::Status(status) => SERVER_ERROR.count(status.into()),
        Failure::Damaged => CUT.owned(),
        Failure::OtherVersion => ANEW.owned(),
    }
}

/// `. 12 titles are still on their way`; nothing where all are there.
pub(super) fn on_their_way(missing: usize) -> String {
    if missing == 0 { String::new() } else { ON_THEIR_WAY.with(&[&titles(missing)]) }
}
