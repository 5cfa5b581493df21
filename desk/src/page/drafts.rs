//! Reviews that were begun and not finished.

use juku_catalog::Slug;
use juku_catalog::review::{KeptDraft, RecordId};
use juku_view::html::{marked_runs, poster, review_id, stars};
use juku_view::route::Route;
use juku_view::text::card_name;
use maud::{Markup, html};

use super::sheet::Sheet;
use crate::text::{date, page as text};

/// How many characters of a draft are shown.
const WORDS: usize = 160;
/// Where the form stands on a title's page.
const FORM: &str = "write-a-review";

/// All drafts.
pub(super) fn drafts(sheet: &Sheet<'_>) -> Markup {
    html! {
        @if sheet.drafts.is_empty() {
            div.message { h2 { (text::NO_DRAFTS) } }
        } @else {
            p.quiet { (text::DRAFTS_HELP) }
            ul { @for (title, editing, kept) in sheet.drafts { (draft(sheet, title, editing.as_ref(), kept)) } }
        }
    }
}

fn draft(sheet: &Sheet<'_>, title: &str, editing: Option<&RecordId>, kept: &KeptDraft) -> Markup {
    let slug = title.parse::<Slug>().ok();
    let card = slug.as_ref().and_then(|slug| sheet.card(slug));
    let name = card.as_ref().map_or_else(|| title.to_owned(), |card| card_name(card).into_owned());
    let review = editing.and_then(|id| sheet.shelf.review(id));
    // The form of a review that is changed opens from the review.
    let place = review.map_or_else(|| FORM.to_owned(), review_id);
    let day = kept.began_from.and_then(|moment| sheet.day(moment)).map(date);
    let what = match editing {
        Some(_) => text::changes_review(day.as_deref()),
        None => text::NEW_REVIEW.owned(),
    };
    let value = editing.map_or_else(|| title.to_owned(), |id| format!("{title} {id}"));
    html! {
        li.row.titled.titled--large.draft {
            @if let Some(card) = &card { (poster(card)) }
            div {
                h2 { (marked_runs(&name)) }
                p.card__meta { @if let Some(rating) = kept.draft.rating { (stars(rating)) " " } (what) }
                p.draft__words { (marked_runs(&first_words(kept))) }
                p.flow {
                    @if let Some(slug) = slug {
                        a.button.button--quiet href={ (Route::Title(slug).href(sheet.base)) "#" (place) } { (text::GO_ON) }
                    }
                    button.link-like type="button" name="drop-draft" value=(value) { (text::DROP_DRAFT) }
                }
            }
        }
    }
}

/// The beginning of what was typed, in a line.
fn first_words(kept: &KeptDraft) -> String {
    let typed = [kept.draft.headline.as_str(), kept.draft.body.as_str()];
    let words: Vec<&str> = typed.iter().flat_map(|text| text.split_whitespace()).collect();
    let line = words.join(" ");
    match line.char_indices().nth(WORDS) {
        _ if line.is_empty() => text::NO_WORDS_YET.owned(),
        None => line,
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default().trim_end()),
    }
}
