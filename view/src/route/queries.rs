//! What stands behind the path of an address: queries.

use juku_catalog::browse::{Filters, Sort};
use juku_catalog::{Genre, ListKey};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::{Base, Route, SEARCH_FIELD, positive};

/// The name of the field in the query of [`Route::Browse`] that says which page of cards is shown, counted from 1.
pub const PAGE_FIELD: &str = "page";

/// The address of what is found for a query.
pub fn search_href(base: &Base, query: &str) -> String {
    // What forms would send: a space is a plus.
    let words = query.trim().split(' ').map(|word| utf8_percent_encode(word, NON_ALPHANUMERIC).to_string());
    format!("{}?{SEARCH_FIELD}={}", Route::Search.href(base), words.collect::<Vec<_>>().join("+"))
}

/// What the query of an address asks for; empty if it asks for nothing.
pub fn asked(query: &str) -> String {
    let field = query.split('&').find_map(|field| field.strip_prefix(SEARCH_FIELD)?.strip_prefix('='));
    let text = field.unwrap_or_default().replace('+', " ");
    decoded(&text).trim().to_owned()
}

/// A part of an address without its percent signs. Where that would be no text, the replacement character stands for
/// each byte that is not ASCII; the general way would weigh more in the browser.
pub(super) fn decoded(text: &str) -> String {
    let bytes = percent_encoding::percent_decode_str(text);
    let replaced = |byte: u8| if byte.is_ascii() { char::from(byte) } else { char::REPLACEMENT_CHARACTER };
    bytes.clone().decode_utf8().map_or_else(|_| bytes.map(replaced).collect(), Into::into)
}

/// Which page of cards the query of an address asks for, counted from 1.
pub fn page_asked(query: &str) -> usize {
    let field = query.split('&').find_map(|field| field.strip_prefix(PAGE_FIELD)?.strip_prefix('='));
    field.and_then(positive).unwrap_or(1)
}

/// In which order the query of an address wants a list.
pub fn sort_asked(query: &str) -> Sort {
    let field = query.split('&').find_map(|field| field.strip_prefix("sort=").and_then(Sort::from_slug));
    field.unwrap_or_default()
}

/// The address of a list in some order.
///
/// # Arguments
/// `href`: that of a page of the list.
pub fn sorted_href(href: String, sort: Sort) -> String {
    if sort == Sort::default() { href } else { href + "?sort=" + sort.slug() }
}

/// An address with a query, if there is one.
pub fn with_query(href: String, query: &str) -> String {
    if query.is_empty() { href } else { href + "?" + query }
}

/// The address where a list can be narrowed down.
pub fn narrow_href(base: &Base, list: &ListKey) -> String {
    let query = match list {
        ListKey::Year(year) => {
            let year = year.to_string();
            ["from=", &year, "&to=", &year].concat()
        }
        ListKey::Kind(kind) => ["kind=", kind.slug()].concat(),
        ListKey::Genre(genre) => ["genre=", genre.slug()].concat(),
        ListKey::Company(slug) => ["company=", slug.as_str()].concat(),
        ListKey::Watch(slug) => ["watch=", slug.as_str()].concat(),
    };
    with_query(Route::Browse.href(base), &query)
}

/// The address of what passes some filters.
///
/// # Arguments
/// `page`: of its cards, counted from 1.
pub fn browse_href(base: &Base, filters: &Filters, page: usize) -> String {
    paged(Route::Browse.href(base), filters.to_query(), page)
}

/// Whether a page at this path below the base filters by what the reader keeps.
pub fn asks_for_mine(path: &str) -> bool {
    path.starts_with(&Route::Browse.path())
}

/// The same for nothing but some genres in their own order, any of which will do. The front page has this without all other filters.
pub fn genres_href(base: &Base, genres: &[Genre]) -> String {
    let mut query = String::new();
    for genre in genres {
        query += if query.is_empty() { "genre=" } else { "&genre=" };
        query += genre.slug();
    }
    with_query(Route::Browse.href(base), &query)
}

fn paged(href: String, mut query: String, page: usize) -> String {
    if page > 1 {
        let joint = if query.is_empty() { "" } else { "&" };
        query += &format!("{joint}{PAGE_FIELD}={page}");
    }
    with_query(href, &query)
}

#[cfg(test)]
mod tests {
    use juku_catalog::{Kind, Slug};

    use super::*;

    fn slug(text: &str) -> Slug {
        text.parse().unwrap()
    }

    #[test]
    fn what_is_looked_for_stands_in_the_query() {
        let base = Base::new("/drama/");
        for text in ["gong li", "长安", "a+b&c=d#e?%2f", "“Ｗ” 🎬", "100%"] {
            let href = search_href(&base, text);
            let (path, query) = href.split_once('?').unwrap();
            assert_eq!((Route::parse(&base, path), asked(query).as_str()), (Route::Search, text));
        }
        assert_eq!(search_href(&base, " gong li "), "/drama/search/?q=gong+li");
        for (query, text) in [
            ("", ""),
            ("q", ""),
            ("q=", ""),
            ("x=1&q=a", "a"),
            ("qq=b", ""),
            ("q=%ED%A0%80+", "\u{fffd}\u{fffd}\u{fffd}"),
            ("q=caf%E9", "caf\u{fffd}"),
            ("q=%", "%"),
        ] {
            assert_eq!(asked(query), text, "{query}");
        }
    }

    #[test]
    fn a_list_is_narrowed_down_from_what_it_is() {
        let base = Base::new("/drama/");
        for list in [
            ListKey::Year(1999),
            ListKey::Kind(Kind::Film),
            ListKey::Genre(Genre::SciFi),
            ListKey::Company(slug("j-q-pictures")),
            ListKey::Watch(slug("viki")),
        ] {
            assert_eq!(narrow_href(&base, &list), browse_href(&base, &Filters::of_list(&list), 1));
        }
        for genres in [Vec::new(), vec![Genre::SciFi], vec![Genre::Action, Genre::War]] {
            let all = Filters { genres: genres.clone(), ..Filters::default() };
            assert_eq!(genres_href(&base, &genres), browse_href(&base, &all, 1));
        }
    }

    #[test]
    fn orders_and_pages_stand_in_the_query() {
        let href = |sort| sorted_href("/genre/war/".to_owned(), sort);
        assert_eq!(href(Sort::Released), "/genre/war/");
        for sort in Sort::ALL {
            assert_eq!(sort_asked(href(sort).split_once('?').map_or("", |(_, query)| query)), sort);
        }
        assert_eq!(sort_asked("sort=nonsense"), Sort::Released);
        let base = Base::new("/");
        let films = Filters::of_list(&ListKey::Kind(Kind::Film));
        assert_eq!(browse_href(&base, &films, 2), "/browse/?kind=film&page=2");
        assert_eq!(browse_href(&base, &Filters::default(), 2), "/browse/?page=2");
        for (query, page) in [("kind=film&page=2", 2), ("page=0", 1), ("page=x", 1), ("", 1), ("pages=3", 1)]
        {
            assert_eq!(page_asked(query), page, "{query}");
        }
    }
}
