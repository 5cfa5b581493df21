//! The languages of the site's own words, and which of them is spoken.
//!
//! An address says the language of its page ([`Base`](crate::route::Base) has it). Whoever makes a page says so once,
//! with [`speak`]; every [`Text`](crate::words::Text) then reads in that language. An application and its workers
//! speak one language as long as they run; the hook that writes all pages changes it from page to page, each thread
//! for itself.

use std::cell::Cell;

/// A language that the site speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    /// English, at the site's own address.
    #[default]
    English,
    /// 简体中文, below `zh/`.
    Chinese,
}

impl Language {
    /// Every language, the first at the site's own address.
    pub const ALL: [Language; 2] = [Language::English, Language::Chinese];

    /// Its tag after BCP 47, as `lang` and `hreflang` have it.
    pub const fn tag(self) -> &'static str {
        match self {
            Language::English => "en",
            Language::Chinese => "zh-Hans",
        }
    }

    /// The part of an address that says it, and the name of its file of words: `zh`. English has none.
    pub const fn folder(self) -> Option<&'static str> {
        match self {
            Language::English => None,
            Language::Chinese => Some("zh"),
        }
    }

    /// The language of a tag, by its beginning; English where the site does not speak it.
    pub fn of_tag(tag: &str) -> Language {
        if tag.starts_with("zh") { Language::Chinese } else { Language::English }
    }

    /// Its own name, in itself.
    pub const fn name(self) -> &'static str {
        match self {
            Language::English => "English",
            Language::Chinese => "中文",
        }
    }

    /// The other one, to switch to.
    pub const fn other(self) -> Language {
        match self {
            Language::English => Language::Chinese,
            Language::Chinese => Language::English,
        }
    }
}

thread_local! {
    static SPOKEN: Cell<Language> = const { Cell::new(Language::English) };
}

/// The language that is spoken.
pub fn spoken() -> Language {
    SPOKEN.get()
}

/// From now on this language is spoken, in this thread.
pub fn speak(language: Language) {
    SPOKEN.set(language);
}

/// Whether Chinese is spoken.
pub fn is_chinese() -> bool {
    spoken() == Language::Chinese
}

/// What is made while a language is spoken in this thread; afterwards it is the one that was spoken before.
pub fn spoken_in<T>(language: Language, make: impl FnOnce() -> T) -> T {
    let before = spoken();
    speak(language);
    let made = make();
    speak(before);
    made
}
