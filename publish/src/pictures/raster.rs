//! From SVG to PNG.

use std::collections::HashMap;

use quantizr::{Image, Options as Reduction, QuantizeResult};
use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::{Options, Tree};

use super::composition::{Composition, HEIGHT, WIDTH};
use super::fonts::Fonts;

/// Some fonts hold all weights in one file, and are drawn in their lightest unless they are told the weight.
const WEIGHTS: &str = r#"
    svg, [font-weight="400"] { font-variation-settings: "wght" 400 }
    [font-weight="700"] { font-variation-settings: "wght" 700 }
"#;

/// Draws compositions.
pub(super) struct Renderer {
    options: Options<'static>,
    seal: Option<Tree>,
}

impl Renderer {
    /// With these fonts, and the site's icon as the seal.
    pub(super) fn new(fonts: &Fonts, icon: Option<Tree>) -> Self {
        let faces = fonts.faces().in_memory();
        let options = Options {
            font_resolver: faces.resolver(),
            fontdb: faces.database(),
            style_sheet: Some(WEIGHTS.to_owned()),
            ..Options::default()
        };
        Self { options, seal: icon }
    }

    /// The picture as a PNG; nothing if it cannot be drawn.
    pub(super) fn draw(&self, composition: &Composition) -> Option<Vec<u8>> {
        let tree = self.read(composition)?;
        let mut picture = Pixmap::new(WIDTH, HEIGHT)?;
        resvg::render(&tree, Transform::identity(), &mut picture.as_mut());
        if let Some(seal) = &self.seal {
            let place = composition.seal;
            stamp(seal, &mut picture, place.x, place.y, place.size);
        }
        png(picture)
    }

    /// The drawing with its texts set.
    pub(super) fn read(&self, composition: &Composition) -> Option<Tree> {
        Tree::from_str(&composition.svg, &self.options).ok()
    }
}

/// Draws an icon into a square of a picture.
pub(super) fn stamp(icon: &Tree, picture: &mut Pixmap, x: f32, y: f32, size: f32) {
    let scale = size / icon.size().width().max(icon.size().height());
    resvg::render(icon, Transform::from_scale(scale, scale).post_translate(x, y), &mut picture.as_mut());
}

/// The colour of a pixel, if nothing shows through it.
pub(super) fn opaque_colour(picture: &Pixmap, x: u32, y: u32) -> Option<Color> {
    let colour = picture.pixel(x, y)?.demultiply();
    (colour.alpha() == u8::MAX)
        .then(|| Color::from_rgba8(colour.red(), colour.green(), colour.blue(), u8::MAX))
}

/// A picture as a PNG of at most 256 colours.
pub(super) fn png(picture: Pixmap) -> Option<Vec<u8>> {
    let (width, height) = (picture.width(), picture.height());
    let pixels = picture.take_demultiplied();
    let image = Image::new(&pixels, width as usize, height as usize).ok()?;
    let mut reduced = QuantizeResult::quantize(&image, &Reduction::default());
    // Flat colours stay flat.
    reduced.set_dithering_level(0.0).ok()?;
    let indices = indices(&pixels, &reduced)?;
    let palette = reduced.get_palette();
    let entries = palette.entries.get(..palette.count as usize)?;

    let mut out = Vec::new();
    let mut encoder = png::Encoder::new(&mut out, width, height);
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_palette(entries.iter().flat_map(|entry| [entry.r, entry.g, entry.b]).collect::<Vec<u8>>());
    if entries.iter().any(|entry| entry.a < u8::MAX) {
        encoder.set_trns(entries.iter().map(|entry| entry.a).collect::<Vec<u8>>());
    }
    encoder.set_compression(png::Compression::Balanced);
    // Neighbouring numbers of a palette say nothing about each other.
    encoder.set_filter(png::Filter::NoFilter);
    let mut writer = encoder.write_header().ok()?;
    writer.write_image_data(&indices).ok()?;
    writer.finish().ok()?;
    Some(out)
}

/// The palette's number for each pixel. The nearest colour is looked for once per colour, not once per pixel.
fn indices(pixels: &[u8], reduced: &QuantizeResult) -> Option<Vec<u8>> {
    let mut numbers: HashMap<[u8; 4], usize> = HashMap::new();
    let mut colours: Vec<u8> = Vec::new();
    let mut last = ([0; 4], usize::MAX);
    let numbered: Vec<usize> = pixels
        .as_chunks::<4>()
        .0
        .iter()
        .map(|&pixel| {
            if last.0 != pixel || last.1 == usize::MAX {
                let next = numbers.len();
                let number = *numbers.entry(pixel).or_insert_with(|| {
                    colours.extend(pixel);
                    next
                });
                last = (pixel, number);
            }
            last.1
        })
        .collect();
    let mut nearest = vec![0; numbers.len()];
    reduced.remap_image(&Image::new(&colours, nearest.len(), 1).ok()?, &mut nearest).ok()?;
    numbered.into_iter().map(|number| nearest.get(number).copied()).collect()
}
