//! What is offered to be passed on: as a link, as a code, or as a file.

use maud::{Markup, html};

use crate::parcel::{FRAGMENT_LIMIT, LINK_LIMIT, Transfer, qr};
use crate::text::{COLON, parcel as text};

/// The id of the field with the link.
const FIELD: &str = "parcel-link";

/// A link to send, with buttons `copy`, `share` and, where it is long, `share-file`, and its code where that can be
/// read.
///
/// # Arguments
/// `what`: what it leads to: `my review of Leap`.
pub fn offer(link: &str, what: &str) -> String {
    if link.split_once('#').is_some_and(|(_, fragment)| fragment.len() > FRAGMENT_LIMIT) {
        return html! { div.offer { p { (text::NO_LINK) } (file()) } }.into_string();
    }
    let is_long = link.len() > LINK_LIMIT;
    let help = "parcel-length";
    html! {
        div.offer {
            p { (text::HOW_LINKS_WORK) }
            div.field.offer__link {
                label for=(FIELD) { (text::LINK) " " span.quiet id=(help) { (text::characters(link.len())) } }
                input id=(FIELD) type="text" readonly value=(link) aria-describedby=(help);
            }
            @if is_long { div.notice { span { (text::is_long()) } (file()) } }
            div.offer__acts {
                button.button type="button" name="copy" data-field=(FIELD) { (text::COPY) }
                button.button.button--quiet type="button" name="share" data-field=(FIELD) { (text::SHARE) }
            }
            @if let Some(code) = qr::code(link, &text::code_of(what)) {
                figure.offer__code { (code) figcaption.quiet { (text::POINT_A_CAMERA) } }
            } @else {
                p.quiet { (text::NO_CODE) }
            }
        }
    }
    .into_string()
}

/// A shelf for another device: one code, buttons `code` with the number of another, and all links as text.
///
/// # Arguments
/// `at`: the number of the code to show, from 1; others are taken for the nearest.
pub fn codes(transfer: &Transfer, at: usize) -> String {
    let (links, left) = match transfer {
        Transfer::Nothing => return html! { p { (text::NOTHING_TO_SEND) } }.into_string(),
        Transfer::File(why) => {
            return html! { div.offer { p { (text::only_a_file(*why)) } (file()) } }.into_string();
        }
        Transfer::Links { links, left } => (links, *left),
    };
    let of = links.len();
    let at = at.clamp(1, of.max(1));
    let number = text::code_number(at, of);
    let step = |to: usize, name: &str| {
        html! {
            button.button.button--quiet id={ "code-" (name) } type="button" name="code" value=(to)
                disabled[!(1..=of).contains(&to)] {
                @if to < at { (text::PREVIOUS_CODE) } @else { (text::NEXT_CODE) }
            }
        }
    };
    html! {
        div.offer {
            p { (text::HOW_CODES_WORK) }
            figure.offer__code {
                @if let Some(code) = links.get(at - 1).and_then(|link| qr::code(link, &number)) { (code) }
                figcaption { span role="status" { (number) } }
            }
            @if of > 1 { div.offer__acts { (step(at - 1, "previous")) (step(at + 1, "next")) } }
            @if left > 0 { div.notice { span { (text::left_here(left)) } (file()) } }
            details.offer__links {
                summary { (text::AS_LINKS) }
                ol.plain-list { @for (part, link) in (1..).zip(links) { li.field { (one_of(part, of, link)) } } }
            }
        }
    }
    .into_string()
}

fn one_of(part: usize, of: usize, link: &str) -> Markup {
    let field = format!("code-link-{part}");
    let number = text::code_number(part, of);
    html! {
        label for=(field) { (number) }
        input id=(field) type="text" readonly value=(link);
        button.button.button--quiet type="button" name="copy" data-field=(field)
            aria-label={ (text::COPY) (COLON) (number) } { (text::COPY) }
    }
}

fn file() -> Markup {
    html! { button.button type="button" name="share-file" { (text::SHARE_FILE) } }
}
