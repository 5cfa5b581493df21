//! What was found, as lines of a list: in the box and on the page. Each is drawn as one text, like posters: while
//! somebody types there are many, and they have nothing to press inside.

use juku_catalog::markup::{escaped, push_escaped};
use juku_catalog::poster;
use juku_catalog::script::{Run, runs};
use juku_catalog::search::{Mark, PersonFound, Reply, TitleFound};

use crate::route::{Base, Route};
use crate::text;

/// How answers are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// As what can be chosen in a list of the box, numbered from 0; only the first people.
    Options,
    /// As lines of a page.
    Lines,
    /// The same with large titles.
    LargeLines,
}

/// How many people can be chosen in a list of the box.
const PEOPLE: usize = 3;

/// How many answers can be chosen in the list of the box.
pub fn options(reply: &Reply) -> usize {
    reply.titles.len() + reply.people.len().min(PEOPLE)
}

/// The id of an answer in the list of the box.
pub fn option_id(at: usize) -> String {
    format!("answer-{at}")
}

/// The HTML of all answers, the better group first.
pub fn answers(base: &Base, reply: &Reply, look: Look) -> String {
    let titles =
        reply.titles.iter().map(|found| (Route::Title(found.card.id.clone()), title_answer(found))).collect();
    let people = reply.people.iter().map(|found| (Route::Person(found.slug.clone()), person_answer(found)));
    let people = people.take(if look == Look::Options { PEOPLE } else { usize::MAX }).collect();
    let mut groups: [(&str, Vec<(Route, String)>); 2] = [(text::TITLES, titles), (text::PEOPLE, people)];
    if reply.people_first {
        groups.reverse();
    }
    let mut html = String::new();
    let mut number = 0;
    for (name, lines) in groups.into_iter().filter(|(_, lines)| !lines.is_empty()) {
        let (begin, end) = match look {
            Look::Options => (
                format!(
                    "<div role=\"group\" aria-label=\"{name}\"><p class=\"eyebrow\" aria-hidden=\"true\">{name}</p>"
                ),
                "</div>",
            ),
            _ => {
                (format!("<section><h2 class=\"eyebrow\">{name}</h2><ul class=\"found\">"), "</ul></section>")
            }
        };
        html += &begin;
        let is_large = look == Look::LargeLines && name == text::TITLES;
        for (route, line) in lines {
            let href = route.href(base);
            html += &match look {
                Look::Options => format!(
                    "<a id=\"{}\" class=\"answer\" role=\"option\" tabindex=\"-1\" aria-selected=\"false\" \
                     href=\"{href}\">{line}</a>",
                    option_id(number)
                ),
                _ => {
                    let large = if is_large { " answer--large" } else { "" };
                    format!("<li><a class=\"answer{large}\" href=\"{href}\">{line}</a></li>")
                }
            };
            number += 1;
        }
        html += end;
    }
    html
}

/// The HTML of a title that was found, for within its link.
fn title_answer(found: &TitleFound) -> String {
    let card = &found.card;
    let also = match found.also.is_empty() {
        true => String::new(),
        false => format!(" · <mark>{}</mark>", mixed(&found.also.join(", "))),
    };
    let picture = format!("<span class=\"poster\">{}</span>", poster::svg(&card.poster()));
    let name = names(&card.en, &found.en, &card.zh, &found.zh);
    line("", &picture, &name, &format!("{} · {}{also}", text::kind(card.kind), card.year))
}

/// The HTML of a person who was found, for within their link.
fn person_answer(found: &PersonFound) -> String {
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

/// A text with its Chinese parts marked as such.
fn mixed(text: &str) -> String {
    let part = |run| match run {
        Run::Chinese(part) => format!("<span lang=\"zh-Hans\">{}</span>", escaped(part)),
        Run::Other(part) => escaped(part),
    };
    runs(text).into_iter().map(part).collect()
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
