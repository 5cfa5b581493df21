//! The manifest by which the site can be installed.
//!
//! Source of the format: W3C Web Application Manifest, <https://www.w3.org/TR/appmanifest/>.

use serde_json::{Value, json};

use super::{icons, shortened};
use crate::{File, Publication};

/// Where the manifest lies.
pub const PATH: &str = "manifest.webmanifest";

/// Behind the page while it opens and around it: `--paper` of `styles/tokens.css`, and the `theme-color` of
/// `index.html`. A manifest has no colours for the dark; there the page's own `theme-color` counts.
const PAPER: &str = "#f6f0e4";
/// How many characters fit below an icon.
const SHORT_NAME: usize = 12;

/// The site's manifest.
pub fn file(publication: &Publication<'_>) -> File {
    let site = publication.site();
    let base = publication.base.as_str();
    let icon = |name: &str, sizes: &str, media_type: &str, purpose: &str| json!({ "src": format!("{base}{name}"), "sizes": sizes, "type": media_type, "purpose": purpose });
    let mut drawn = vec![icon(icons::VECTOR, "any", "image/svg+xml", "any")];
    drawn.extend(icons::PIXELS.iter().map(|(name, size, is_maskable)| {
        let purpose = if *is_maskable { "maskable" } else { "any" };
        icon(name, &format!("{size}x{size}"), "image/png", purpose)
    }));
    let manifest: Value = json!({
        "id": base,
        "name": site.name,
        "short_name": shortened(&site.name, SHORT_NAME),
        "description": site.description,
        "lang": site.language,
        "start_url": base,
        "scope": base,
        "display": "standalone",
        "background_color": PAPER,
        "theme_color": PAPER,
        "icons": drawn,
    });
    File::new(PATH, format!("{manifest:#}\n"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::{SITE_NAME, catalogue};

    #[test]
    fn the_site_can_be_installed_below_its_path() {
        let catalogue = catalogue();
        let file = file(&Publication::new(&catalogue, "/drama/"));
        let manifest: Value = serde_json::from_slice(&file.bytes).unwrap();
        assert_eq!(manifest["name"], SITE_NAME);
        assert_eq!(manifest["lang"], "zh-Hans");
        for field in ["id", "start_url", "scope"] {
            assert_eq!(manifest[field], "/drama/", "{field}");
        }
        let icons: Vec<_> = manifest["icons"].as_array().unwrap().iter().collect();
        let told = icons
            .iter()
            .map(|icon| ["src", "sizes", "type", "purpose"].map(|field| icon[field].as_str().unwrap()));
        assert_eq!(
            told.collect::<Vec<_>>(),
            [
                ["/drama/icon.svg", "any", "image/svg+xml", "any"],
                ["/drama/icon-192.png", "192x192", "image/png", "any"],
                ["/drama/icon-512.png", "512x512", "image/png", "any"],
                ["/drama/icon-maskable-512.png", "512x512", "image/png", "maskable"],
            ]
        );
    }

    #[test]
    fn its_colour_is_that_of_the_pages() {
        let shell = include_str!("../../../index.html");
        assert!(shell.contains(&format!(
            "<meta name=\"theme-color\" content=\"{PAPER}\" media=\"(prefers-color-scheme: light)\">"
        )));
        let light = include_str!("../../../styles/tokens.css").split("@media").next().unwrap();
        assert!(light.contains(&format!("--paper: {PAPER};")));
    }
}
