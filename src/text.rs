//! Every word that readers see, with those that are shared with the worker (`juku_view::text`).

use juku_catalog::Site;
use juku_view::route::{self, Route};
use juku_view::words;

use crate::page_data::PageData;
use crate::state::{LoadError, PageState, SaveError};

mod offline;
mod reviews;

pub use juku_view::text::*;
pub use offline::*;
pub use reviews::*;

words! { after reviews::END;
    /// Says that the address was copied.
    pub COPIED = "Link copied", "链接已复制";
    /// Says that it could not.
    pub NOT_COPIED = "The browser did not allow it; copy the address from its address bar.", "浏览器没有允许，请从地址栏复制。";
    /// Says that the order of names is not remembered.
    pub NAMES_NOT_KEPT = "This browser keeps nothing of this site, so names stay in their order.", "这个浏览器不保存本站的内容，名字的顺序不能改变。";
    /// The button that tries once more.
    pub TRY_AGAIN = "Try again", "再试一次";
    /// The button that loads a newly published site.
    pub RELOAD = "Load the new version", "载入新版本";
    SERVER_ERROR_NOW = "The server answered with an error ({0}). It may be over in a moment.", "服务器返回错误（{0}），也许一会儿就好。";
    NO_ANSWER_CAME = "No answer came. Is there a connection to the network? Without one, only pages that were kept here can be opened.",
        "没有收到回应。网络连上了吗？离线时只能打开已经保存在这里的页面。";
    TIMED_OUT = "The answer took too long. The connection may be slow.", "等待太久了，网络可能比较慢。";
    DAMAGED = "What came could not be read; it may have been cut short.", "收到的内容无法读取，可能不完整。";
    PUBLISHED_ANEW = "The site has been published anew since it was opened here.", "网站在你打开之后已经更新。";
    OF_PAGE = "{0}, page {1}", "{0}，第 {1} 页";
}

/// The file of all words of the application in a language; the application loads that of the language it speaks.
#[cfg(not(target_arch = "wasm32"))]
pub fn words_file(language: juku_view::language::Language) -> String {
    let blocks = [&juku_view::text::BLOCKS[..], &[offline::ALL, reviews::ALL, ALL]].concat();
    juku_view::words::file(language, &blocks)
}

/// Takes the words of the language that is spoken, from such a file; `None` where it is none.
pub fn load_words(file: String) -> Option<()> {
    juku_view::words::load(file, END)
}

/// What failed, and what to do.
pub fn load_error(error: LoadError) -> String {
    match error {
        LoadError::Status(status) => SERVER_ERROR_NOW.count(status.into()),
        LoadError::NoAnswer => NO_ANSWER_CAME.owned(),
        LoadError::TimedOut => TIMED_OUT.owned(),
        LoadError::Damaged => DAMAGED.owned(),
        LoadError::OtherVersion => PUBLISHED_ANEW.owned(),
    }
}

/// The name of a page in the browser's tab; `None` while it is not known.
///
/// # Arguments
/// `query`: the one of the address.
pub fn page_title(site: &Site, route: &Route, state: &PageState, query: &str) -> Option<String> {
    let name = match (route, state) {
        (_, PageState::Loading) => return None,
        (Route::Unknown(_), _) | (_, PageState::Missing) => NOT_FOUND.owned(),
        (_, PageState::Failed(_)) => LOAD_FAILED.owned(),
        (Route::List(key, page), PageState::Ready(PageData::List(data))) => {
            let mut name = list(key, &data.name);
            if *page > 1 {
                name = OF_PAGE.with(&[&name, &page.to_string()]);
            }
            name
        }
        (_, PageState::Ready(PageData::Title(page))) => heading(page),
        (_, PageState::Ready(PageData::Person(page))) => both_names(&page.person),
        (Route::Browse, PageState::Ready(_)) => BROWSE.owned(),
        (Route::Shelf, PageState::Ready(_)) => SHELF.owned(),
        (Route::ShelfStats, PageState::Ready(_)) => STATS.owned(),
        (Route::Shared, PageState::Ready(_)) => SHARED.owned(),
        (_, PageState::Ready(PageData::Search(_))) => match route::asked(query) {
            asked if asked.is_empty() => SEARCH.owned(),
            asked => [&self::asked(&asked), " – ", &SEARCH].concat(),
        },
        (_, PageState::Ready(PageData::About(_))) => ABOUT.owned(),
        (_, PageState::Ready(_)) => return Some(site.name.clone()),
    };
    Some([&name, " · ", &site.name].concat())
}
