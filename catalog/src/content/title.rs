//! Checks one title's file.

use std::fmt::Display;
use std::str::FromStr;

use serde_json::Value;

use super::checker::{Checker, shown};
use super::former::{self, FormerId};
use super::links::Relation;
use super::organisations;
use super::people::Mention;
use super::raw::{NAME_FIELDS, PERSON_FIELDS, RawNames, RawPerson, RawTitle, TITLE_FIELDS};
use super::{Fault, Source, json};
use crate::near::nearest_word;
use crate::title::{CastMember, Length, Names, Person, Title};
use crate::{Genre, Kind, PartialDate, Slug};

/// What one file gave: people, organisations, relations and former ids also where the title itself has faults, so that
/// theirs are found too.
pub(super) struct Reading<'a> {
    pub title: Option<Title>,
    pub people: Vec<Mention<'a>>,
    pub organisations: Vec<organisations::Mention<'a>>,
    pub related: Vec<Relation<'a>>,
    pub former: Vec<FormerId<'a>>,
}

/// Reads one file. `None` when it is no JSON object.
pub(super) fn read<'a>(source: &'a Source, faults: &mut Vec<Fault>) -> Option<Reading<'a>> {
    let value = match json::parse(&source.text) {
        Ok(value) => value,
        Err(problem) => {
            faults.push(Fault { file: source.path.clone(), field: None, problem });
            return None;
        }
    };
    let mut check = Checker::new(&source.path, faults);
    let before = check.fault_count();
    let raw: RawTitle = check.object("the file", &value)?;
    check.unknown_fields("", &raw.unknown, TITLE_FIELDS);

    let mut people = Vec::new();
    let released = required_date(&mut check, "released", &raw.released);
    let id = id(&mut check, source.stem(), &raw.id, released);
    let kind = kind(&mut check, &raw.kind);
    let names = names(&mut check, &raw.title);
    let genres = genres(&mut check, &raw.genres);
    let length = length(&mut check, kind, &raw);
    let directors = crew(&mut check, source, "directors", &raw.directors, &mut people);
    let writers = crew(&mut check, source, "writers", &raw.writers, &mut people);
    let producers = crew(&mut check, source, "producers", &raw.producers, &mut people);
    let cast = cast(&mut check, source, &raw.cast, &mut people);
    let mut mentioned = Vec::new();
    let companies = organisations::read(&mut check, source, "companies", &raw.companies, &mut mentioned);
    let ended = optional::<PartialDate>(&mut check, "ended", &raw.ended);
    if let (Some(released), Some(ended)) = (released, ended)
        && ended.is_before(released)
    {
        check.fault("ended", format!("\"{ended}\" is before \"released\" ({released})"));
    }
    let networks = check.texts("networks", &raw.networks);
    let watch = organisations::read(&mut check, source, "watch", &raw.watch, &mut mentioned);
    let based_on = check.optional_text("based_on", &raw.based_on);
    let summary = check.text("summary", &raw.summary);
    let summary_zh = check.text("summary_zh", &raw.summary_zh);
    if let Some(text) = &summary_zh {
        check.chinese("summary_zh", text);
    }
    let synopsis = check.texts("synopsis", &raw.synopsis);
    if synopsis.is_empty() {
        check.fault("synopsis", "has no paragraph; wanted are 2 to 5");
    }
    let synopsis_zh = check.texts("synopsis_zh", &raw.synopsis_zh);
    for (at, text) in synopsis_zh.iter().enumerate() {
        check.chinese(&format!("synopsis_zh[{at}]"), text);
    }
    let related = related(&mut check, source, &raw.related);
    let former = former::read(&mut check, source, &raw.formerly);
    let clean = check.fault_count() == before;

    let title = match (id, kind, names, length, released, summary, summary_zh) {
        (
            Some(id),
            Some(kind),
            Some(names),
            Some(length),
            Some(released),
            Some(summary),
            Some(summary_zh),
        ) if clean => Some(Title {
            id,
            kind,
            names,
            genres,
            length,
            directors,
            writers,
            producers,
            cast,
            companies,
            released,
            ended,
            networks,
            watch,
            based_on,
            summary,
            summary_zh,
            synopsis,
            synopsis_zh,
            related: related.iter().filter_map(|relation| relation.to.parse().ok()).collect(),
        }),
        _ => None,
    };
    Some(Reading { title, people, organisations: mentioned, related, former })
}

fn id(check: &mut Checker<'_>, stem: &str, value: &Value, released: Option<PartialDate>) -> Option<Slug> {
    let text = check.text("id", value)?;
    let id = parsed::<Slug>(check, "id", &text)?;
    if let Err(error) = stem.parse::<Slug>() {
        check.fault("id", format!("the file's name \"{stem}\" is {error}; rename the file"));
    } else if text != stem {
        check.fault("id", format!("\"{text}\" is not the file's name; wanted is \"{stem}\""));
    }
    if let Some(released) = released
        && !text.ends_with(&format!("-{}", released.year()))
    {
        check.fault(
            "id",
            format!("\"{text}\" does not end in the year of \"released\" (-{})", released.year()),
        );
    }
    Some(id)
}

fn kind(check: &mut Checker<'_>, value: &Value) -> Option<Kind> {
    let text = check.text("kind", value)?;
    let kind = Kind::from_slug(&text);
    if kind.is_none() {
        check.fault("kind", not_among(&text, "kind", Kind::ALL.iter().map(|kind| kind.slug())));
    }
    kind
}

fn genres(check: &mut Checker<'_>, value: &Value) -> Vec<Genre> {
    if check.list("genres", value).is_empty() {
        check.fault("genres", "has no genre; wanted is at least one");
    }
    let mut genres = Vec::new();
    for (at, text) in check.texts("genres", value).iter().enumerate() {
        match Genre::from_slug(text) {
            Some(genre) => genres.push(genre),
            None => {
                let problem = not_among(text, "genre", Genre::ALL.iter().map(|genre| genre.slug()));
                check.fault(format_args!("genres[{at}]"), problem);
            }
        }
    }
    genres
}

fn names(check: &mut Checker<'_>, value: &Value) -> Option<Names> {
    let raw: RawNames = check.object("title", value)?;
    check.unknown_fields("title.", &raw.unknown, NAME_FIELDS);
    let en = check.text("title.en", &raw.en);
    let zh = check.text("title.zh", &raw.zh);
    if let Some(zh) = &zh {
        check.chinese("title.zh", zh);
    }
    let pinyin = check.text("title.pinyin", &raw.pinyin);
    let aliases = check.texts("title.aliases", &raw.aliases);
    Some(Names { en: en?, zh: zh?, pinyin: pinyin?, aliases })
}

/// A film is one piece, a series has episodes; the other kinds may be either, and `episodes` tells.
fn length(check: &mut Checker<'_>, kind: Option<Kind>, raw: &RawTitle) -> Option<Length> {
    let episodes = check.count("episodes", &raw.episodes);
    let minutes = check.count("runtime_min", &raw.runtime_min);
    match kind? {
        Kind::Film if !raw.episodes.is_null() => {
            check.fault("episodes", format!("{} stands in a film; wanted is null", shown(&raw.episodes)));
            None
        }
        Kind::Series if raw.episodes.is_null() => {
            check.fault("episodes", "is missing in a series; wanted is a number");
            None
        }
        Kind::Film => Some(Length::Single(minutes)),
        Kind::Series | Kind::Variety => Some(Length::Episodes(episodes, minutes)),
        Kind::Documentary | Kind::Animation if raw.episodes.is_null() => Some(Length::Single(minutes)),
        Kind::Documentary | Kind::Animation => Some(Length::Episodes(episodes, minutes)),
    }
}

fn crew<'a>(
    check: &mut Checker<'_>,
    source: &'a Source,
    field: &str,
    value: &Value,
    mentions: &mut Vec<Mention<'a>>,
) -> Vec<Person> {
    let mut people = Vec::new();
    for (at, item) in check.list(field, value).iter().enumerate() {
        let field = format!("{field}[{at}]");
        let Some(raw) = check.object::<RawPerson>(&field, item) else { continue };
        if !raw.role.is_null() {
            check.fault(format_args!("{field}.role"), "stands outside the cast; only the cast has roles");
        }
        people.extend(person(check, source, &field, &raw, mentions));
    }
    people
}

fn cast<'a>(
    check: &mut Checker<'_>,
    source: &'a Source,
    value: &Value,
    mentions: &mut Vec<Mention<'a>>,
) -> Vec<CastMember> {
    let mut cast = Vec::new();
    for (at, item) in check.list("cast", value).iter().enumerate() {
        let field = format!("cast[{at}]");
        let Some(raw) = check.object::<RawPerson>(&field, item) else { continue };
        let role = check.optional_text(&format!("{field}.role"), &raw.role);
        if let Some(person) = person(check, source, &field, &raw, mentions) {
            cast.push(CastMember { person, role });
        }
    }
    cast
}

fn person<'a>(
    check: &mut Checker<'_>,
    source: &'a Source,
    field: &str,
    raw: &RawPerson,
    mentions: &mut Vec<Mention<'a>>,
) -> Option<Person> {
    check.unknown_fields(&format!("{field}."), &raw.unknown, PERSON_FIELDS);
    let en = check.text(&format!("{field}.en"), &raw.en);
    let zh = check.optional_text(&format!("{field}.zh"), &raw.zh);
    if let Some(zh) = &zh {
        check.chinese(&format!("{field}.zh"), zh);
    }
    let id = optional::<Slug>(check, &format!("{field}.id"), &raw.id);
    let en = en?;
    let Some(slug) = id.clone().or_else(|| Slug::of_name(&en)) else {
        check.fault(field, format!("\"{en}\" has no Latin letter for an address; add an \"id\""));
        return None;
    };
    let person = Person { en, zh, slug };
    mentions.push(Mention {
        file: &source.path,
        field: field.to_owned(),
        person: person.clone(),
        has_id: id.is_some(),
    });
    Some(person)
}

fn related<'a>(check: &mut Checker<'_>, source: &'a Source, value: &Value) -> Vec<Relation<'a>> {
    let texts = check.texts("related", value);
    let relations = texts.into_iter().enumerate();
    relations.map(|(at, to)| Relation { file: &source.path, from: source.stem(), at, to }).collect()
}

fn required_date(check: &mut Checker<'_>, field: &str, value: &Value) -> Option<PartialDate> {
    if value.is_null() {
        check.fault(field, "is missing; wanted is a date (YYYY, YYYY-MM or YYYY-MM-DD)");
    }
    optional(check, field, value)
}

/// A value that is written as text, or `null`.
fn optional<T: FromStr<Err: Display>>(check: &mut Checker<'_>, field: &str, value: &Value) -> Option<T> {
    let text = check.optional_text(field, value)?;
    parsed(check, field, &text)
}

fn parsed<T: FromStr<Err: Display>>(check: &mut Checker<'_>, field: &str, text: &str) -> Option<T> {
    match text.parse() {
        Ok(value) => Some(value),
        Err(error) => {
            check.fault(field, format!("\"{text}\" is {error}"));
            None
        }
    }
}

fn not_among<'w>(text: &str, what: &str, words: impl Iterator<Item = &'w str> + Clone) -> String {
    match nearest_word(text, words.clone()) {
        Some(near) => format!("\"{text}\" is no {what}; did you mean \"{near}\"?"),
        None => format!("\"{text}\" is no {what} (known: {})", words.collect::<Vec<_>>().join(", ")),
    }
}
