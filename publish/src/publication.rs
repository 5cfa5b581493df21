//! What is published, and where.

use std::sync::Arc;

use juku_catalog::{Catalogue, Prepared, Site};
use juku_view::language::Language;
use juku_view::route::{Base, Route};

/// A catalogue on its way to an address, in one of the site's languages.
#[derive(Clone)]
pub struct Publication<'c> {
    /// All titles.
    pub catalogue: &'c Catalogue,
    /// The same with what its pages are made from.
    pub prepared: Arc<Prepared<'c>>,
    /// The path that the site lies under, and the language of its pages.
    pub base: Base,
    /// The site's own facts with the address of this publication and in its language, as pages are rendered with.
    pub shared_site: Arc<Site>,
    origin: String,
}

impl<'c> Publication<'c> {
    /// A catalogue that is published in English under `public_url`, which is Trunk's: a path like `/drama/`, or a whole address,
    /// which then wins over the one of `content/site.toml`.
    pub fn new(catalogue: &'c Catalogue, public_url: &str) -> Self {
        let (origin, path) = match split(public_url) {
            ("", path) => (split(&catalogue.site().address).0, path),
            whole => whole,
        };
        let base = Base::new(path);
        Self {
            catalogue,
            prepared: Arc::new(Prepared::new(catalogue)),
            shared_site: Arc::new(site(catalogue, origin, &base)),
            base,
            origin: origin.to_owned(),
        }
    }

    /// The same in a language.
    #[must_use]
    pub fn in_language(&self, language: Language) -> Self {
        let base = self.base.in_language(language);
        Self { shared_site: Arc::new(site(self.catalogue, &self.origin, &base)), base, ..self.clone() }
    }

    /// The same in each language, in the order of [`Language::ALL`].
    pub fn in_all_languages(&self) -> [Self; Language::ALL.len()] {
        Language::ALL.map(|language| self.in_language(language))
    }

    /// The language of its pages.
    pub const fn language(&self) -> Language {
        self.base.language()
    }

    /// The tag of the language of its summaries: that of the catalogue's texts, or Chinese.
    pub fn language_of_texts(&self) -> &str {
        match self.language() {
            Language::English => &self.shared_site.language,
            other => other.tag(),
        }
    }

    /// The site's own facts.
    pub fn site(&self) -> &Site {
        &self.shared_site
    }

    /// The whole address of a page: `https://juku.example/title/leap-2020/`.
    pub fn address(&self, route: &Route) -> String {
        format!("{}{}", self.origin, route.href(&self.base))
    }

    /// The whole addresses of a page in all languages, each after its tag as `hreflang` has it; at last, that for
    /// readers of any other language.
    pub fn alternates(&self, route: &Route) -> Vec<(&'static str, String)> {
        let address = |language| format!("{}{}", self.origin, route.href(&self.base.in_language(language)));
        let tagged = Language::ALL.map(|language| (language.tag(), address(language)));
        tagged.into_iter().chain([("x-default", address(Language::default()))]).collect()
    }

    /// What a page is called in a few words, for those who do not see its picture.
    pub fn name(&self, route: &Route) -> String {
        match route {
            Route::Title(id) => self
                .catalogue
                .title(id)
                .map(|title| match self.language() {
                    Language::English => format!("{} {}", title.names.en, title.names.zh),
                    Language::Chinese => format!("{} {}", title.names.zh, title.names.en),
                })
                .unwrap_or_default(),
            _ => self.site().name.clone(),
        }
    }

    /// Where a file of this language lies below the site's folder: `feed.xml`, `zh/feed.xml`.
    pub fn own_path(&self, path: &str) -> String {
        format!("{}{path}", folder(self.language()))
    }

    /// The whole address of a file of the site.
    pub fn file_address(&self, path: &str) -> String {
        format!("{}{}{path}", self.origin, self.base.as_str())
    }
}

/// The folder of a language below that of the site: empty, or `zh/`.
pub fn folder(language: Language) -> String {
    language.folder().map(|folder| format!("{folder}/")).unwrap_or_default()
}

/// The site's own facts, as pages below a base have them.
fn site(catalogue: &Catalogue, origin: &str, base: &Base) -> Site {
    let site = catalogue.site();
    Site {
        description: site.description_in(base.language() == Language::Chinese).to_owned(),
        address: format!("{origin}{}", base.as_str()),
        ..site.clone()
    }
}

/// Scheme and host of an address, if it has them, and its path.
fn split(address: &str) -> (&str, &str) {
    let host = address.find("://").map_or(0, |at| at + "://".len());
    if host == 0 {
        return ("", address);
    }
    let path = address.get(host..).and_then(|rest| rest.find('/')).map_or(address.len(), |at| host + at);
    address.split_at(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn catalogue() -> Catalogue {
        let site = Site {
            name: "Juku".to_owned(),
            description: "Films.".to_owned(),
            description_zh: Some("电影。".to_owned()),
            address: "https://juku.example/".to_owned(),
            language: "en".to_owned(),
        };
        Catalogue::new(site, Vec::new())
    }

    #[test]
    fn addresses_are_made_of_the_sites_host_and_the_public_path() {
        let leap = Route::Title("leap-2020".parse().unwrap());
        for (public_url, start, title) in [
            ("/", "https://juku.example/", "https://juku.example/title/leap-2020/"),
            ("/drama/", "https://juku.example/drama/", "https://juku.example/drama/title/leap-2020/"),
            ("https://a.example", "https://a.example/", "https://a.example/title/leap-2020/"),
            ("https://a.example/b/", "https://a.example/b/", "https://a.example/b/title/leap-2020/"),
        ] {
            let catalogue = catalogue();
            let publication = Publication::new(&catalogue, public_url);
            assert_eq!(publication.address(&Route::Home), start);
            assert_eq!(publication.address(&leap), title);
            assert_eq!(publication.file_address("feed.xml"), format!("{start}feed.xml"));
        }
    }

    #[test]
    fn each_language_has_addresses_and_words_of_its_own() {
        let leap = Route::Title("leap-2020".parse().unwrap());
        let catalogue = catalogue();
        let [english, chinese] = Publication::new(&catalogue, "/drama/").in_all_languages();
        let (first, second) =
            ("https://juku.example/drama/title/leap-2020/", "https://juku.example/drama/zh/title/leap-2020/");
        assert_eq!((english.address(&leap), chinese.address(&leap)), (first.to_owned(), second.to_owned()));
        let alternates = [("en", first), ("zh-Hans", second), ("x-default", first)];
        for publication in [&english, &chinese, &chinese.in_language(Language::English)] {
            let told = publication.alternates(&leap);
            assert_eq!(
                told.iter().map(|(tag, address)| (*tag, address.as_str())).collect::<Vec<_>>(),
                alternates
            );
            assert_eq!(publication.file_address("icon.svg"), "https://juku.example/drama/icon.svg");
        }
        assert_eq!(
            (english.own_path("feed.xml"), chinese.own_path("feed.xml")),
            ("feed.xml".to_owned(), "zh/feed.xml".to_owned())
        );
        assert_eq!(chinese.site().description, "电影。");
        assert_eq!(chinese.in_language(Language::English).site().description, "Films.");
        assert_eq!((english.language_of_texts(), chinese.language_of_texts()), ("en", "zh-Hans"));
    }
}
