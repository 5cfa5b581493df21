//! What each address shows.

use juku_view::route::Route;
use juku_view::talk::{Answer, Wish};
use maud::{Markup, PreEscaped, html};

use super::{Desk, SAID};
use crate::Moment;
use crate::page::{self, Extent, StorageFacts};
use crate::parcel::{self, Parcel, Standing};
use crate::stats::{self, Stats};
use crate::text::desk as text;
use crate::text::parcel::IS_KEPT;
use crate::transfer;

impl Desk {
    pub(super) fn show(&mut self, answer: Answer, wish: Wish, moment: Moment) -> Answer {
        let address = self.address.clone();
        let path = address.split(['?', '#']).next().unwrap_or_default();
        let route = Route::parse(&self.base, &format!("{}{path}", self.base.pages()));
        if route != Route::Shelf {
            self.on_shelf = None;
        }
        match route {
            Route::Shelf => self.shelf(answer, wish, moment),
            Route::ShelfStats => self.stats(answer, moment),
            Route::Shared => self.shared(answer, moment),
            _ => answer,
        }
    }

    fn shelf(&mut self, answer: Answer, wish: Wish, moment: Moment) -> Answer {
        let query = self.query().to_owned();
        let before = self.on_shelf.take();
        let extent = match wish {
            Wish::Top => Extent::Top { after: None },
            Wish::Next => Extent::Top { after: before.as_deref() },
            _ => Extent::Whole,
        };
        let drafts = self.drafts();
        self.browser();
        let Some(browser) = &self.browser else { return answer };
        let ground = self.ground.get_or_insert_with(|| page::Ground::new(&self.shelf, &self.index, browser));
        let (base, shelf, index) = (&self.base, &self.shelf, &self.index);
        let shown =
            page::show(base, &query, shelf, &drafts, index, browser, ground, &self.stay, extent, moment);
        self.on_shelf = shown.has_folded.then(|| query.clone());
        let is_copy = query.split('&').any(|field| field == "show=copy");
        let html = html! {
            (self.happened())
            // What comes and goes has a place of its own, so that what comes after it keeps the focus.
            div { (self.reminder(moment)) }
            div { (self.offer(moment)) }
            @if is_copy { (self.files(moment)) } @else { (PreEscaped(&shown.html)) }
        };
        Answer {
            html: html.into_string(),
            controls: shown.controls,
            said: shown.said,
            count: shown.count,
            more: shown.more,
            ..answer
        }
    }

    fn stats(&self, answer: Answer, moment: Moment) -> Answer {
        let year = self.query().split('&').find_map(|field| field.strip_prefix("year=")?.parse().ok());
        let stats = Stats::new(&self.shelf, &self.index, year, moment);
        let html = html! {
            (self.happened())
            (self.offer(moment))
            @if year.is_some() { h2.list-name { (stats::heading(year)) } }
            (PreEscaped(stats::html(&self.base, &stats)))
        };
        let controls = html! {
            p { a.eyebrow href=(Route::Shelf.href(&self.base)) { span aria-hidden="true" { "‹ " } (text::TO_THE_SHELF) } }
        };
        let said = juku_view::text::on_shelf(stats.kept);
        Answer { html: html.into_string(), controls: controls.into_string(), said, ..answer }
    }

    fn shared(&self, answer: Answer, moment: Moment) -> Answer {
        let (content, said) = match self.sent() {
            Ok(parcel) => {
                let index = (!self.index.is_empty()).then_some(&self.index);
                let said = match parcel.standing(&self.shelf) {
                    Standing::Same => IS_KEPT,
                    _ if matches!(parcel, Parcel::Year { .. }) => text::ONLY_SHOWN,
                    _ => text::NOT_SAVED,
                };
                (parcel::html::received(&self.base, &parcel, index, &self.shelf, moment), said)
            }
            Err(broken) => (parcel::html::broken(&self.base, broken), text::BROKEN),
        };
        let html = html! { (self.happened()) (self.preview(moment)) (PreEscaped(content)) };
        Answer { html: html.into_string(), said: said.owned(), ..answer }
    }

    /// What has happened last, and the way back.
    fn happened(&self) -> Markup {
        html! {
            div id=(SAID) role="status" tabindex="-1" {
                @if !self.said.is_empty() {
                    p.notice {
                        span { (juku_view::html::marked_runs(&self.said)) }
                        @if !self.undo.is_empty() {
                            " " button.link-like id="undo" type="button" name="undo" { (text::UNDO) }
                        }
                    }
                }
            }
        }
    }

    fn reminder(&self, moment: Moment) -> Markup {
        // A character takes two bytes in the storage.
        let storage = StorageFacts { used: 2 * self.size as u64, ..self.storage };
        let reminder = page::reminder(&self.shelf, &self.settings(), storage, moment);
        html! { @if let Some(reminder) = reminder { (PreEscaped(reminder.html)) } }
    }

    /// What can be taken away and brought in.
    fn files(&self, moment: Moment) -> Markup {
        let refusal = self.import.as_ref().and_then(|import| import.as_ref().err());
        html! {
            (self.preview(moment))
            (PreEscaped(transfer::html::take_away()))
            (PreEscaped(transfer::html::bring_in(&self.file, refusal)))
            section.transfer aria-labelledby="other-device" {
                h2 id="other-device" { (text::OTHER_DEVICE) }
                p.quiet { (text::OTHER_DEVICE_HELP) }
                @if let Some(code) = self.code {
                    (PreEscaped(parcel::html::codes(&parcel::transfer(&self.shelf, &self.shared_page()), code)))
                } @else {
                    button.button.button--quiet id="code" type="button" name="code" value="1" { (text::SHOW_CODES) }
                }
            }
        }
    }

    /// What the chosen file would bring.
    fn preview(&self, moment: Moment) -> Markup {
        let Some(Ok(import)) = &self.import else { return html! {} };
        // Without the whole catalogue, titles would count as not known.
        if self.index.next_shard().is_some() {
            return html! { p.quiet role="status" { (text::WAITING_FOR_THE_CATALOGUE) } };
        }
        let preview = import.preview(&self.shelf, &self.keys, &self.draft_texts(), &self.index, moment);
        PreEscaped(transfer::html::preview(&self.base, &self.file, &preview))
    }
}
