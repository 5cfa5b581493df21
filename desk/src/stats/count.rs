//! One pass over what is kept.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use juku_catalog::browse::Status;
use juku_catalog::index::Index;
use juku_catalog::people::Job;
use juku_catalog::review::{Rating, Shelf, Timestamp};
use juku_catalog::{Genre, Kind, Length, PartialDate, Slug};

use super::hours::Share;
use super::people::Crew;
use super::tally::{Tags, Tally, ranked};
use super::titles::{Kept, local_year, titles, year};
use super::{Hours, Months, Pick, Stats};
use crate::Moment;

/// How many of the best rated titles are named.
const HIGHEST: usize = 6;

/// What of a title belongs to the time that is looked at.
struct Scoped {
    /// The place in the index, if it has arrived.
    at: Option<usize>,
    days: Vec<PartialDate>,
    share: Share,
    is_watched: bool,
    /// The rating that was given then, with the moment.
    given: Option<(Timestamp, Rating)>,
    /// The rating that was given last, whenever that was.
    rating: Option<Rating>,
}

impl Stats {
    /// What a shelf adds up to.
    ///
    /// # Arguments
    /// `year`: only what was watched or rated then.
    pub fn new(shelf: &Shelf, index: &Index, year: Option<u16>, moment: Moment) -> Self {
        let places: HashMap<&Slug, usize> = index.titles.id.iter().zip(0..).collect();
        let titles = titles(shelf);
        let mut stats = Self {
            year,
            kept: titles.len(),
            missing: index.count.saturating_sub(index.len()),
            ..Self::default()
        };
        stats.count_always(&titles, moment);
        let mut scoped = Vec::with_capacity(titles.len());
        let mut tags = Tags::default();
        for (id, kept) in &titles {
            let one = Scoped::new(kept, places.get(id).copied(), year, moment);
            let is_of_it = year.is_none() || one.is_watched || one.given.is_some();
            stats.unknown += usize::from(is_of_it && one.at.is_none());
            let is_then = |written: &&Timestamp| year.is_none() || local_year(moment, **written) == year;
            stats.reviews += kept.reviews.iter().filter(is_then).count();
            if let Some((_, rating)) = one.given
                && let Some(count) = stats.ratings.get_mut(usize::from(rating.half_stars()) - 1)
            {
                *count += 1;
            }
            if let Some(mark) = kept.mark.filter(|_| year.is_none() || one.is_watched) {
                tags.add(&mark.tags, one.rating);
            }
            scoped.push(one);
        }
        stats.tags = tags.ranked();
        stats.count_days(&scoped);
        stats.count_watched(index, &scoped);
        stats.pick(index, &scoped);
        stats
    }

    /// What is the same for every year.
    fn count_always(&mut self, titles: &BTreeMap<&Slug, Kept<'_>>, moment: Moment) {
        let mut years = BTreeSet::new();
        for kept in titles.values() {
            let status = kept.status();
            if let Some(at) = Status::ALL.iter().position(|other| Some(*other) == status)
                && let Some(count) = self.statuses.get_mut(at)
            {
                *count += 1;
            }
            self.undated += usize::from(status == Some(Status::Seen) && kept.days().is_empty());
            years.extend(kept.days().iter().filter_map(|day| year(day.year())));
            years.extend(kept.moments().filter_map(|given| local_year(moment, given)));
        }
        self.years = years.into_iter().rev().collect();
    }

    fn count_days(&mut self, scoped: &[Scoped]) {
        let mut years: BTreeMap<u16, Months> = BTreeMap::new();
        for day in scoped.iter().flat_map(|one| &one.days) {
            let Some(year) = year(day.year()) else { continue };
            self.viewings += 1;
            let months = years.entry(year).or_insert_with(|| Months { year, ..Months::default() });
            let count = day.month().and_then(|month| months.counts.get_mut(usize::from(month) - 1));
            *count.unwrap_or(&mut months.unknown) += 1;
        }
        self.months = years.into_values().collect();
    }

    /// What follows from the facts of the titles that were watched.
    fn count_watched(&mut self, index: &Index, scoped: &[Scoped]) {
        let titles = &index.titles;
        let mut releases: BTreeMap<i16, usize> = BTreeMap::new();
        let mut kinds: BTreeMap<Kind, Tally> = BTreeMap::new();
        let mut genres: BTreeMap<Genre, Tally> = BTreeMap::new();
        let (mut directors, mut cast) = (Crew::new(Job::Director), Crew::new(Job::Actor));
        let mut hours = Hours::default();
        for one in scoped.iter().filter(|one| one.is_watched) {
            self.watched += 1;
            let Some(at) = one.at else { continue };
            if let Some(released) = titles.released.get(at) {
                *releases.entry(released.year()).or_default() += 1;
            }
            if let Some(kind) = titles.kind.get(at) {
                kinds.entry(*kind).or_default().add(one.rating);
            }
            for genre in titles.genres.get(at) {
                genres.entry(*genre).or_default().add(one.rating);
            }
            directors.add(index, at, one.rating);
            cast.add(index, at, one.rating);
            if let Some(length) = titles.length.get(at) {
                hours.add(*length, one.share);
            }
        }
        self.releases = releases.into_iter().collect();
        self.kinds = ranked(kinds);
        self.genres = ranked(genres);
        self.directors = directors.most(&index.people);
        self.cast = cast.most(&index.people);
        self.hours = hours;
    }

    /// The titles that stand out.
    fn pick(&mut self, index: &Index, scoped: &[Scoped]) {
        let rating = |one: &Scoped| if one.is_watched { one.rating } else { one.given.map(|given| given.1) };
        let rank = |one: &Scoped| {
            let given = one.given.map(|given| given.0);
            Reverse((rating(one), one.is_watched, one.days.len(), given))
        };
        let pick = |one: &Scoped, day: Option<PartialDate>| {
            let card = index.card(one.at?)?;
            Some(Pick { card, rating: rating(one), viewings: one.days.len(), day })
        };
        let mut best: Vec<&Scoped> = scoped.iter().filter(|one| one.at.is_some()).collect();
        best.sort_by_key(|one| rank(one));
        let rated = || best.iter().filter(|one| rating(one).is_some());
        self.highest = rated().filter_map(|one| pick(one, None)).take(HIGHEST).collect();
        let favourite = rated().find(|one| one.is_watched).or_else(|| rated().next());
        self.favourite = favourite.and_then(|one| pick(one, None));

        let episodes = |one: &Scoped| match index.titles.length.get(one.at?)? {
            Length::Episodes(Some(count), each) if *count > 1 => Some((*count, *each)),
            _ => None,
        };
        // Of equals the first is the best rated.
        let seen = best.iter().filter(|one| one.share.is_seen);
        let longest = seen.rev().filter(|one| episodes(one).is_some()).max_by_key(|one| episodes(one));
        self.longest = longest.and_then(|one| pick(one, None));
        let often = best.iter().rev().filter(|one| one.days.len() > 1).max_by_key(|one| one.days.len());
        self.rewatched = often.and_then(|one| pick(one, None));
        if self.year.is_some() {
            let days = best.iter().flat_map(|one| one.days.iter().map(move |day| (*day, *one)));
            let mut days: Vec<_> = days.filter(|(day, _)| day.month().is_some()).collect();
            days.sort_by_key(|(day, _)| *day);
            let named = |(day, one): &(PartialDate, &Scoped)| pick(one, Some(*day));
            self.first = days.first().and_then(named);
            self.last = if days.len() > 1 { days.last().and_then(named) } else { None };
        }
    }
}

impl Scoped {
    fn new(kept: &Kept<'_>, at: Option<usize>, year: Option<u16>, moment: Moment) -> Self {
        let is_then = |given| year.is_none() || local_year(moment, given) == year;
        let (given, rating) = (kept.last_rating(is_then), kept.rating());
        let Some(year) = year.map(i32::from) else {
            let (days, share, is_watched) = (kept.days().to_vec(), kept.share(), kept.is_watched());
            return Self { at, days, share, is_watched, given, rating };
        };
        let of_year = kept.days().iter().copied().filter(|day| i32::from(day.year()) == year);
        let days: Vec<PartialDate> = of_year.collect();
        let is_watched = !days.is_empty();
        // Episodes have no day of their own: they count as far as nothing else is known of how many there are.
        let episodes = if is_watched { kept.share().episodes } else { 0 };
        let share = Share { viewings: days.len(), episodes, is_seen: is_watched };
        Self { at, days, share, is_watched, given, rating }
    }
}
