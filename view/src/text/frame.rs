//! Words around pages, and in place of them.

use crate::language::Language;
use crate::words;
use crate::words::Text;

words! { after 0;
    /// The link for keyboards that jumps over the masthead.
    pub SKIP = "Skip to the content", "跳到正文";
    /// While a page's data is on its way.
    pub LOADING = "Loading…", "正在载入…";
    /// The heading of what is kept for times without a network.
    pub OFFLINE = "Without a network", "离线阅读";
    /// The name of the masthead's navigation.
    pub MAIN_NAVIGATION = "Main", "主导航";
    /// The closing line of every page.
    pub PRIVACY = "No account, no tracker: what you write stays in this browser.", "没有账号，没有追踪：你写的一切只留在这个浏览器里。";
    /// The page about the site, and every link to it.
    pub ABOUT = "About this site", "关于本站";
    /// The link to the list of keys, which `?` follows.
    pub KEYS_LINK = "Keys", "快捷键";
    ENGLISH_FIRST = "English names first", "英文名在前";
    CHINESE_FIRST = "Chinese names first", "中文名在前";
    /// The heading for an unknown address.
    pub NOT_FOUND = "This page is not in the catalogue", "片库里没有这个页面";
    /// What to do about it.
    pub NOT_FOUND_HELP = "The address may be mistyped, or the title may be known by another.", "地址也许打错了，或者这部作品用的是别的名字。";
    /// The link to the home page.
    pub TO_THE_START = "To the start page", "回到首页";
    /// The heading when it did not come.
    pub LOAD_FAILED = "This page did not load", "页面没有载入";
    /// The link to it from a page that did not load.
    pub KEPT_PAGES = "What is kept without a network", "离线可读的内容";
    /// The button that stops the keeping.
    pub STOP_KEEPING = "Stop keeping pages", "不再保存页面";
    /// The name of the bar that shows how far everything is fetched.
    pub FETCHED = "Fetched", "已下载";
}

/// The button that lets names in a language come first.
pub const fn names_first(language: Language) -> Text {
    match language {
        Language::English => ENGLISH_FIRST,
        Language::Chinese => CHINESE_FIRST,
    }
}
