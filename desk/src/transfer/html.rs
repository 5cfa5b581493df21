//! What the page shows of it. Buttons have the names of acts: `export` with the word of a format, `import-confirm`,
//! `import-cancel`; the file is the field `import`.

use juku_view::html::mixed;
use juku_view::route::{Base, Route};
use juku_view::words::Text;
use maud::{Markup, PreEscaped, html};

use super::{Format, KeptBack, Line, Preview, Refusal, Unmatched};
use crate::text::{COLON, COMMA, transfer as text, year_in_brackets};

/// How many lines of a list are shown.
const SHOWN: usize = 500;

/// The formats to take the shelf away in.
pub fn take_away() -> String {
    html! {
        section.transfer aria-labelledby="take-away" {
            h2 id="take-away" { (text::TAKE_AWAY) }
            p.quiet { (text::TAKE_AWAY_HELP) }
            ul.transfer__formats.plain-list {
                @for format in Format::ALL {
                    @let help = format!("export-{}-help", format.slug());
                    li {
                        button.button.button--quiet id={ "export-" (format.slug()) } type="button" name="export"
                            value=(format.slug()) aria-describedby=(help) { (text::format(format)) }
                        p.quiet id=(help) { (text::format_help(format)) }
                    }
                }
            }
        }
    }
    .into_string()
}

/// The choice of a file to bring in.
///
/// # Arguments
/// `file`: the name of the last one. `refusal`: why it could not be.
pub fn bring_in(file: &str, refusal: Option<&Refusal>) -> String {
    html! {
        section.transfer aria-labelledby="bring-in" {
            h2 id="bring-in" { (text::BRING_IN) }
            p.quiet id="import-help" { (text::BRING_IN_HELP) }
            p {
                // The field lies over its label, unseen: what a browser writes into it has the language of the browser.
                label.button.button--quiet.transfer__choose {
                    (text::CHOOSE_A_FILE)
                    input id="import" type="file" name="import" accept=".json,.csv,.zip"
                        aria-describedby="import-help" aria-invalid=[refusal.map(|_| "true")];
                }
            }
            @if let Some(refusal) = refusal {
                p.notice role="alert" {
                    span { @if !file.is_empty() { strong { (marked(file)) } (COLON) } (marked(&refusal.to_string())) }
                }
            }
        }
    }
    .into_string()
}

/// What a file would bring.
///
/// # Arguments
/// `file`: its name, if it has any.
pub fn preview(base: &Base, file: &str, preview: &Preview) -> String {
    let has_drafts = preview.fresh.iter().chain(&preview.changed).any(|line| line.what.drafts > 0);
    let is_known = !(preview.same.is_empty() && preview.kept_back.is_empty());
    html! {
        section.transfer.transfer--preview aria-labelledby="import-preview" {
            h2 id="import-preview" tabindex="-1" { (text::PREVIEW) }
            p { @if !file.is_empty() { strong { (marked(file)) } " · " } (text::source(preview.source)) }
            @if preview.writes() == 0 {
                p { (if is_known { text::NOTHING_NEW } else { text::NOTHING_KNOWN }) }
            }
            (list("fresh", &text::fresh(preview.fresh.len(), are_titles(&preview.fresh)), None, &preview.fresh, |line| of_line(base, line)))
            (list("changed", &text::changed(preview.changed.len(), are_titles(&preview.changed)), None, &preview.changed, |line| of_line(base, line)))
            @if has_drafts { p.quiet { (text::DRAFTS_HELP) } }
            (list("kept-back", &text::kept_back(preview.kept_back.len()), Some(text::KEPT_BACK_HELP), &preview.kept_back, of_kept_back))
            (list("unmatched", &text::unmatched(preview.unmatched.len()), Some(text::UNMATCHED_HELP), &preview.unmatched, |work| of_unmatched(base, work)))
            (list("same", &text::same(preview.same.len(), are_titles(&preview.same)), None, &preview.same, |line| of_line(base, line)))
            p.transfer__ways {
                @if preview.writes() > 0 {
                    button.button id="import-confirm" type="button" name="import-confirm" value="" { (text::CONFIRM) }
                }
                button.button.button--quiet id="import-cancel" type="button" name="import-cancel" value="" {
                    (if preview.writes() > 0 { text::CANCEL } else { text::CLOSE })
                }
            }
        }
    }
    .into_string()
}

/// Whether all lines are about titles, and none about a list or something else.
fn are_titles(lines: &[Line]) -> bool {
    lines.iter().all(|line| line.title.is_some())
}

/// A list that opens; nothing when there is nothing in it.
fn list<T>(id: &str, heading: &str, help: Option<Text>, items: &[T], item: impl Fn(&T) -> Markup) -> Markup {
    html! {
        @if !items.is_empty() {
            details.transfer__list id={ "import-" (id) } {
                summary { (heading) }
                @if let Some(help) = help { p.quiet { (help) } }
                ul.plain-list { @for each in items.iter().take(SHOWN) { li { (item(each)) } } }
                @if items.len() > SHOWN { p.quiet { (juku_view::text::and_more(items.len() - SHOWN)) } }
            }
        }
    }
}

fn of_line(base: &Base, line: &Line) -> Markup {
    let what = text::summary(&line.what);
    html! {
        @if let Some(title) = &line.title {
            a href=(Route::Title(title.clone()).href(base)) { (marked(&line.name)) }
        } @else {
            (marked(&line.name))
        }
        @if !what.is_empty() { span.quiet { " · " (what) } }
    }
}

fn of_kept_back(kept: &KeptBack) -> Markup {
    // What is damaged is named by what is left of it.
    let name: String = kept.name.chars().take(120).collect();
    html! { (marked(&name)) span.quiet { " · " (text::why(kept.why)) } }
}

fn of_unmatched(base: &Base, work: &Unmatched) -> Markup {
    html! {
        (marked(&work.name))
        @if let Some(year) = work.year { (year_in_brackets(year)) }
        @if work.candidates.is_empty() {
            span.quiet { " · " (text::NOT_HERE) }
        } @else {
            span.quiet { " · " (text::COULD_BE) " " }
            @for (at, candidate) in work.candidates.iter().enumerate() {
                @if at > 0 { (COMMA) }
                a href=(Route::Title(candidate.title.clone()).href(base)) {
                    (marked(&candidate.name)) (year_in_brackets(candidate.year))
                }
            }
        }
    }
}

/// A text with its Chinese parts marked.
fn marked(text: &str) -> Markup {
    PreEscaped(mixed(text))
}
