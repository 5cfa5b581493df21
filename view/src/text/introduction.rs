//! The sentence that introduces a title.

use juku_catalog::page::TitlePage;
use juku_catalog::{Genre, Kind, Length, Person, Title};

/// What it is, who directed it, who stars: `Leap (夺冠) is a 2020 Chinese-language sports film directed by Peter Chan
/// and starring Gong Li, Huang Bo and Wu Gang.`
pub fn introduction(page: &TitlePage) -> String {
    let title = &page.title;
    let names = &title.names;
    let mut text =
        format!("{} ({}) is a {} Chinese-language {}", names.en, names.zh, title.year(), what(title));
    if !title.directors.is_empty() {
        text += &format!(" directed by {}", listed(title.directors.iter()));
    }
    if title.cast.is_empty() {
        text.push('.');
    } else {
        let joint = if title.directors.is_empty() { "" } else { " and" };
        text += &format!("{joint} {} {}.", starring(title.kind), listed(title.leads()));
    }
    text
}

fn what(title: &Title) -> String {
    let noun = match (title.kind, title.length) {
        (Kind::Film, _) => "film",
        (Kind::Series, _) => "series",
        (Kind::Variety, _) => "variety show",
        (Kind::Documentary, Length::Single(_)) => "documentary film",
        (Kind::Documentary, Length::Episodes(..)) => "documentary series",
        (Kind::Animation, Length::Single(_)) => "animated film",
        (Kind::Animation, Length::Episodes(..)) => "animated series",
    };
    match title.genres.iter().find_map(|genre| adjective(*genre)) {
        Some(adjective) => format!("{adjective} {noun}"),
        None => noun.to_owned(),
    }
}

/// A genre before a noun; those that only say the kind again have none.
fn adjective(genre: Genre) -> Option<&'static str> {
    Some(match genre {
        Genre::Animation | Genre::Documentary | Genre::Reality => return None,
        Genre::Action => "action",
        Genre::Adventure => "adventure",
        Genre::Biography => "biographical",
        Genre::Business => "business",
        Genre::Comedy => "comedy",
        Genre::Costume => "costume",
        Genre::Crime => "crime",
        Genre::Disaster => "disaster",
        Genre::Drama => "drama",
        Genre::Family => "family",
        Genre::Fantasy => "fantasy",
        Genre::Food => "food",
        Genre::Historical => "historical",
        Genre::Horror => "horror",
        Genre::Law => "legal",
        Genre::Life => "slice-of-life",
        Genre::Medical => "medical",
        Genre::Melodrama => "melodramatic",
        Genre::Military => "military",
        Genre::Music => "music",
        Genre::Mystery => "mystery",
        Genre::Political => "political",
        Genre::Psychological => "psychological",
        Genre::Republican => "Republican-era",
        Genre::Romance => "romance",
        Genre::School => "school",
        Genre::SciFi => "science-fiction",
        Genre::Sport => "sports",
        Genre::Supernatural => "supernatural",
        Genre::Thriller => "thriller",
        Genre::TimeTravel => "time-travel",
        Genre::Tragedy => "tragic",
        Genre::War => "war",
        Genre::Wuxia => "wuxia",
        Genre::Xianxia => "xianxia",
        Genre::Youth => "coming-of-age",
    })
}

const fn starring(kind: Kind) -> &'static str {
    match kind {
        Kind::Film | Kind::Series => "starring",
        Kind::Animation => "with the voices of",
        Kind::Variety | Kind::Documentary => "featuring",
    }
}

/// `Gong Li, Huang Bo and Wu Gang`.
fn listed<'p>(people: impl Iterator<Item = &'p Person>) -> String {
    let names: Vec<&str> = people.map(|person| person.en.as_str()).collect();
    match names.as_slice() {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [others @ .., last] => format!("{} and {last}", others.join(", ")),
    }
}
