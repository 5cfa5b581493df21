//! Pages as files, in each language.
#![expect(clippy::unwrap_used, reason = "a test may end at what should not be")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use juku_catalog::content::{Source, read};
use juku_catalog::{Catalogue, ListKey};
use juku_publish::Publication;
use juku_publish::head::Preview;
use juku_publish::pages::{self, Edition};
use juku_view::language::{Language, spoken};
use juku_view::route::Route;

const LEAP: &str = include_str!("../../content/titles/leap-2020.json");
const SITE: &str = include_str!("../../content/site.toml");
const SHELL: &str = include_str!("../../index.html");

fn catalogue() -> Catalogue {
    let source = |path: &str, text: &str| Source { path: path.to_owned(), text: text.to_owned() };
    let site = source("content/site.toml", SITE);
    read(Some(&site), &[source("content/titles/leap-2020.json", LEAP)]).unwrap()
}

/// All files below a folder, by their paths below it.
fn paths(folder: &Path) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut folders = vec![PathBuf::new()];
    while let Some(below) = folders.pop() {
        for entry in fs::read_dir(folder.join(&below)).unwrap() {
            let path = below.join(entry.unwrap().file_name());
            if folder.join(&path).is_dir() {
                folders.push(path);
            } else {
                found.insert(path.to_string_lossy().replace('\\', "/"));
            }
        }
    }
    found
}

#[test]
fn each_page_is_written_once_in_each_language_and_its_data_once() {
    let catalogue = catalogue();
    let publication = Publication::new(&catalogue, "/drama/");
    let shell = SHELL.replacen(
        "</head>",
        "<script type=\"module\">\nimport init from '/drama/juku-1.js';\n</script></head>",
        1,
    );
    let editions = Edition::all(&publication, &shell).unwrap();
    let preview = |publication: &Publication<'_>, route: &Route| {
        Some(Preview { address: "/x.png".to_owned(), alt: publication.name(route), size: (1, 1) })
    };
    let folder = std::env::temp_dir().join(format!("juku-pages-{}", std::process::id()));
    let written = pages::write(&publication, &editions, preview, &folder).unwrap();
    let found = paths(&folder);
    let [english, chinese, lost] =
        ["title/leap-2020/index.html", "zh/title/leap-2020/index.html", "zh/404.html"]
            .map(|path| fs::read_to_string(folder.join(path)).unwrap());
    fs::remove_dir_all(&folder).unwrap();

    let routes = Route::all(&publication.prepared);
    assert_eq!(written.pages, 2 * routes.len());
    let list = Route::list(ListKey::Year(2020));
    for route in [&Route::Home, &Route::Shelf, &list, &Route::Title("leap-2020".parse().unwrap())] {
        let page = format!("{}index.html", route.path());
        for path in [&format!("zh/{page}"), &page, &route.data_path()] {
            assert!(found.contains(path), "{path}");
        }
    }
    assert!(found.contains("404.html"));
    let html = found.iter().filter(|path| path.ends_with(".html")).count();
    assert_eq!((html, found.len()), (written.pages, 3 * routes.len() - 1), "unknown addresses have no data");

    for part in ["<html lang=\"en\">", "content=\"Leap 夺冠\"", "href=\"/drama/year/2020/\""] {
        assert!(english.contains(part), "{part}");
    }
    for part in [
        "<html lang=\"zh-Hans\">",
        "content=\"夺冠 Leap\"",
        "href=\"/drama/zh/year/2020/\"",
        "<link rel=\"preload\" href=\"/drama/title/leap-2020/data.json\" as=\"fetch\" crossorigin>",
        "<link rel=\"preload\" href=\"/drama/words-zh.txt\" as=\"fetch\" crossorigin>",
    ] {
        assert!(chinese.contains(part), "{part}");
    }
    assert!(lost.contains("<html lang=\"zh-Hans\">") && lost.contains("content=\"noindex\""), "{lost}");
    assert_eq!(spoken(), Language::English);
}
