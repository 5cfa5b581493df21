//! The colours of the style sheet, light and dark.
#![expect(clippy::unwrap_used, reason = "a test may end at what should not be")]

use std::collections::HashMap;

use juku_catalog::contrast;

/// The colour tokens of the light and the dark theme, then of the same with more contrast: `#rrggbb` only.
fn themes() -> [HashMap<String, u32>; 4] {
    let css = include_str!("../styles/tokens.css");
    let parts: Vec<&str> = css.split("@media").collect();
    let [light, dark, clear, clear_dark, _paper]: [&str; 5] = parts.try_into().unwrap();
    assert!(dark.starts_with(" (prefers-color-scheme: dark)"));
    assert!(clear_dark.starts_with(" (prefers-contrast: more) and (prefers-color-scheme: dark)"));
    [light, dark, clear, clear_dark].map(|theme| {
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
    for (theme, least) in themes().into_iter().zip([4.5, 4.5, 7.0, 7.0]) {
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
            assert!(ratio >= least, "{text} on {ground}: {ratio:.2}");
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
