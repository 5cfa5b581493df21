//! Texts as they may stand in XML.

use std::borrow::Cow;

use quick_xml::escape::escape;

/// What begins every XML file.
pub(super) const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

/// A text as it may stand in an element or in quotes.
pub(super) fn escaped(text: &str) -> String {
    escape(allowed(text).as_ref()).into_owned()
}

/// A text without the characters that XML 1.0 cannot hold, not even escaped: production `Char`, section 2.2.
pub(super) fn allowed(text: &str) -> Cow<'_, str> {
    let is_allowed = |c: char| match c {
        '\t' | '\n' | '\r' => true,
        '\u{fffe}' | '\u{ffff}' => false,
        // Surrogates, the other gap in the production, are no `char`.
        _ => c >= ' ',
    };
    if text.chars().all(is_allowed) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().filter(|c| is_allowed(*c)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_text_comes_back_from_xml_but_for_what_xml_cannot_hold() {
        for (text, read) in [
            ("Leap 夺冠", "Leap 夺冠"),
            ("</a> & <b> \"'", "</a> & <b> \"'"),
            ("]]><!-- &amp; -->", "]]><!-- &amp; -->"),
            ("a\u{0}b\u{8}c\u{1f}d\u{fffe}e\u{ffff}f", "abcdef"),
            ("\u{202e}\u{10ffff}\u{85}", "\u{202e}\u{10ffff}\u{85}"),
        ] {
            let xml = format!("<a b=\"{0}\">{0}</a>", escaped(text));
            let document = roxmltree::Document::parse(&xml).unwrap();
            assert_eq!(document.root_element().text(), Some(read), "{xml}");
            assert_eq!(document.root_element().attribute("b"), Some(read), "{xml}");
        }
    }
}
