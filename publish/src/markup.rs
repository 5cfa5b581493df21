//! Texts as they may stand in HTML and SVG.

pub use juku_catalog::markup::escaped;
use serde_json::Value;

/// JSON as it may stand inside a `<script>`: nothing in it can end the element or begin a comment.
pub fn json_in_script(json: &Value) -> String {
    let text = plain_texts(json).to_string();
    text.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026")
}

/// JSON with each of its texts [`plain`].
fn plain_texts(json: &Value) -> Value {
    match json {
        Value::String(text) => plain(text).into(),
        Value::Array(values) => values.iter().map(plain_texts).collect(),
        Value::Object(fields) => {
            fields.iter().map(|(name, value)| (name.clone(), plain_texts(value))).collect()
        }
        other => other.clone(),
    }
}

/// A text on one line for those who show it elsewhere: without control characters, and without marks that would turn
/// the direction of what stands after it (Unicode UAX #9, explicit formatting).
pub fn plain(text: &str) -> String {
    let is_turning = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let text: String = text.chars().filter(|c| !is_turning(*c)).collect();
    let words = text.split(|c: char| c.is_whitespace() || c.is_control());
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_breaks_out_of_an_attribute_or_an_element() {
        assert_eq!(escaped("</title>\"&<!--"), "&lt;/title&gt;&quot;&amp;&lt;!--");
    }

    #[test]
    fn nothing_breaks_out_of_a_script() {
        let text = "</script><!--<script>&\"";
        let written = json_in_script(&serde_json::json!({ "name": text }));
        assert!(!written.contains(['<', '>', '&']), "{written}");
        let read: Value = serde_json::from_str(&written).unwrap();
        assert_eq!(read["name"], text);
    }

    #[test]
    fn a_text_shown_elsewhere_keeps_its_direction_and_its_line() {
        assert_eq!(plain(" Leap\u{202e}\n\t夺冠\u{0}\u{2066} x "), "Leap 夺冠 x");
    }
}
