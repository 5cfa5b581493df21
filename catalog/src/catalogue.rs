//! All titles together.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};

use crate::poster::{self, PosterFacts};
use crate::{Site, Slug, Title};

/// All titles of a site, newest first.
#[derive(Clone, Debug)]
pub struct Catalogue {
    site: Site,
    titles: Vec<Title>,
    by_id: HashMap<Slug, usize>,
    by_english_name: HashMap<String, usize>,
    variants: Vec<u8>,
    former_ids: Vec<(Slug, Slug)>,
    licence: String,
}

impl Catalogue {
    /// A catalogue of titles with distinct ids.
    pub fn new(site: Site, mut titles: Vec<Title>) -> Self {
        titles.sort_by(|a, b| (Reverse(a.released), &a.id).cmp(&(Reverse(b.released), &b.id)));
        let by_id = titles.iter().enumerate().map(|(at, title)| (title.id.clone(), at)).collect();
        let mut by_english_name = HashMap::new();
        for title in &titles {
            *by_english_name.entry(title.names.en.to_lowercase()).or_insert(0) += 1;
        }
        let variants = variants(&titles);
        Self {
            site,
            titles,
            by_id,
            by_english_name,
            variants,
            former_ids: Vec::new(),
            licence: String::new(),
        }
    }

    /// The catalogue with ids that titles had before: each with the id of today.
    #[must_use]
    pub fn with_former_ids(mut self, mut former_ids: Vec<(Slug, Slug)>) -> Self {
        former_ids.sort_unstable();
        self.former_ids = former_ids;
        self
    }

    /// Every id that a title had before, in alphabetical order, with its id of today. They are kept apart from the
    /// titles because only publishing needs them: old addresses are to lead to the new ones.
    pub fn former_ids(&self) -> &[(Slug, Slug)] {
        &self.former_ids
    }

    /// The catalogue with the licence of its texts and facts.
    #[must_use]
    pub fn with_licence(self, licence: String) -> Self {
        Self { licence, ..self }
    }

    /// What others may do with the texts and facts, in the publisher's words; empty when nothing is said.
    pub fn licence(&self) -> &str {
        &self.licence
    }

    /// The site's own facts.
    pub const fn site(&self) -> &Site {
        &self.site
    }

    /// Every title, newest first.
    pub fn titles(&self) -> &[Title] {
        &self.titles
    }

    /// The title with this id.
    pub fn title(&self, id: &Slug) -> Option<&Title> {
        self.position(id).and_then(|at| self.titles.get(at))
    }

    /// The place of a title among [`titles`](Self::titles).
    pub fn position(&self, id: &Slug) -> Option<usize> {
        self.by_id.get(id).copied()
    }

    /// Whether another title has the same English name, so that the year must tell them apart.
    pub fn has_namesake(&self, title: &Title) -> bool {
        self.by_english_name.get(&title.names.en.to_lowercase()).is_some_and(|count| *count > 1)
    }

    /// Which of its poster's variants a title wears, so that neighbours in a list differ.
    pub fn poster_variant(&self, id: &Slug) -> u8 {
        self.position(id).and_then(|at| self.variants.get(at)).copied().unwrap_or(0)
    }

    /// How many titles each year has, oldest year first.
    pub fn years(&self) -> BTreeMap<i16, u16> {
        let mut years = BTreeMap::new();
        for title in &self.titles {
            *years.entry(title.year()).or_insert(0) += 1;
        }
        years
    }
}

/// For each title the first variant whose style no near neighbour has: neither the one before it nor, as far as
/// there is a choice, those in its row and above it.
fn variants(titles: &[Title]) -> Vec<u8> {
    const NEAR: usize = 7;
    const TRIES: u8 = 12;
    let mut variants = Vec::with_capacity(titles.len());
    let mut styles: Vec<poster::Style> = Vec::with_capacity(titles.len());
    for title in titles {
        let style_of = |variant| poster::style(&poster_facts(title, variant));
        let cost = |variant: &u8| {
            let style = style_of(*variant);
            let neighbours = styles.iter().rev().take(NEAR).enumerate();
            neighbours
                .map(|(distance, other)| likeness(style, *other) * (NEAR - distance) as u32)
                .sum::<u32>()
        };
        let variant = (0..TRIES).min_by_key(cost).unwrap_or(0);
        styles.push(style_of(variant));
        variants.push(variant);
    }
    variants
}

fn likeness(a: poster::Style, b: poster::Style) -> u32 {
    u32::from(a.palette == b.palette) * 2 + u32::from(a.ornament == b.ornament)
}

/// What a title's poster is drawn from.
pub fn poster_facts(title: &Title, variant: u8) -> PosterFacts<'_> {
    PosterFacts {
        id: title.id.as_str(),
        kind: title.kind,
        genres: &title.genres,
        title_en: &title.names.en,
        title_zh: Some(&title.names.zh),
        year: title.year(),
        variant,
    }
}
