//! What the reader must know of: texts that cannot be read. They are shown and never changed.

use juku_catalog::Slug;
use maud::{Markup, html};

use super::acts::name;
use super::sheet::Sheet;
use super::view::Show;
use crate::text::{COLON, page as text};

/// The texts that cannot be read, above all titles.
pub(super) fn attention(sheet: &Sheet<'_>) -> Markup {
    let count = sheet.shelf.set_aside().count();
    if count == 0 || !matches!(sheet.view.show, Show::Part(_)) {
        return html! {};
    }
    html! {
        div.notice { details id="attention" {
            summary { (text::attention(count)) }
            p { (text::ATTENTION_HELP) }
            ul {
                @for (key, aside) in sheet.shelf.set_aside() {
                    @let rest = sheet.keys.rest(key).unwrap_or(key);
                    li {
                        p { strong { (what(sheet, rest)) } " " code { (rest) } }
                        p { (text::unreadable(aside.why)) }
                        button.link-like type="button" name="save-unreadable" value=(rest) { (text::SAVE_UNREADABLE) }
                    }
                }
            }
        } }
    }
}

/// What it is, and of which title: from its key, since the text itself says nothing.
fn what(sheet: &Sheet<'_>, rest: &str) -> String {
    let mut parts = rest.split(':');
    let kind = text::kind_of_text(parts.next().unwrap_or_default());
    let title = parts.next().and_then(|title| title.parse::<Slug>().ok());
    match title.filter(|_| !rest.starts_with("list:")) {
        Some(title) => format!("{kind}{COLON}{}", name(sheet.index, &title)),
        None => kind.owned(),
    }
}
