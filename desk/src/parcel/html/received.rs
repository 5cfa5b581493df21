//! What came by link, shown as somebody else's.

use juku_view::text::in_order;
use std::collections::{HashMap, HashSet};

use juku_catalog::browse::Status;
use juku_catalog::index::Index;
use juku_catalog::page::Card;
use juku_catalog::review::{List, Record, Review, Shelf};
use juku_catalog::{ListKey, Slug};
use juku_view::html::{cards, counted_links, marked_runs, review_text, stars, when};
use juku_view::route::{Base, Route};
use juku_view::text as words;
use juku_view::words::Text;
use maud::{Markup, PreEscaped, html};

use crate::Moment;
use crate::parcel::{Keep, Parcel, Standing, Year};
use crate::text::{around, date, parcel as text};

/// How many titles of a list are shown as cards.
const CARDS: usize = 200;
/// How many titles that are not in the catalogue are named.
const NAMED: usize = 60;

/// A parcel with buttons named `keep`, whose values are those of [`Keep`].
///
/// # Arguments
/// `index`: as much of the catalogue as has arrived. `shelf`: what the reader has.
pub fn received(
    base: &Base,
    parcel: &Parcel,
    index: Option<&Index>,
    shelf: &Shelf,
    moment: Moment,
) -> String {
    let page = Page { base, index, moment };
    let is_kept = parcel.standing(shelf) == Standing::Same;
    let ways = page.ways(parcel, shelf);
    html! {
        section.parcel.parcel--kept[is_kept] {
            @match parcel {
                Parcel::Review { review } => { (page.review(review)) (ways) },
                // Before its titles, which may be many.
                Parcel::List { by, list } => (page.list(by, list, shelf, &ways)),
                Parcel::Year { year } => { (page.year(year)) (ways) },
                Parcel::Shelf { part, of, records, .. } => { (shelf_piece(*part, *of, records)) (ways) },
            }
        }
    }
    .into_string()
}

struct Page<'p> {
    base: &'p Base,
    index: Option<&'p Index>,
    moment: Moment,
}

impl Page<'_> {
    fn review(&self, review: &Review) -> Markup {
        let (there, missing) = self.titles(std::slice::from_ref(&review.title));
        let days = [review.created, review.updated, self.moment.now].map(|at| self.moment.day(at));
        html! {
            h2 {
                @match there.first().map(words::card_name) {
                    Some(title) => (by(&review.name, &text::review_by_of(&title), &text::review_of(&title))),
                    None => (by(&review.name, &text::REVIEW_BY, &text::REVIEW)),
                }
            }
            @if !there.is_empty() { ul.cards { (PreEscaped(cards(self.base, &there, true))) } }
            @if self.is_whole() { @for title in missing { p { (text::title_not_here(title.as_str())) } } }
            article.review {
                div.review__by {
                    (stars(review.rating))
                    (when(days))
                }
                (review_text(review))
            }
        }
    }

    fn list(&self, sender: &str, list: &List, shelf: &Shelf, ways: &Markup) -> Markup {
        let (there, missing) = self.titles(&list.titles);
        let seen: Vec<Slug> = shelf
            .kept()
            .into_iter()
            .filter(|kept| kept.status == Some(Status::Seen))
            .map(|kept| kept.title)
            .collect();
        let seen = list.titles.iter().filter(|title| seen.binary_search(title).is_ok()).count();
        let notes = list.note.split("\n\n").map(str::trim).filter(|part| !part.is_empty());
        html! {
            h2 { bdi { (marked_runs(&list.name)) } }
            p.quiet {
                (by(sender, &text::LIST_BY, &text::LIST)) " · " (text::list_summary(list.titles.len(), seen))
            }
            @for note in notes { p.review__text { (marked_runs(note)) } }
            (ways)
            (self.cards(&there))
            (self.missing(&missing))
        }
    }

    fn year(&self, year: &Year) -> Markup {
        let (there, missing) = self.titles(&year.favourites);
        let mut genres = year.genres.iter().map(|(genre, count)| {
            (Route::list(ListKey::Genre(*genre)), words::genre(*genre).owned(), count.to_string())
        });
        let mut people = year
            .people
            .iter()
            .map(|(person, count)| (Route::Person(person.clone()), self.person(person), count.to_string()));
        html! {
            h2 { (by(&year.by, &text::year_by(year.year), &text::year(year.year))) }
            ul.parcel__facts {
                @for fact in text::year_facts(year.titles, year.episodes, year.hours, year.reviews) { li { (fact) } }
            }
            @if !there.is_empty() { h3 { (text::FAVOURITES) } (self.cards(&there)) }
            (self.missing(&missing))
            @if !year.genres.is_empty() {
                h3 { (text::GENRES) }
                ul.counted { (counted_links(self.base, &mut genres)) }
            }
            @if !year.people.is_empty() {
                h3 { (text::PEOPLE) }
                ul.counted { (counted_links(self.base, &mut people)) }
            }
        }
    }

    /// What can be done with it.
    fn ways(&self, parcel: &Parcel, shelf: &Shelf) -> Markup {
        let keep = |keep: Keep, name: Text, is_first: bool| {
            html! {
                button.button.button--quiet[!is_first] type="button" name="keep" value=(keep.value()) { (name) }
            }
        };
        let to_the_shelf = html! { a href=(Route::Shelf.href(self.base)) { (text::TO_THE_SHELF) } };
        html! {
            @match (parcel, parcel.standing(shelf)) {
                (Parcel::Year { .. }, _) => p.message__ways { (to_the_shelf) },
                (Parcel::Shelf { .. }, _) => div.parcel__acts { (keep(Keep::Copy, text::BRING_IN, true)) },
                (_, Standing::New) => div.parcel__acts { (keep(Keep::Copy, text::KEEP, true)) },
                (_, Standing::Same) => p.message__ways { (to_the_shelf) },
                (_, Standing::Other(changed)) => {
                    @let changed = self.moment.day(changed).map(date);
                    p { (text::is_another_version(changed.as_deref())) }
                    div.parcel__acts {
                        (keep(Keep::Copy, text::KEEP_BOTH, true))
                        (keep(Keep::Replace, text::REPLACE, false))
                    }
                },
            }
        }
    }

    fn cards(&self, there: &[Card]) -> Markup {
        html! {
            ul.cards { (PreEscaped(cards(self.base, there.iter().take(CARDS), true))) }
            @if there.len() > CARDS { p.quiet { (words::and_more(there.len() - CARDS)) } }
        }
    }

    fn missing(&self, missing: &[&Slug]) -> Markup {
        html! {
            @if !missing.is_empty() {
                h3 { (if self.is_whole() { text::NOT_HERE } else { text::NOT_YET_HERE }) }
                ul.plain-list { @for title in missing.iter().take(NAMED) { li { (title) } } }
                @if missing.len() > NAMED { p.quiet { (words::and_more(missing.len() - NAMED)) } }
            }
        }
    }

    /// Whether all of the catalogue is there, so that what is missing is not in it.
    fn is_whole(&self) -> bool {
        self.index.is_some_and(|index| index.next_shard().is_none())
    }

    /// The cards of titles, and those that have none.
    fn titles<'t>(&self, titles: &'t [Slug]) -> (Vec<Card>, Vec<&'t Slug>) {
        let Some(index) = self.index else { return (Vec::new(), titles.iter().collect()) };
        let wanted: HashSet<&Slug> = titles.iter().collect();
        let places = index.titles.id.iter().enumerate().filter(|(_, id)| wanted.contains(id));
        let cards: HashMap<&Slug, Card> = places.filter_map(|(at, id)| Some((id, index.card(at)?))).collect();
        let (there, missing): (Vec<&Slug>, _) = titles.iter().partition(|title| cards.contains_key(title));
        (there.into_iter().filter_map(|title| cards.get(title).cloned()).collect(), missing)
    }

    /// The name of a person, or the words of their address.
    fn person(&self, person: &Slug) -> String {
        let name = self.index.and_then(|index| {
            let at = index.people.slug.iter().position(|slug| slug == person)?;
            let (en, zh) = (index.people.en.get(at), index.people.zh.get(at));
            Some(if zh.is_empty() { en } else { in_order(en, zh).0 }.to_owned())
        });
        name.unwrap_or_else(|| person.as_str().replace('-', " "))
    }
}

/// Whose it is, if they said so.
///
/// # Arguments
/// `named`: with the name at its place `{0}`.
fn by(name: &str, named: &str, nameless: &str) -> Markup {
    let (before, after) = around(named, name);
    html! {
        @if name.trim().is_empty() { (marked_runs(nameless)) } @else {
            (marked_runs(before)) bdi { (marked_runs(name)) } (marked_runs(after))
        }
    }
}

fn shelf_piece(part: u16, of: u16, records: &[Record]) -> Markup {
    let mut counts = [0_u32; 4];
    let [reviews, marks, lists, traces] = &mut counts;
    for record in records {
        match record {
            Record::Review(_) => *reviews += 1,
            Record::Mark(mark) if !mark.is_blank() => *marks += 1,
            Record::List(list) if !list.is_blank() => *lists += 1,
            Record::Mark(_) | Record::List(_) | Record::Tombstone(_) => *traces += 1,
            Record::Settings(_) => {}
        }
    }
    let [reviews, marks, lists, traces] = counts;
    html! {
        h2 { (text::shelf_piece(part, of)) }
        ul.parcel__facts { @for fact in text::shelf_facts(reviews, marks, lists, traces) { li { (fact) } } }
        @if of > 1 { p { (text::other_pieces(of)) } }
    }
}
