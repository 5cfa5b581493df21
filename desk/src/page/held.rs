//! What is on the shelf, title by title.

use std::cell::OnceCell;
use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};

use juku_catalog::browse::{Browser, By, Kept, Part, Sort};
use juku_catalog::index::Index;
use juku_catalog::review::{Mark, Rating, Review, Shelf};
use juku_catalog::{PartialDate, Slug};

use super::Stay;
use super::fold::{Needle, fold, initials};
use super::view::{Filter, View, is_same_tag};

/// What is worked out of the shelf and the catalogue once, until one of them changes.
#[derive(Debug, Default)]
pub struct Ground {
    /// Title by title, in the order of the ids.
    titles: Vec<Known>,
}

#[derive(Debug)]
struct Known {
    kept: Kept,
    at: Option<usize>,
    /// The words by which it is found, folded, once they were looked through.
    words: OnceCell<String>,
}

impl Ground {
    /// Of what is kept, and what has arrived of the catalogue.
    pub fn new(shelf: &Shelf, index: &Index, browser: &Browser) -> Self {
        let titles = shelf.kept().into_iter().map(|kept| Known {
            at: browser.place(index, &kept.title),
            kept,
            words: OnceCell::new(),
        });
        Self { titles: titles.collect() }
    }
}

/// What is kept of a title.
#[derive(Debug)]
pub(super) struct Held<'s> {
    /// All of it in short.
    pub kept: &'s Kept,
    /// The place of the title in the index, if it is there.
    pub at: Option<usize>,
    /// How the reader stands to it.
    pub mark: Option<&'s Mark>,
    /// The reviews, newest first.
    pub reviews: Vec<&'s Review>,
    words: &'s OnceCell<String>,
}

impl Held<'_> {
    /// The reader's own words for it.
    pub fn tags(&self) -> &[String] {
        self.mark.map_or(&[], |mark| &mark.tags)
    }

    /// The days on which it was watched, oldest first.
    pub fn viewings(&self) -> &[PartialDate] {
        self.mark.map_or(&[], |mark| &mark.viewings)
    }
}

/// All that is kept, in the order of the ids.
pub(super) fn held<'s>(shelf: &'s Shelf, ground: &'s Ground) -> Vec<Held<'s>> {
    let one = |known: &'s Known| Held {
        kept: &known.kept,
        at: known.at,
        mark: None,
        reviews: Vec::new(),
        words: &known.words,
    };
    let mut all: Vec<Held<'s>> = ground.titles.iter().map(one).collect();
    // Marks come in nearly the same order.
    let mut next = 0;
    for mark in shelf.marks() {
        let is_next = all.get(next).is_some_and(|held| held.kept.title == mark.title);
        let place = if is_next { Ok(next) } else { place_of(&all, &mark.title) };
        let (Ok(at) | Err(at)) = place;
        next = at + usize::from(place.is_ok());
        if let Some(held) = place.ok().and_then(|at| all.get_mut(at)) {
            held.mark = Some(mark);
        }
    }
    for review in shelf.reviews() {
        if let Some(held) = place_of(&all, &review.title).ok().and_then(|at| all.get_mut(at)) {
            held.reviews.push(review);
        }
    }
    for held in &mut all {
        held.reviews.sort_by_key(|review| Reverse(review.created));
    }
    all
}

/// Where a title stands among those that are kept, or would.
pub(super) fn place_of(all: &[Held<'_>], title: &Slug) -> Result<usize, usize> {
    all.binary_search_by(|held| held.kept.title.cmp(title))
}

/// What passes, and what each choice would leave.
#[derive(Debug, Default)]
pub(super) struct Sifted<'h, 's> {
    /// What passes.
    pub passing: Vec<&'h Held<'s>>,
    /// For each of the [`Part::ALL`], what passes the rest.
    pub parts: [usize; 7],
    /// Likewise for each rating in half stars, from 1.
    pub ratings: [usize; 10],
    /// Likewise for what is reviewed, and for what is not.
    pub reviewed: [usize; 2],
    /// Each tag of the shelf, with how many of what passes have it. Those that are used most come first, whatever passes:
    /// a box that is ticked stays where it is.
    pub tags: Vec<(String, usize)>,
}

/// Lets pass what is asked for.
pub(super) fn sift<'h, 's>(
    all: &'h [Held<'s>],
    part: Part,
    filter: &Filter,
    index: &Index,
) -> Sifted<'h, 's> {
    let needle = Needle::new(&filter.words, &index.simplified);
    let mut sifted = Sifted::default();
    let mut tags: HashMap<&str, [usize; 3]> = HashMap::new();
    for held in all {
        let has_tag = |tag: &String| held.tags().iter().any(|other| is_same_tag(other, tag));
        let checks = [
            part.has(held.kept),
            filter.rating.is_none_or(|span| is_within(held.kept.rating, span)),
            filter.reviewed.is_none_or(|wanted| wanted == held.kept.reviewed),
            filter.tags.iter().all(has_tag) && (needle.is_empty() || needle.is_in(words(held, index))),
        ];
        let fails = checks.iter().filter(|passes| !**passes).count();
        let only = |at: usize| fails == 0 || fails == 1 && checks.get(at) == Some(&false);
        if only(0) {
            for (part, count) in Part::ALL.into_iter().zip(&mut sifted.parts) {
                *count += usize::from(part.has(held.kept));
            }
        }
        if only(1) {
            let place = held.kept.rating.map(|rating| usize::from(rating.half_stars()) - 1);
            place.and_then(|place| sifted.ratings.get_mut(place)).into_iter().for_each(|count| *count += 1);
        }
        if only(2) {
            let [yes, no] = &mut sifted.reviewed;
            *(if held.kept.reviewed { yes } else { no }) += 1;
        }
        for tag in held.tags() {
            let next = tags.len();
            let [_, all, passing] = tags.entry(tag).or_insert([next, 0, 0]);
            *all += 1;
            *passing += usize::from(fails == 0);
        }
        if fails == 0 {
            sifted.passing.push(held);
        }
    }
    // In whatever letters they are written; those of the first are shown.
    let mut same: BTreeMap<String, (&str, [usize; 2])> = BTreeMap::new();
    let mut written: Vec<_> = tags.into_iter().collect();
    written.sort_unstable_by_key(|(_, [first, ..])| *first);
    for (tag, [_, all, passing]) in written {
        let (_, counts) = same.entry(tag.to_lowercase()).or_insert((tag, [0, 0]));
        *counts = [counts[0] + all, counts[1] + passing];
    }
    let mut tags: Vec<_> = same.into_values().collect();
    tags.sort_by_key(|(tag, [all, _])| (Reverse(*all), *tag));
    sifted.tags = tags.into_iter().map(|(tag, [_, passing])| (tag.to_owned(), passing)).collect();
    sifted
}

fn is_within(rating: Option<Rating>, (from, to): (Rating, Rating)) -> bool {
    rating.is_some_and(|rating| (from..=to).contains(&rating))
}

/// All words by which a title is found, folded: its names, and what the reader wrote.
fn words<'s>(held: &Held<'s>, index: &Index) -> &'s str {
    held.words.get_or_init(|| {
        let mut words = String::new();
        write_words(&mut words, held, index);
        words
    })
}

fn write_words(words: &mut String, held: &Held<'_>, index: &Index) {
    let mut add = |text: &str| {
        fold(words, text, &index.simplified);
        words.push('\n');
    };
    match held.at {
        Some(at) => {
            let titles = &index.titles;
            let pinyin = titles.pinyin.get(at);
            [titles.en.get(at), titles.zh.get(at), pinyin].into_iter().for_each(&mut add);
            if pinyin.contains('v') {
                add(&pinyin.replace('v', "u"));
            }
            titles.aliases.get(at).split('\t').for_each(&mut add);
            titles.released.get(at).iter().for_each(|date| add(&date.year().to_string()));
        }
        None => add(held.kept.title.as_str()),
    }
    held.tags().iter().for_each(|tag| add(tag));
    for review in &held.reviews {
        add(review.headline.as_deref().unwrap_or_default());
        add(&review.body);
    }
    if let Some(at) = held.at {
        initials(words, index.titles.pinyin.get(at));
    }
}

/// Puts titles into the order that is asked for. Titles of the same rank stand as in the usual order; those that are
/// in no catalogue come last. What the reader has changed here keeps its place.
pub(super) fn sort(titles: &mut [&Held<'_>], view: &View, browser: &Browser, stay: &Stay) {
    // The index is newest first, and every order is stable.
    titles.sort_unstable_by_key(|held| (held.at.is_none(), held.at));
    match view.by {
        By::Released => {}
        By::Changed => titles.sort_by_key(|held| Reverse(stay.place(held.kept).0)),
        By::Rating => {
            titles.sort_by_key(|held| {
                let (updated, rating) = stay.place(held.kept);
                (Reverse(rating), Reverse(updated))
            });
        }
        By::Title => {
            let ranks = browser.ranks(Sort::Title);
            titles.sort_by_key(|held| held.at.and_then(|at| ranks.get(at).copied()));
        }
    }
    if view.is_reversed {
        titles.reverse();
        // Without a rating there is no worst.
        if view.by == By::Rating {
            titles.sort_by_key(|held| stay.place(held.kept).1.is_none());
        }
    }
}
