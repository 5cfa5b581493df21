//! What a reader can do with one title by one press.

use juku_catalog::browse::{Kept, Status};
use juku_catalog::page::Card;
use juku_catalog::review::Rating;
use juku_catalog::{Length, Slug};
use juku_view::text as common;
use juku_view::text::card_name;
use maud::{Markup, html};

use super::rows::episodes;
use super::sheet::Sheet;
use crate::text::page as text;

/// One episode more where a title is under way, and all else behind a press: sixty times all of it would be more than all
/// the rest of the page.
pub(super) fn acts(sheet: &Sheet<'_>, card: &Card, kept: &Kept) -> Markup {
    let (title, name) = (&card.id, card_name(card));
    let is_whole = episodes(card).is_some_and(|all| kept.episodes >= all);
    let is_series = matches!(card.length, Length::Episodes(..));
    let is_under_way = is_series && !is_whole && kept.status == Some(Status::Watching);
    let is_opened = sheet.stay.is_opened(title);
    html! {
        div.flow.entry__acts {
            @if is_under_way && !is_opened {
                button.toggle id={ "one-more-" (title) } type="button" name="episodes" aria-label=(text::one_more(&name))
                    value={ (title) " " (kept.episodes.saturating_add(1)) } { (common::ONE_EPISODE_MORE) }
            }
            button.opens id={ "change-" (title) } type="button" name="row" value=(title) aria-expanded=(is_opened)
                aria-label=(text::change(&name)) { (text::CHANGE) }
        }
        @if is_opened { (all(sheet, card, kept)) }
    }
}

fn all(sheet: &Sheet<'_>, card: &Card, kept: &Kept) -> Markup {
    let title = &card.id;
    let all = episodes(card);
    let is_whole = all.is_some_and(|all| kept.episodes >= all);
    html! {
        div.unfold__panel role="group" aria-label=(text::change(&card.distinct_name())) {
            div.mine__status role="group" aria-label=(text::STATUS) { (statuses(title, kept.status)) }
            (rate(title, kept.rating))
            @if matches!(card.length, Length::Episodes(..)) {
                div.mine__episodes role="group" aria-label=(text::EPISODES) {
                    span { (common::episodes_seen(kept.episodes, all)) }
                    button.toggle id={ "less-" (title) } type="button" name="episodes" disabled[kept.episodes == 0]
                        value={ (title) " " (kept.episodes.saturating_sub(1)) } aria-label=(common::ONE_EPISODE_LESS) { "−1" }
                    button.toggle id={ "more-" (title) } type="button" name="episodes" disabled[is_whole]
                        value={ (title) " " (kept.episodes.saturating_add(1)) } { (common::ONE_EPISODE_MORE) }
                }
            }
            @if let Some(today) = sheet.day(sheet.moment.now) {
                button.toggle id={ "today-" (title) } type="button" name="watched" value={ (title) " " (today) } {
                    (text::WATCHED_TODAY)
                }
            }
        }
    }
}

/// One of these, or none: a second press takes it back.
fn statuses(title: &Slug, now: Option<Status>) -> Markup {
    html! {
        @for status in Status::ALL {
            @let is_pressed = now == Some(status);
            button.toggle id={ "status-" (title) "-" (status.slug()) } type="button" name="status" aria-pressed=(is_pressed)
                value={ (title) " " (if is_pressed { "none" } else { status.slug() }) } {
                (common::status(Some(status)))
            }
        }
    }
}

/// Ten half stars, and the way back.
fn rate(title: &Slug, now: Option<Rating>) -> Markup {
    html! {
        div.rate__row role="group" aria-label=(common::MY_RATING) {
            div.rate__stars data-half-stars=[now.map(Rating::half_stars)] {
                @for rating in Rating::all() {
                    button.rate__half id={ "rate-" (title) "-" (rating.half_stars()) } type="button" name="rate"
                        value={ (title) " " (rating.half_stars()) } aria-pressed=(now == Some(rating)) {
                        span.visually-hidden { (common::stars(rating)) }
                    }
                }
            }
            @if now.is_some() {
                button.toggle id={ "not-rated-" (title) } type="button" name="rate" value={ (title) " none" }
                    aria-label=(common::TAKE_BACK) { "×" }
            }
        }
    }
}
