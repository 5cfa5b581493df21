//! The site's icon in the sizes and forms that systems ask for.

use resvg::tiny_skia::{Color, Pixmap};
use resvg::usvg::{Options, Tree};

use super::raster::{opaque_colour, png, stamp};

/// An icon's file and how it is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Icon {
    /// Where it lies in the site.
    pub path: &'static str,
    /// Its width and height in pixels.
    pub size: u32,
    form: Form,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    /// As it is, with its own corners.
    Plain,
    /// On a ground to the edges: the system rounds the corners.
    Opaque,
    /// The same, and smaller, since systems may cut all that is outside of a circle of 80 % of the width.
    Maskable,
}

/// The drawing itself, from `public/icon.svg`, under a name that stays.
pub const SVG: &str = "icon.svg";

/// Every icon that is drawn: three for the manifest, the last for the home screens of Apple's systems.
pub const ALL: &[Icon] = &[
    Icon { path: "icon-192.png", size: 192, form: Form::Plain },
    Icon { path: "icon-512.png", size: 512, form: Form::Plain },
    Icon { path: "icon-maskable-512.png", size: 512, form: Form::Maskable },
    Icon { path: "apple-touch-icon.png", size: 180, form: Form::Opaque },
];

/// A square whose diagonal is four fifths of the icon's width has a side of 0.57 of it. The seal leaves a margin of
/// its own, so that it may be larger: its character stays inside the circle.
const MASKABLE_SCALE: f32 = 0.8;

/// The icon as it was drawn.
///
/// # Errors
/// When it is no SVG; the sentence says so.
pub(super) fn parse(svg: &str) -> Result<Tree, String> {
    Tree::from_str(svg, &Options::default())
        .map_err(|error| format!("public/icon.svg: not an SVG that can be drawn: {error}."))
}

impl Icon {
    /// The icon as a PNG; nothing if it cannot be drawn.
    pub(super) fn draw(&self, tree: &Tree) -> Option<Vec<u8>> {
        let size = self.size as f32;
        let mut picture = Pixmap::new(self.size, self.size)?;
        stamp(tree, &mut picture, 0.0, 0.0, size);
        if self.form == Form::Plain {
            return png(picture);
        }
        // The drawing's own ground, found at the middle of its upper edge.
        let ground = opaque_colour(&picture, self.size / 2, self.size / 64).unwrap_or(Color::WHITE);
        picture.fill(ground);
        let scale = if self.form == Form::Maskable { MASKABLE_SCALE } else { 1.0 };
        let margin = size * (1.0 - scale) / 2.0;
        stamp(tree, &mut picture, margin, margin, size * scale);
        png(picture)
    }

    /// What its file in the cache depends on beside the drawing.
    pub(super) fn recipe(&self) -> String {
        format!("{:?}", self)
    }
}
