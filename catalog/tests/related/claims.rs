//! What a reader can check in the lists of related titles.

use std::collections::{HashMap, HashSet};

use juku_catalog::related::{RELATED_COUNT, Reason, Relations};
use juku_catalog::{Catalogue, Genre, Person, Slug, Title};

/// Every title with its list.
pub struct Lists<'c> {
    catalogue: &'c Catalogue,
    lists: Vec<(&'c Title, Vec<(&'c Title, Reason)>)>,
    /// Who names whom in content, from either side.
    mates: HashMap<&'c Slug, Vec<&'c Slug>>,
}

impl<'c> Lists<'c> {
    pub fn of(catalogue: &'c Catalogue) -> Self {
        let relations = Relations::new(catalogue);
        let lists = catalogue.titles().iter().map(|title| (title, relations.of(title))).collect();
        let mut mates: HashMap<_, Vec<_>> = HashMap::new();
        for (title, mate) in
            catalogue.titles().iter().flat_map(|title| title.related.iter().map(move |mate| (title, mate)))
        {
            mates.entry(&title.id).or_default().push(mate);
            mates.entry(mate).or_default().push(&title.id);
        }
        Self { catalogue, lists, mates }
    }

    pub fn all(&self) -> impl Iterator<Item = (&'c Title, &[(&'c Title, Reason)])> {
        self.lists.iter().map(|(title, list)| (*title, list.as_slice()))
    }

    /// A list in words, for comparisons.
    pub fn ids(&self, id: &str) -> Vec<&'c str> {
        let (_, list) = self.lists.iter().find(|(title, _)| title.id.as_str() == id).unwrap();
        list.iter().map(|(other, _)| other.id.as_str()).collect()
    }

    /// All that must hold of any catalogue.
    pub fn check(&self) {
        for (title, list) in self.all() {
            assert!(list.len() <= RELATED_COUNT, "{}", title.id);
            let others: HashSet<&Slug> = list.iter().map(|(other, _)| &other.id).collect();
            assert!(others.len() == list.len() && !others.contains(&title.id), "{}", title.id);
            for (other, reason) in list {
                assert!(self.is_true(title, other, reason), "{}: {} for {reason:?}", title.id, other.id);
            }
            assert!(most_named(list) <= 3, "{}: {list:?}", title.id, list = reasons(list));
            if !title.related.is_empty() {
                assert_eq!(list[0].1, Reason::Franchise, "{}", title.id);
                assert!(title.related.contains(&list[0].0.id), "{}: {}", title.id, list[0].0.id);
            }
        }
        let Some(first) = self.catalogue.titles().first() else { return };
        let all = self.lists.len();
        assert_eq!(self.reached(&first.id, false).len(), all, "not all are reached from {}", first.id);
        assert_eq!(self.reached(&first.id, true).len(), all, "not all lead to {}", first.id);
    }

    /// What can be reached from a title by following the lists, or against them, with the title itself.
    pub fn reached(&self, from: &Slug, against: bool) -> HashSet<&'c Slug> {
        let mut edges: HashMap<&Slug, Vec<&'c Slug>> = HashMap::new();
        for (title, other) in
            self.all().flat_map(|(title, list)| list.iter().map(move |(other, _)| (title, other)))
        {
            let (start, end) = if against { (other, &title) } else { (&title, other) };
            edges.entry(&start.id).or_default().push(&end.id);
        }
        let mut reached = HashSet::new();
        let mut next = vec![&self.catalogue.title(from).unwrap().id];
        while let Some(id) = next.pop() {
            if reached.insert(id) {
                next.extend(edges.get(id).into_iter().flatten());
            }
        }
        reached
    }

    /// Whether what a reason says of two titles is so.
    fn is_true(&self, title: &Title, other: &Title, reason: &Reason) -> bool {
        let in_both = |people: fn(&Title) -> Vec<&Person>, name: &str| {
            people(title).iter().any(|person| person.en == name && is_among(person, &people(other)))
        };
        match reason {
            Reason::Franchise => self.franchise(title).contains(&other.id),
            Reason::Director(name) => in_both(directors, name),
            Reason::Writer(name) => in_both(writers, name),
            Reason::Producer(name) => in_both(producers, name),
            Reason::With(name) => in_both(cast, name),
            Reason::Also(name) => {
                in_both(everybody, name)
                    && ![directors, writers, producers, cast].iter().any(|job| in_both(*job, name))
            }
            Reason::Company(name) => title.companies.iter().any(|company| {
                company.name == *name && other.companies.iter().any(|it| it.slug == company.slug)
            }),
            Reason::Genres(genres) => {
                let shared = |genre: &Genre| title.genres.contains(genre) && other.genres.contains(genre);
                (1..=2).contains(&genres.len())
                    && genres.iter().all(shared)
                    && genres.first() != genres.get(1)
            }
            Reason::Year(year) => other.year() == *year,
        }
    }

    /// The ids of all that a chain of `related` in content leads to, either way.
    fn franchise(&self, title: &Title) -> HashSet<&'c Slug> {
        let mut found = HashSet::new();
        let mut next = vec![&self.catalogue.title(&title.id).unwrap().id];
        while let Some(id) = next.pop() {
            if found.insert(id) {
                next.extend(self.mates.get(id).into_iter().flatten());
            }
        }
        found
    }
}

/// How often the reasons of a list name what they name most: the franchise, a person or a company by name,
/// a genre, a year.
pub fn most_named(list: &[(&Title, Reason)]) -> usize {
    let mut counts: HashMap<String, usize> = HashMap::new();
    for (_, reason) in list {
        let named = match reason {
            Reason::Franchise => vec!["the same story".to_owned()],
            Reason::Director(name) | Reason::Writer(name) | Reason::Producer(name) => vec![name.clone()],
            Reason::With(name) | Reason::Also(name) | Reason::Company(name) => vec![name.clone()],
            Reason::Genres(genres) => genres.iter().map(|genre| format!("genre {}", genre.slug())).collect(),
            Reason::Year(year) => vec![format!("year {year}")],
        };
        named.into_iter().for_each(|name| *counts.entry(name).or_default() += 1);
    }
    counts.into_values().max().unwrap_or(0)
}

/// The reasons of a list.
pub fn reasons<'l>(list: &'l [(&Title, Reason)]) -> Vec<&'l Reason> {
    list.iter().map(|(_, reason)| reason).collect()
}

fn is_among(person: &Person, people: &[&Person]) -> bool {
    people.iter().any(|other| other.slug == person.slug)
}

fn directors(title: &Title) -> Vec<&Person> {
    title.directors.iter().collect()
}

fn writers(title: &Title) -> Vec<&Person> {
    title.writers.iter().collect()
}

fn producers(title: &Title) -> Vec<&Person> {
    title.producers.iter().collect()
}

fn cast(title: &Title) -> Vec<&Person> {
    title.cast.iter().map(|member| &member.person).collect()
}

fn everybody(title: &Title) -> Vec<&Person> {
    [directors, writers, producers, cast].iter().flat_map(|job| job(title)).collect()
}
