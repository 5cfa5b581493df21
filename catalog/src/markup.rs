//! Texts as they may stand in HTML and SVG.

/// A text as it may stand in HTML and XML, also in double quotes. What XML forbids altogether is left to the caller.
pub fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    push_escaped(&mut escaped, text.chars());
    escaped
}

/// Adds characters to a text in HTML or XML.
pub fn push_escaped(to: &mut String, characters: impl Iterator<Item = char>) {
    for character in characters {
        match character {
            '&' => to.push_str("&amp;"),
            '<' => to.push_str("&lt;"),
            '>' => to.push_str("&gt;"),
            '"' => to.push_str("&quot;"),
            other => to.push(other),
        }
    }
}
