//! Posters of the titles that are shipped, and of titles that nobody would give.

#![expect(clippy::unwrap_used, reason = "a test may stop at content that is broken")]

use std::collections::{HashMap, HashSet};

use juku_catalog::poster::{Ornament, Palette, PosterFacts, style, svg, thumbnail};
use juku_catalog::{Genre, Kind, contrast};
use roxmltree::{Document, Node};
use serde_json::Value;

struct Title {
    id: String,
    kind: Kind,
    genres: Vec<Genre>,
    en: String,
    zh: Option<String>,
    released: String,
}

impl Title {
    fn facts(&self) -> PosterFacts<'_> {
        PosterFacts {
            id: &self.id,
            kind: self.kind,
            genres: &self.genres,
            title_en: &self.en,
            title_zh: self.zh.as_deref(),
            year: self.released[..4].parse().unwrap(),
            variant: 0,
        }
    }
}

/// All shipped titles, newest first.
fn titles() -> Vec<Title> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../content/titles");
    let mut titles: Vec<Title> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| {
            let json = std::fs::read(entry.unwrap().path()).unwrap();
            let title: Value = serde_json::from_slice(&json).unwrap();
            let text = |value: &Value| value.as_str().map(str::to_owned);
            let genres = title["genres"].as_array().unwrap().iter();
            Title {
                id: text(&title["id"]).unwrap(),
                kind: Kind::from_slug(title["kind"].as_str().unwrap()).unwrap(),
                genres: genres.map(|genre| Genre::from_slug(genre.as_str().unwrap()).unwrap()).collect(),
                en: text(&title["title"]["en"]).unwrap(),
                zh: text(&title["title"]["zh"]),
                released: text(&title["released"]).unwrap(),
            }
        })
        .collect();
    titles.sort_by(|a, b| b.released.cmp(&a.released).then(a.id.cmp(&b.id)));
    titles
}

fn plain<'a>(en: &'a str, zh: Option<&'a str>) -> PosterFacts<'a> {
    PosterFacts { id: en, kind: Kind::Film, genres: &[], title_en: en, title_zh: zh, year: 2020, variant: 0 }
}

#[test]
fn posters_are_small() {
    let mut sizes: Vec<usize> = titles().iter().map(|title| svg(&title.facts()).len()).collect();
    sizes.sort_unstable();
    assert!(sizes[sizes.len() / 2] <= 2000, "median {}", sizes[sizes.len() / 2]);
    assert!(sizes[sizes.len() - 1] <= 3500, "largest {}", sizes[sizes.len() - 1]);
}

#[test]
fn every_style_of_a_title_is_small() {
    for title in titles().iter().step_by(5) {
        for variant in 0..12 {
            let facts = PosterFacts { variant, ..title.facts() };
            let size = svg(&facts).len();
            assert!(size <= 3500, "{}: {:?} {size}", title.id, style(&facts));
        }
    }
}

#[test]
fn a_thumbnail_is_the_poster_without_words() {
    for title in titles() {
        let thumbnail = thumbnail(&title.facts());
        let document = Document::parse(&thumbnail).unwrap();
        assert!(document.descendants().all(|node| !node.has_tag_name("text")), "{}", title.id);
        assert!(
            document.descendants().filter(|node| node.is_element()).count() > 2,
            "{}: an ornament",
            title.id
        );
        assert_eq!(document.root_element().attribute("viewBox"), Some("0 0 200 300"));
        let colour = |svg: &str| svg.split("fill=\"").nth(1).unwrap()[..7].to_owned();
        assert_eq!(
            colour(&thumbnail),
            colour(svg(&title.facts()).split_once('>').unwrap().1),
            "{}",
            title.id
        );
    }
}

#[test]
fn the_same_facts_make_the_same_poster() {
    for (title, again) in titles().iter().zip(titles()) {
        assert_eq!(svg(&title.facts()), svg(&again.facts()));
    }
}

#[test]
fn a_poster_is_decoration_without_ids() {
    for title in titles() {
        let svg = svg(&title.facts());
        let document = Document::parse(&svg).unwrap();
        let root = document.root_element();
        assert_eq!(root.attribute("aria-hidden"), Some("true"));
        assert_eq!(root.attribute("focusable"), Some("false"));
        assert_eq!(root.attribute("viewBox"), Some("0 0 200 300"));
        assert!(document.descendants().all(|node| !node.has_attribute("id")), "{}", title.id);
    }
}

#[test]
fn text_has_contrast_on_every_poster() {
    for title in titles() {
        let svg = svg(&title.facts());
        let document = Document::parse(&svg).unwrap();
        let paths = || document.descendants().filter(|node| node.has_tag_name("path"));
        let paper = paths().next().and_then(inherited_fill).unwrap();
        let seal = paths().next_back().and_then(inherited_fill).unwrap();
        let texts: Vec<Node<'_, '_>> =
            document.descendants().filter(|node| node.has_tag_name("text")).collect();
        let (mark, words) = texts.split_last().unwrap();
        assert!(contrast(seal, inherited_fill(*mark).unwrap()) >= 4.5, "{}", title.id);
        for text in words {
            let ratio = contrast(paper, inherited_fill(*text).unwrap());
            assert!(ratio >= 4.5, "{}: {ratio:.2}", title.id);
        }
    }
}

fn inherited_fill(node: Node<'_, '_>) -> Option<u32> {
    let fill = node.ancestors().find_map(|node| node.attribute("fill"))?;
    u32::from_str_radix(fill.strip_prefix('#')?, 16).ok()
}

#[test]
fn all_type_stands_on_the_poster() {
    let long = "关于我和鬼变成家人的那件事以及其他许多说来话长的故事之第一百二十三部上集";
    for n in 1..=long.chars().count() {
        let zh: String = long.chars().take(n).collect();
        for en in ["It", "A Chinese Odyssey Part One: Pandora's Box and the Rest of It, Told Again"] {
            let svg = svg(&plain(en, Some(&zh)));
            let document = Document::parse(&svg).unwrap();
            for text in document.descendants().filter(|node| node.has_tag_name("text")) {
                let number = |name: &str| -> Option<i32> {
                    text.ancestors().find_map(|node| node.attribute(name))?.parse().ok()
                };
                let (x, y) = (number("x").unwrap(), number("y").unwrap());
                let size = number("font-size").unwrap();
                assert!((0..=200).contains(&x) && y <= 290 && y - size >= 0, "{n}: {x} {y} {size}");
                if text.ancestors().any(|node| node.attribute("text-anchor") == Some("middle")) {
                    assert!(x - size / 2 >= 10 && x + size / 2 <= 190, "{n}: {x} {size}");
                }
            }
        }
    }
}

#[test]
fn neighbours_in_a_year_differ() {
    let titles = titles();
    let pairs: Vec<_> = titles
        .windows(2)
        .filter(|pair| pair[0].released[..4] == pair[1].released[..4])
        .map(|pair| (style(&pair[0].facts()), style(&pair[1].facts())))
        .collect();
    let alike = pairs.iter().filter(|(one, other)| one == other).count();
    let same_paper = pairs.iter().filter(|(one, other)| one.palette == other.palette).count();
    assert_eq!(alike, 0);
    assert!(same_paper * 100 < pairs.len() * 8, "{same_paper} of {}", pairs.len());
}

#[test]
fn no_palette_prevails_and_every_ornament_is_used() {
    let titles = titles();
    let mut palettes = HashMap::new();
    let mut ornaments = HashMap::new();
    for title in &titles {
        let style = style(&title.facts());
        *palettes.entry(style.palette).or_insert(0) += 1;
        *ornaments.entry(style.ornament).or_insert(0) += 1;
    }
    let most = palettes.values().max().unwrap();
    assert!(most * 100 < titles.len() * 12, "{most} of {}", titles.len());
    assert!(palettes.len() * 10 > Palette::ALL.len() * 9, "{}", palettes.len());
    assert!(ornaments.len() * 10 > Ornament::ALL.len() * 9, "{}", ornaments.len());
}

#[test]
fn a_variant_is_another_palette_and_another_ornament() {
    for title in titles() {
        for variant in 0..255 {
            let one = style(&PosterFacts { variant, ..title.facts() });
            let next = style(&PosterFacts { variant: variant + 1, ..title.facts() });
            assert_ne!(one.palette, next.palette, "{}", title.id);
            assert_ne!(one.ornament, next.ornament, "{}", title.id);
        }
    }
}

#[test]
fn hostile_titles_make_well_formed_posters() {
    let long = "very ".repeat(60);
    let unbroken = "x".repeat(300);
    let controls: String = (0..0x20).filter_map(char::from_u32).collect();
    let hostile = [
        "",
        " ",
        "：，·",
        "<script>alert(1)</script>",
        "\"'&<>",
        "]]>",
        "&amp;",
        "👩‍👩‍👧‍👦🎬",
        "𠮷野家",
        "a\u{fffe}\u{ffff}b",
        "\u{202e}abc",
        "é\u{301}\u{301}",
        "1234567890123456",
        &long,
        &unbroken,
        &controls,
    ];
    for en in hostile {
        for zh in hostile.map(Some).into_iter().chain([None]) {
            for kind in Kind::ALL {
                for year in [i16::MIN, 0, 2020, i16::MAX] {
                    let facts = PosterFacts { kind, year, variant: 255, ..plain(en, zh) };
                    let svg = svg(&facts);
                    assert!(Document::parse(&svg).is_ok(), "{en:?} {zh:?}: {svg}");
                    assert!(svg.len() <= 4500, "{en:?} {zh:?}: {}", svg.len());
                }
            }
        }
    }
}

#[test]
fn every_genre_has_a_rich_taste() {
    for &genre in Genre::ALL {
        let styles =
            (0..12).map(|variant| style(&PosterFacts { genres: &[genre], variant, ..plain("x", None) }));
        let (mut palettes, mut ornaments) = (Vec::new(), Vec::new());
        for style in styles {
            palettes.push(style.palette);
            ornaments.push(style.ornament);
        }
        let count = |n: usize, least: usize| assert!(n >= least, "{genre:?}: {n}");
        count(palettes.iter().collect::<HashSet<_>>().len(), 4);
        count(ornaments.iter().collect::<HashSet<_>>().len(), 3);
    }
}
