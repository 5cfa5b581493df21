//! The words that only the hook says: those of the shell, of descriptions and of structured data.

use std::borrow::Cow;

use juku_catalog::page::{Card, TitlePage};
use juku_catalog::{Genre, Person, Title, distinct_name};
use juku_view::language::{self, Language, is_chinese};
use juku_view::words::Text;

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

/// What is made while a language is spoken in this thread; afterwards it is the one that was spoken before.
pub fn spoken_in<T>(language: Language, make: impl FnOnce() -> T) -> T {
    let before = language::spoken();
    language::speak(language);
    let made = make();
    language::speak(before);
    made
}

/// A title in a sentence or two.
pub fn summary(title: &Title) -> &str {
    if is_chinese() { &title.summary_zh } else { &title.summary }
}

/// The name of a genre.
pub fn genre(genre: Genre) -> &'static str {
    genre.label()
}

/// Of an English and a Chinese name, the one that comes first, and the other.
pub fn in_order<'n>(en: &'n str, zh: &'n str) -> (&'n str, &'n str) {
    if is_chinese() { (zh, en) } else { (en, zh) }
}

/// A person's first name and the other one, if they have two.
pub fn person_names(person: &Person) -> (&str, Option<&str>) {
    match person.zh.as_deref() {
        None => (&person.en, None),
        Some(zh) => {
            let (first, other) = in_order(&person.en, zh);
            (first, Some(other))
        }
    }
}

/// The name by which a title is called in a list, with the year where another has the same.
pub fn card_name(card: &Card) -> Cow<'_, str> {
    distinct_name(in_order(&card.en, &card.zh).0, card.year, card.namesake)
}

/// The same on the title's own page.
pub fn title_name(page: &TitlePage) -> Cow<'_, str> {
    let names = &page.title.names;
    distinct_name(in_order(&names.en, &names.zh).0, page.title.year(), page.namesake)
}
