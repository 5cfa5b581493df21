//! HTML as text. Each function gives what stands inside of one element.

#[cfg(feature = "words")]
mod about;
#[cfg(feature = "words")]
mod answers;
#[cfg(feature = "words")]
pub mod browse;
mod cards;
#[cfg(feature = "words")]
mod chosen;
mod frame;
mod home;
mod list;
mod lists;
mod mine;
mod person;
mod review;
mod review_form;
mod reviews;
mod search;
mod share;
mod title;

use juku_catalog::page::Card;
use juku_catalog::poster::PosterFacts;
use juku_catalog::script::{Run, runs};
use maud::{Markup, PreEscaped, html};

use crate::language::{Language, is_chinese, spoken};

#[cfg(feature = "words")]
pub use about::{about_foot, about_head};
#[cfg(feature = "words")]
pub use answers::{found, near, options};
pub use cards::{CARD, card_value, cards, cards_with_notes, item, of_card_value};
pub use frame::{KEYS_LINK, again, failed, footer, loading, masthead, not_found, offline, skip_link};
pub use home::home;
pub use list::{list, list_head};
pub use lists::{counted_links, needs_script, pagination};
pub use mine::{CARD_DIALOG, Mine, card_dialog, mine};
pub use person::person;
pub use review::{review, review_id, review_text, stars, when};
pub use review_form::{REVIEW_FORM, ReviewForm, review_form};
pub use reviews::{Reviews, reviews};
pub use search::{option_id, search_start};
pub use share::share;
pub use title::{also_like, title_body, title_head};

/// A text with its parts in the other language marked as such: the Chinese ones on an English page, the others on a
/// Chinese one.
pub fn mixed(text: &str) -> String {
    marked_runs(text).into_string()
}

/// The same for templates.
pub fn marked_runs(text: &str) -> Markup {
    html! {
        @for run in runs(text) {
            @match run {
                Run::Chinese(part) if !is_chinese() => span lang=(Language::Chinese.tag()) { (part) },
                Run::Other(part) if is_chinese() && part.bytes().any(|byte| byte.is_ascii_alphabetic()) => {
                    span lang=(Language::English.tag()) { (part) }
                }
                Run::Chinese(part) | Run::Other(part) => (part),
            }
        }
    }
}

/// The `lang` of a text in this language; none where it is that of the page.
fn lang(language: Language) -> Option<&'static str> {
    (language != spoken()).then(|| language.tag())
}

/// A poster in its frame. It says nothing that the text beside it does not.
pub fn poster(card: &Card) -> Markup {
    drawn(&card.poster())
}

/// The same without words, where they could not be read.
pub fn thumbnail(card: &Card) -> Markup {
    html! { span.poster { (PreEscaped(juku_catalog::poster::thumbnail(&card.poster()))) } }
}

fn drawn(poster: &PosterFacts<'_>) -> Markup {
    html! { span.poster { (PreEscaped(juku_catalog::poster::svg(poster))) } }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chinese_is_marked_and_markup_stays_text() {
        assert_eq!(mixed("By 张艺谋 & <co>"), r#"By <span lang="zh-Hans">张艺谋</span> &amp; &lt;co&gt;"#);
        assert_eq!(mixed(""), "");
    }
}
