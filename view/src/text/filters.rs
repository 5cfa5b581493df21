//! Words of filters, and of what passes them.

use juku_catalog::browse::{BrowseReply, Span};
use juku_catalog::review::Rating;

use super::{on_their_way, titles};
use crate::words;
use crate::words::Text;

words! {
    /// The filters that are set.
    pub CHOSEN = "Chosen", "已选";
    /// Takes all filters back.
    pub CLEAR_ALL = "Clear all", "全部清除";
    /// Leads to any title of what is left.
    pub SURPRISE = "Surprise me", "随便来一部";
    /// When nothing passes.
    pub NOTHING_LEFT = "Nothing in the catalogue passes all of these.", "片库里没有同时满足这些条件的作品。";
    /// What to do about it.
    pub NOTHING_LEFT_HELP = "Take one of them back above, or clear all.", "可以在上面去掉一个条件，或者全部清除。";
    /// Any of the genres, or all of them.
    pub ANY_GENRE = "any of these", "符合任意一个";
    /// Likewise.
    pub EVERY_GENRE = "all of these", "同时符合";
    /// The first year of the span, for screen readers.
    pub FROM_YEAR = "From the year", "起始年份";
    /// The last year of the span.
    pub TO_YEAR = "To the year", "截止年份";
    /// Where the reader has rated nothing.
    pub NOTHING_RATED = "What you rate on title pages can be filtered here.", "你在作品页打的分，可以在这里用来筛选。";
    SPAN = "{0} – {1}", "{0} – {1}";
    YEARS_FROM = "from {0}", "{0} 年起";
    YEARS_TO = "up to {0}", "{0} 年及以前";
    MINUTES = "{0} min", "{0} 分钟";
    MINUTES_TO = "up to {0} min", "{0} 分钟以内";
    MINUTES_FROM = "{0} min and more", "{0} 分钟以上";
    EPISODES_IN = "{0} episodes", "{0} 集";
    EPISODES_TO = "up to {0} episodes", "{0} 集以内";
    EPISODES_FROM = "{0} episodes and more", "{0} 集以上";
    RATED_FIVE = "5 stars", "5 星";
    RATED_ONE = "1 star and more", "1 星以上";
    RATED = "{0} stars and more", "{0} 星以上";
    SCOPE = "{0}, by kind, genre, year, length, episodes, company, where to watch, and your own rating.",
        "共 {0}，可以按类别、题材、年份、片长、集数、出品公司、观看平台和你的评分来筛选。";
    OF_ALL = "{0} of {1}", "{0} / {1}";
}

/// The headings of the filters.
pub mod facet {
    #![allow(missing_docs, reason = "each is its own text")]
    use crate::words;

    words! {
        pub KIND = "Kind", "类别";
        pub GENRE = "Genre", "题材";
        pub YEARS = "Years", "年份";
        pub LENGTH = "Length", "片长";
        pub EPISODES = "Episodes", "集数";
        pub WATCH = "Watch on", "观看平台";
        pub COMPANY = "Company", "出品公司";
        pub RATING = "My rating", "我的评分";
        pub STATUS = "My list", "我的标记";
    }
}

/// `1990 – 1999`, `from 1990`, `up to 1999`; a span of one year is that year.
pub fn years(span: Span) -> String {
    between(span, None, YEARS_FROM, YEARS_TO)
}

/// `90 – 119 min`, `up to 60 min`, `150 min and more`.
pub fn minutes(span: Span) -> String {
    between(span, Some(MINUTES), MINUTES_FROM, MINUTES_TO)
}

/// `13 – 24 episodes`, `41 episodes and more`.
pub fn episodes(span: Span) -> String {
    between(span, Some(EPISODES_IN), EPISODES_FROM, EPISODES_TO)
}

fn between(span: Span, unit: Option<Text>, from_on: Text, up_to: Text) -> String {
    let number = |number: u16| number.to_string();
    let amount = match (span.from().map(number), span.to().map(number)) {
        (Some(from), Some(to)) if from == to => from,
        (Some(from), Some(to)) => SPAN.with(&[&from, &to]),
        (Some(from), None) => return from_on.with(&[&from]),
        (None, Some(to)) => return up_to.with(&[&to]),
        (None, None) => return String::new(),
    };
    unit.map_or(amount.clone(), |unit| unit.with(&[&amount]))
}

/// `4 stars and more`.
pub fn rated(rating: Rating) -> String {
    match rating.stars().as_str() {
        "5" => RATED_FIVE.owned(),
        "1" => RATED_ONE.owned(),
        stars => RATED.with(&[stars]),
    }
}

/// What the page browses.
pub fn browse_scope(all: usize) -> String {
    SCOPE.with(&[&titles(all)])
}

/// `59 of 374 titles`, and what of the catalogue is not here yet.
pub fn browsed(reply: &BrowseReply, all: usize) -> String {
    let mut text = titles(all);
    if reply.count != all {
        text = OF_ALL.with(&[&reply.count.to_string(), &text]);
    }
    text + &on_their_way(reply.missing)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{Language, speak};

    #[test]
    fn spans_are_said_as_people_do() {
        let span = |from: u16, to: u16| Span::new(Some(from), Some(to));
        assert_eq!(years(span(1990, 1999)), "1990 – 1999");
        assert_eq!(years(span(1990, 1990)), "1990");
        assert_eq!(years(span(1990, 0)), "from 1990");
        assert_eq!(minutes(span(0, 59)), "up to 59 min");
        assert_eq!(minutes(span(150, 0)), "150 min and more");
        assert_eq!(minutes(span(90, 119)), "90 – 119 min");
        assert_eq!(episodes(span(41, 0)), "41 episodes and more");
        assert_eq!(episodes(span(1, 12)), "1 – 12 episodes");
        assert_eq!(
            [1, 2, 7, 10].map(|half| rated(Rating::new(half).unwrap())),
            ["½ stars and more", "1 star and more", "3½ stars and more", "5 stars"]
        );
        speak(Language::Chinese);
        assert_eq!(years(span(0, 1999)), "1999 年及以前");
        assert_eq!(episodes(span(1, 12)), "1 – 12 集");
        assert_eq!(rated(Rating::new(7).unwrap()), "3½ 星以上");
    }
}
