//! Where the site is published, and in which language.

use crate::language::Language;

/// Where the site is published, and in which language its pages are: `/` or `/drama/`, and `/drama/zh/` for pages in
/// Chinese.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Base {
    /// The path of the pages; it begins with that of the site.
    pages: String,
    /// How long the path of the site is.
    site: usize,
    language: Language,
}

impl Base {
    /// The site at this path, in English; slashes at its ends may be missing.
    pub fn new(path: &str) -> Self {
        let pages = match path.trim_matches('/') {
            "" => "/".to_owned(),
            inner => ["/", inner, "/"].concat(),
        };
        Self { site: pages.len(), pages, language: Language::English }
    }

    /// The same site in a language.
    #[must_use]
    pub fn in_language(&self, language: Language) -> Self {
        let mut pages = self.as_str().to_owned();
        if let Some(folder) = language.folder() {
            pages += folder;
            pages += "/";
        }
        Self { pages, site: self.site, language }
    }

    /// The same site in the language of the page at an address's path.
    #[must_use]
    pub fn at(&self, path: &str) -> Self {
        let chinese = self.in_language(Language::Chinese);
        if chinese.strip(path).is_some() { chinese } else { self.in_language(Language::English) }
    }

    /// The language of its pages.
    pub const fn language(&self) -> Language {
        self.language
    }

    /// The path of the site with a slash at both ends. Files lie there that are the same for all languages, and what a
    /// reader keeps is kept for it.
    #[inline(never)]
    pub fn as_str(&self) -> &str {
        self.pages.get(..self.site).unwrap_or_default()
    }

    /// The path below which the pages lie: that of the site, or `/drama/zh/`.
    pub fn pages(&self) -> &str {
        &self.pages
    }

    /// What of an address's path lies below that of the pages: `title/leap-2020/` of `/drama/title/leap-2020/`.
    pub(super) fn strip<'p>(&self, path: &'p str) -> Option<&'p str> {
        path.strip_prefix(self.pages()).or_else(|| (path == self.pages.trim_end_matches('/')).then_some(""))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::route::Route;

    fn title() -> Route {
        Route::Title("leap-2020".parse().unwrap())
    }

    #[test]
    fn a_language_has_a_folder_of_its_own() {
        let english = Base::new("/drama/");
        let chinese = english.in_language(Language::Chinese);
        assert_eq!(title().href(&chinese), "/drama/zh/title/leap-2020/");
        assert_eq!(title().data_path(), "title/leap-2020/data.json");
        for path in ["/drama/zh/title/leap-2020/", "/drama/zh/title/leap-2020"] {
            assert_eq!(english.at(path), chinese);
            assert_eq!(Route::parse(&chinese, path), title());
            assert!(matches!(Route::parse(&english, path), Route::Unknown(_)));
        }
        for path in ["/drama/zh", "/drama/zh/", "/drama/zh/index.html"] {
            assert_eq!(Route::parse(&english.at(path), path), Route::Home, "{path}");
            assert_eq!(english.at(path), chinese, "{path}");
        }
        for path in ["/drama/", "/drama/title/leap-2020/", "/drama/zhang/", "/zh/"] {
            assert_eq!(chinese.at(path), english, "{path}");
        }
        assert!(matches!(Route::parse(&chinese, "/drama/title/leap-2020/"), Route::Unknown(_)));
    }
}
