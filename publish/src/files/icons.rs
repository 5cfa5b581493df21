//! The names of the site's icons. Trunk copies the drawing; the others are made from it.

/// The drawing, for any size.
pub const VECTOR: &str = "icon.svg";
/// The icons in pixels: name, width and height, and whether it may be cut to any shape (`maskable`).
pub const PIXELS: [(&str, u16, bool); 3] =
    [("icon-192.png", 192, false), ("icon-512.png", 512, false), ("icon-maskable-512.png", 512, true)];
