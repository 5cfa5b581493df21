//! The reviews as a document. What people wrote stays text: no sign of theirs becomes a heading, a link or HTML.

use juku_catalog::review::{Review, Side};
use juku_view::text::in_order;

use super::{Desk, Written};
use crate::text::{date, transfer as text, year_in_brackets};

/// The document.
pub(super) fn document(desk: &Desk<'_>) -> String {
    let mut titles: Vec<Written<'_>> = desk.titles();
    titles.retain(|written| !written.reviews.is_empty());
    let count = titles.iter().map(|written| written.reviews.len()).sum();
    let today = desk.moment.day(desk.moment.now).map(date);
    let mut parts = vec![format!("# {}", text::MY_REVIEWS), text::reviews_on(count, today.as_deref())];
    for written in &titles {
        parts.push(format!("## {}", line(&name(written))));
        for review in &written.reviews {
            parts.extend(of_review(desk, review));
        }
    }
    parts.join("\n\n") + "\n"
}

fn name(written: &Written<'_>) -> String {
    match &written.card {
        Some(card) => {
            let (first, other) = in_order(&card.en, &card.zh);
            format!("{first} {other}{}", year_in_brackets(card.year))
        }
        None => written.title.to_string(),
    }
}

fn of_review(desk: &Desk<'_>, review: &Review) -> Vec<String> {
    let day = |at| desk.moment.day(at).map(date);
    let half = if review.rating.half_stars() % 2 == 1 { "½" } else { "" };
    let stars = "★".repeat((review.rating.half_stars() / 2).into());
    let written = day(review.created)
        .map(|written| juku_view::text::written_on(&written, day(review.updated).as_deref()));
    let about = [Some(juku_view::text::stars(review.rating)), written, Some(line(&review.name))];
    let about: Vec<String> = about.into_iter().flatten().filter(|part| !part.is_empty()).collect();
    let mut parts = Vec::new();
    if let Some(headline) = review.headline.as_deref().map(line).filter(|headline| !headline.is_empty()) {
        parts.push(format!("### {headline}"));
    }
    parts.push(format!("{stars}{half} {}", about.join(" · ")));
    let scores = Side::ALL.into_iter().filter_map(|side| Some(text::score(side, review.scores.of(side)?)));
    let scores: Vec<String> = scores.collect();
    if !scores.is_empty() {
        parts.push(scores.join(" · "));
    }
    if review.spoiler {
        parts.push(format!("*{}*", text::WARNING));
    }
    parts.push(paragraphs(&review.body));
    parts
}

/// A text of several lines: an empty line begins a paragraph, others stay lines.
fn paragraphs(body: &str) -> String {
    let body = body.replace("\r\n", "\n").replace('\r', "\n");
    let mut paragraphs: Vec<Vec<String>> = vec![Vec::new()];
    for text in body.split('\n') {
        match (line(text), paragraphs.last_mut()) {
            (text, _) if text.is_empty() => paragraphs.push(Vec::new()),
            (text, Some(paragraph)) => paragraph.push(text),
            (_, None) => {}
        }
    }
    // A backslash at its end keeps a line a line.
    let paragraphs = paragraphs.iter().filter(|lines| !lines.is_empty()).map(|lines| lines.join("\\\n"));
    paragraphs.collect::<Vec<_>>().join("\n\n")
}

/// A line of text as Markdown: every sign that could mean something has a backslash before it.
fn line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for (at, word) in text.split_whitespace().enumerate() {
        line.push_str(if at > 0 { " " } else { "" });
        for sign in word.chars() {
            line.push_str(if means_something(&line, sign) { "\\" } else { "" });
            line.push(sign);
        }
    }
    line
}

/// Whether a sign could mean something where it stands.
fn means_something(before: &str, sign: char) -> bool {
    match sign {
        '(' | ',' | ';' | ':' | '?' | '\'' | '"' | '/' | '%' | '@' => false,
        // At the beginning of a line, these begin a list or make a heading of the line before.
        '-' | '+' | '=' => before.is_empty(),
        '.' | ')' => !before.is_empty() && before.bytes().all(|byte| byte.is_ascii_digit()),
        sign => sign.is_ascii_punctuation(),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use pulldown_cmark::{Event, Parser, Tag};

    use super::*;

    /// The words that a reader of Markdown sees, and whether there is anything but paragraphs and lines.
    fn shown(markdown: &str) -> (String, bool) {
        let (mut words, mut is_plain) = (String::new(), true);
        for event in Parser::new(markdown) {
            match event {
                Event::Text(text) => words.push_str(&text),
                Event::HardBreak => words.push('\n'),
                Event::Start(Tag::Paragraph) if !words.is_empty() => words.push_str("\n\n"),
                Event::Start(Tag::Paragraph) | Event::End(_) => {}
                _ => is_plain = false,
            }
        }
        (words, is_plain)
    }

    proptest! {
        #[test]
        fn what_was_written_stays_text(body in "([#>*_`~|<&!+=:.\\)\\[\\]\\\\(a1 库\t-]{0,8}\r?\n{0,3}){0,6}") {
            let (words, is_plain) = shown(&paragraphs(&body));
            prop_assert!(is_plain, "{}", paragraphs(&body));
            let squeezed = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            prop_assert_eq!(squeezed(&words), squeezed(&body));
        }
    }

    #[test]
    fn lines_and_paragraphs_are_kept() {
        let body = "# No heading\nsecond *line*\n\n\n    1. no list\n<b>&amp;";
        let expected = "# No heading\nsecond *line*\n\n1. no list\n<b>&amp;";
        assert_eq!(shown(&paragraphs(body)), (expected.to_owned(), true));
    }
}
