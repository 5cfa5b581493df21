//! Elements of a page that was rendered: taken out, filled, changed as the application does it.
//!
//! What is read here was written by this program: every attribute has double quotes, and every element but the void ones
//! has an end.

use super::DesignError;

/// Elements without an end. Source: HTML, 13.1.2.
const VOID: [&str; 13] =
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

/// The first element whose start tag holds this text: `class="title-hero"`.
pub(super) fn element<'h>(html: &'h str, mark: &str) -> Result<&'h str, DesignError> {
    let [before, .., after] = parts(html, mark)?;
    Ok(html.get(before.len()..html.len() - after.len()).unwrap_or_default())
}

/// What stands inside of it.
pub(super) fn inside<'h>(html: &'h str, mark: &str) -> Result<&'h str, DesignError> {
    parts(html, mark).map(|[_, _, inner, _, _]| inner)
}

/// The same HTML with something else inside of that element.
pub(super) fn filled(html: &str, mark: &str, inner: &str) -> Result<String, DesignError> {
    parts(html, mark).map(|[before, start, _, end, after]| [before, start, inner, end, after].concat())
}

/// The same HTML with another text in the start tag of that element.
pub(super) fn changed(html: &str, mark: &str, from: &str, to: &str) -> Result<String, DesignError> {
    let [before, start, inner, end, after] = parts(html, mark)?;
    if !start.contains(from) {
        return Err(DesignError::NoElement([mark, " with ", from].concat()));
    }
    Ok([before, &start.replacen(from, to, 1), inner, end, after].concat())
}

/// The same HTML with everything open that a press opens.
pub(super) fn unfolded(html: &str) -> String {
    let mut parts = html.split("<details");
    let mut unfolded = parts.next().unwrap_or_default().to_owned();
    for rest in parts {
        let is_open =
            rest.split('>').next().is_some_and(|tag| tag.ends_with(" open") || tag.contains(" open "));
        unfolded += if is_open { "<details" } else { "<details open" };
        unfolded += rest;
    }
    unfolded
}

/// What stands before an element, its start tag, what is inside, its end tag, and what follows.
fn parts<'h>(html: &'h str, mark: &str) -> Result<[&'h str; 5], DesignError> {
    cut(html, mark).ok_or_else(|| DesignError::NoElement(mark.to_owned()))
}

fn cut<'h>(html: &'h str, mark: &str) -> Option<[&'h str; 5]> {
    let at = html.find(mark)?;
    let from = if mark.starts_with('<') { at } else { html.get(..at)?.rfind('<')? };
    let (before, rest) = html.split_at_checked(from)?;
    let (start, rest) = rest.split_at_checked(rest.find('>')? + 1)?;
    let name = start.trim_start_matches('<').split([' ', '>']).next()?;
    if VOID.contains(&name) {
        return Some([before, start, "", "", rest]);
    }
    let (opens, closes) = (["<", name].concat(), ["</", name, ">"].concat());
    let is_tag = |at: usize| rest.get(at + opens.len()..).is_some_and(|rest| rest.starts_with([' ', '>']));
    let starts = rest.match_indices(&opens).filter(|(at, _)| is_tag(*at)).map(|(at, _)| (at, 1));
    let ends = rest.match_indices(&closes).map(|(at, _)| (at, -1));
    let mut tags: Vec<(usize, i32)> = starts.chain(ends).collect();
    tags.sort_unstable();
    let mut depth = 1;
    let end = tags.into_iter().find_map(|(at, step)| {
        depth += step;
        (depth == 0).then_some(at)
    })?;
    let (inner, rest) = rest.split_at_checked(end)?;
    let (end, after) = rest.split_at_checked(closes.len())?;
    Some([before, start, inner, end, after])
}

#[cfg(test)]
mod tests {
    use super::*;

    const HTML: &str =
        r#"<p>a</p><div class="x"><div>b<input id="i"></div><divan>c</divan></div><p hidden>d</p>"#;

    #[test]
    fn an_element_goes_from_its_start_to_its_own_end() {
        let whole = r#"<div class="x"><div>b<input id="i"></div><divan>c</divan></div>"#;
        assert_eq!(element(HTML, "class=\"x\"").unwrap(), whole);
        assert_eq!(inside(HTML, "hidden").unwrap(), "d");
        assert_eq!(element(HTML, "id=\"i\"").unwrap(), r#"<input id="i">"#);
        assert!(element(HTML, "class=\"y\"").unwrap_err().to_string().contains("class=\"y\""));
        assert_eq!(element("<p><b x>", "x").ok(), None);
    }

    #[test]
    fn an_element_is_filled_and_changed_in_its_place() {
        assert_eq!(
            filled(HTML, "class=\"x\"", "!").unwrap(),
            r#"<p>a</p><div class="x">!</div><p hidden>d</p>"#
        );
        assert!(changed(HTML, "hidden", " hidden", "").unwrap().ends_with("</div><p>d</p>"));
        assert!(changed(HTML, "hidden", " shown", "").is_err());
        let folded = "a<details class=\"b\" open><details id=\"open\"> open</details><details>";
        assert_eq!(
            unfolded(folded),
            "a<details class=\"b\" open><details open id=\"open\"> open</details><details open>"
        );
    }
}
