//! Typographic posters: a title's facts become a small SVG, the same natively and in the browser.
//!
//! ```text
//! facts ── taste ──> Style (palette, ornament)
//!   │                  │
//!   ├─ plate           │      English title and year below a hairline
//!   ├─ lettering       │      Chinese title, above the plate
//!   └──────── stage ───┴────> ornament, where the lettering leaves room
//! ```
//!
//! Ornaments never touch the lettering: they are placed into the room that it leaves, so the contrast
//! of text is that of ink on paper.

mod lettering;
mod ornament;
mod palette;
mod plate;
mod sketch;
mod taste;

pub use ornament::Ornament;
pub use palette::Palette;
pub use sketch::is_visible;
pub(crate) use taste::hash;

use crate::{Genre, Kind};
use lettering::{Area, Lettering};
use ornament::Stage;
use plate::Plate;
use sketch::Sketch;

/// What a poster is drawn from.
#[derive(Clone, Copy, Debug)]
pub struct PosterFacts<'a> {
    /// The title's slug; decides between the styles that suit the genres.
    pub id: &'a str,
    /// The kind: the character on the seal, and taste.
    pub kind: Kind,
    /// The genres, most telling first.
    pub genres: &'a [Genre],
    /// The English title.
    pub title_en: &'a str,
    /// The Chinese title; without it the English one is set large.
    pub title_zh: Option<&'a str>,
    /// The year of release.
    pub year: i16,
    /// 0 is the poster's own style; every other number steps to the next palette and ornament,
    /// so that a list can tell neighbours apart.
    pub variant: u8,
}

/// What a poster looks like, apart from its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Style {
    /// The four colours.
    pub palette: Palette,
    /// The picture.
    pub ornament: Ornament,
}

/// The style that [`svg`] draws in.
pub fn style(facts: &PosterFacts<'_>) -> Style {
    taste::choose(facts)
}

/// The poster as an `<svg>` element, 200 by 300 units. It is decoration (`aria-hidden`): the text
/// beside it names the title. It holds no ids, so that a page can hold any number of posters.
pub fn svg(facts: &PosterFacts<'_>) -> String {
    let Style { palette, ornament } = style(facts);
    let colours = palette.colours();
    let seed = taste::hash(facts.id);
    let chinese = facts.title_zh.map(lettering::cells).filter(|parts| !parts.is_empty());
    let plate = Plate::new(if chinese.is_some() { facts.title_en } else { "" }, facts.year);
    let lettering = match &chinese {
        Some(parts) => Lettering::chinese(parts, plate.top, seed),
        None => Lettering::english(facts.title_en, plate.top),
    };

    let mut sketch = Sketch::new(colours);
    sketch.raw(concat!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 300" aria-hidden="true" focusable="false" font-weight="700" font-family=""#,
        "'Iowan Old Style','Palatino Linotype','Noto Serif','Songti SC','Noto Serif CJK SC','Source Han Serif SC','Noto Serif SC',STZhongsong,SimSun,serif\">",
    ));
    sketch.fill(colours.paper);
    sketch.raw("M-2-2H202V302H-2z");
    sketch.end();
    ornament.draw(&mut sketch, &Stage { title: lettering.area, floor: plate.top, seed });
    plate.draw(&mut sketch);
    lettering.draw(&mut sketch);
    draw_seal(&mut sketch, facts.kind, palette);
    sketch.raw("</svg>");
    sketch.into_string()
}

/// The poster without its words, as large, for places where nobody could read them. Half of what a browser has to do
/// for a poster is in its words.
pub fn thumbnail(facts: &PosterFacts<'_>) -> String {
    let Style { palette, ornament } = style(facts);
    let colours = palette.colours();
    let mut sketch = Sketch::new(colours);
    sketch.raw(r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 300" aria-hidden="true" focusable="false">"#);
    sketch.fill(colours.paper);
    sketch.raw("M-2-2H202V302H-2z");
    sketch.end();
    ornament.draw(&mut sketch, &Stage { title: Area::default(), floor: 300, seed: taste::hash(facts.id) });
    sketch.raw("</svg>");
    sketch.into_string()
}

/// The kind, as a seal at the upper left.
fn draw_seal(sketch: &mut Sketch, kind: Kind, palette: Palette) {
    let (face, mark) = palette.seal();
    sketch.fill(face);
    sketch.raw("M16 16h16a2 2 0 0 1 2 2v16a2 2 0 0 1-2 2h-16a2 2 0 0 1-2-2v-16a2 2 0 0 1 2-2z");
    sketch.end();
    sketch.raw(r#"<text x="24" y="31" lang="zh-Hans" text-anchor="middle" font-size="14" fill=""#);
    sketch.colour(mark);
    sketch.raw("\">");
    sketch.raw(match kind {
        Kind::Film => "影",
        Kind::Series => "剧",
        Kind::Animation => "动",
        Kind::Documentary => "纪",
        Kind::Variety => "综",
    });
    sketch.raw("</text>");
}
