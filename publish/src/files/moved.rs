//! What stands at the address that a title had before, in each language.

use juku_catalog::Title;
use juku_view::route::Route;

use super::xml::escaped;
use crate::text::{self, spoken_in};
use crate::{File, Publication};

/// A page at each former address that leads to the new one: by itself, and by a link. It needs no script, and search
/// engines take it for a permanent redirect.
pub fn files(publication: &Publication<'_>) -> Vec<File> {
    let former = publication.catalogue.former_ids().iter();
    former
        .filter_map(|(old, now)| {
            let title = publication.catalogue.title(now)?;
            let path = format!("{}index.html", Route::Title(old.clone()).path());
            Some(File::new(publication.own_path(&path), page(publication, title)))
        })
        .collect()
}

fn page(publication: &Publication<'_>, title: &Title) -> String {
    let route = Route::Title(title.id.clone());
    let site = publication.site();
    let address = publication.address(&route);
    let href = route.href(&publication.base);
    let (address, href) = (escaped(&address), escaped(&href));
    let language = publication.language();
    let name = spoken_in(language, || text::in_order(&title.names.en, &title.names.zh).0);
    let (name, site, language) = (escaped(name), escaped(&site.name), language.tag());
    format!(
        "<!DOCTYPE html>\n<html lang=\"{language}\">\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{name} · {site}</title>\n\
         <link rel=\"canonical\" href=\"{address}\">\n<meta http-equiv=\"refresh\" content=\"0; url={href}\">\n\
         <p><a href=\"{href}\">{name}</a></p>\n</html>\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::catalogue;

    fn written(catalogue: &juku_catalog::Catalogue) -> Vec<(String, String)> {
        let editions = Publication::new(catalogue, "/drama/").in_all_languages();
        let files = editions.iter().flat_map(files);
        files.map(|file| (file.path, String::from_utf8(file.bytes).unwrap())).collect()
    }

    #[test]
    fn a_former_address_leads_to_the_new_one_without_script() {
        let files = written(&catalogue());
        assert_eq!(files.len(), 2);
        let (path, page) = &files[0];
        assert_eq!(path, "title/volleyball-2019/index.html");
        for part in [
            "<html lang=\"en\">",
            "<link rel=\"canonical\" href=\"https://juku.example/drama/title/leap-2020/\">",
            "<meta http-equiv=\"refresh\" content=\"0; url=/drama/title/leap-2020/\">",
            "<a href=\"/drama/title/leap-2020/\">Leap</a>",
            "<title>Leap · A &amp; B &lt;剧库&gt;</title>",
        ] {
            assert!(page.contains(part), "{part} in {page}");
        }
        assert!(!page.contains("<script") && page.len() < 600, "{page}");
        let (path, page) = &files[1];
        assert_eq!(path, "zh/title/volleyball-2019/index.html");
        for part in [
            "<html lang=\"zh-Hans\">",
            "<link rel=\"canonical\" href=\"https://juku.example/drama/zh/title/leap-2020/\">",
            "<meta http-equiv=\"refresh\" content=\"0; url=/drama/zh/title/leap-2020/\">",
            "<a href=\"/drama/zh/title/leap-2020/\">夺冠</a>",
        ] {
            assert!(page.contains(part), "{part} in {page}");
        }
    }

    #[test]
    fn a_hostile_name_stays_text() {
        let catalogue = catalogue();
        let former =
            [("old-2021", "jump-2021")].map(|(old, now)| (old.parse().unwrap(), now.parse().unwrap()));
        let (_, page) = &written(&catalogue.with_former_ids(former.to_vec()))[0];
        assert_eq!(page.matches("</title>").count(), 1, "{page}");
        assert!(page.contains("&lt;/title&gt; &amp; &quot;Jump&quot;"), "{page}");
    }
}
