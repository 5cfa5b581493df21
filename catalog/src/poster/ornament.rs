//! Ornaments: flat shapes in the room that the title leaves.

mod bands;
mod figures;
mod flowers;
mod patterns;
mod stage;

pub(in crate::poster) use stage::Stage;

use super::sketch::Sketch;

/// Which of the palette's colours.
#[derive(Clone, Copy)]
enum Paint {
    A,
    B,
    Soft,
    Paper,
    Ink,
}

/// One path of an ornament; a `width` of 0 means that it is filled.
struct Layer {
    paint: Paint,
    width: u8,
    /// How often it is drawn, each time turned by the same part of a circle.
    turns: u8,
    path: &'static str,
    /// More of the path, as centres and radii: a circle's path data would take ten times the bytes.
    circles: &'static [[i8; 3]],
}

const fn fill(paint: Paint, path: &'static str) -> Layer {
    line(paint, 0, path)
}

const fn line(paint: Paint, width: u8, path: &'static str) -> Layer {
    Layer { paint, width, turns: 1, path, circles: &[] }
}

const fn turned(turns: u8, paint: Paint, path: &'static str) -> Layer {
    Layer { paint, width: 0, turns, path, circles: &[] }
}

const fn discs(paint: Paint, circles: &'static [[i8; 3]]) -> Layer {
    rings(paint, 0, circles)
}

const fn rings(paint: Paint, width: u8, circles: &'static [[i8; 3]]) -> Layer {
    Layer { paint, width, turns: 1, path: "", circles }
}

/// Shapes that stand on the plate.
struct Band {
    /// Their height at the left.
    high: i32,
    /// How far to the right they reach.
    wide: i32,
    layers: &'static [Layer],
}

/// How an ornament is put together.
enum Design {
    /// A figure in a circle: its largest radius, and how much of it, in hundredths, may lie beyond
    /// the poster's edges.
    Figure(&'static [Layer], i32, i32),
    /// A figure that stands on the plate: its largest radius, and how far its foot is below the
    /// origin, in hundredths.
    Grounded(&'static [Layer], i32, i32),
    /// A figure that hangs on a string.
    Hanging(&'static [Layer], i32),
    Band(&'static Band),
    /// A figure, no larger than this radius, behind a band.
    Scene(&'static [Layer], i32, &'static Band),
    /// Drawn by code.
    Pattern(fn(&mut Sketch, &Stage)),
}

macro_rules! ornaments {
    ($($name:ident = $design:expr;)*) => {
        /// The picture on a poster.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[expect(missing_docs, reason = "the names say what is to be seen")]
        pub enum Ornament { $($name,)* }

        impl Ornament {
            /// Every ornament.
            pub const ALL: &'static [Ornament] = &[$(Ornament::$name,)*];
        }

        /// In the order of the enum.
        const DESIGNS: &[Design] = &[$($design,)*];
    };
}

use Design::{Band as Standing, Figure, Grounded, Hanging, Pattern, Scene};

ornaments! {
    Moon = Scene(figures::DISC, 62, &bands::HILLS);
    Crescent = Scene(figures::CRESCENT, 46, &bands::CLOUDS);
    Horizon = Scene(figures::DISC, 58, &bands::SEA);
    Peaks = Scene(figures::DISC, 30, &bands::PEAKS);
    Ridges = Scene(figures::DISC, 26, &bands::RIDGES);
    Strokes = Standing(&bands::STROKES);
    Clouds = Standing(&bands::CLOUDS);
    Roofs = Scene(figures::DISC, 24, &bands::ROOFS);
    Wall = Scene(figures::DISC, 26, &bands::WALL);
    Steps = Standing(&bands::STEPS);
    Reeds = Scene(figures::DISC, 40, &bands::REEDS);
    Banners = Standing(&bands::BANNERS);
    Bamboo = Standing(&bands::BAMBOO);
    Boat = Grounded(figures::BOAT, 68, 88);
    Sunset = Figure(figures::SUNSET, 74, 10);
    Discs = Figure(figures::DISCS, 100, 45);
    Rings = Figure(figures::RINGS, 110, 62);
    Orbits = Figure(figures::ORBITS, 84, 10);
    Court = Figure(figures::COURT, 84, 45);
    Plum = Figure(flowers::PLUM, 84, 35);
    Petals = Figure(flowers::PETALS, 92, 45);
    Lotus = Figure(flowers::LOTUS, 78, 15);
    Bloom = Figure(flowers::BLOOM, 92, 55);
    Branch = Figure(flowers::BRANCH, 84, 20);
    Ginkgo = Figure(flowers::GINKGO, 70, 0);
    Butterfly = Figure(figures::BUTTERFLY, 62, 8);
    Swallows = Figure(figures::SWALLOWS, 76, 0);
    Umbrella = Figure(figures::UMBRELLA, 90, 60);
    Fan = Figure(figures::FAN, 74, 5);
    Lantern = Hanging(figures::LANTERN, 58);
    Pagoda = Grounded(figures::PAGODA, 76, 99);
    Gate = Figure(figures::GATE, 82, 15);
    Coins = Figure(figures::COINS, 80, 25);
    Sword = Figure(figures::SWORD, 80, 0);
    Flame = Grounded(figures::FLAME, 64, 99);
    Door = Grounded(figures::DOOR, 76, 100);
    Vinyl = Figure(figures::VINYL, 90, 60);
    Clock = Figure(figures::CLOCK, 78, 35);
    Spiral = Figure(figures::SPIRAL, 90, 45);
    Eye = Figure(figures::EYE, 72, 15);
    Koi = Figure(figures::KOI, 68, 8);
    Bowl = Grounded(figures::BOWL, 62, 91);
    Balance = Grounded(figures::BALANCE, 64, 91);
    Kite = Figure(figures::KITE, 72, 0);
    Compass = Figure(figures::COMPASS, 80, 25);
    Rays = Pattern(patterns::rays);
    Waves = Pattern(patterns::waves);
    Lattice = Pattern(patterns::lattice);
    Blinds = Pattern(patterns::blinds);
    Skyline = Pattern(patterns::skyline);
    Bars = Pattern(patterns::bars);
    Confetti = Pattern(patterns::confetti);
    Stars = Pattern(patterns::stars);
    Petalfall = Pattern(patterns::petals);
    Rain = Pattern(patterns::rain);
}

impl Ornament {
    pub(super) fn draw(self, sketch: &mut Sketch, stage: &Stage) {
        match DESIGNS[self as usize] {
            Figure(layers, largest, beyond) => {
                let room = |x, y| stage.radius(x, y, largest, beyond);
                draw_figure(sketch, layers, stage.place(&room));
            }
            Grounded(layers, largest, foot) => {
                let room = |x, y| stage.standing(x, y, largest, foot);
                draw_figure(sketch, layers, stage.place(&room));
            }
            Hanging(layers, largest) => {
                let (x, y, r) = stage.place(&|x, y| stage.radius(x, y, largest, 0));
                sketch.fill(sketch.colours.ink);
                sketch.to('M', &[x, stage.string_top(x)]);
                sketch.to('H', &[x + 1]);
                sketch.to('V', &[y - r + 2]);
                sketch.to('H', &[x]);
                sketch.raw("z");
                sketch.end();
                draw_figure(sketch, layers, (x, y, r));
            }
            Standing(band) => draw_band(sketch, band, stage),
            Scene(layers, largest, band) => {
                // High enough not to vanish behind the band.
                let sky = stage.above(26);
                draw_figure(sketch, layers, sky.place(&|x, y| sky.radius(x, y, largest, 0)));
                draw_band(sketch, band, stage);
            }
            Pattern(draw) => draw(sketch, stage),
        }
    }
}

fn draw_figure(sketch: &mut Sketch, layers: &[Layer], (x, y, r): (i32, i32, i32)) {
    sketch.place(x, y, r.max(8));
    draw_layers(sketch, layers);
}

fn draw_band(sketch: &mut Sketch, band: &Band, stage: &Stage) {
    let (x, scale) = stage.band(band.high, band.wide);
    sketch.place(x, stage.floor, scale);
    draw_layers(sketch, band.layers);
}

fn draw_layers(sketch: &mut Sketch, layers: &[Layer]) {
    let colours = sketch.colours;
    for layer in layers {
        let colour = match layer.paint {
            Paint::A => colours.a,
            Paint::B => colours.b,
            Paint::Soft => colours.soft(),
            Paint::Paper => colours.paper,
            Paint::Ink => colours.ink,
        };
        for turn in 0..i32::from(layer.turns) {
            match layer.width {
                0 => sketch.fill(colour),
                width => sketch.line(colour, width.into()),
            }
            sketch.raw(layer.path);
            for [x, y, r] in layer.circles {
                sketch.circle((*x).into(), (*y).into(), (*r).into());
            }
            sketch.end_turned(360 * turn / i32::from(layer.turns));
        }
    }
    sketch.raw("</g>");
}
