//! The colours of the style sheet, light and dark.
#![expect(clippy::unwrap_used, reason = "a test may end at what should not be")]

use std::collections::HashMap;

use juku_catalog::contrast;

/// The colour tokens of the light and the dark theme: `#rrggbb` only.
fn themes() -> [HashMap<String, u32>; 2] {
    let css = include_str!("../styles/tokens.css");
    let (light, dark) = css.split_once("@media (prefers-color-scheme: dark)").unwrap();
    [light, dark].map(|theme| {
        let lines = theme.lines().filter_map(|line| line.trim().strip_prefix("--")?.strip_suffix(';'));
        let colours = lines.filter_map(|line| {
            let (name, value) = line.split_once(": #")?;
            (value.len() == 6).then(|| (name.to_owned(), u32::from_str_radix(value, 16).unwrap()))
        });
        colours.collect()
    })
}

#[test]
fn text_is_legible_on_everything_that_it_stands_on() {
    for theme in themes() {
        for (text, ground) in [
            ("ink", "paper"),
            ("ink", "paper-raised"),
            ("ink-quiet", "paper"),
            ("ink-quiet", "paper-raised"),
            ("seal", "paper"),
            ("seal", "paper-raised"),
            ("on-seal", "seal"),
            ("on-seal", "seal-pressed"),
        ] {
            let ratio = contrast(theme[text], theme[ground]);
            assert!(ratio >= 4.5, "{text} on {ground}: {ratio:.2}");
        }
    }
}

#[test]
fn the_edges_of_controls_and_the_focus_can_be_seen() {
    for theme in themes() {
        for (edge, ground) in [("line-control", "paper"), ("focus", "paper"), ("focus", "paper-raised")] {
            let ratio = contrast(theme[edge], theme[ground]);
            assert!(ratio >= 3.0, "{edge} on {ground}: {ratio:.2}");
        }
    }
}
