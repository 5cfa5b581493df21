//! Words of lists and of people.

use juku_catalog::browse::Sort;
use juku_catalog::page::PersonPage;
use juku_catalog::people::Job;
use juku_catalog::{Genre, Kind, ListKey};

use crate::words;
use crate::words::Text;

words! { after super::browse::END;
    CHINESE_ANIMATION = "Chinese Animation", "华语动画";
    CHINESE_REALITY = "Chinese Reality Shows", "华语真人秀";
    CHINESE_SPORTS = "Chinese Sports Films and Series", "华语体育影视";
    OF_GENRE = "Chinese {0} Films and Series", "华语{0}影视";
    PRODUCED_BY = "Produced by {0}", "{0} 出品";
    WATCH_ON = "To watch on {0}", "在 {0} 观看";
    YEAR_LIST = "{0} Chinese Drama List", "{0} 年华语影视";
    FILMS = "Films", "电影";
    SERIES = "Series", "剧集";
    ANIMATION = "Animation", "动画";
    DOCUMENTARIES = "Documentaries", "纪录片";
    VARIETY_SHOWS = "Variety Shows", "综艺";
    NEWEST_FIRST = "newest first", "从新到旧";
    OLDEST_FIRST = "oldest first", "从旧到新";
    BY_TITLE = "by title", "按英文名";
    BY_PINYIN = "by pinyin", "按拼音";
    SHORTEST_FIRST = "shortest first", "从短到长";
    COUNTED_FILMS = "{0} film|{0} films", "{0} 部电影";
    COUNTED_SERIES = "{0} series|{0} series", "{0} 部剧集";
    COUNTED_ANIMATION = "{0} animation|{0} animations", "{0} 部动画";
    COUNTED_DOCUMENTARIES = "{0} documentary|{0} documentaries", "{0} 部纪录片";
    COUNTED_VARIETY = "{0} variety show|{0} variety shows", "{0} 部综艺";
    IN_ORDER = "{0}, {1}", "{0}，{1}";
    IN_ORDER_WITH = "{0}, {1}: {2}", "{0}，{1}：{2}";
    DIRECTOR = "Director", "导演";
    WRITER = "Writer", "编剧";
    PRODUCER = "Producer", "制片";
    ACTOR = "Cast", "演员";
    DIRECTOR_OF = "Director of {0}", "导演 {0}";
    WRITER_OF = "Writer of {0}", "编剧 {0}";
    PRODUCER_OF = "Producer of {0}", "制片 {0}";
    IN_THE_CAST_OF = "In the cast of {0}", "参演 {0}";
    ALSO_DIRECTOR_OF = ", director of {0}", "，导演 {0} 部";
    ALSO_WRITER_OF = ", writer of {0}", "，编剧 {0} 部";
    ALSO_PRODUCER_OF = ", producer of {0}", "，制片 {0} 部";
    ALSO_IN_THE_CAST_OF = ", in the cast of {0}", "，参演 {0} 部";
    /// The heading of whom a person often works with.
    pub COLLEAGUES = "Often works with", "经常合作";
}

/// The heading of a list. The name is that of the company or site.
pub fn list(list: &ListKey, name: &str) -> String {
    match list {
        ListKey::Year(year) => year_list(*year),
        ListKey::Kind(kind) => kind_list(*kind).owned(),
        ListKey::Genre(Genre::Animation) => CHINESE_ANIMATION.owned(),
        ListKey::Genre(Genre::Reality) => CHINESE_REALITY.owned(),
        ListKey::Genre(Genre::Sport) => CHINESE_SPORTS.owned(),
        ListKey::Genre(genre) => OF_GENRE.with(&[&super::genre(*genre)]),
        ListKey::Company(_) => PRODUCED_BY.with(&[name]),
        ListKey::Watch(_) => WATCH_ON.with(&[name]),
    }
}

/// The heading of a year's list, and every link to it.
pub fn year_list(year: i16) -> String {
    YEAR_LIST.with(&[&year.to_string()])
}

/// The heading of a kind's list, and every link to it.
pub const fn kind_list(kind: Kind) -> Text {
    match kind {
        Kind::Film => FILMS,
        Kind::Series => SERIES,
        Kind::Animation => ANIMATION,
        Kind::Documentary => DOCUMENTARIES,
        Kind::Variety => VARIETY_SHOWS,
    }
}

/// `59 titles, newest first: 37 series, 18 films`; `1 film`.
pub fn list_summary(count: usize, kinds: &[(Kind, usize)], sort: Sort) -> String {
    let words: Vec<String> = kinds.iter().map(|(kind, count)| of_kind(*kind).count(*count)).collect();
    match words.as_slice() {
        [one] if count == 1 => one.clone(),
        [one] => IN_ORDER.with(&[one, &in_order(sort)]),
        _ => IN_ORDER_WITH.with(&[
            &super::titles(count),
            &in_order(sort),
            &super::COMMA.join(&mut words.iter().map(String::as_str)),
        ]),
    }
}

const fn in_order(sort: Sort) -> Text {
    match sort {
        Sort::Released => NEWEST_FIRST,
        Sort::Oldest => OLDEST_FIRST,
        Sort::Title => BY_TITLE,
        Sort::Pinyin => BY_PINYIN,
        Sort::Length => SHORTEST_FIRST,
    }
}

const fn of_kind(kind: Kind) -> Text {
    match kind {
        Kind::Film => COUNTED_FILMS,
        Kind::Series => COUNTED_SERIES,
        Kind::Animation => COUNTED_ANIMATION,
        Kind::Documentary => COUNTED_DOCUMENTARIES,
        Kind::Variety => COUNTED_VARIETY,
    }
}

/// The heading of what a person did in a job.
pub const fn job(job: Job) -> Text {
    match job {
        Job::Director => DIRECTOR,
        Job::Writer => WRITER,
        Job::Producer => PRODUCER,
        Job::Actor => ACTOR,
    }
}

/// `Director of 15 titles, writer of 2, in the cast of 3`.
pub fn person_summary(page: &PersonPage) -> String {
    let mut summary = String::new();
    for (job, works) in page.jobs() {
        let (first, other) = match job {
            Job::Director => (DIRECTOR_OF, ALSO_DIRECTOR_OF),
            Job::Writer => (WRITER_OF, ALSO_WRITER_OF),
            Job::Producer => (PRODUCER_OF, ALSO_PRODUCER_OF),
            Job::Actor => (IN_THE_CAST_OF, ALSO_IN_THE_CAST_OF),
        };
        if summary.is_empty() {
            summary = first.with(&[&super::titles(works.len())]);
        } else {
            summary += &other.count(works.len());
        }
    }
    summary
}
