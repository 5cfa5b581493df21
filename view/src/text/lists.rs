//! Words of lists and of people.

use juku_catalog::browse::Sort;
use juku_catalog::page::PersonPage;
use juku_catalog::people::Job;
use juku_catalog::{Genre, Kind, ListKey, Person};

use super::counted;

/// The heading of a list. The name is that of the company or site.
pub fn list(list: &ListKey, name: &str) -> String {
    match list {
        ListKey::Year(year) => year_list(*year),
        ListKey::Kind(kind) => kind_list(*kind).to_owned(),
        ListKey::Genre(Genre::Animation) => "Chinese Animation".to_owned(),
        ListKey::Genre(Genre::Reality) => "Chinese Reality Shows".to_owned(),
        ListKey::Genre(Genre::Sport) => of_genre("Sports"),
        ListKey::Genre(genre) => of_genre(genre.label()),
        ListKey::Company(_) => format!("Produced by {name}"),
        ListKey::Watch(_) => format!("To watch on {name}"),
    }
}

fn of_genre(genre: &str) -> String {
    format!("Chinese {genre} Films and Series")
}

/// The heading of a year's list, and every link to it.
pub fn year_list(year: i16) -> String {
    format!("{year} Chinese Drama List")
}

/// The heading of a kind's list, and every link to it.
pub const fn kind_list(kind: Kind) -> &'static str {
    match kind {
        Kind::Film => "Films",
        Kind::Series => "Series",
        Kind::Animation => "Animation",
        Kind::Documentary => "Documentaries",
        Kind::Variety => "Variety Shows",
    }
}

/// `59 titles, newest first: 37 series, 18 films`; `1 film`.
pub fn list_summary(count: usize, kinds: &[(Kind, usize)], sort: Sort) -> String {
    let words: Vec<String> = kinds.iter().map(|(kind, count)| of_kind(*kind, *count)).collect();
    match words.as_slice() {
        [one] if count == 1 => one.clone(),
        [one] => format!("{one}, {}", in_order(sort)),
        _ => format!("{}, {}: {}", super::titles(count), in_order(sort), words.join(", ")),
    }
}

const fn in_order(sort: Sort) -> &'static str {
    match sort {
        Sort::Released => "newest first",
        Sort::Oldest => "oldest first",
        Sort::Title => "by title",
        Sort::Pinyin => "by pinyin",
        Sort::Length => "shortest first",
    }
}

fn of_kind(kind: Kind, count: usize) -> String {
    match kind {
        Kind::Film => counted(count, "film", "films"),
        Kind::Series => counted(count, "series", "series"),
        Kind::Animation => counted(count, "animation", "animations"),
        Kind::Documentary => counted(count, "documentary", "documentaries"),
        Kind::Variety => counted(count, "variety show", "variety shows"),
    }
}

/// `Gong Li 巩俐`.
pub fn both_names(person: &Person) -> String {
    match &person.zh {
        Some(zh) => format!("{} {zh}", person.en),
        None => person.en.clone(),
    }
}

/// The heading of what a person did in a job.
pub const fn job(job: Job) -> &'static str {
    match job {
        Job::Director => "Director",
        Job::Writer => "Writer",
        Job::Producer => "Producer",
        Job::Actor => "Cast",
    }
}

/// `Director of 15 titles, writer of 2, in the cast of 3`.
pub fn person_summary(page: &PersonPage) -> String {
    let mut summary = String::new();
    for (job, works) in page.jobs() {
        let (first, other) = match job {
            Job::Director => ("Director of ", ", director of "),
            Job::Writer => ("Writer of ", ", writer of "),
            Job::Producer => ("Producer of ", ", producer of "),
            Job::Actor => ("In the cast of ", ", in the cast of "),
        };
        if summary.is_empty() {
            summary = format!("{first}{}", super::titles(works.len()));
        } else {
            summary += &format!("{other}{}", works.len());
        }
    }
    summary
}

/// The heading of whom a person often works with.
pub const COLLEAGUES: &str = "Often works with";
