//! The title set large: Chinese in columns from the upper right or in a line, English where the
//! Chinese title is missing.

use super::plate::{draw_lines, fit, leading, words};
use super::sketch::{Sketch, is_visible};

const TOP: i32 = 18;
const RIGHT: i32 = 186;
const LEFT: i32 = 14;
/// Lines and wide blocks begin below the seal.
const BELOW_SEAL: i32 = 46;
/// Left to the ornament between a title and the plate.
const ORNAMENT: i32 = 50;
/// No title has more characters than this; longer ones end in an ellipsis.
const LONGEST: usize = 40;

/// A rectangle, from its upper left to its lower right.
#[derive(Clone, Copy, Default)]
pub(super) struct Area {
    pub(super) left: i32,
    pub(super) top: i32,
    pub(super) right: i32,
    pub(super) bottom: i32,
}

/// What stands in one square of a column: a character, or a short upright number or word.
#[derive(Clone, Copy)]
pub(super) struct Cell<'a>(&'a str);

impl Cell<'_> {
    fn is_latin(self) -> bool {
        self.0.is_ascii()
    }

    /// The type size of its letters in hundredths of a character's.
    fn scale(self) -> i32 {
        match self.0.len() {
            _ if !self.is_latin() => 100,
            1 => 92,
            2 => 76,
            3 => 56,
            _ => 44,
        }
    }

    /// Its height in a column, in hundredths of a character's size.
    fn height(self) -> i32 {
        if self.is_latin() { self.scale() * 4 / 5 + 12 } else { 104 }
    }
}

struct Glyphs<'a> {
    cell: Cell<'a>,
    x: i32,
    y: i32,
    size: i32,
}

enum Words<'a> {
    Chinese(Vec<Glyphs<'a>>),
    English(Vec<String>, i32),
}

/// A title in its place.
pub(super) struct Lettering<'a> {
    words: Words<'a>,
    /// What the title covers; ornaments keep out of it.
    pub(super) area: Area,
}

/// The cells of a Chinese title, in the parts between its punctuation.
pub(super) fn cells(title: &str) -> Vec<Vec<Cell<'_>>> {
    let mut parts = vec![Vec::new()];
    let mut count = 0;
    let mut rest = title;
    while let Some(c) = rest.chars().next() {
        let run = rest.bytes().take_while(u8::is_ascii_alphanumeric).count();
        let (cell, after) = rest.split_at(if run > 0 { run.min(4) } else { c.len_utf8() });
        rest = after;
        let ends_part = c.is_whitespace() || "：，、·—！？:,;.!?-～~《》“”\"…".chars().any(|mark| mark == c);
        if ends_part || !is_visible(c) {
            if let Some(part) = parts.last_mut().filter(|part| !part.is_empty()) {
                match c {
                    '！' | '!' => part.push(Cell("!")),
                    '？' | '?' => part.push(Cell("?")),
                    _ => (),
                }
                if ends_part {
                    parts.push(Vec::new());
                }
            }
            continue;
        }
        count += 1;
        // What follows the number of a sequel is a name of its own.
        if run == 0 && parts.last().is_some_and(|part| part.len() > 1 && ends_in_number(part)) {
            parts.push(Vec::new());
        }
        if let Some(part) = parts.last_mut() {
            part.push(Cell(if count > LONGEST { "…" } else { cell }));
        }
        if count > LONGEST {
            break;
        }
    }
    parts.retain(|part| !part.is_empty());
    parts
}

fn ends_in_number(part: &[Cell<'_>]) -> bool {
    part.last().is_some_and(|cell| cell.0.bytes().all(|byte| byte.is_ascii_digit()))
}

impl<'a> Lettering<'a> {
    /// A Chinese title above `floor`. Some short ones stand in a line, as `seed` decides.
    pub(super) fn chinese(parts: &[Vec<Cell<'a>>], floor: i32, seed: u32) -> Self {
        let all: Vec<Cell<'a>> = parts.concat();
        let plain = parts.len() == 1 && !all.iter().any(|cell| cell.is_latin());
        if plain && (2..=4).contains(&all.len()) && seed & 3 == 0 {
            return Self::line(&all);
        }
        Self::columns(parts, &all, floor)
    }

    fn line(cells: &[Cell<'a>]) -> Self {
        let size = ((RIGHT - LEFT) / cells.len() as i32).min(80);
        let set = |(i, &cell): (usize, &Cell<'a>)| Glyphs {
            cell,
            x: LEFT + size / 2 + i as i32 * size,
            y: BELOW_SEAL + size * 88 / 100,
            size,
        };
        Self {
            words: Words::Chinese(cells.iter().enumerate().map(set).collect()),
            area: Area {
                left: 0,
                top: BELOW_SEAL,
                right: LEFT + size * cells.len() as i32,
                bottom: BELOW_SEAL + size,
            },
        }
    }

    fn columns(parts: &[Vec<Cell<'a>>], all: &[Cell<'a>], floor: i32) -> Self {
        let mut columns: Vec<&[Cell<'a>]> = parts.iter().flat_map(|part| split(part)).collect();
        if columns.len() > 3 || all.len() <= 3 {
            columns = split(all);
        }
        let height = |column: &[Cell<'a>]| column.iter().map(|cell| cell.height()).sum::<i32>();
        let tallest = columns.iter().map(|column| height(column)).max().unwrap_or(1);
        let room = floor - TOP - ORNAMENT;
        let count = columns.len() as i32;
        let most = match (count, all.len()) {
            (1, 1) => 112,
            (1, 2) => 80,
            (1, _) => 58,
            (2, _) => 52,
            (3, _) => 42,
            _ => 128 / count,
        };
        let size = most.min(room * 100 / tallest.max(1)).max(8);
        // Columns stand apart by an eighth of a character.
        let step = size + size / 8;
        let mut glyphs = Vec::with_capacity(all.len());
        for (i, column) in columns.iter().enumerate() {
            let x = RIGHT - size / 2 - i as i32 * step;
            let mut y = TOP;
            for &cell in *column {
                let own = size * cell.scale() / 100;
                let ascent = if cell.is_latin() { own * 76 + size * 6 } else { own * 88 };
                glyphs.push(Glyphs { cell, x, y: y + ascent / 100, size: own });
                y += size * cell.height() / 100;
            }
        }
        Self {
            words: Words::Chinese(glyphs),
            area: Area {
                left: RIGHT - size - (count - 1) * step,
                top: 0,
                right: 200,
                bottom: TOP + size * tallest / 100,
            },
        }
    }

    /// An English title above `floor`, where there is no Chinese one.
    pub(super) fn english(title: &str, floor: i32) -> Self {
        let steps = [(38, 2), (32, 3), (27, 4), (23, 6), (18, 8), (15, 9)];
        let (lines, size) = fit(&words(title), RIGHT - LEFT, &steps);
        let height = leading(size) * lines.len() as i32;
        let bottom = (BELOW_SEAL + height).min(floor);
        Self {
            words: Words::English(lines, size),
            area: Area { left: 0, top: BELOW_SEAL, right: 200, bottom },
        }
    }

    pub(super) fn draw(&self, sketch: &mut Sketch) {
        sketch.raw("<g fill=\"");
        sketch.colour(sketch.colours.ink);
        match &self.words {
            Words::English(lines, size) => {
                sketch.raw("\" lang=\"en\"");
                sketch.attribute("font-size", *size);
                sketch.raw(">");
                draw_lines(sketch, lines, *size, self.area.bottom - leading(*size) / 3);
            }
            Words::Chinese(glyphs) => {
                let size = glyphs.iter().map(|glyph| glyph.size).max().unwrap_or(0);
                sketch.raw("\" lang=\"zh-Hans\" text-anchor=\"middle\"");
                sketch.attribute("font-size", size);
                sketch.raw(">");
                for glyph in glyphs {
                    sketch.raw("<text");
                    sketch.attribute("x", glyph.x);
                    sketch.attribute("y", glyph.y);
                    if glyph.size != size {
                        sketch.attribute("font-size", glyph.size);
                    }
                    sketch.raw(">");
                    sketch.text(glyph.cell.0);
                    sketch.raw("</text>");
                }
            }
        }
        sketch.raw("</g>");
    }
}

/// Cuts cells into columns of even length, the longer ones first.
fn split<'c, 'a>(cells: &'c [Cell<'a>]) -> Vec<&'c [Cell<'a>]> {
    // A little more than five characters' height is one column: a mark or a number may follow.
    let count = match cells.iter().map(|cell| cell.height()).sum() {
        0..=610 => 1,
        611..=1050 => 2,
        1051..=1880 => 3,
        1881..=2920 => 4,
        _ => 5,
    };
    let mut columns = Vec::with_capacity(count);
    let mut rest = cells;
    for left in (1..=count).rev() {
        let (column, after) = rest.split_at(rest.len().div_ceil(left));
        columns.push(column);
        rest = after;
    }
    columns
}
