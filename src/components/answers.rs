//! What was found, as lines of a list: in the box and on the page. Each is drawn as one text, like posters: while
//! somebody types there are many, and they have nothing to press inside.

use juku_catalog::markup::{escaped, push_escaped};
use juku_catalog::poster;
use juku_catalog::search::{Mark, PersonFound, TitleFound};

use crate::text;

/// The HTML of a title that was found, for within its link.
pub fn title_answer(found: &TitleFound) -> String {
    let card = &found.card;
    let also = match found.also.is_empty() {
        true => String::new(),
        false => format!(" · <mark>{}</mark>", escaped(&found.also.join(", "))),
    };
    let picture = format!("<span class=\"poster\">{}</span>", poster::svg(&card.poster()));
    let name = names(&card.en, &found.en, &card.zh, &found.zh);
    line("", &picture, &name, &format!("{} · {}{also}", text::kind(card.kind), card.year))
}

/// The HTML of a person who was found, for within their link.
pub fn person_answer(found: &PersonFound) -> String {
    let sign: String = found.zh_name.chars().chain(found.name.chars()).take(1).collect();
    let name = names(&found.name, &found.en, &found.zh_name, &found.zh);
    line(
        " answer__sign\" lang=\"zh-Hans\" aria-hidden=\"true",
        &escaped(&sign),
        &name,
        &text::titles(found.titles),
    )
}

fn line(mark: &str, picture: &str, name: &str, meta: &str) -> String {
    format!(
        "<span class=\"answer__picture{mark}\">{picture}</span><span class=\"answer__text\">\
         <span class=\"answer__name\">{name}</span> <span class=\"answer__meta\">{meta}</span></span>"
    )
}

fn names(en: &str, en_marks: &[Mark], zh: &str, zh_marks: &[Mark]) -> String {
    let mut names = String::new();
    push_marked(&mut names, en, en_marks);
    if !zh.is_empty() {
        names.push_str(" <span lang=\"zh-Hans\">");
        push_marked(&mut names, zh, zh_marks);
        names.push_str("</span>");
    }
    names
}

/// A name with marks at what was asked for.
fn push_marked(to: &mut String, name: &str, marks: &[Mark]) {
    let mut is_marked = false;
    for (at, letter) in name.chars().enumerate() {
        let now = marks.iter().any(|(from, end)| (*from..*end).contains(&at));
        if now != is_marked {
            to.push_str(if now { "<mark>" } else { "</mark>" });
        }
        is_marked = now;
        push_escaped(to, std::iter::once(letter));
    }
    if is_marked {
        to.push_str("</mark>");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(name: &str, marks: &[Mark]) -> String {
        let mut to = String::new();
        push_marked(&mut to, name, marks);
        to
    }

    #[test]
    fn what_was_asked_for_is_marked_in_both_scripts() {
        assert_eq!(marked("长安三万里", &[(0, 2)]), "<mark>长安</mark>三万里");
        assert_eq!(marked("Gong Li", &[(5, 7), (0, 4)]), "<mark>Gong</mark> <mark>Li</mark>");
        assert_eq!(marked("ab", &[(0, 1), (1, 2)]), "<mark>ab</mark>");
        assert_eq!(marked("ab", &[]), "ab");
    }

    #[test]
    fn a_name_stays_a_name() {
        assert_eq!(marked("<b>&\"", &[(0, 2)]), "<mark>&lt;b</mark>&gt;&amp;&quot;");
        let person = PersonFound {
            slug: "x".parse().unwrap(),
            name: "<script>".to_owned(),
            zh_name: "\"><".to_owned(),
            titles: 1,
            en: Vec::new(),
            zh: vec![(0, 9)],
        };
        let html = person_answer(&person);
        assert!(
            !html.contains("<script")
                && !html.contains("\"><\"")
                && html.contains("<mark>&quot;&gt;&lt;</mark>"),
            "{html}"
        );
    }
}
