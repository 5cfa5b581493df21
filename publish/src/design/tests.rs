//! Of the page of all components: that it is whole, and that it is one page.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::sync::LazyLock;

use juku_catalog::folder;
use scraper::{Html, Selector};

use super::*;
use crate::workers;

/// Classes of components that the page cannot show, each with the reason.
const LEFT_OUT: [(&str, &str); 1] =
    [("desk-trouble", "a view of the application, `pages::desk`, once a change to the shelf was refused")];

const SHELL: &str = include_str!("../../../index.html");

fn source() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The page as a profile has it, with the styles and the content that are shipped.
fn written(profile: &str, source: &Path) -> Result<Option<File>, DesignError> {
    let catalogue = folder::read(&self::source().join("content")).unwrap();
    let publication = Publication::new(&catalogue, "/drama/");
    let loader = "<script type=\"module\">\nimport init from '/drama/juku-1.js';\n</script>\n</head>";
    let reload = "<script>const address = '{{__TRUNK_ADDRESS__}}';</script>\n</body>";
    let shell = SHELL.replacen("</head>", loader, 1).replacen("</body>", reload, 1);
    file(profile, &publication, &shell, &workers::index_files(&catalogue).unwrap(), source)
}

static PAGE: LazyLock<String> = LazyLock::new(|| {
    let file = written("debug", &source()).unwrap().unwrap();
    assert_eq!(file.path, "about/design/index.html");
    String::from_utf8(file.bytes).unwrap()
});

fn selected<T>(selector: &str, make: impl Fn(scraper::ElementRef<'_>) -> T) -> Vec<T> {
    let selector = Selector::parse(selector).unwrap();
    Html::parse_document(&PAGE).select(&selector).map(make).collect()
}

/// The style sheets of the product, by name.
fn sheets() -> Vec<String> {
    let sheets = fs::read_dir(source().join("styles")).unwrap().map(|entry| entry.unwrap().path());
    let of_product = |path: &PathBuf| !path.ends_with("design.css");
    sheets.filter(of_product).map(|path| fs::read_to_string(path).unwrap()).collect()
}

/// The classes that a style sheet names.
fn classes(css: &str) -> BTreeSet<String> {
    let css = css.split("/*").map(|part| part.split_once("*/").map_or(part, |(_, after)| after));
    let css: String = css.collect();
    // What stands between quotes is no selector.
    let css: String = css.split('"').step_by(2).collect();
    let mut found = BTreeSet::new();
    for rest in css.split('.').skip(1) {
        let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'));
        let name = rest.get(..end.unwrap_or(rest.len())).unwrap_or_default();
        if name.starts_with(|c: char| c.is_ascii_lowercase()) {
            found.insert(name.to_owned());
        }
    }
    found
}

#[test]
fn it_is_written_while_the_site_is_worked_on_and_never_in_a_release() {
    assert!(PAGE.contains("<meta name=\"robots\" content=\"noindex\">"));
    assert!(written("release", &source()).unwrap().is_none());
    assert!(!SHELL.contains("design.css"), "a release has no style of it");
}

#[test]
fn what_is_missing_is_told_in_a_sentence() {
    let told = written("debug", &source().join("nowhere")).unwrap_err().to_string();
    assert!(told.contains("styles") && told.contains("cannot be read"), "{told}");
}

#[test]
fn the_application_does_not_run_there() {
    let scripts = selected("script", |script| script.text().collect::<String>());
    let is_known =
        |script: &String| ["dataset.day", "__TRUNK_ADDRESS__"].iter().any(|part| script.contains(part));
    assert!(scripts.len() == 2 && scripts.iter().all(is_known), "{scripts:?}");
    assert!(!PAGE.contains("juku-1.js") && !PAGE.contains("preload") && !PAGE.contains(" style=\""));
}

#[test]
fn every_token_is_there_with_its_values() {
    let css = fs::read_to_string(source().join("styles/tokens.css")).unwrap();
    let tokens = tokens::read(&css);
    assert!(tokens.iter().filter(|token| token.role() == tokens::Role::Colour).count() > 10);
    for token in tokens {
        assert!(PAGE.contains(&format!("data-token=\"{}\"", token.name)), "{}", token.name);
        assert!(PAGE.contains(&format!("var({})", token.name)), "{}", token.name);
        if token.role() == tokens::Role::Colour {
            for (_, value) in token.values {
                assert!(PAGE.contains(&format!("<code>{value}</code>")), "{}: {value}", token.name);
            }
        }
    }
}

#[test]
fn every_component_that_has_a_style_is_there() {
    let mut on_page = BTreeSet::new();
    for classes in selected("[class]", |element| element.value().attr("class").unwrap_or_default().to_owned())
    {
        on_page.extend(classes.split_whitespace().map(str::to_owned));
    }
    let named: BTreeSet<String> = sheets().iter().flat_map(|sheet| classes(sheet)).collect();
    assert!(named.len() > 150, "only {} classes were found", named.len());
    let missing: Vec<&String> = named.difference(&on_page).collect();
    let left_out: Vec<&str> = LEFT_OUT.iter().map(|(class, _)| *class).collect();
    assert_eq!(missing, left_out, "add them to the page, or to what is left out");
}

#[test]
fn headings_are_in_order_below_one() {
    let levels = selected("h1, h2, h3, h4, h5, h6", |heading| {
        let level = heading.value().attr("aria-level").unwrap_or(&heading.value().name()[1..]);
        level.parse::<usize>().unwrap()
    });
    assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1);
    assert_eq!(levels.first(), Some(&1));
    for pair in levels.windows(2) {
        assert!(pair[1] <= pair[0] + 1, "{levels:?}");
    }
}

#[test]
fn no_id_is_there_twice_and_each_label_has_its_field() {
    let ids = selected("[id]", |element| element.value().attr("id").unwrap_or_default().to_owned());
    let unique: BTreeSet<&String> = ids.iter().collect();
    let twice: Vec<&String> =
        unique.iter().filter(|id| ids.iter().filter(|other| other == *id).count() > 1).copied().collect();
    assert_eq!(twice, Vec::<&String>::new());
    for label in selected("label[for]", |label| label.value().attr("for").unwrap_or_default().to_owned()) {
        assert!(unique.contains(&label), "{label}");
    }
}
