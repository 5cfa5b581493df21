//! The tokens: colours and sizes by their roles, as `styles/tokens.css` names them.

use std::fmt::Write;

use maud::{Markup, html};

use super::sheets::Sheets;

/// A token.
pub(super) struct Token {
    /// Its name, with both hyphens.
    pub name: String,
    /// Its values, each with the condition under which it holds; the first holds always.
    pub values: Vec<(String, String)>,
}

/// What a token is for, and how that can be shown.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Colour,
    Face,
    Type,
    Radius,
    Shadow,
    Sign,
    Motion,
    Space,
}

/// Each role with its heading, and the property that shows a token of it.
const ROLES: [(Role, &str, &str); 8] = [
    (Role::Colour, "Colours", "background"),
    (Role::Face, "Type faces", "font-family"),
    (Role::Type, "Type sizes", "font-size"),
    (Role::Space, "Space and widths", "inline-size"),
    (Role::Radius, "Corners", "border-radius"),
    (Role::Shadow, "Shadows", "box-shadow"),
    (Role::Sign, "Signs", "mask-image"),
    (Role::Motion, "Motion", "transition-duration"),
];

impl Token {
    /// What it is for.
    pub(super) fn role(&self) -> Role {
        let value = self.values.first().map_or("", |(_, value)| value.as_str());
        let is_of = |parts: &[&str]| parts.iter().any(|part| self.name.contains(part));
        match () {
            () if value.starts_with("url(") => Role::Sign,
            () if value.starts_with('#') => Role::Colour,
            () if is_of(&["shadow"]) => Role::Shadow,
            () if is_of(&["--serif", "--sans"]) => Role::Face,
            () if is_of(&["--duration"]) => Role::Motion,
            () if is_of(&["--radius"]) => Role::Radius,
            () if is_of(&["--text", "--head-", "--display"]) => Role::Type,
            () => Role::Space,
        }
    }
}

/// The tokens of a style sheet, in its order.
pub(super) fn read(css: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut conditions: Vec<String> = Vec::new();
    for (text, end) in statements(css) {
        match end {
            '{' => conditions.push(text),
            '}' => drop(conditions.pop()),
            _ => {
                let Some((name, value)) = text.split_once(':').filter(|(name, _)| name.starts_with("--"))
                else {
                    continue;
                };
                let when = conditions.iter().find_map(|condition| condition.strip_prefix("@media"));
                let value = (when.unwrap_or_default().trim().to_owned(), value.trim().to_owned());
                match tokens.iter_mut().find(|token| token.name == name) {
                    Some(token) => token.values.push(value),
                    None => tokens.push(Token { name: name.to_owned(), values: vec![value] }),
                }
            }
        }
    }
    tokens
}

/// What stands before each brace and each semicolon outside of quotes, without comments and line breaks.
fn statements(css: &str) -> Vec<(String, char)> {
    let mut bare = String::new();
    let mut rest = css;
    while let Some((before, comment)) = rest.split_once("/*") {
        bare += before;
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    bare += rest;
    let mut found = Vec::new();
    let mut text = String::new();
    let mut is_quoted = false;
    for letter in bare.chars() {
        is_quoted ^= letter == '"';
        match letter {
            '{' | '}' | ';' if !is_quoted => {
                let words: Vec<&str> = text.split_whitespace().collect();
                found.push((words.join(" "), letter));
                text.clear();
            }
            _ => text.push(letter),
        }
    }
    found
}

/// A condition in words.
fn in_words(condition: &str) -> &str {
    match condition {
        "" => "by day",
        "(prefers-color-scheme: dark)" => "by night",
        "(prefers-contrast: more)" => "more contrast, by day",
        "(prefers-contrast: more) and (prefers-color-scheme: dark)" => "more contrast, by night",
        "print" => "on paper",
        other => other,
    }
}

/// All tokens by role, and what moves.
pub(super) fn html(sheets: &Sheets) -> Markup {
    let tokens = read(&sheets.tokens);
    html! {
        @for (role, name, _) in ROLES {
            div.design__component {
                h3 { (name) }
                ul.design__tokens {
                    @for token in tokens.iter().filter(|token| token.role() == role) {
                        li.design__token { (shown(token, role)) }
                    }
                }
            }
        }
        div.design__component {
            h3 { "All that moves" }
            ul.design__motion {
                @for (file, line) in &sheets.motion { li { code { (line) } " " span.quiet.small { (file) } } }
            }
        }
    }
}

fn shown(token: &Token, role: Role) -> Markup {
    let several = token.values.len() > 1;
    html! {
        div.design__sample data-role=(role_name(role)) data-token=(token.name) {
            @if matches!(role, Role::Face | Role::Type) { "Leap " span lang="zh-Hans" { "夺冠" } }
        }
        p.design__name { code { (token.name) } }
        @for (condition, value) in &token.values {
            p.design__value {
                @if role != Role::Sign { code { (value) } } @else { "a picture" }
                @if several { " " span { (in_words(condition)) } }
            }
        }
    }
}

const fn role_name(role: Role) -> &'static str {
    match role {
        Role::Colour => "colour",
        Role::Face | Role::Type => "words",
        Role::Radius => "corner",
        Role::Shadow => "shadow",
        Role::Sign => "sign",
        Role::Motion => "motion",
        Role::Space => "space",
    }
}

/// The rules that show each token: a page has no `style` attributes.
pub(super) fn css(sheets: &Sheets) -> String {
    let mut css = String::new();
    for token in read(&sheets.tokens) {
        let role = token.role();
        let property = ROLES.iter().find(|(other, ..)| *other == role).map_or("", |(.., property)| property);
        // A text as `String` takes all that is written.
        let _ = writeln!(css, "[data-token=\"{0}\"] {{ {property}: var({0}); }}", token.name);
    }
    css
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_has_its_values_by_condition() {
        let css = "/* --x: 1; */ :root { color-scheme: light; --a: #fff; --u: url(\"data:;{}\"); }\n\
                   @media print {\n :root { --a:\n #000; } }\n.x { --half: 1; }";
        let tokens = read(css);
        let names: Vec<&str> = tokens.iter().map(|token| token.name.as_str()).collect();
        assert_eq!(names, ["--a", "--u", "--half"]);
        let values =
            [("", "#fff"), ("print", "#000")].map(|(when, value)| (when.to_owned(), value.to_owned()));
        assert_eq!(tokens[0].values, values);
        assert!(tokens[0].role() == Role::Colour && tokens[1].role() == Role::Sign);
    }
}
