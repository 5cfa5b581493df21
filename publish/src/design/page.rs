//! The document around the components.

use juku_view::route::Route;
use maud::{Markup, PreEscaped, html};

use super::apart::Apart;
use super::element::filled;
use super::sheets::Sheets;
use super::stage::Stage;
use super::{DesignError, Section, State, tokens};
use crate::template::Template;

const NAME: &str = "Components";
const ABOUT: &str = "All that this site is made of, in every state, as the program makes it.";

/// The level of the headings inside of components: below those of the page, its sections and the components.
const LEVEL: usize = 4;

/// How many bytes of HTML something small has at most.
const SMALL: usize = 700;

/// The whole page.
pub(super) fn html(
    stage: &Stage<'_>,
    shell: &str,
    sheets: &Sheets,
    sections: &[Section],
) -> Result<String, DesignError> {
    let mut apart = Apart::default();
    // Masthead, search, foot and dialog are those of a page that the application made.
    let around = filled(&stage.known(&Route::About)?, "id=\"content\"", "")?;
    apart.place(&around, 1);
    sections.iter().map(|section| section.id).chain([TOKENS.0]).for_each(|id| apart.take(id));
    let content = html! {
        div.design {
            header.list-head.frame {
                h1 tabindex="-1" { (NAME) }
                p.quiet { (ABOUT) " It is written while the site is worked on, and is in no release." }
                nav.design__contents aria-label="Sections" {
                    @for (id, heading) in contents(sections) { a href={ "#" (id) } { (heading) } }
                }
            }
            section.design__section aria-labelledby=(TOKENS.0) {
                h2.frame id=(TOKENS.0) { (TOKENS.1) }
                div.frame.design__roles { (tokens::html(sheets)) }
            }
            @for section in sections { (shown(&mut apart, section)) }
        }
    };
    let page = filled(&around, "id=\"content\"", &content.into_string())?;
    let head = html! {
        title { (NAME) " · " (stage.site_name()) }
        meta name="description" content=(ABOUT);
        meta name="robots" content="noindex";
    };
    let style = format!("{}{}{}", sheets.desk, sheets.own, tokens::css(sheets));
    Ok(Template::new(shell, stage.publication)?.still(&head.into_string(), &style, &page))
}

const TOKENS: (&str, &str) = ("tokens", "Tokens");

fn contents(sections: &[Section]) -> impl Iterator<Item = (&'static str, &'static str)> {
    std::iter::once(TOKENS).chain(sections.iter().map(|section| (section.id, section.heading)))
}

fn shown(apart: &mut Apart, section: &Section) -> Markup {
    html! {
        section.design__section aria-labelledby=(section.id) {
            h2.frame id=(section.id) { (section.heading) }
            @for component in &section.components {
                div.design__component {
                    h3.frame { (component.name) }
                    @if component.states.iter().all(|state| state.html.len() < SMALL && !has_frame(state)) {
                        // What is small stands side by side.
                        div.frame.design__small {
                            @for state in &component.states {
                                div {
                                    (caption(state))
                                    div.design__shown { (PreEscaped(apart.place(&state.html, LEVEL))) }
                                }
                            }
                        }
                    } @else {
                        @for state in &component.states {
                            div.frame { (caption(state)) }
                            div.design__shown.frame[!has_frame(state)] {
                                (PreEscaped(apart.place(&state.html, LEVEL)))
                            }
                        }
                    }
                }
            }
        }
    }
}

fn caption(state: &State) -> Markup {
    html! { @if !state.caption.is_empty() { p.design__caption { (state.caption) } } }
}

/// Whether it brings along the frame that keeps it off the edges of the page.
fn has_frame(state: &State) -> bool {
    state.html.contains("frame\"") || state.html.contains("\"frame ")
}
