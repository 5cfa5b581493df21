//! Words about searching.

use juku_catalog::search::Failure;

use super::titles;
use crate::words;

words! { after super::reviews::END;
    /// The name of the box and the heading of its page.
    pub SEARCH = "Search", "搜索";
    /// What may be written into the box.
    pub SEARCH_HINT = "Title, 片名, pinyin or person", "片名、拼音或人名";
    /// The name of the list of answers.
    pub ANSWERS = "Answers", "搜索结果";
    /// While the index is on its way.
    pub SEARCHING = "Searching…", "正在搜索…";
    /// Below the answers, for keyboards.
    pub SEARCH_KEYS = "↑ ↓ to choose, Enter to open, Esc to close", "↑ ↓ 选择，回车打开，Esc 关闭";
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
    pub(super) COUNTED_PEOPLE = "{0} person|{0} people", "{0} 位影人";
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

/// Why there are no answers, and what to do.
pub fn search_failed(failure: Failure) -> String {
    match failure {
        Failure::NoAnswer => NO_INDEX.owned(),
        Failure::Status(status) => SERVER_ERROR.count(status.into()),
        Failure::Damaged => CUT.owned(),
        Failure::OtherVersion => ANEW.owned(),
    }
}
