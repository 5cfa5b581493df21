//! What is set in which font, and how lines break.

use std::cell::Cell;

use resvg::usvg::{Group, Node};

use super::super::*;
use super::{catalogue, eight, test_fonts};

#[test]
fn subtitles_begin_a_line_and_long_names_shrink() {
    let catalogue = catalogue(vec![]);
    let fonts = Fonts::choose(test_fonts(), &characters(&catalogue)).unwrap();
    let setting = text::Setting { fonts: &fonts, heaviness: faces::Heaviness::Bold, width: 652.0 };
    let steps = &[(96.0, 2), (68.0, 3), (42.0, 6)];
    let (lines, _) = setting.fit("Film: Comedy Drama", steps);
    assert_eq!(lines, ["Film:", "Comedy Drama"]);
    let (lines, size) = setting.fit("Film Comedy Drama", steps);
    assert_eq!((lines, size), (vec!["Film Comedy".to_owned(), "Drama".to_owned()], 96.0));
    let (lines, size) = setting.fit(&"Documentary ".repeat(40), steps);
    assert_eq!((lines.len(), size), (6, 42.0));
    assert!(lines[5].ends_with('…'), "{lines:?}");
    for line in &lines {
        assert!(fonts.width(line, faces::Heaviness::Bold) * size <= 652.0, "{line}");
    }
}

/// The numbers of glyphs that are missing in a drawing; 0 is a font's sign for a character that it has not.
fn missing_glyphs(group: &Group, count: &Cell<usize>) -> usize {
    let mut missing = 0;
    for node in group.children() {
        match node {
            Node::Group(group) => missing += missing_glyphs(group, count),
            Node::Text(text) => {
                let glyphs = || text.layouted().iter().flat_map(|span| &span.positioned_glyphs);
                count.set(count.get() + glyphs().count());
                missing += glyphs().filter(|glyph| glyph.id.0 == 0).count();
            }
            _ => (),
        }
    }
    missing
}

/// What of these compositions has no glyph, by path.
fn without_glyphs(catalogue: &Catalogue, fonts: &Fonts) -> Vec<String> {
    let mut notes = Vec::new();
    let compositions = compositions(catalogue, fonts, &mut notes);
    assert_eq!(notes, Vec::<String>::new());
    let renderer = Renderer::new(fonts, None);
    let count = Cell::new(0);
    let missing = compositions
        .iter()
        .filter(|(_, composition)| missing_glyphs(renderer.read(composition).unwrap().root(), &count) > 0);
    let missing = missing.map(|(path, _)| path.clone()).collect();
    assert!(count.get() > 20 * compositions.len(), "only {} glyphs", count.get());
    missing
}

#[test]
fn letters_and_characters_of_different_fonts_stand_side_by_side() {
    let catalogue = catalogue(eight());
    let fonts = Fonts::choose(test_fonts(), &characters(&catalogue)).unwrap();
    assert_eq!(without_glyphs(&catalogue, &fonts), Vec::<String>::new());
}

#[test]
fn every_title_that_is_shipped_has_all_its_glyphs_where_a_chinese_font_is_installed() {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content");
    let catalogue = juku_catalog::folder::read(&content).unwrap();
    let Some(fonts) = Fonts::choose(system_fonts(), &characters(&catalogue)) else {
        println!("No Chinese font is installed, so nothing was looked at.");
        return;
    };
    assert_eq!(without_glyphs(&catalogue, &fonts), Vec::<String>::new());
}
