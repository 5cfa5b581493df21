//! What was found: in the list of the box, and on pages.

use juku_catalog::page::Card;
use juku_catalog::search::{Mark, PersonFound, Reply, TitleFound};
use maud::{Markup, html};

use super::{lang, marked_runs, option_id, poster, thumbnail};
use crate::language::Language;
use crate::route::{Base, Route};
use crate::text;
use crate::words::Text;

/// How many people can be chosen in the list of the box.
const PEOPLE: usize = 3;

/// The answers as what can be chosen in a list, and how many those are; the better group first, of people only the
/// first.
pub fn options(base: &Base, reply: &Reply) -> (String, usize) {
    let mut first = 0;
    let html = html! {
        @for (name, lines) in groups(base, reply, PEOPLE, thumbnail) {
            @let numbers = first..;
            @let () = first += lines.len();
            div role="group" aria-label=(name) {
                p.eyebrow aria-hidden="true" { (name) }
                @for (number, (href, line)) in numbers.zip(lines) {
                    a.answer id=(option_id(number)) role="option" tabindex="-1" aria-selected="false" href=(href) {
                        (line)
                    }
                }
            }
        }
    };
    (html.into_string(), first)
}

/// The answers as a page shows them: titles large, the better group first. Where there are only such that are near, it
/// says so, and shows another way.
pub fn found(base: &Base, reply: &Reply) -> String {
    html! {
        @if reply.near {
            p.message__ways { a href=(Route::Browse.href(base)) { (text::BROWSE_INSTEAD) } }
            @if !reply.titles.is_empty() || !reply.people.is_empty() { h2.near { (text::NEAR) } }
        }
        (lines(base, reply, " answer--large"))
    }
    .into_string()
}

/// What is near to an address that leads nowhere; empty when nothing is.
pub fn near(base: &Base, reply: &Reply) -> String {
    html! {
        @if !reply.titles.is_empty() || !reply.people.is_empty() {
            h2 { (text::DID_YOU_MEAN) }
            (lines(base, reply, ""))
        }
    }
    .into_string()
}

fn lines(base: &Base, reply: &Reply, of_titles: &str) -> Markup {
    html! {
        @for (name, lines) in groups(base, reply, usize::MAX, poster) {
            @let large = if name == text::TITLES { of_titles } else { "" };
            section {
                h2.eyebrow { (name) }
                ul.found {
                    @for (href, line) in lines { li { a class={ "answer" (large) } href=(href) { (line) } } }
                }
            }
        }
    }
}

/// The groups that have answers, the better one first: its name, and for each where it leads and what it shows.
///
/// # Arguments
/// `people`: how many of them at most. `picture`: of a title.
fn groups<'r>(
    base: &Base,
    reply: &'r Reply,
    people: usize,
    picture: fn(&Card) -> Markup,
) -> impl Iterator<Item = (Text, Vec<(String, Markup)>)> + use<'r> {
    let titles = reply.titles.iter().map(|found| {
        (Route::Title(found.card.id.clone()).href(base), title_answer(found, picture(&found.card)))
    });
    let people = reply
        .people
        .iter()
        .take(people)
        .map(|found| (Route::Person(found.slug.clone()).href(base), person_answer(found)));
    let mut groups = [(text::TITLES, titles.collect()), (text::PEOPLE, people.collect::<Vec<_>>())];
    if reply.people_first {
        groups.reverse();
    }
    groups.into_iter().filter(|(_, lines)| !lines.is_empty())
}

fn title_answer(found: &TitleFound, picture: Markup) -> Markup {
    let card = &found.card;
    let mut also =
        found.also.iter().map(|(en, zh)| if zh.is_empty() { en } else { text::in_order(en, zh).0 });
    let also = text::COMMA.join(&mut also);
    let meta = html! {
        (text::kind(card.kind)) "\u{a0}· " (card.year)
        @if !also.is_empty() { "\u{a0}· " mark { (marked_runs(&also)) } }
    };
    let picture = html! { span.answer__picture { (picture) } };
    line(picture, names(&card.en, &found.en, &card.zh, &found.zh), meta)
}

fn person_answer(found: &PersonFound) -> Markup {
    let sign: String = found.zh_name.chars().chain(found.name.chars()).take(1).collect();
    let picture = html! { span.answer__picture.answer__sign lang=[lang(Language::Chinese)] aria-hidden="true" { (sign) } };
    let name = names(&found.name, &found.en, &found.zh_name, &found.zh);
    line(picture, name, html! { (text::titles(found.titles)) })
}

fn line(picture: Markup, name: Markup, meta: Markup) -> Markup {
    html! {
        (picture)
        span.answer__text { span.answer__name { (name) } " " span.answer__meta { (meta) } }
    }
}

fn names(en: &str, en_marks: &[Mark], zh: &str, zh_marks: &[Mark]) -> Markup {
    let english = html! { span lang=[lang(Language::English)] { (marked(en, en_marks)) } };
    if zh.is_empty() {
        return english;
    }
    let chinese = html! { span lang=[lang(Language::Chinese)] { (marked(zh, zh_marks)) } };
    match text::lead() {
        Language::English => html! { (english) " " (chinese) },
        Language::Chinese => html! { (chinese) " " (english) },
    }
}

/// A name with marks at what was asked for.
fn marked(name: &str, marks: &[Mark]) -> Markup {
    let is_marked = |at: usize| marks.iter().any(|(from, end)| (*from..*end).contains(&at));
    let letters: Vec<(usize, char)> = name.chars().enumerate().collect();
    html! {
        @for run in letters.chunk_by(|(one, _), (other, _)| is_marked(*one) == is_marked(*other)) {
            @let text: String = run.iter().map(|(_, letter)| letter).collect();
            @if run.first().is_some_and(|(at, _)| is_marked(*at)) { mark { (text) } } @else { (text) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with_marks(name: &str, marks: &[Mark]) -> String {
        marked(name, marks).into_string()
    }

    #[test]
    fn what_was_asked_for_is_marked_in_both_scripts() {
        assert_eq!(with_marks("长安三万里", &[(0, 2)]), "<mark>长安</mark>三万里");
        assert_eq!(with_marks("Gong Li", &[(5, 7), (0, 4)]), "<mark>Gong</mark> <mark>Li</mark>");
        assert_eq!(with_marks("ab", &[(0, 1), (1, 2)]), "<mark>ab</mark>");
        assert_eq!(with_marks("ab", &[]), "ab");
    }

    #[test]
    fn a_name_stays_a_name() {
        assert_eq!(with_marks("<b>&\"", &[(0, 2)]), "<mark>&lt;b</mark>&gt;&amp;&quot;");
        let person = PersonFound {
            slug: "x".parse().unwrap(),
            name: "<script>".to_owned(),
            zh_name: "\"><".to_owned(),
            titles: 1,
            en: Vec::new(),
            zh: vec![(0, 9)],
        };
        let html = person_answer(&person).into_string();
        assert!(
            !html.contains("<script")
                && !html.contains("\"><\"")
                && html.contains("<mark>&quot;&gt;&lt;</mark>"),
            "{html}"
        );
    }
}
