//! What is published, and where.

use std::sync::Arc;

use juku_catalog::{Catalogue, Prepared, Site};
use juku_view::route::{Base, Route};

/// A catalogue on its way to an address.
pub struct Publication<'c> {
    /// All titles.
    pub catalogue: &'c Catalogue,
    /// The same with what its pages are made from.
    pub prepared: Prepared<'c>,
    /// The path that the site lies under.
    pub base: Base,
    /// The site's own facts with the address of this publication, as pages are rendered with.
    pub shared_site: Arc<Site>,
    origin: String,
}

impl<'c> Publication<'c> {
    /// A catalogue that is published under `public_url`, which is Trunk's: a path like `/drama/`, or a whole address,
    /// which then wins over the one of `content/site.toml`.
    pub fn new(catalogue: &'c Catalogue, public_url: &str) -> Self {
        let (origin, path) = match split(public_url) {
            ("", path) => (split(&catalogue.site().address).0, path),
            whole => whole,
        };
        let base = Base::new(path);
        let site = Site { address: format!("{origin}{}", base.as_str()), ..catalogue.site().clone() };
        Self {
            catalogue,
            prepared: Prepared::new(catalogue),
            base,
            shared_site: Arc::new(site),
            origin: origin.to_owned(),
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

    /// What a page is called in a few words, for those who do not see its picture.
    pub fn name(&self, route: &Route) -> String {
        match route {
            Route::Title(id) => self
                .catalogue
                .title(id)
                .map_or_else(String::new, |title| format!("{} {}", title.names.en, title.names.zh)),
            _ => self.site().name.clone(),
        }
    }

    /// The whole address of a file of the site.
    pub fn file_address(&self, path: &str) -> String {
        format!("{}{}{path}", self.origin, self.base.as_str())
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
            description: String::new(),
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
}
