//! The page about the site. Its words come with its data.

use crate::words;
use crate::words::Text;

words! {
    /// What stands there, for those who show a link to it.
    pub ABOUT_IN_SHORT = "what it keeps in your browser and where, how to read it without a network, by keyboard, and the licence of its texts.",
        "浏览器里存了什么、存在哪里，如何离线阅读、如何用键盘操作，以及文字的许可方式。";
    /// The heading of what is kept in the browser.
    pub WHAT_IS_KEPT = "What is kept, and where", "存了什么，存在哪里";
    /// What is kept in the browser.
    pub WHAT_IS_KEPT_HELP = "Your shelf lies in this browser's storage for this site, and nowhere else: reviews, drafts, and what you want to watch, watch, have seen and rated. It is sent to nobody, no other device has it, and you can take a copy of it. Some browsers clear the storage of sites that are not visited for a while: Safari does so after seven days.",
        "你的片架只存在这个浏览器为本站保留的空间里：影评、草稿，以及你想看、在看、看过和评过分的作品。它不会发给任何人，其他设备上也没有，你可以随时导出一份副本。有些浏览器会清空一段时间没有访问的网站的存储，Safari 是七天。";
    /// What is not done.
    pub NO_ACCOUNT = "There is no account and no tracker, and no page asks another host.",
        "没有账号，没有追踪，任何页面都不会连接别的网站。";
    /// The heading of the keyboard's keys.
    pub BY_KEYBOARD = "By keyboard", "键盘操作";
    /// The heading of the licence.
    pub LICENCE = "Licence of the texts and facts", "文字与资料的许可";
}

words! {
    TO_THIS_LIST = "to this list", "打开这份列表";
    SLASH = "/, or Ctrl K (⌘ K)", "/，或 Ctrl K（⌘ K）";
    TO_THE_SEARCH = "to the search", "开始搜索";
    ARROWS_ENTER = "↑ ↓, Enter, Esc", "↑ ↓、回车、Esc";
    IN_THE_SEARCH = "in the search: choose an answer, open it, close the answers", "搜索时：选择、打开、关闭结果";
    TAB_DOES = "to the next link, button or field; with Shift to the one before", "到下一个链接、按钮或输入框；加 Shift 回到上一个";
    TAB_ENTER = "Tab, then Enter", "Tab，再按回车";
    PAST_THE_MASTHEAD = "at the top of a page: past the masthead to the content", "在页面顶部：跳过页头，直达内容";
    ENTER_SPACE = "Enter, Space", "回车、空格";
    FOLLOWS = "follows a link, presses a button", "打开链接，按下按钮";
    ARROWS = "Arrows", "方向键";
    STARS_OF_A_RATING = "choose the stars of a rating", "选择评分的星数";
    STATUS_KEYS = "on a title or its card: want to watch, watching, seen, dropped; once more takes it back",
        "在作品页或卡片上：想看、在看、看过、弃看；再按一次取消";
    ONE_TO_FIVE = "1 to 5, 0", "1 到 5、0";
    RATING_KEYS = "on a title or its card: so many stars, or none", "在作品页或卡片上：打几星，或取消评分";
    PLUS_DOES = "on a series or its card: one more episode seen", "在剧集页或卡片上：又看了一集";
    QUESTION_MARK = "?", "?";
    TAB = "Tab", "Tab";
    LETTERS = "W, G, S, D", "W、G、S、D";
    PLUS = "+", "+";
}

/// Keys, and what they do.
pub const KEYS: [(Text, Text); 10] = [
    (QUESTION_MARK, TO_THIS_LIST),
    (SLASH, TO_THE_SEARCH),
    (ARROWS_ENTER, IN_THE_SEARCH),
    (TAB, TAB_DOES),
    (TAB_ENTER, PAST_THE_MASTHEAD),
    (ENTER_SPACE, FOLLOWS),
    (ARROWS, STARS_OF_A_RATING),
    (LETTERS, STATUS_KEYS),
    (ONE_TO_FIVE, RATING_KEYS),
    (PLUS, PLUS_DOES),
];
