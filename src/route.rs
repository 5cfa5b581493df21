//! Addresses: the only place that knows what they look like.

use juku_catalog::{Catalogue, Slug};

/// The path under which the site is published, with a slash at both ends: `/` or `/drama/`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Base(String);

impl Base {
    /// The base at this path; slashes at its ends may be missing.
    pub fn new(path: &str) -> Self {
        match path.trim_matches('/') {
            "" => Self("/".to_owned()),
            inner => Self(format!("/{inner}/")),
        }
    }

    /// The path with a slash at both ends.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What of an address's path lies below the base: `title/leap-2020/` of `/drama/title/leap-2020/`.
    fn strip<'p>(&self, path: &'p str) -> Option<&'p str> {
        path.strip_prefix(self.as_str()).or_else(|| (path == self.0.trim_end_matches('/')).then_some(""))
    }
}

/// A page.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Route {
    /// The front page.
    Home,
    /// One page of a year's list; pages count from 1.
    Year {
        /// The year.
        year: i16,
        /// The page of its list.
        page: usize,
    },
    /// A title.
    Title(Slug),
    /// No page has this address; what was asked for is kept for suggestions.
    Unknown(String),
}

/// The section of the home page that lists all years.
pub const YEARS_SECTION: &str = "years";

impl Route {
    /// The page at an address's path.
    pub fn parse(base: &Base, path: &str) -> Route {
        let unknown = || Route::Unknown(last_words(path));
        let Some(below) = base.strip(path) else { return unknown() };
        let below = below.strip_suffix("index.html").unwrap_or(below);
        let parts: Vec<&str> = below.split('/').filter(|part| !part.is_empty()).collect();
        match parts.as_slice() {
            [] => Some(Route::Home),
            ["year", year] => parse_year(year, "1"),
            ["year", year, "page", page] => parse_year(year, page),
            ["title", id] => id.parse().ok().map(Route::Title),
            _ => None,
        }
        .unwrap_or_else(unknown)
    }

    /// The path below the base: `title/leap-2020/`. An unknown page has none of its own and gives the start.
    pub fn path(&self) -> String {
        match self {
            Route::Home | Route::Unknown(_) => String::new(),
            Route::Year { year, page: 1 } => format!("year/{year}/"),
            Route::Year { year, page } => format!("year/{year}/page/{page}/"),
            Route::Title(id) => format!("title/{id}/"),
        }
    }

    /// The address for links: `/drama/title/leap-2020/`.
    pub fn href(&self, base: &Base) -> String {
        format!("{}{}", base.as_str(), self.path())
    }

    /// The path of the page's data below the base: `title/leap-2020/data.json`.
    pub fn data_path(&self) -> String {
        match self {
            Route::Unknown(_) => "names.json".to_owned(),
            known => format!("{}data.json", known.path()),
        }
    }

    /// Every page of a catalogue, with one for all unknown addresses.
    pub fn all(catalogue: &Catalogue) -> Vec<Route> {
        let mut routes = vec![Route::Home, Route::Unknown(String::new())];
        for (year, count) in catalogue.years() {
            let pages = usize::from(count).div_ceil(juku_catalog::page::CARDS_PER_PAGE);
            routes.extend((1..=pages).map(|page| Route::Year { year, page }));
        }
        routes.extend(catalogue.titles().iter().map(|title| Route::Title(title.id.clone())));
        routes
    }
}

/// The address of the years on the home page.
pub fn years_href(base: &Base) -> String {
    format!("{}#{YEARS_SECTION}", Route::Home.href(base))
}

/// Only numbers in their one usual spelling, so that each page has one address.
fn parse_year(year: &str, page: &str) -> Option<Route> {
    let year_number: i16 =
        year.parse().ok().filter(|number: &i16| number.to_string() == year && *number > 0)?;
    let page_number: usize =
        page.parse().ok().filter(|number: &usize| number.to_string() == page && *number > 0)?;
    Some(Route::Year { year: year_number, page: page_number })
}

/// The last part of a path as words: `leap-2021` of `/titel/leap-2021/`, `夺冠` of `/title/%E5%A4%BA%E5%86%A0/`.
fn last_words(path: &str) -> String {
    let last = path.split('/').rfind(|part| !part.is_empty()).unwrap_or_default();
    percent_encoding::percent_decode_str(last).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn title(id: &str) -> Route {
        Route::Title(id.parse().unwrap())
    }

    #[test]
    fn addresses_are_read_and_written_alike() {
        for base in ["/", "/drama/", "/a/b/"].map(Base::new) {
            for (path, route) in [
                ("", Route::Home),
                ("year/2023/", Route::Year { year: 2023, page: 1 }),
                ("year/2023/page/2/", Route::Year { year: 2023, page: 2 }),
                ("title/leap-2020/", title("leap-2020")),
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
            ("/drama/year/2023/page/1/", Route::Year { year: 2023, page: 1 }),
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
        ] {
            assert_eq!(Route::parse(&base, path), Route::Unknown(words.to_owned()), "{path}");
        }
        assert_eq!(Route::parse(&Base::new("/drama/"), "/dramatic/"), Route::Unknown("dramatic".to_owned()));
    }

    #[test]
    fn data_lies_beside_its_page() {
        assert_eq!(title("leap-2020").data_path(), "title/leap-2020/data.json");
        assert_eq!(Route::Home.data_path(), "data.json");
        assert_eq!(Route::Unknown(String::new()).data_path(), "names.json");
    }
}
