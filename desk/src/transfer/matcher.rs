//! Which title of the catalogue a work of another site is.

use juku_view::text::in_order;
use std::collections::{BTreeSet, HashMap};

use juku_catalog::index::Index;
use juku_catalog::page::Card;
use juku_catalog::people::Job;
use juku_catalog::search::Folded;
use juku_catalog::{Length, Slug};

use super::entry::{Shape, Work};

/// Finds titles by their names.
pub struct Matcher<'i> {
    index: &'i Index,
    by_id: HashMap<&'i str, usize>,
    /// By English and Chinese name, folded.
    by_name: HashMap<String, BTreeSet<usize>>,
    /// By the other names and by pinyin, folded.
    by_alias: HashMap<String, BTreeSet<usize>>,
}

/// A title that could be meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// Its id.
    pub title: Slug,
    /// Its names.
    pub name: String,
    /// The year of its release.
    pub year: i16,
}

impl<'i> Matcher<'i> {
    /// The matcher of an index.
    pub fn new(index: &'i Index) -> Self {
        let titles = &index.titles;
        let mut matcher = Self {
            index,
            by_id: titles.id.iter().enumerate().map(|(at, id)| (id.as_str(), at)).collect(),
            by_name: HashMap::new(),
            by_alias: HashMap::new(),
        };
        for at in 0..index.len() {
            for name in [titles.en.get(at), titles.zh.get(at)] {
                matcher.by_name.entry(matcher.fold(name)).or_default().insert(at);
            }
            for name in titles.aliases.get(at).split('\t').chain([titles.pinyin.get(at)]) {
                matcher.by_alias.entry(matcher.fold(name)).or_default().insert(at);
            }
        }
        for names in [&mut matcher.by_name, &mut matcher.by_alias] {
            names.remove("");
        }
        matcher
    }

    fn fold(&self, name: &str) -> String {
        Folded::new(name, &self.index.simplified).text
    }

    /// The place of a title.
    pub(super) fn place(&self, title: &Slug) -> Option<usize> {
        self.by_id.get(title.as_str()).copied()
    }

    /// The card of a title.
    pub(super) fn card(&self, title: &Slug) -> Option<Card> {
        self.index.card(self.place(title)?)
    }

    /// The title that a work is. With an id it is that one, whether the catalogue has it or not.
    ///
    /// # Errors
    /// The titles that could be meant, when it is none or not clear.
    pub(super) fn find(&self, work: &Work) -> Result<Slug, Vec<Candidate>> {
        if let Some(id) = &work.id {
            return Ok(id.clone());
        }
        if work.shape == Some(Shape::Episode) {
            return Err(Vec::new());
        }
        let mut named = BTreeSet::new();
        for names in [&self.by_name, &self.by_alias] {
            let places = self.named(names, work);
            match self.choose(work, &places).as_slice() {
                [one] => return self.index.titles.id.get(*one).cloned().ok_or_else(Vec::new),
                [] => named.extend(places),
                several => return Err(self.candidates(several)),
            }
        }
        Err(self.candidates(&named.into_iter().collect::<Vec<_>>()))
    }

    fn named(&self, names: &HashMap<String, BTreeSet<usize>>, work: &Work) -> Vec<usize> {
        let folded = work.names.iter().map(|name| self.fold(name));
        let places: BTreeSet<usize> = folded.filter_map(|name| names.get(&name)).flatten().copied().collect();
        places.into_iter().collect()
    }

    /// Those that can be meant: of the year or else of a neighbouring one, since a film may come to another country in
    /// another year; of several those of the shape, and of these those by the same directors.
    fn choose(&self, work: &Work, named: &[usize]) -> Vec<usize> {
        let has_shape = |at: &usize| work.shape.is_none_or(|shape| self.shape(*at) == Some(shape));
        let Some(year) = work.year else { return named.to_vec() };
        let within = |years: i32| -> Vec<usize> {
            let apart = |at: usize| self.year(at).map(|own| (i32::from(own) - i32::from(year)).abs());
            named.iter().copied().filter(|at| apart(*at).is_some_and(|apart| apart <= years)).collect()
        };
        let exact = within(0);
        // A film of nearly the same year as a series of its name is rather another work.
        let mut left =
            if exact.is_empty() { within(1).into_iter().filter(has_shape).collect() } else { exact };
        let directors: BTreeSet<String> = work.directors.iter().map(|name| self.fold(name)).collect();
        let by_them = |at: &usize| self.directors(*at).any(|name| directors.contains(&self.fold(name)));
        let tests: [&dyn Fn(&usize) -> bool; 2] = [&has_shape, &by_them];
        for test in tests {
            let passed: Vec<usize> = left.iter().copied().filter(test).collect();
            if left.len() > 1 && !passed.is_empty() {
                left = passed;
            }
        }
        left
    }

    fn year(&self, at: usize) -> Option<i16> {
        self.index.titles.released.get(at).map(|released| released.year())
    }

    fn shape(&self, at: usize) -> Option<Shape> {
        self.index.titles.length.get(at).map(|length| match length {
            Length::Single(_) => Shape::Single,
            Length::Episodes(..) => Shape::Episodes,
        })
    }

    fn directors(&self, at: usize) -> impl Iterator<Item = &'i str> {
        let credits = self.index.titles.credits.get(at).iter();
        let people = &self.index.people;
        credits
            .filter(|credit| credit.part.job == Job::Director)
            .flat_map(|credit| [people.en.get(credit.person as usize), people.zh.get(credit.person as usize)])
            .filter(|name| !name.is_empty())
    }

    /// The English names of a title's directors.
    pub(super) fn directors_in_english(&self, title: &Slug) -> Vec<&'i str> {
        let credits = self.place(title).map(|at| self.index.titles.credits.get(at)).unwrap_or_default();
        let directors = credits.iter().filter(|credit| credit.part.job == Job::Director);
        directors.map(|credit| self.index.people.en.get(credit.person as usize)).collect()
    }

    fn candidates(&self, places: &[usize]) -> Vec<Candidate> {
        let candidate = |at: &usize| {
            let card = self.index.card(*at)?;
            let (first, other) = in_order(&card.en, &card.zh);
            Some(Candidate { name: format!("{first} {other}"), year: card.year, title: card.id })
        };
        places.iter().filter_map(candidate).collect()
    }
}
