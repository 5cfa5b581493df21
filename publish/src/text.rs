//! The words that only the hook says: those of the shell, of descriptions and of structured data.

use juku_catalog::Title;
use juku_view::language::is_chinese;
use juku_view::words::Text;

pub use juku_view::language::spoken_in;
pub use juku_view::text::{card_name, genre, in_order, person_names, title_name};

juku_view::words! {
    LOADING = "Loading…", "加载中…";
    LATE = "This takes long. ", "加载得有点久。";
    LOAD_AGAIN = "Load the page again", "重新加载";
    NEEDS_SCRIPT = "This site is an application and needs JavaScript.", "本站是一个应用，需要 JavaScript 才能运行。";
    NOT_RUNNING = "The part of this page that searches and keeps reviews is not running. Reading and links work, and what you typed stays. ",
        "本页负责搜索和保存影评的部分没有运行。阅读和链接不受影响，你写下的内容也还在。";
    TRY_AGAIN = "Try again", "再试一次";

    /// A name, what is to be said of it, and titles.
    pub WITH_TITLES = "{0}: {1}. {2}.", "{0}：{1}。{2}。";
    /// The same for one of several pages, which is named before the titles.
    pub WITH_PAGE = "{0}: {1}. {2}. {3}.", "{0}：{1}。{2}。{3}。";
    /// The site's name, and what a page is about.
    pub ABOUT_SITE = "{0}: {1}", "{0}：{1}";
    /// A title among others, by its name and the other one.
    pub TITLE = "{0} ({1})", "《{0}》";
    /// Between titles.
    pub COMMA = ", ", "、";
    /// After the first titles of many.
    pub AND_MORE = "{0} and more", "{0}等";

    /// A job, as a profession.
    pub DIRECTOR = "Director", "导演";
    /// A job, as a profession.
    pub WRITER = "Writer", "编剧";
    /// A job, as a profession.
    pub PRODUCER = "Producer", "制片人";
    /// A job, as a profession.
    pub ACTOR = "Actor", "演员";
}

/// All sentences of `index.html`, which holds them in English.
pub const SHELL: [Text; 6] = [LOADING, LATE, LOAD_AGAIN, NEEDS_SCRIPT, NOT_RUNNING, TRY_AGAIN];

/// A title in a sentence or two.
pub fn summary(title: &Title) -> &str {
    if is_chinese() { &title.summary_zh } else { &title.summary }
}
