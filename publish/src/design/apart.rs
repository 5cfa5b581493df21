//! Many components on one page, each of which was made to be there once.
//!
//! An id that is there already gets a number, and so do the references to it within the same component, and the name of
//! radio buttons, which would else be one group. Headings keep their element, which styles go by; `aria-level` says at
//! which level they stand here.

use std::collections::{BTreeMap, BTreeSet};

/// The attributes that hold ids.
const REFERENCES: [&str; 8] = [
    "for",
    "aria-labelledby",
    "aria-describedby",
    "aria-controls",
    "aria-owns",
    "aria-activedescendant",
    "data-field",
    "list",
];

/// What the components so far have taken.
#[derive(Default)]
pub(super) struct Apart {
    ids: BTreeSet<String>,
    groups: BTreeSet<String>,
}

impl Apart {
    /// Takes an id that the page itself has.
    pub(super) fn take(&mut self, id: &str) {
        self.ids.insert(id.to_owned());
    }

    /// A component as it can stand beside those before it, with its highest heading at this level.
    pub(super) fn place(&mut self, html: &str, level: usize) -> String {
        let ids = taken(&mut self.ids, values(html, |_, name| name == "id"));
        let groups = taken(
            &mut self.groups,
            values(html, |tag, name| name == "name" && tag.contains("type=\"radio\"")),
        );
        let top = tags(html).filter_map(heading).min().unwrap_or(1);
        let mut placed = String::with_capacity(html.len());
        for piece in html.split_inclusive('>') {
            let Some((before, tag)) = piece.rsplit_once('<') else {
                placed += piece;
                continue;
            };
            placed += before;
            placed.push('<');
            placed += &rewritten(tag, &ids, &groups);
            if let Some(rank) = heading(tag) {
                let here = level + rank - top;
                if here != rank && !tag.contains("aria-level") {
                    placed.pop();
                    placed += &format!(" aria-level=\"{here}\">");
                }
            }
        }
        placed
    }
}

/// A new name for each of these that is there already.
fn taken<'h>(all: &mut BTreeSet<String>, wanted: BTreeSet<&'h str>) -> BTreeMap<&'h str, String> {
    let mut named = BTreeMap::new();
    for id in wanted {
        let mut free = (2..).map(|number| format!("{id}-{number}"));
        let name = if all.contains(id) { free.find(|name| !all.contains(name)) } else { Some(id.to_owned()) };
        if let Some(name) = name {
            all.insert(name.clone());
            named.insert(id, name);
        }
    }
    named
}

/// The start tags, from their names on.
fn tags(html: &str) -> impl Iterator<Item = &str> {
    html.split('<').skip(1).filter_map(|rest| rest.split_once('>').map(|(tag, _)| tag))
}

/// The values of some attributes.
fn values(html: &str, is_one: impl Fn(&str, &str) -> bool) -> BTreeSet<&str> {
    let mut found = BTreeSet::new();
    for tag in tags(html) {
        found.extend(attributes(tag).filter(|(name, _)| is_one(tag, name)).map(|(_, value)| value));
    }
    found
}

/// The attributes of a start tag that have a value.
fn attributes(tag: &str) -> impl Iterator<Item = (&str, &str)> {
    // Between quotes stand names and values in turn.
    let mut parts = tag.split('"');
    std::iter::from_fn(move || Some((parts.next()?, parts.next()?)))
        .filter_map(|(before, value)| Some((before.rsplit(' ').next()?.strip_suffix('=')?, value)))
}

/// A tag with its ids, the references to them, and the names of its radio buttons as they are now.
fn rewritten(tag: &str, ids: &BTreeMap<&str, String>, groups: &BTreeMap<&str, String>) -> String {
    let is_radio = tag.contains("type=\"radio\"");
    let mut written = String::with_capacity(tag.len());
    let mut parts = tag.split('"');
    while let Some(before) = parts.next() {
        written += before;
        let Some(value) = parts.next() else { break };
        let name = before.rsplit(' ').next().and_then(|name| name.strip_suffix('=')).unwrap_or_default();
        let now = |id: &str| ids.get(id).cloned().unwrap_or_else(|| id.to_owned());
        let value = match name {
            "id" => now(value),
            "name" if is_radio => groups.get(value).cloned().unwrap_or_else(|| value.to_owned()),
            "href" => match value.strip_prefix('#') {
                Some(id) => ["#", &now(id)].concat(),
                None => value.to_owned(),
            },
            _ if REFERENCES.contains(&name) => value.split(' ').map(now).collect::<Vec<_>>().join(" "),
            _ => value.to_owned(),
        };
        written.push('"');
        written += &value;
        written.push('"');
    }
    written
}

/// The rank of the heading that a tag begins.
fn heading(tag: &str) -> Option<usize> {
    let mut letters = tag.strip_prefix('h')?.chars();
    let rank = letters.next()?.to_digit(10)?;
    matches!(letters.next(), None | Some(' ' | '>')).then_some(rank as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_numbered_with_what_refers_to_them() {
        let mut apart = Apart::default();
        let html = r##"<h2 id="a">x</h2><p aria-labelledby="a b" class="a"><a href="#a">"a"</a><input type="radio" name="r"></p>"##;
        assert_eq!(apart.place(html, 2), html);
        let again = r##"<h2 id="a-2" aria-level="4">x</h2><p aria-labelledby="a-2 b" class="a"><a href="#a-2">"a"</a><input type="radio" name="r-2"></p>"##;
        assert_eq!(apart.place(html, 4), again);
        assert!(apart.place(html, 2).contains("id=\"a-3\""));
    }

    #[test]
    fn headings_keep_their_distances_and_their_elements() {
        let html = "<h1 tabindex=\"-1\">a</h1><header><h2>b</h2></header><hr><h3>c</h3>";
        let placed = Apart::default().place(html, 4);
        for part in [
            "<h1 tabindex=\"-1\" aria-level=\"4\">",
            "<h2 aria-level=\"5\">",
            "<h3 aria-level=\"6\">",
            "<hr>",
        ] {
            assert!(placed.contains(part), "{placed}");
        }
    }
}
