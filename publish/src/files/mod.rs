//! The files that are neither pages nor pictures: for crawlers, feed readers, browsers and hosts.

mod xml;

pub mod feed;
pub mod headers;
pub mod icons;
pub mod manifest;
pub mod moved;
pub mod open_search;
pub mod redirects;
pub mod robots;
pub mod sitemap;

use std::path::Path;
use std::{fs, io};

use juku_catalog::index;

use crate::{File, History, Publication};
use headers::{HeadersError, Sent};

/// All of them.
///
/// # Arguments
/// `policy`: the text of the header `Content-Security-Policy`. `hashed`: the files whose names change with what they
/// hold, from [`hashed`]. `pictures`: the paths of preview pictures, as [`Sent::pictures`].
///
/// # Errors
/// When hosts would not take the headers as they are.
pub fn all(
    publication: &Publication<'_>,
    history: &History,
    policy: &str,
    hashed: &[String],
    pictures: &[&str],
) -> Result<Vec<File>, HeadersError> {
    let mut files = sitemap::files(publication, history, sitemap::Limits::PROTOCOL);
    files.extend([manifest::file(publication), robots::file(publication)]);
    let editions = publication.in_all_languages();
    for edition in &editions {
        files.extend([feed::file(edition, history), open_search::file(edition)]);
    }
    let shards = publication.catalogue.titles().len().div_ceil(index::SHARD).max(1);
    let index: Vec<String> = (0..shards).map(index::file_name).collect();
    // What lies in folders is that of a language, all of which is fresh.
    let files_at_top = files.iter().map(|file| file.path.as_str()).filter(|path| !path.contains('/'));
    let fresh = files_at_top.chain(index.iter().map(String::as_str));
    let fresh: Vec<&str> = fresh.chain(["404.html"]).collect();
    let headers = headers::file(publication, &Sent { policy, hashed, pictures, fresh: &fresh })?;
    files.push(headers);
    files.push(redirects::file(publication));
    files.extend(editions.iter().flat_map(moved::files));
    Ok(files)
}

/// The files of a built site whose names change with what they hold. Trunk puts all of them into the site's own
/// folder.
///
/// # Errors
/// When the folder cannot be read.
pub fn hashed(site: &Path) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(site)? {
        names.extend(entry?.file_name().into_string().ok().filter(|name| headers::is_hashed(name)));
    }
    names.sort_unstable();
    Ok(names)
}

/// A text of at most so many characters, cut after a word where there is one.
fn shortened(text: &str, limit: usize) -> String {
    if text.chars().count() <= limit {
        return text.to_owned();
    }
    let cut: String = text.chars().take(limit + 1).collect();
    match cut.rsplit_once(char::is_whitespace) {
        Some((words, _)) if !words.trim().is_empty() => words.trim_end().to_owned(),
        _ => cut.chars().take(limit).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::{catalogue, history};

    #[test]
    fn long_names_are_cut_after_a_word() {
        for (text, limit, short) in [
            ("Juku 剧库", 16, "Juku 剧库"),
            ("Chinese Films and Series", 16, "Chinese Films"),
            ("Chinese Films", 13, "Chinese Films"),
            ("Chinese Films", 7, "Chinese"),
            ("Chinese Films and Series", 13, "Chinese Films"),
            ("中国电影电视剧目录大全", 4, "中国电影"),
            ("", 4, ""),
        ] {
            assert_eq!(shortened(text, limit), short);
        }
    }

    #[test]
    fn each_file_is_written_once_and_the_same_each_time() {
        let catalogue = catalogue();
        let publication = Publication::new(&catalogue, "/drama/");
        let files = || all(&publication, &history(), "default-src 'none'", &[], &[]).unwrap();
        let headers = files().into_iter().find(|file| file.path == "_headers").unwrap();
        let headers = String::from_utf8_lossy(&headers.bytes).into_owned();
        assert!(headers.contains("/drama/catalog.json\n") && !headers.contains("/drama/zh/feed.xml"));
        let mut paths: Vec<String> = files().into_iter().map(|file| file.path).collect();
        paths.sort_unstable();
        assert_eq!(
            paths,
            [
                "_headers",
                "_redirects",
                "feed.xml",
                "manifest.webmanifest",
                "opensearch.xml",
                "robots.txt",
                "sitemap.xml",
                "title/volleyball-2019/index.html",
                "zh/feed.xml",
                "zh/opensearch.xml",
                "zh/title/volleyball-2019/index.html",
            ]
        );
        assert_eq!(files(), files());
    }
}
