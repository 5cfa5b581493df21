//! Addresses: the only place that knows what they look like.

use juku_catalog::{Genre, Kind, ListKey, Prepared, Slug};

mod base;
mod queries;
mod sections;

pub use base::Base;
pub use queries::*;
pub use sections::*;

/// A page.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Route {
    /// The front page.
    Home,
    /// One page of a list; pages count from 1.
    List(ListKey, usize),
    /// A title.
    Title(Slug),
    /// A person.
    Person(Slug),
    /// What was found; the query of the address says what for.
    Search,
    /// Any combination of filters; they stand in the query of the address.
    Browse,
    /// What the reader keeps.
    Shelf,
    /// The same in pictures.
    ShelfStats,
    /// What somebody sent by link; the fragment of the address holds it.
    Shared,
    /// About the site.
    About,
    /// No page has this address; what was asked for is kept for suggestions.
    Unknown(String),
}

/// The name of the field in the query of [`Route::Search`] that says what is looked for.
pub const SEARCH_FIELD: &str = "q";

impl Route {
    /// The page at an address's path.
    pub fn parse(base: &Base, path: &str) -> Route {
        let unknown = || Route::Unknown(last_words(path));
        let Some(below) = base.strip(path) else { return unknown() };
        let below = below.strip_suffix("index.html").unwrap_or(below);
        let parts: Vec<&str> = below.split('/').filter(|part| !part.is_empty()).collect();
        known(&parts).unwrap_or_else(unknown)
    }

    /// The first page of a list.
    pub const fn list(list: ListKey) -> Route {
        Route::List(list, 1)
    }

    /// The path below that of all pages: `title/leap-2020/`. An unknown page has none of its own and gives the start.
    pub fn path(&self) -> String {
        match self {
            Route::Home | Route::Unknown(_) => String::new(),
            Route::Search => "search/".to_owned(),
            Route::Browse => "browse/".to_owned(),
            Route::Shelf => "shelf/".to_owned(),
            Route::ShelfStats => "shelf/stats/".to_owned(),
            Route::Shared => "shared/".to_owned(),
            Route::About => "about/".to_owned(),
            Route::Title(id) => below("title", id.as_str()),
            Route::Person(slug) => below("person", slug.as_str()),
            Route::List(list, page) => {
                let mut path = match list {
                    ListKey::Year(year) => below("year", &year.to_string()),
                    ListKey::Kind(kind) => below("kind", kind.slug()),
                    ListKey::Genre(genre) => below("genre", genre.slug()),
                    ListKey::Company(slug) => below("company", slug.as_str()),
                    ListKey::Watch(slug) => below("watch", slug.as_str()),
                };
                if *page > 1 {
                    path += &below("page", &page.to_string());
                }
                path
            }
        }
    }

    /// The address for links: `/drama/title/leap-2020/`, in Chinese `/drama/zh/title/leap-2020/`.
    pub fn href(&self, base: &Base) -> String {
        [base.pages(), &self.path()].concat()
    }

    /// The path of the page's data below that of the site: `title/leap-2020/data.json`. All languages share it.
    pub fn data_path(&self) -> String {
        match self {
            // Whoever is lost is shown what is near.
            Route::Unknown(_) => Route::Search.data_path(),
            known => known.path() + "data.json",
        }
    }

    /// Whether it shows something of the catalogue to everybody: whoever lists pages lists these.
    pub const fn is_public(&self) -> bool {
        !matches!(self, Route::Unknown(_)) && !self.is_of_shelf()
    }

    /// Whether it shows what lies in its reader's browser, or in a link: a worker makes it of that.
    pub const fn is_of_shelf(&self) -> bool {
        matches!(self, Route::Shelf | Route::ShelfStats | Route::Shared)
    }

    /// Whether what it shows is found only once the application runs.
    pub const fn is_found_later(&self) -> bool {
        matches!(self, Route::Search | Route::Browse) || self.is_of_shelf()
    }

    /// Every page of a catalogue, with one for all unknown addresses.
    pub fn all(prepared: &Prepared<'_>) -> Vec<Route> {
        let mut routes = vec![
            Route::Home,
            Route::Search,
            Route::Browse,
            Route::Shelf,
            Route::ShelfStats,
            Route::Shared,
            Route::About,
            Route::Unknown(String::new()),
        ];
        for (list, pages) in prepared.lists.pages() {
            routes.extend((1..=pages).map(|page| Route::List(list.clone(), page)));
        }
        routes.extend(prepared.catalogue.titles().iter().map(|title| Route::Title(title.id.clone())));
        routes.extend(prepared.people.all().map(|works| Route::Person(works.person.slug.clone())));
        routes
    }
}

/// The page with this path below the base.
fn known(parts: &[&str]) -> Option<Route> {
    Some(match *parts {
        [] => Route::Home,
        ["search"] => Route::Search,
        ["browse"] => Route::Browse,
        ["shelf"] => Route::Shelf,
        ["shelf", "stats"] => Route::ShelfStats,
        ["shared"] => Route::Shared,
        ["about"] => Route::About,
        ["title", id] => Route::Title(id.parse().ok()?),
        ["person", slug] => Route::Person(slug.parse().ok()?),
        [word, name] => Route::list(list(word, name)?),
        [word, name, "page", page] => Route::List(list(word, name)?, positive(page)?),
        _ => return None,
    })
}

fn list(word: &str, name: &str) -> Option<ListKey> {
    Some(match word {
        "year" => ListKey::Year(i16::try_from(positive(name)?).ok()?),
        "kind" => ListKey::Kind(Kind::from_slug(name)?),
        "genre" => ListKey::Genre(Genre::from_slug(name)?),
        "company" => ListKey::Company(name.parse().ok()?),
        "watch" => ListKey::Watch(name.parse().ok()?),
        _ => return None,
    })
}

/// Only numbers in their one usual spelling, so that each page has one address.
fn positive(text: &str) -> Option<usize> {
    text.parse().ok().filter(|number| *number > 0 && !text.starts_with(['0', '+']))
}

fn below(folder: &str, name: &str) -> String {
    [folder, "/", name, "/"].concat()
}

/// The last part of a path as words: `leap-2021` of `/titel/leap-2021/`, `夺冠` of `/title/%E5%A4%BA%E5%86%A0/`.
fn last_words(path: &str) -> String {
    let last = path.split('/').rfind(|part| !part.is_empty()).unwrap_or_default();
    queries::decoded(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slug(text: &str) -> Slug {
        text.parse().unwrap()
    }

    fn title(id: &str) -> Route {
        Route::Title(slug(id))
    }

    #[test]
    fn addresses_are_read_and_written_alike() {
        for base in ["/", "/drama/", "/a/b/"].map(Base::new) {
            for (path, route) in [
                ("", Route::Home),
                ("year/2023/", Route::List(ListKey::Year(2023), 1)),
                ("year/2023/page/2/", Route::List(ListKey::Year(2023), 2)),
                ("kind/film/", Route::list(ListKey::Kind(Kind::Film))),
                ("genre/sci-fi/", Route::list(ListKey::Genre(Genre::SciFi))),
                ("genre/romance/page/3/", Route::List(ListKey::Genre(Genre::Romance), 3)),
                ("company/j-q-pictures/", Route::list(ListKey::Company(slug("j-q-pictures")))),
                ("watch/viki/page/12/", Route::List(ListKey::Watch(slug("viki")), 12)),
                ("person/gong-li/", Route::Person(slug("gong-li"))),
                ("title/leap-2020/", title("leap-2020")),
                ("search/", Route::Search),
                ("browse/", Route::Browse),
                ("shelf/", Route::Shelf),
                ("shelf/stats/", Route::ShelfStats),
                ("shared/", Route::Shared),
                ("about/", Route::About),
            ] {
                assert_eq!(route.path(), path);
                assert_eq!(Route::parse(&base, &route.href(&base)), route);
            }
        }
    }

    #[test]
    fn a_missing_slash_or_a_file_name_does_no_harm() {
        let base = Base::new("/drama/");
        for (path, route) in [
            ("/drama", Route::Home),
            ("/drama/index.html", Route::Home),
            ("/drama/title/leap-2020", title("leap-2020")),
            ("/drama/title/leap-2020/index.html", title("leap-2020")),
            ("/drama//title//leap-2020//", title("leap-2020")),
            ("/drama/person/gong-li", Route::Person(slug("gong-li"))),
            ("/drama/genre/war/page/1", Route::list(ListKey::Genre(Genre::War))),
            ("/drama/year/2023/page/1/", Route::List(ListKey::Year(2023), 1)),
        ] {
            assert_eq!(Route::parse(&base, path), route, "{path}");
        }
    }

    #[test]
    fn other_addresses_are_unknown_and_keep_their_last_words() {
        let base = Base::new("/");
        for (path, words) in [
            ("/titel/leap-2020/", "leap-2020"),
            ("/title/Leap_2020/", "Leap_2020"),
            ("/title/%E5%A4%BA%E5%86%A0/", "夺冠"),
            ("/title/%FF/", "\u{fffd}"),
            ("/year/02023/", "02023"),
            ("/year/2023/page/0/", "0"),
            ("/year/-5/", "-5"),
            ("/year/99999/", "99999"),
            ("/title/", "title"),
            ("/genre/romanze/", "romanze"),
            ("/kind/movie/", "movie"),
            ("/company/J.Q. Pictures/", "J.Q. Pictures"),
            ("/genre/romance/page/02/", "02"),
            ("/title/leap-2020/page/2/", "2"),
            ("/person/gong-li/page/2/", "2"),
            ("/list/romance/", "romance"),
        ] {
            assert_eq!(Route::parse(&base, path), Route::Unknown(words.to_owned()), "{path}");
        }
        assert_eq!(Route::parse(&Base::new("/drama/"), "/dramatic/"), Route::Unknown("dramatic".to_owned()));
    }

    #[test]
    fn data_lies_beside_its_page() {
        assert_eq!(title("leap-2020").data_path(), "title/leap-2020/data.json");
        assert_eq!(Route::List(ListKey::Year(2023), 2).data_path(), "year/2023/page/2/data.json");
        assert_eq!(Route::Home.data_path(), "data.json");
        assert_eq!(Route::Unknown(String::new()).data_path(), "search/data.json");
    }
}
