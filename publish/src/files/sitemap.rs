//! The sitemap: every page in each language, with the day of its last change.
//!
//! Source of the format and its limits: <https://www.sitemaps.org/protocol.html>; of how languages are told in it:
//! <https://developers.google.com/search/docs/specialty/international/localized-versions#sitemap>.

use chrono::{DateTime, SecondsFormat, Utc};
use juku_view::route::Route;

use super::xml::{DECLARATION, escaped};
use crate::{File, History, Publication};

/// Where the sitemap lies.
pub const PATH: &str = "sitemap.xml";

const NAMESPACE: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";
/// That of the links to the same page in other languages.
const LINKS: &str = "http://www.w3.org/1999/xhtml";

/// How much one sitemap may hold.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// How many addresses.
    pub addresses: usize,
    /// How many bytes, not compressed.
    pub bytes: usize,
}

impl Limits {
    /// The limits of the protocol: 50,000 addresses and 50 MB.
    pub const PROTOCOL: Self = Self { addresses: 50_000, bytes: 52_428_800 };
}

/// The sitemap of every page, the one for unknown addresses left out. Beyond the limits it is an index of
/// `sitemap-1.xml`, `sitemap-2.xml` and so on.
pub fn files(publication: &Publication<'_>, history: &History, limits: Limits) -> Vec<File> {
    let routes = Route::all(&publication.prepared).into_iter();
    let pages = routes.filter(Route::is_public);
    let editions = publication.in_all_languages();
    let entries = pages.flat_map(|route| {
        let changed = publication.last_change(history, &route);
        let alternates = publication.alternates(&route);
        editions.each_ref().map(|edition| Entry::new(&edition.address(&route), changed, &alternates))
    });
    let mut sheets = sheets(entries.collect(), limits);
    if sheets.len() <= 1 {
        return vec![File::new(PATH, pages_document(sheets.pop().unwrap_or_default()))];
    }
    let mut index = Vec::with_capacity(sheets.len());
    let mut files = Vec::with_capacity(sheets.len() + 1);
    for (at, sheet) in sheets.into_iter().enumerate() {
        let path = format!("sitemap-{}.xml", at + 1);
        let changed = sheet.iter().filter_map(|entry| entry.changed).max();
        index.push(Entry::new(&publication.file_address(&path), changed, &[]));
        files.push(File::new(path, pages_document(sheet)));
    }
    files.push(File::new(PATH, document("sitemapindex", "", "sitemap", index)));
    files
}

/// An address and when it last changed, as `<url>` and `<sitemap>` have them, and where it is in which language.
struct Entry {
    changed: Option<DateTime<Utc>>,
    text: String,
}

impl Entry {
    fn new(address: &str, changed: Option<DateTime<Utc>>, alternates: &[(&str, String)]) -> Self {
        let mut text = format!("<loc>{}</loc>", escaped(address));
        if let Some(changed) = changed {
            text.push_str(&format!(
                "<lastmod>{}</lastmod>",
                changed.to_rfc3339_opts(SecondsFormat::Secs, true)
            ));
        }
        for (language, address) in alternates {
            text.push_str(&format!(
                "<xhtml:link rel=\"alternate\" hreflang=\"{language}\" href=\"{}\"/>",
                escaped(address)
            ));
        }
        Self { changed, text }
    }
}

/// What a sheet has beside its entries, and an entry beside its text, in bytes; a little more than in truth.
const FRAME: usize = 200;

/// Entries in sheets that keep the limits.
fn sheets(entries: Vec<Entry>, limits: Limits) -> Vec<Vec<Entry>> {
    let mut sheets: Vec<Vec<Entry>> = Vec::new();
    let mut bytes = 0;
    for entry in entries {
        let more = entry.text.len() + "<url></url>\n".len();
        match sheets.last_mut() {
            Some(sheet) if sheet.len() < limits.addresses && bytes + more <= limits.bytes => {
                bytes += more;
                sheet.push(entry);
            }
            _ => {
                bytes = FRAME + more;
                sheets.push(vec![entry]);
            }
        }
    }
    sheets
}

fn pages_document(entries: Vec<Entry>) -> String {
    document("urlset", &format!(" xmlns:xhtml=\"{LINKS}\""), "url", entries)
}

fn document(root: &str, more: &str, element: &str, entries: Vec<Entry>) -> String {
    let mut xml = format!("{DECLARATION}<{root} xmlns=\"{NAMESPACE}\"{more}>\n");
    for Entry { text, .. } in entries {
        xml.push_str(&format!("<{element}>{text}</{element}>\n"));
    }
    xml.push_str(&format!("</{root}>\n"));
    xml
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::{catalogue, history};

    /// The addresses and dates of a sitemap or an index, after proving its form.
    fn entries(file: &File, root: &str, element: &str) -> Vec<(String, Option<String>)> {
        let text = std::str::from_utf8(&file.bytes).unwrap();
        let document = roxmltree::Document::parse(text).unwrap();
        let top = document.root_element();
        assert_eq!((top.tag_name().name(), top.tag_name().namespace()), (root, Some(NAMESPACE)));
        let inner = |node: roxmltree::Node<'_, '_>, name: &str| {
            let found = node.children().find(|child| child.has_tag_name((NAMESPACE, name)))?;
            found.text().map(str::to_owned)
        };
        let entries = top.children().filter(roxmltree::Node::is_element);
        entries
            .map(|entry| {
                assert!(entry.has_tag_name((NAMESPACE, element)));
                (inner(entry, "loc").unwrap(), inner(entry, "lastmod"))
            })
            .collect()
    }

    #[test]
    fn every_page_stands_in_it_once_in_each_language_with_its_last_change() {
        let catalogue = catalogue();
        let publication = Publication::new(&catalogue, "/drama/");
        let files = files(&publication, &history(), Limits::PROTOCOL);
        assert_eq!(files.len(), 1);
        let entries = entries(&files[0], "urlset", "url");
        let pages = Route::all(&publication.prepared).into_iter().filter(Route::is_public);
        let editions = publication.in_all_languages();
        let addresses: Vec<String> =
            pages.flat_map(|route| editions.each_ref().map(|edition| edition.address(&route))).collect();
        assert_eq!(entries.iter().map(|(address, _)| address.clone()).collect::<Vec<_>>(), addresses);
        for (page, changed) in [
            ("https://juku.example/drama/", "2024-03-03T00:00:00Z"),
            ("https://juku.example/drama/title/leap-2020/", "2024-01-02T00:00:00Z"),
            ("https://juku.example/drama/zh/title/leap-2020/", "2024-01-02T00:00:00Z"),
            ("https://juku.example/drama/year/2020/", "2024-01-02T00:00:00Z"),
            ("https://juku.example/drama/year/2021/", "2024-03-03T00:00:00Z"),
            ("https://juku.example/drama/genre/sport/", "2024-03-03T00:00:00Z"),
            ("https://juku.example/drama/person/gong-li/", "2024-03-03T00:00:00Z"),
        ] {
            assert!(entries.contains(&(page.to_owned(), Some(changed.to_owned()))), "{page}: {entries:?}");
        }
    }

    #[test]
    fn every_address_names_the_same_page_in_all_languages() {
        let catalogue = catalogue();
        let publication = Publication::new(&catalogue, "/");
        let file = files(&publication, &history(), Limits::PROTOCOL).swap_remove(0);
        let text = String::from_utf8(file.bytes).unwrap();
        let document = roxmltree::Document::parse(&text).unwrap();
        let mut found = 0;
        for url in document.root_element().children().filter(roxmltree::Node::is_element) {
            let links = url.children().filter(|child| child.has_tag_name((LINKS, "link")));
            let links: Vec<_> = links
                .map(|link| ["rel", "hreflang", "href"].map(|name| link.attribute(name).unwrap()))
                .collect();
            let own = url.children().find(|child| child.has_tag_name((NAMESPACE, "loc"))).unwrap();
            assert!(links.iter().any(|[_, _, address]| own.text() == Some(*address)), "{links:?}");
            assert_eq!(
                links.iter().map(|[_, language, _]| *language).collect::<Vec<_>>(),
                ["en", "zh-Hans", "x-default"]
            );
            let wanted = ["alternate", "zh-Hans", "https://juku.example/zh/title/leap-2020/"];
            found += usize::from(links.contains(&wanted));
        }
        assert_eq!(found, 2, "in both languages");
    }

    #[test]
    fn a_page_whose_last_change_is_unknown_says_nothing_of_it() {
        let catalogue = catalogue();
        let publication = Publication::new(&catalogue, "/");
        let files = files(&publication, &History::default(), Limits::PROTOCOL);
        let entries = entries(&files[0], "urlset", "url");
        assert!(entries.len() > 3 && entries.iter().all(|(_, changed)| changed.is_none()), "{entries:?}");
    }

    #[test]
    fn beyond_a_limit_it_is_an_index_of_sitemaps_that_keep_it() {
        let catalogue = catalogue();
        let publication = Publication::new(&catalogue, "/");
        let whole = files(&publication, &history(), Limits::PROTOCOL);
        let all = entries(&whole[0], "urlset", "url");
        for limits in
            [Limits { addresses: 2, ..Limits::PROTOCOL }, Limits { bytes: 1100, ..Limits::PROTOCOL }]
        {
            let files = files(&publication, &history(), limits);
            let (index, sheets) = files.split_last().unwrap();
            assert!(sheets.len() > 1, "{limits:?}");
            let mut found = Vec::new();
            for (at, sheet) in sheets.iter().enumerate() {
                assert_eq!(sheet.path, format!("sitemap-{}.xml", at + 1));
                let entries = entries(sheet, "urlset", "url");
                assert!(entries.len() <= limits.addresses && sheet.bytes.len() <= limits.bytes, "{limits:?}");
                found.extend(entries);
            }
            assert_eq!(found, all);
            let listed = entries(index, "sitemapindex", "sitemap");
            assert_eq!(listed.len(), sheets.len());
            assert_eq!(listed[0].0, "https://juku.example/sitemap-1.xml");
            assert_eq!(listed[0].1.as_deref(), Some("2024-03-03T00:00:00Z"), "the newest of its pages");
        }
    }
}
