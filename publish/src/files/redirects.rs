//! `_redirects`: former addresses answered with 301, and unknown ones in their language, by the hosts that read it.
//!
//! Sources of the format: <https://docs.netlify.com/manage/routing/redirects/overview/> and
//! <https://developers.cloudflare.com/pages/configuration/redirects/>.

use juku_view::language::Language;
use juku_view::route::Route;

use crate::{File, Publication};

const EXPLAINED: &str = "\
# Addresses that titles had before, and addresses that lead nowhere. This file is read at the root of the site only.
# Netlify wants \"301!\", because a page for other hosts lies there, too; it does not mind closing slashes.
# Cloudflare Pages skips those lines with a warning, and takes the others.
# The lines with 404 are for Netlify, too: Cloudflare finds the nearest 404.html by itself.
";

/// The redirects of all former ids, in each language, and the page for unknown addresses of those that have a folder.
pub fn file(publication: &Publication<'_>) -> File {
    let bases = Language::ALL.map(|language| publication.base.in_language(language));
    let former = publication.catalogue.former_ids().iter();
    let moves = former.flat_map(|(old, now)| {
        bases
            .each_ref()
            .map(|base| (Route::Title(old.clone()).href(base), Route::Title(now.clone()).href(base)))
    });
    // The first line that fits counts.
    let forced = moves.clone().map(|(old, now)| format!("{old} {now} 301!\n"));
    let exact = moves.flat_map(|(old, now)| {
        [format!("{old} {now} 301\n"), format!("{} {now} 301\n", old.trim_end_matches('/'))]
    });
    let lost = bases.iter().filter(|base| base.language().folder().is_some());
    let lost = lost.map(|base| format!("{0}* {0}404.html 404\n", base.pages()));
    let lines: String = forced.chain(exact).chain(lost).collect();
    File::new("_redirects", format!("{EXPLAINED}{lines}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::catalogue;

    #[test]
    fn former_addresses_are_redirected_with_and_without_their_slash() {
        let catalogue = catalogue();
        let file = file(&Publication::new(&catalogue, "/drama/"));
        let text = String::from_utf8(file.bytes).unwrap();
        let rules: Vec<&str> = text.lines().filter(|line| !line.starts_with('#')).collect();
        assert_eq!(
            rules,
            [
                "/drama/title/volleyball-2019/ /drama/title/leap-2020/ 301!",
                "/drama/zh/title/volleyball-2019/ /drama/zh/title/leap-2020/ 301!",
                "/drama/title/volleyball-2019/ /drama/title/leap-2020/ 301",
                "/drama/title/volleyball-2019 /drama/title/leap-2020/ 301",
                "/drama/zh/title/volleyball-2019/ /drama/zh/title/leap-2020/ 301",
                "/drama/zh/title/volleyball-2019 /drama/zh/title/leap-2020/ 301",
                "/drama/zh/* /drama/zh/404.html 404",
            ]
        );
    }

    #[test]
    fn without_former_ids_unknown_addresses_still_have_their_language() {
        let catalogue = catalogue().with_former_ids(Vec::new());
        let text = String::from_utf8(file(&Publication::new(&catalogue, "/")).bytes).unwrap();
        let rules: Vec<&str> = text.lines().filter(|line| !line.starts_with('#')).collect();
        assert_eq!(rules, ["/zh/* /zh/404.html 404"]);
    }
}
