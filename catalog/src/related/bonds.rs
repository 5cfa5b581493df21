//! What two titles have in common, how much that counts, and what of it can still be said in a list.

use super::facts::{Facts, GenreSet, Name, Outline, Shares, TitleFacts, bit};
use super::reason::{OfName, Reason};
use crate::Genre;

/// How many titles of a list may name the same thing as their reason.
const SAME_REASON: usize = 3;
/// What each earlier title that names the same thing takes from the score of the next.
const DULLNESS: i64 = 120;
/// How many of the cast count as leading here.
const LEADS: usize = 4;

/// All that somebody did for a title.
#[derive(Default)]
pub(super) struct Jobs {
    pub director: bool,
    pub writer: bool,
    pub producer: bool,
    /// The place in the cast, from 0.
    pub cast: Option<usize>,
}

/// A [`Reason`] before its words.
#[derive(Clone, Copy)]
pub(super) enum Hint {
    Franchise,
    Named(OfName, Name),
    /// One genre or two.
    Genres(Genre, Option<Genre>),
    Year(i16),
}

impl Hint {
    /// The reason in words that a reader may see.
    pub fn reason(self, names: &[&str]) -> Reason {
        match self {
            Hint::Franchise => Reason::Franchise,
            Hint::Named(of, name) => of(names.get(name).copied().unwrap_or_default().to_owned()),
            Hint::Genres(first, second) => Reason::Genres([first].into_iter().chain(second).collect()),
            Hint::Year(year) => Reason::Year(year),
        }
    }
}

/// What the reasons of a list have named so far. Whoever reads "Same director" and then "With" before the same name
/// has read the same reason, and so has who reads "Also crime and family" and then "Also family and comedy".
pub(super) struct Said {
    franchise: usize,
    names: Vec<Name>,
    genres: [usize; GenreSet::BITS as usize],
    years: Vec<i16>,
}

impl Said {
    /// What these reasons name.
    pub fn by(hints: impl Iterator<Item = Hint>) -> Self {
        let mut said =
            Self { franchise: 0, names: Vec::new(), genres: [0; GenreSet::BITS as usize], years: Vec::new() };
        hints.for_each(|hint| said.add(hint));
        said
    }

    pub fn add(&mut self, hint: Hint) {
        match hint {
            Hint::Franchise => self.franchise += 1,
            Hint::Named(_, name) => self.names.push(name),
            Hint::Genres(first, second) => {
                [first].into_iter().chain(second).for_each(|genre| self.genres[genre as usize] += 1);
            }
            Hint::Year(year) => self.years.push(year),
        }
    }

    /// How often the list has named what this reason names.
    fn times(&self, hint: Hint) -> usize {
        match hint {
            Hint::Franchise => self.franchise,
            Hint::Named(_, name) => self.names.iter().filter(|other| **other == name).count(),
            Hint::Genres(first, second) => {
                [first].into_iter().chain(second).map(|genre| self.genres[genre as usize]).max().unwrap_or(0)
            }
            Hint::Year(year) => self.years.iter().filter(|other| **other == year).count(),
        }
    }

    /// Whether the list has named a genre.
    fn genre(&self, genre: Genre) -> bool {
        self.genres[genre as usize] > 0
    }

    /// Whether the list may name it once more.
    pub fn has_room(&self, hint: Hint) -> bool {
        self.times(hint) < SAME_REASON
    }
}

/// Why a title may stand in a list, and how good it would be there.
#[derive(Clone, Copy)]
pub(super) struct Offer {
    /// Hundredths, roughly: 100 is a genre that a third of all titles have.
    pub score: i64,
    pub hint: Hint,
}

/// What a title has in common with the one whose list it may stand in.
pub(super) struct Bonds<'f> {
    /// The title whose list it is.
    here: &'f TitleFacts,
    there: &'f Outline,
    named: Vec<(u32, Hint)>,
    likeness: u32,
}

impl<'f> Bonds<'f> {
    /// Compares two titles.
    pub fn between(facts: &'f Facts<'_>, here: usize, (there, shares): (usize, Shares)) -> Self {
        let named = match shares {
            Shares::Names => shared_names(facts, &facts.titles[here], &facts.titles[there]),
            Shares::GenresOnly => Vec::new(),
        };
        let same_kind = facts.outlines[here].kind == facts.outlines[there].kind;
        let (apart, _) = facts.distance(here, there);
        let here = &facts.titles[here];
        let likeness = u32::from(same_kind) * here.kind_weight + 100_u32.saturating_sub(u32::from(apart) * 8);
        Self { here, there: &facts.outlines[there], named, likeness }
    }

    /// What an offer's score cannot exceed, whatever was said.
    pub fn most(&self) -> i64 {
        let named: u32 = self.named.iter().map(|(weight, _)| weight).sum();
        i64::from(self.likeness + named + self.shared_genres().map(|(weight, _)| weight).sum::<u32>())
    }

    /// The best that can be said after what was said; `None` when there is nothing. A person or a company that was
    /// named often enough counts no more, so that one director does not fill a list under other pretexts; genres
    /// count always, since they make titles alike whether they are named or not.
    pub fn offer(&self, said: &Said) -> Option<Offer> {
        let (mut score, mut best) = (self.likeness, None);
        let mut consider = |weight: u32, hint: Hint| {
            score += weight;
            if best.is_none_or(|(other, _)| weight > other) {
                best = Some((weight, hint));
            }
        };
        for (weight, hint) in self.named.iter().filter(|(_, hint)| said.has_room(*hint)) {
            consider(*weight, *hint);
        }
        let shared = self.here.weighed.iter().filter(|(_, genre)| self.there.genres & bit(*genre) != 0);
        let weight = shared.clone().map(|(weight, _)| weight).sum();
        let mut genres =
            shared.map(|(_, genre)| *genre).filter(|genre| said.has_room(Hint::Genres(*genre, None)));
        match genres.next() {
            // The second genre is a new one, so that there is something to say of more titles, and not the same.
            Some(first) => consider(weight, Hint::Genres(first, genres.find(|genre| !said.genre(*genre)))),
            None => score += weight,
        }
        best.map(|(_, hint)| Offer { score: i64::from(score) - DULLNESS * said.times(hint) as i64, hint })
    }

    fn shared_genres(&self) -> impl Iterator<Item = &(u32, Genre)> {
        self.here.weighed.iter().filter(|(_, genre)| self.there.genres & bit(*genre) != 0)
    }

    /// What can be said of any two titles, for want of better: when the other came out.
    pub fn time(&self, said: &Said) -> Option<Offer> {
        let hint = Hint::Year(self.there.year);
        said.has_room(hint)
            .then(|| Offer { score: i64::from(self.likeness) - DULLNESS * said.times(hint) as i64, hint })
    }
}

/// The people and companies of both.
fn shared_names(facts: &Facts<'_>, here: &TitleFacts, there: &TitleFacts) -> Vec<(u32, Hint)> {
    let mut named = Vec::new();
    let mut others = there.people.iter().peekable();
    for one in &here.people {
        while others.next_if(|other| other.who < one.who).is_some() {}
        if let Some(other) = others.next_if(|other| other.who == one.who) {
            let (weight, of) = shared_person(&one.jobs, &other.jobs);
            named.push((weight, Hint::Named(of, one.name)));
        }
    }
    for company in here.companies.iter().filter(|company| there.companies.contains(company)) {
        named.push((facts.weight_of_company(*company), Hint::Named(Reason::Company, *company)));
    }
    named
}

/// What a shared person counts, and how it is said: by the weightiest job that they had in both, else by none.
fn shared_person(here: &Jobs, there: &Jobs) -> (u32, OfName) {
    let lead = |place: usize| (place < LEADS).then_some(place as u32);
    let cast = here.cast.zip(there.cast).map(|(here, there)| match (lead(here), lead(there)) {
        // The star of this title tells more than the fourth name; so does that of the other.
        (Some(here), Some(there)) => 580 - 70 * here - 40 * there,
        (None, None) => 120,
        _ => 200,
    });
    let same: [(Option<u32>, OfName); 4] = [
        ((here.director && there.director).then_some(620), Reason::Director),
        ((here.writer && there.writer).then_some(300), Reason::Writer),
        ((here.producer && there.producer).then_some(180), Reason::Producer),
        (cast, Reason::With),
    ];
    let best =
        same.into_iter().filter_map(|(weight, of)| Some((weight?, of))).max_by_key(|(weight, _)| *weight);
    best.unwrap_or((if here.director || there.director { 240 } else { 140 }, Reason::Also))
}
