//! Where in the sources of others a panic happens: each such path stands in the module.

use std::borrow::Cow;
use std::sync::LazyLock;

use regex::bytes::{Captures, Regex};

/// Below the folder of Cargo's registry, and where Rust's own sources are said to be.
const PLACES: &str = r"(?-u)(?:registry[/\\]src[/\\]|/rustc/|/rust/deps/)[\w.+/\\-]+?\.rs";

/// The data of a module with spaces for each path of a source file that is not this project's. The message of a panic
/// in one has its line left, and says what went wrong; in return a module is 0.7 kB smaller with brotli, and is the same
/// whichever version of the registry's address a machine has.
pub(super) fn without_places(data: &[u8]) -> Cow<'_, [u8]> {
    #[expect(clippy::expect_used, reason = "it is written above, and a test uses it")]
    static PATHS: LazyLock<Regex> = LazyLock::new(|| Regex::new(PLACES).expect("an expression"));
    // As long as before: what points to other data stays right.
    PATHS.replace_all(data, |found: &Captures<'_>| vec![b' '; found[0].len()])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_of_others_become_spaces_and_all_else_stays() {
        for (path, left) in [
            ("/rustc/59807616e1fa/library/core/src/str/mod.rs", ""),
            ("/rust/deps/hashbrown-0.16.1/src/raw/mod.rs", ""),
            (
                "/home/ann/.cargo/registry/src/index.crates.io-1949cf8c6b5b557f/a-1.0+b/src/c.rs",
                "/home/ann/.cargo/",
            ),
            (r"C:\Ann\registry\src\index\a-1.0\src\c.rs", r"C:\Ann\"),
            ("src/browser/morph.rs", "src/browser/morph.rs"),
            ("catalog/src/poster/plate.rs", "catalog/src/poster/plate.rs"),
            ("/shelf/?by=title", "/shelf/?by=title"),
        ] {
            let data = format!("\u{0}剧\u{fffd}{path}index out of bounds: {path}\u{1}");
            let spaces = " ".repeat(path.len() - left.len());
            let expected = format!("\u{0}剧\u{fffd}{left}{spaces}index out of bounds: {left}{spaces}\u{1}");
            assert_eq!(without_places(data.as_bytes()), expected.as_bytes(), "{path}");
        }
        assert_eq!(without_places(&[0xff, 0, 0x2f]), &[0xff, 0, 0x2f][..]);
    }
}
