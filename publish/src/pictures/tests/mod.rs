mod glyphs;

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use juku_catalog::{Length, Names, Site};
use resvg::tiny_skia::Pixmap;
use resvg::usvg::fontdb::{Language, Source};

use super::*;

const ICON: &str = include_str!("../../../../public/icon.svg");

/// A folder of its own for each test, removed at the end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("juku-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        Self(folder)
    }

    fn files(&self) -> usize {
        fs::read_dir(&self.0).map_or(0, Iterator::count)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0).or_else(|_| fs::remove_file(&self.0));
    }
}

/// The fonts of `publish/tests/fonts`; the Latin one under a name that is looked for.
fn test_fonts() -> Database {
    let mut fonts = Database::new();
    fonts.load_font_data(include_bytes!("../../../tests/fonts/juku-test-chinese.otf").to_vec());
    let latin = include_bytes!("../../../tests/fonts/juku-test-latin.otf").to_vec();
    let id = fonts.load_font_source(Source::Binary(Arc::new(latin)))[0];
    let mut face = fonts.face(id).unwrap().clone();
    face.families = vec![("DejaVu Serif".to_owned(), Language::English_UnitedStates)];
    fonts.remove_face(id);
    fonts.push_face_info(face);
    fonts
}

fn title(id: &str, en: &str, zh: &str) -> Title {
    Title {
        id: id.parse().unwrap(),
        kind: Kind::Film,
        names: Names {
            en: en.to_owned(), zh: zh.to_owned(), pinyin: "Duóguàn".to_owned(), aliases: vec![]
        },
        genres: vec![Genre::Sport, Genre::Drama],
        length: Length::Single(Some(135)),
        directors: vec![],
        writers: vec![],
        producers: vec![],
        cast: vec![],
        companies: vec![],
        released: id[id.len() - 4..].parse().unwrap(),
        ended: None,
        networks: vec![],
        watch: vec![],
        based_on: None,
        summary: String::new(),
        summary_zh: String::new(),
        synopsis: vec![],
        synopsis_zh: vec![],
        related: vec![],
    }
}

fn catalogue(titles: Vec<Title>) -> Catalogue {
    let site = Site {
        name: "Juku 剧库".to_owned(),
        description: "Chinese films & series".to_owned(),
        description_zh: None,
        address: "https://juku.example/".to_owned(),
        language: "en".to_owned(),
    };
    Catalogue::new(site, titles)
}

/// Eight titles; the oldest are not on the site's picture.
fn eight() -> Vec<Title> {
    (2010..2018).map(|year| title(&format!("leap-{year}"), "Leap", "夺冠")).collect()
}

fn draw(titles: Vec<Title>, cache: &Folder) -> Pictures {
    draw_with(titles, &cache.0, ICON, test_fonts())
}

fn draw_with(titles: Vec<Title>, cache: &Path, icon: &str, fonts: Database) -> Pictures {
    let catalogue = catalogue(titles);
    let publication = Publication::new(&catalogue, "/");
    Drawing { publication: &publication, icon, cache, fonts, progress: Progress::Silent }.draw()
}

fn file<'p>(pictures: &'p Pictures, path: &str) -> &'p [u8] {
    let file = pictures.files.iter().find(|file| file.path == path);
    &file.unwrap_or_else(|| panic!("no {path}")).bytes
}

fn pixels(pictures: &Pictures, path: &str) -> Pixmap {
    Pixmap::decode_png(file(pictures, path)).unwrap()
}

fn leap(year: u16) -> Route {
    Route::Title(format!("leap-{year}").parse().unwrap())
}

#[test]
fn every_title_and_the_site_have_a_picture_of_the_size_that_previews_have() {
    let cache = Folder::new("size");
    let pictures = draw(eight(), &cache);
    assert_eq!(pictures.notes, Vec::<String>::new());
    for path in (2010..2018).map(|year| format!("title/leap-{year}/preview.png")).chain([SITE.to_owned()]) {
        let picture = pixels(&pictures, &path);
        assert_eq!((picture.width(), picture.height()), (1200, 630), "{path}");
        assert!(picture.pixels().iter().all(|pixel| pixel.alpha() == 255), "{path} shows what is behind it");
    }
    assert_eq!(pictures.of(&leap(2010)), Some("title/leap-2010/preview.png".to_owned()));
    assert_eq!(pictures.of(&Route::Home), Some(SITE.to_owned()));
    assert_eq!(pictures.of(&leap(1999)), Some(SITE.to_owned()), "a title that has none");
}

#[test]
fn icons_have_their_sizes_and_their_edges() {
    let cache = Folder::new("icons");
    let pictures = draw_with(vec![], &cache.0, ICON, Database::new());
    for (path, size, opaque) in [
        ("icon-192.png", 192, false),
        ("icon-512.png", 512, false),
        ("icon-maskable-512.png", 512, true),
        ("apple-touch-icon.png", 180, true),
    ] {
        let picture = pixels(&pictures, path);
        assert_eq!((picture.width(), picture.height()), (size, size), "{path}");
        let corners = [(0, 0), (size - 1, 0), (0, size - 1), (size - 1, size - 1)];
        for (x, y) in corners {
            let alpha = picture.pixel(x, y).unwrap().alpha();
            assert_eq!(alpha, if opaque { 255 } else { 0 }, "{path} at {x}, {y}");
        }
    }
    assert_eq!(file(&pictures, icons::SVG), ICON.as_bytes());
}

#[test]
fn a_mask_of_four_fifths_cuts_nothing_of_the_icon() {
    let cache = Folder::new("mask");
    let pictures = draw_with(vec![], &cache.0, ICON, Database::new());
    let picture = pixels(&pictures, "icon-maskable-512.png");
    let ground = picture.pixel(0, 0).unwrap();
    let outside = |i: usize| {
        let (x, y) = ((i % 512) as f32 - 255.5, (i / 512) as f32 - 255.5);
        x.hypot(y) > 512.0 * 0.4
    };
    let cut = picture.pixels().iter().enumerate().filter(|&(i, pixel)| outside(i) && *pixel != ground);
    assert_eq!(cut.count(), 0);
    assert!(picture.pixels().iter().any(|pixel| *pixel != ground), "there is no icon");
}

#[test]
fn the_same_titles_make_the_same_pictures() {
    let (one, other) = (Folder::new("one"), Folder::new("other"));
    assert_eq!(draw(eight(), &one).files, draw(eight(), &other).files);
}

#[test]
fn only_what_has_changed_is_drawn_and_what_is_gone_is_tidied() {
    let cache = Folder::new("cached");
    let first = draw(eight(), &cache);
    assert_eq!(first.drawn, 8 + 1 + icons::ALL.len());
    let second = draw(eight(), &cache);
    assert_eq!(second.drawn, 0);
    assert_eq!(second.files, first.files);

    let mut titles = eight();
    titles[0].names.en = "Leap Again".to_owned();
    let changed = draw(titles, &cache);
    assert_eq!(changed.drawn, 1);
    let path = "title/leap-2010/preview.png";
    assert_ne!(file(&changed, path), file(&first, path));
    assert_eq!(cache.files(), first.drawn, "the picture of the former name is still there");

    let another_icon = ICON.replace("#a92a1a", "#1a2aa9");
    let with_icon = draw_with(eight(), &cache.0, &another_icon, test_fonts());
    assert_eq!(with_icon.drawn, first.drawn, "the seal is on every picture");
}

#[test]
fn without_a_chinese_font_there_are_icons_and_a_note() {
    let cache = Folder::new("fontless");
    let pictures = draw_with(eight(), &cache.0, ICON, Database::new());
    assert_eq!(pictures.notes, [NO_CHINESE_FONT]);
    assert!(NO_CHINESE_FONT.contains("fonts-noto-cjk"));
    assert_eq!(pictures.of(&leap(2010)), None);
    assert_eq!(pictures.of(&Route::Home), None);
    assert_eq!(pictures.files.len(), icons::ALL.len() + 1);

    let mut latin_only = test_fonts();
    let chinese = latin_only.faces().find(|face| face.post_script_name == "JukuTestChinese").unwrap().id;
    latin_only.remove_face(chinese);
    assert_eq!(draw_with(eight(), &cache.0, ICON, latin_only).notes, [NO_CHINESE_FONT]);
}

#[test]
fn names_that_nobody_expects_are_drawn() {
    let cache = Folder::new("hostile");
    let long = "All ".repeat(300);
    let word = "a".repeat(5000);
    let titles = [
        ("<script>&\"'</script>", "夺"),
        ("]]><!-- & -->", "一二三四五六七八九十夺冠"),
        (&*long, "长城"),
        (&*word, "夺\u{202e}冠\u{200f}\u{0}"),
        ("", ""),
        ("A\u{1}B\u{fffe}C\nD", "一 二 三"),
        ("Part: Another: Third:", "这！就是街舞"),
    ];
    let count = titles.len();
    let titles = titles.into_iter().zip(2001..).map(|((en, zh), year)| title(&format!("t-{year}"), en, zh));
    let pictures = draw(titles.collect(), &cache);
    assert_eq!(pictures.notes, Vec::<String>::new());
    assert_eq!(pictures.drawn, count + 1 + icons::ALL.len());
}

#[test]
fn a_title_with_a_character_that_no_font_has_is_shown_with_the_sites_picture() {
    let cache = Folder::new("missing");
    let mut titles = eight();
    titles[0].names.zh = "夺\u{20bb7}".to_owned();
    let pictures = draw(titles, &cache);
    assert_eq!(pictures.of(&leap(2010)), Some(SITE.to_owned()));
    assert_eq!(pictures.notes.len(), 1);
    assert!(pictures.notes[0].contains("leap-2010.json"), "{:?}", pictures.notes);
    assert!(pictures.notes[0].contains("U+20BB7"), "{:?}", pictures.notes);
}

#[test]
fn a_damaged_cache_does_no_harm() {
    let cache = Folder::new("damaged");
    let first = draw(eight(), &cache);
    let damaged: Vec<PathBuf> = fs::read_dir(&cache.0).unwrap().map(|entry| entry.unwrap().path()).collect();
    for path in &damaged[..2] {
        let half = fs::read(path).unwrap();
        fs::write(path, &half[..half.len() / 2]).unwrap();
    }
    let mended = draw(eight(), &cache);
    assert_eq!(mended.files, first.files);
    assert_eq!(mended.drawn, 2);
    assert_eq!(mended.notes.len(), 1, "{:?}", mended.notes);
    assert_eq!(draw(eight(), &cache).drawn, 0);
}

#[test]
fn a_cache_that_cannot_be_written_is_named_once() {
    let cache = Folder::new("unwritable");
    fs::write(&cache.0, "a file where the folder should be").unwrap();
    let pictures = draw(eight(), &cache);
    assert_eq!(pictures.drawn, 8 + 1 + icons::ALL.len());
    assert_eq!(pictures.notes.len(), 1, "{:?}", pictures.notes);
    assert!(pictures.notes[0].contains(&cache.0.display().to_string()));
}

#[test]
fn files_of_others_in_the_cache_are_left_alone() {
    let cache = Folder::new("others");
    fs::create_dir_all(&cache.0).unwrap();
    fs::write(cache.0.join("holiday.png"), "mine").unwrap();
    draw(vec![], &cache);
    assert!(cache.0.join("holiday.png").exists());
}

#[test]
fn an_icon_that_is_no_svg_is_named_and_the_rest_is_drawn() {
    let cache = Folder::new("no-svg");
    let pictures = draw_with(eight(), &cache.0, "<html>", test_fonts());
    assert_eq!(pictures.notes.len(), 1);
    assert!(pictures.notes[0].starts_with("public/icon.svg"), "{:?}", pictures.notes);
    assert_eq!(pictures.files.len(), 8 + 1);
}
