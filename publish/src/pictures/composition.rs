//! The picture of a title and that of the site: posters beside text, paper and ink.

use juku::text;
use juku_catalog::poster::{self, PosterFacts};
use juku_catalog::{Genre, Site, Title};

use super::faces::{CHINESE_FIRST, Heaviness};
use super::fonts::Fonts;
use super::text::{Setting, Step, escaped};

/// The size that link previews are made for, in pixels.
pub(super) const WIDTH: u32 = 1200;
/// See [`WIDTH`].
pub(super) const HEIGHT: u32 = 630;

// The light page's colours, as in styles/tokens.css.
const PAPER: &str = "#f6f0e4";
const INK: &str = "#231d18";
const QUIET: &str = "#5d5348";
const LINE: &str = "#d8cbb3";
const SEAL: &str = "#a92a1a";

/// A drawing, and where the site's seal goes on it.
pub(super) struct Composition {
    pub(super) svg: String,
    pub(super) seal: Square,
}

/// A place on the picture, in pixels.
#[derive(Clone, Copy)]
pub(super) struct Square {
    pub(super) x: f32,
    pub(super) y: f32,
    pub(super) size: f32,
}

/// The sizes of a title; long ones take more lines.
const TITLE_STEPS: &[Step] =
    &[(136.0, 1), (112.0, 2), (96.0, 2), (84.0, 2), (76.0, 3), (68.0, 3), (60.0, 4), (50.0, 5), (42.0, 6)];

/// The picture of a title: its poster at the left, whole and upright; its names beside.
pub(super) fn of_title(title: &Title, facts: &PosterFacts<'_>, site: &Site, fonts: &Fonts) -> Composition {
    const LEFT: f32 = 484.0;
    const WIDE: f32 = 652.0;
    let bold = Setting { fonts, heaviness: Heaviness::Bold, width: WIDE };
    let regular = Setting { heaviness: Heaviness::Regular, ..bold };
    let mut svg = Svg::new();
    svg.poster(facts, 0.0, 0.0, 420.0);
    svg.rect(LINE, 420.0, 0.0, 2.0, HEIGHT as f32);

    svg.line(LEFT + 60.0, 98.0, 32.0, INK, &Setting { width: WIDE - 60.0, ..bold }.cut(&site.name, 32.0));

    let (lines, size) = bold.fit(&title.names.en, TITLE_STEPS);
    // What hangs below the last line keeps clear of the Chinese title.
    let mut y = 418.0 - size * 0.24;
    for line in lines.iter().rev() {
        svg.bold(LEFT, y, size, INK, line);
        y -= size * 1.08;
    }
    svg.names(LEFT, 488.0, title, &regular);
    svg.rect(LINE, LEFT, 520.0, WIDE, 2.0);
    svg.line(LEFT, 570.0, 32.0, QUIET, &facts_line(title, &regular, 32.0));
    Composition { svg: svg.end(), seal: Square { x: LEFT, y: 64.0, size: 44.0 } }
}

/// `Film · 2020 · Sport, Drama`, with as many genres as there is room for, and none that the kind tells already.
fn facts_line(title: &Title, setting: &Setting<'_>, size: f32) -> String {
    let kind = text::kind(title.kind);
    let genres: Vec<Genre> =
        title.genres.iter().copied().filter(|genre| text::genre(*genre) != kind).take(3).collect();
    let start = format!("{kind} · {}", title.year());
    let line = |count| format!("{start} · {}", text::genres(&genres[..count]));
    let mut lines = (1..=genres.len()).rev().map(line);
    lines.find(|line| setting.cut(line, size) == *line).unwrap_or(start)
}

/// The picture of the site: what it is at the left, six posters at the right.
pub(super) fn of_site(site: &Site, count: usize, posters: &[PosterFacts<'_>], fonts: &Fonts) -> Composition {
    const LEFT: f32 = 56.0;
    const WIDE: f32 = 458.0;
    let bold = Setting { fonts, heaviness: Heaviness::Bold, width: WIDE };
    let regular = Setting { heaviness: Heaviness::Regular, ..bold };
    let mut svg = Svg::new();
    svg.rect(SEAL, 570.0, 0.0, 630.0, HEIGHT as f32);
    for (i, facts) in posters.iter().take(6).enumerate() {
        svg.poster(facts, 570.0 + 210.0 * (i % 3) as f32, 315.0 * (i / 3) as f32, 210.0);
    }
    let (lines, size) = bold.fit(&site.name, &[(88.0, 1), (72.0, 2), (56.0, 3)]);
    let mut y = 160.0 + size;
    for line in &lines {
        svg.bold(LEFT, y, size, INK, line);
        y += size * 1.08;
    }
    let (lines, size) = regular.fit(&site.description, &[(36.0, 4), (32.0, 6), (28.0, 7)]);
    y += size * 0.4 - 20.0;
    for line in &lines {
        svg.line(LEFT, y, size, QUIET, line);
        y += size * 1.35;
    }
    if count > 0 {
        svg.line(LEFT, 570.0, 32.0, QUIET, &regular.cut(&text::titles(count), 32.0));
    }
    Composition { svg: svg.end(), seal: Square { x: LEFT, y: 64.0, size: 72.0 } }
}

/// The SVG text under construction.
struct Svg(String);

impl Svg {
    fn new() -> Self {
        let mut svg = Self(format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}" font-family="serif">"#
        ));
        svg.rect(PAPER, 0.0, 0.0, WIDTH as f32, HEIGHT as f32);
        svg
    }

    fn end(mut self) -> String {
        self.0.push_str("</svg>");
        self.0
    }

    fn rect(&mut self, colour: &str, x: f32, y: f32, width: f32, height: f32) {
        self.0.push_str(&format!(
            r#"<rect x="{x}" y="{y}" width="{width}" height="{height}" fill="{colour}"/>"#
        ));
    }

    /// A poster of this width, half as high again.
    fn poster(&mut self, facts: &PosterFacts<'_>, x: f32, y: f32, width: f32) {
        let svg = poster::svg(facts);
        let place = format!(r#"<svg x="{x}" y="{y}" width="{width}" height="{}""#, width * 1.5);
        self.0.push_str(&place);
        self.0.push_str(svg.strip_prefix("<svg").unwrap_or(&svg));
    }

    fn line(&mut self, x: f32, y: f32, size: f32, colour: &str, text: &str) {
        self.text(x, y, size, colour, "", text);
    }

    fn bold(&mut self, x: f32, y: f32, size: f32, colour: &str, text: &str) {
        self.text(x, y, size, colour, r#" font-weight="700""#, text);
    }

    fn text(&mut self, x: f32, y: f32, size: f32, colour: &str, more: &str, text: &str) {
        let text = escaped(text);
        self.0.push_str(&format!(
            r#"<text x="{x}" y="{y}" font-size="{size}" fill="{colour}"{more}>{text}</text>"#
        ));
    }

    /// The Chinese title, and its pinyin beside where there is room.
    fn names(&mut self, x: f32, y: f32, title: &Title, setting: &Setting<'_>) {
        const SIZE: f32 = 48.0;
        const PINYIN: f32 = 32.0;
        const GAP: f32 = 24.0;
        let chinese = setting.cut(&title.names.zh, SIZE);
        let family = format!(r#" font-family="{CHINESE_FIRST}""#);
        self.text(x, y, SIZE, INK, &family, &chinese);
        let used = setting.fonts.width(&chinese, setting.heaviness) * SIZE;
        let beside = if chinese.is_empty() { 0.0 } else { used + GAP };
        let wide = setting.fonts.width(&title.names.pinyin, setting.heaviness) * PINYIN;
        if beside + wide <= setting.width {
            self.line(x + beside, y, PINYIN, QUIET, &title.names.pinyin);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_colours_are_those_of_the_page() {
        let tokens = include_str!("../../../styles/tokens.css");
        for (name, colour) in
            [("paper", PAPER), ("ink", INK), ("ink-quiet", QUIET), ("line", LINE), ("seal", SEAL)]
        {
            assert!(tokens.contains(&format!("--{name}: {colour};")), "{name} is not {colour}");
        }
    }
}
