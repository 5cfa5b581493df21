//! How the site's own words are kept: each in all languages, in one place.
//!
//! [`words!`](crate::words!) names a text and gives it in English and in Chinese; with one of them missing, it does
//! not compile. Where weight counts, which is in the application, a program has no words within it, only their
//! places: it loads the words of the one language that it speaks ([`load`]), from a file that is made with [`file`].
//! The feature `words` of this crate chooses: programs that have it carry all words of all languages.

use std::fmt;

use maud::Render;

#[cfg(feature = "words")]
use crate::language::{Language, spoken};

/// A text in all languages. It reads in the one that is spoken ([`crate::language::spoken`]), wherever a `&str` is
/// expected.
///
/// It may have places to be filled, `{0}` to `{9}`, and a form for one and another for many: `{0} title|{0} titles`.
#[derive(Clone, Copy)]
pub struct Text {
    #[cfg(feature = "words")]
    english: &'static str,
    #[cfg(feature = "words")]
    chinese: &'static str,
    #[cfg(not(feature = "words"))]
    place: u16,
}

impl Text {
    /// A text, and its place among the loaded words. For [`words!`](crate::words!).
    #[cfg(feature = "words")]
    #[doc(hidden)]
    pub const fn new(_place: u16, english: &'static str, chinese: &'static str) -> Self {
        Self { english, chinese }
    }

    /// A text, and its place among the loaded words. For [`words!`](crate::words!).
    #[cfg(not(feature = "words"))]
    #[doc(hidden)]
    pub const fn new(place: u16, _english: &'static str, _chinese: &'static str) -> Self {
        Self { place }
    }

    /// The text in the language that is spoken.
    #[cfg(feature = "words")]
    pub fn get(self) -> &'static str {
        match spoken() {
            Language::English => self.english,
            Language::Chinese => self.chinese,
        }
    }

    /// The text in the language that is spoken.
    #[cfg(not(feature = "words"))]
    #[inline(never)]
    pub fn get(self) -> &'static str {
        loaded::get(self.place)
    }

    /// The text as a `String`.
    #[inline(never)]
    pub fn owned(self) -> String {
        self.get().to_owned()
    }

    /// The text with its places filled: `{0}` by the first, and so on.
    #[inline(never)]
    pub fn with(self, parts: &[&str]) -> String {
        let (first, others) = parts.split_first().unwrap_or((&"", &[]));
        fill(self.get(), first, others)
    }

    /// Other texts with this one between.
    #[inline(never)]
    pub fn join(self, parts: &mut dyn Iterator<Item = &str>) -> String {
        let mut joined = String::new();
        for part in parts {
            if !joined.is_empty() {
                joined += self.get();
            }
            joined += part;
        }
        joined
    }

    /// The text with a number in its place `{0}`, in the form for one or for many.
    #[inline(never)]
    pub fn count(self, count: usize) -> String {
        self.count_with(count, &[])
    }

    /// The same with more places to be filled, from `{1}` on.
    pub fn count_with(self, count: usize, others: &[&str]) -> String {
        let text = self.get();
        let form = match text.split_once('|') {
            Some((one, _)) if count == 1 => one,
            Some((_, many)) => many,
            None => text,
        };
        fill(form, &count.to_string(), others)
    }
}

/// A place that is not given stays empty.
fn fill(text: &str, first: &str, others: &[&str]) -> String {
    let mut filled = String::new();
    let mut pieces = text.split('{');
    filled += pieces.next().unwrap_or_default();
    for piece in pieces {
        let mut rest = piece.chars();
        let place = rest.next().and_then(|digit| digit.to_digit(10)).unwrap_or_default() as usize;
        filled += if place == 0 { first } else { others.get(place - 1).copied().unwrap_or_default() };
        // Past the closing brace.
        rest.next();
        filled += rest.as_str();
    }
    filled
}

impl std::ops::Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        self.get()
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.get())
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.get())
    }
}

impl Render for Text {
    #[inline(never)]
    fn render_to(&self, buffer: &mut String) {
        self.get().render_to(buffer);
    }
}

impl PartialEq for Text {
    fn eq(&self, other: &Text) -> bool {
        self.get() == other.get()
    }
}

/// The words of a language that is spoken by a program without words, one to a line, from a text of [`file`]. `None`
/// where it is something else, such as the page that some hosts answer with in place of a missing file.
///
/// # Arguments
/// `count`: of the words.
#[cfg(not(feature = "words"))]
pub fn load(words: String, count: u16) -> Option<()> {
    let words: Vec<&str> = words.leak().split('\n').collect();
    (words.len() == usize::from(count)).then(|| loaded::set(words))
}

#[cfg(not(feature = "words"))]
mod loaded {
    use std::cell::Cell;

    thread_local! {
        static WORDS: Cell<&'static [&'static str]> = const { Cell::new(&[]) };
    }

    pub fn set(words: Vec<&'static str>) {
        WORDS.set(words.leak());
    }

    pub fn get(place: u16) -> &'static str {
        WORDS.get().get(usize::from(place)).copied().unwrap_or_default()
    }
}

/// A program that has all words within it needs none.
#[cfg(feature = "words")]
pub fn load(_words: String, _count: u16) -> Option<()> {
    Some(())
}

/// The file of the words of a language, for [`load`]: one to a line, in the order of their places.
#[cfg(feature = "words")]
pub fn file(language: Language, blocks: &[&[Text]]) -> String {
    let mut lines = Vec::new();
    for text in blocks.iter().copied().flatten() {
        lines.push(match language {
            Language::English => text.english,
            Language::Chinese => text.chinese,
        });
    }
    lines.join("\n")
}

/// Names texts, each in English and in Chinese.
///
/// ```
/// juku_view::words! {
///     /// The heading of it.
///     pub MINE = "On my list", "我的标记";
///     /// How many of them.
///     TITLES = "{0} title|{0} titles", "{0} 部";
/// }
/// assert_eq!(MINE.get(), "On my list");
/// assert_eq!(TITLES.count(2), "2 titles");
/// ```
///
/// One that is missing does not compile:
///
/// ```compile_fail
/// juku_view::words! { pub MINE = "On my list"; }
/// ```
///
/// What the application has begins with `after` and the end of the block before it, which gives each its place among
/// the loaded words: `words! { after super::about::END; … }`. The block has an `END` then, and `ALL` its texts.
#[macro_export]
macro_rules! words {
    (after $before:expr; $($(#[$attribute:meta])* $visible:vis $name:ident = $english:expr, $chinese:expr;)*) => {
        #[allow(non_camel_case_types, clippy::upper_case_acronyms, reason = "each counts a text of the same name")]
        enum Place { $($name,)* Count }
        $(
            $(#[$attribute])*
            $visible const $name: $crate::words::Text =
                $crate::words::Text::new($before + Place::$name as u16, $english, $chinese);
        )*
        /// The place after the last of these texts.
        pub(crate) const END: u16 = $before + Place::Count as u16;
        /// All of these texts, in the order of their places.
        #[cfg(not(target_arch = "wasm32"))]
        pub(crate) const ALL: &[$crate::words::Text] = &[$($name),*];
    };
    ($($(#[$attribute:meta])* $visible:vis $name:ident = $english:expr, $chinese:expr;)*) => {
        $(
            $(#[$attribute])*
            $visible const $name: $crate::words::Text = $crate::words::Text::new(0, $english, $chinese);
        )*
    };
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::speak;

    crate::words! {
        TITLES = "{0} title|{0} titles", "{0} 部";
        OF = "{0} of {1}", "{1} 之 {0}";
    }

    #[test]
    fn a_text_reads_in_the_language_that_is_spoken() {
        assert_eq!((TITLES.count(1), TITLES.count(2)), ("1 title".to_owned(), "2 titles".to_owned()));
        assert_eq!(OF.with(&["{1}", "b"]), "{1} of b", "what is filled in is not filled again");
        speak(Language::Chinese);
        assert_eq!(TITLES.count(1), "1 部");
        assert_eq!(OF.with(&["a", "b"]), "b 之 a");
        assert_eq!(OF.with(&["a"]), " 之 a");
    }
}
