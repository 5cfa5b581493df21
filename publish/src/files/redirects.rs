//! `_redirects`: former addresses answered with 301, by the hosts that read it.
//!
//! Sources of the format: <https://docs.netlify.com/manage/routing/redirects/overview/> and
//! <https://developers.cloudflare.com/pages/configuration/redirects/>.

use juku_view::route::Route;

use crate::{File, Publication};

const EXPLAINED: &str = "\
# Addresses that titles had before. This file is read at the root of the site only.
# Netlify wants \"301!\", because a page for other hosts lies there, too; it does not mind closing slashes.
# Cloudflare Pages skips those lines with a warning, and takes the others.
";

/// The redirects of all former ids; `None` when there is no former id.
pub fn file(publication: &Publication<'_>) -> Option<File> {
    let former = publication.catalogue.former_ids();
    let base = &publication.base;
    let moves = former
        .iter()
        .map(|(old, now)| (Route::Title(old.clone()).href(base), Route::Title(now.clone()).href(base)));
    // The first line that fits counts.
    let forced = moves.clone().map(|(old, now)| format!("{old} {now} 301!\n"));
    let exact = moves.flat_map(|(old, now)| {
        [format!("{old} {now} 301\n"), format!("{} {now} 301\n", old.trim_end_matches('/'))]
    });
    let lines: String = forced.chain(exact).collect();
    (!former.is_empty()).then(|| File::new("_redirects", format!("{EXPLAINED}{lines}")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::catalogue;

    #[test]
    fn former_addresses_are_redirected_with_and_without_their_slash() {
        let catalogue = catalogue();
        let file = file(&Publication::new(&catalogue, "/drama/")).unwrap();
        let text = String::from_utf8(file.bytes).unwrap();
        let rules: Vec<&str> = text.lines().filter(|line| !line.starts_with('#')).collect();
        assert_eq!(
            rules,
            [
                "/drama/title/volleyball-2019/ /drama/title/leap-2020/ 301!",
                "/drama/title/volleyball-2019/ /drama/title/leap-2020/ 301",
                "/drama/title/volleyball-2019 /drama/title/leap-2020/ 301",
            ]
        );
    }

    #[test]
    fn without_former_ids_there_is_no_such_file() {
        let catalogue = catalogue().with_former_ids(Vec::new());
        assert_eq!(file(&Publication::new(&catalogue, "/")), None);
    }
}
