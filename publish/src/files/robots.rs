//! `robots.txt`: everything may be read, and where the sitemap is.
//!
//! Source of the format: RFC 9309; `Sitemap` is from sitemaps.org.

use super::sitemap;
use crate::{File, Publication};

/// The file for crawlers.
pub fn file(publication: &Publication<'_>) -> File {
    let mut text = String::new();
    if publication.base.as_str() != "/" {
        text.push_str(
            "# Crawlers read this file at the root of a host only. This site lies below it:\n\
             # add the line that begins with \"Sitemap\" to the robots.txt at the root.\n",
        );
    }
    let sitemap = publication.file_address(sitemap::PATH);
    text.push_str(&format!("User-agent: *\nAllow: /\n\nSitemap: {sitemap}\n"));
    File::new("robots.txt", text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::catalogue;

    fn text(public_url: &str) -> String {
        String::from_utf8(file(&Publication::new(&catalogue(), public_url)).bytes).unwrap()
    }

    #[test]
    fn all_is_allowed_and_the_sitemap_is_named() {
        assert_eq!(text("/"), "User-agent: *\nAllow: /\n\nSitemap: https://juku.example/sitemap.xml\n");
    }

    #[test]
    fn below_a_path_it_says_that_nobody_reads_it_there() {
        let text = text("/drama/");
        assert!(text.starts_with("# Crawlers read this file at the root"), "{text}");
        assert!(text.ends_with("\nSitemap: https://juku.example/drama/sitemap.xml\n"), "{text}");
    }
}
