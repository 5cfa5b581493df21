//! Patterns: ornaments that repeat, drawn around the title.

use super::Stage;
use crate::poster::sketch::Sketch;

/// Numbers that look thrown, the same for the same seed.
struct Dice(u32);

impl Dice {
    fn below(&mut self, n: i32) -> i32 {
        self.0 = self.0.wrapping_mul(0x0019_660d).wrapping_add(0x3c6e_f35f);
        (self.0 >> 16) as i32 % n
    }
}

/// Sines of 0°, 9°, … 90° in thousandths.
const SINES: [i32; 11] = [0, 156, 309, 454, 588, 707, 809, 891, 951, 988, 1000];

/// A rising sun in the corner, its rays as long as the title allows.
pub(super) fn rays(sketch: &mut Sketch, stage: &Stage) {
    let (a, b, floor) = (sketch.colours.a, sketch.colours.b, stage.floor);
    let end = |i: usize| {
        let (sin, cos) = (SINES[i], SINES[10 - i]);
        let at = |r: i32| (r * cos / 1000, floor - r * sin / 1000);
        let free = |r: &i32| {
            let (x, y) = at(*r);
            stage.room(x, y) > 0 && y > 46
        };
        at((1..24).map(|n| n * 10).take_while(free).last().unwrap_or(40))
    };
    sketch.fill(a);
    for i in (0..10).step_by(2) {
        let ((x1, y1), (x2, y2)) = (end(i), end(i + 1));
        sketch.to('M', &[0, floor]);
        sketch.to('L', &[x1, y1, x2, y2]);
        sketch.raw("z");
    }
    sketch.end();
    sketch.fill(b);
    sketch.circle(0, floor, 46);
    sketch.end();
}

/// Overlapping rings of water, as many rows as there is room for.
pub(super) fn waves(sketch: &mut Sketch, stage: &Stage) {
    let (a, paper, b) = (sketch.colours.a, sketch.colours.paper, sketch.colours.b);
    let rows = ((stage.headroom(199) - 14) / 13).clamp(1, 3);
    let arches = |sketch: &mut Sketch, x: i32, y: i32, r: i32| {
        sketch.to('M', &[x - r, y]);
        for i in 0..5 {
            if i > 0 && r < 25 {
                sketch.to('m', &[50 - 2 * r, 0]);
            }
            sketch.to('a', &[r, r, 0, 0, 1, 2 * r, 0]);
        }
    };
    for row in (0..rows).rev() {
        let y = stage.floor - row * 13;
        let x = if row & 1 == 0 { 0 } else { -25 };
        sketch.fill(if row == 1 { b } else { a });
        arches(sketch, x, y, 25);
        sketch.end();
        sketch.line(paper, 3);
        for r in [25, 17, 9] {
            arches(sketch, x, y, r);
        }
        sketch.end();
    }
}

/// A carved window in the free corner.
pub(super) fn lattice(sketch: &mut Sketch, stage: &Stage) {
    let (a, soft) = (sketch.colours.a, sketch.colours.soft());
    let tall = stage.title.left > 84;
    let right = if tall { stage.title.left - 12 } else { 186 };
    let columns = if tall { right / 34 } else { 6 };
    let cell = (right - 14) / columns;
    let rows = (stage.headroom(right - 20) / cell).clamp(1, 5);
    let (left, top) = (14, stage.floor - rows * cell);
    sketch.fill(soft);
    for i in 0..columns * rows {
        let (column, row) = (i % columns, i / columns);
        if (column + row) & 1 == 0 {
            let inset = cell / 4;
            sketch.to('M', &[left + column * cell + inset, top + row * cell + inset]);
            let side = cell - 2 * inset;
            sketch.to('h', &[side]);
            sketch.to('v', &[side]);
            sketch.to('h', &[-side]);
            sketch.raw("z");
        }
    }
    sketch.end();
    sketch.line(a, 3);
    for i in 0..=columns {
        sketch.to('M', &[left + i * cell, top]);
        sketch.to('v', &[rows * cell]);
    }
    for i in 0..rows {
        sketch.to('M', &[left, top + i * cell]);
        sketch.to('h', &[columns * cell]);
    }
    sketch.end();
}

/// Light through blinds, cut short beside the title.
pub(super) fn blinds(sketch: &mut Sketch, stage: &Stage) {
    let (a, b) = (sketch.colours.a, sketch.colours.b);
    let rows = (stage.headroom(0).min(170) / 15).max(1);
    let bright = 1 + (stage.seed >> 9) as i32 % 4;
    for (colour, first, last) in [(a, 0, rows), (b, bright, bright + 1)] {
        sketch.line(colour, if first == 0 { 6 } else { 7 });
        for row in first..last {
            let rise = row * 15 + 8;
            let wide = if rise + 4 < stage.headroom(199) { 200 } else { stage.title.left - 12 };
            sketch.to('M', &[0, stage.floor - rise]);
            sketch.to('h', &[wide.max(0)]);
        }
        sketch.end();
    }
}

/// Houses of a city.
pub(super) fn skyline(sketch: &mut Sketch, stage: &Stage) {
    let mut dice = Dice(stage.seed);
    for (colour, part) in [(sketch.colours.soft(), 100), (sketch.colours.a, 70)] {
        sketch.fill(colour);
        let mut x = if part == 100 { -6 } else { 2 };
        while x < 200 {
            let wide = 13 + dice.below(12);
            let most = stage.headroom(x + wide).min(120) * part / 100;
            let tall = most * (55 + dice.below(45)) / 100;
            sketch.to('M', &[x, stage.floor]);
            sketch.to('v', &[-tall]);
            sketch.to('h', &[wide]);
            sketch.to('v', &[tall]);
            sketch.raw("z");
            x += wide + if part == 100 { 0 } else { 5 + dice.below(9) };
        }
        sketch.end();
    }
    sketch.fill(sketch.colours.b);
    for i in 0..9 {
        let x = 8 + i * 21 + dice.below(9);
        let most = stage.headroom(x).min(60) - 10;
        sketch.to('M', &[x, stage.floor - 6 - dice.below(most.max(1))]);
        sketch.raw("h4v5h-4z");
    }
    sketch.end();
}

/// An equalizer.
pub(super) fn bars(sketch: &mut Sketch, stage: &Stage) {
    let mut dice = Dice(stage.seed);
    for (colour, first) in [(sketch.colours.a, 0), (sketch.colours.b, 1)] {
        sketch.fill(colour);
        for x in (14 + first * 11..186).step_by(22) {
            let most = stage.headroom(x + 7).min(130);
            let tall = most * (35 + dice.below(65)) / 100;
            sketch.to('M', &[x, stage.floor]);
            sketch.to('v', &[-tall]);
            sketch.raw("h7v");
            sketch.int(tall);
            sketch.raw("z");
        }
        sketch.end();
    }
}

pub(super) fn confetti(sketch: &mut Sketch, stage: &Stage) {
    scatter(sketch, stage, 15, ["l13 5-3 7-13-5z", "l6-11 6 3-6 11z", "a5 5 0 1 0 10 0a5 5 0 1 0-10 0"]);
}

pub(super) fn stars(sketch: &mut Sketch, stage: &Stage) {
    scatter(
        sketch,
        stage,
        17,
        [
            "m0-9q1 8 9 9q-8 1-9 9q-1-8-9-9q8-1 9-9z",
            "a2 2 0 1 0 4 0a2 2 0 1 0-4 0",
            "m0-5q1 4 5 5q-4 1-5 5q-1-4-5-5q4-1 5-5z",
        ],
    );
}

pub(super) fn petals(sketch: &mut Sketch, stage: &Stage) {
    scatter(
        sketch,
        stage,
        17,
        ["q2-12 14-12q2 12-14 12z", "q-12-2-10-14q12 2 10 14z", "q9-5 16 3q-9 7-16-3z"],
    );
}

/// Small things, none near another or the lettering.
fn scatter(sketch: &mut Sketch, stage: &Stage, apart: i32, shapes: [&str; 3]) {
    let mut dice = Dice(stage.seed);
    let mut places: Vec<(i32, i32)> = Vec::with_capacity(24);
    for _ in 0..200 {
        let (x, y) = (dice.below(200), 56 + dice.below((stage.floor - 60).max(1)));
        let near = |&(px, py): &(i32, i32)| (px - x).abs() + (py - y).abs() < apart + (y < 150) as i32 * 8;
        if places.len() < 24 && stage.room(x, y) > 6 && !places.iter().any(near) {
            places.push((x, y));
        }
    }
    for (colour, first) in [(sketch.colours.a, 0), (sketch.colours.b, 1)] {
        sketch.fill(colour);
        for (i, &(x, y)) in places.iter().enumerate().skip(first).step_by(2) {
            sketch.to('M', &[x, y]);
            sketch.raw(shapes[i % 3]);
        }
        sketch.end();
    }
}

/// Slanting rain.
pub(super) fn rain(sketch: &mut Sketch, stage: &Stage) {
    let mut dice = Dice(stage.seed);
    for (colour, count) in [(sketch.colours.a, 60), (sketch.colours.b, 12)] {
        sketch.line(colour, 2);
        for _ in 0..count {
            let (x, y, long) = (dice.below(200), 50 + dice.below(stage.floor), 8 + dice.below(14));
            if y < stage.floor && stage.room(x, y) > 0 && stage.room(x - long / 2, y + long) > 0 {
                sketch.to('M', &[x, y]);
                sketch.to('l', &[-long / 2, long]);
            }
        }
        sketch.end();
    }
}
