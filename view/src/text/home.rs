//! Words of the front page.

use juku_catalog::{Genre, Mood};

use crate::words;
use crate::words::Text;

words! { after super::frame::END;
    /// Above the title that the home page shows large on its day.
    pub OF_THE_DAY = "Pick of the day", "今日推荐";
    /// The link to it.
    pub READ_ON = "Read on", "查看详情";
    /// The heading of what is new.
    pub NEW = "New", "新作";
    /// The heading of the years.
    pub BY_YEAR = "By year", "按年份";
    /// The heading of the moods.
    pub BY_MOOD = "In the mood for", "此刻想看";
    /// The heading of the people.
    pub BY_PERSON = "People", "影人";
    /// The heading of the kinds and genres.
    pub BY_GENRE = "By kind and genre", "按类别与题材";
    /// The link from the moods to all filters.
    pub COMBINE = "Browse everything", "浏览全部";
    /// The link to the kinds and genres on the home page.
    pub GENRES = "Genres", "题材";
    /// The link to the years on the home page.
    pub YEARS = "Years", "年份";
    RAINY_SUNDAY = "A rainy Sunday", "下雨的周日";
    WIDE_AWAKE = "Wide awake at 2 a.m.", "凌晨两点睡不着";
    ABOVE_THE_CLOUDS = "Somewhere above the clouds", "云端之上";
    IN_LOVE = "Butterflies", "心动时刻";
    LONG_AGO = "In another dynasty", "梦回前朝";
    RESTLESS = "Out of the armchair", "坐不住了";
    /// Between the parts of an enumeration.
    pub COMMA = ", ", "、";
}

/// A mood.
pub const fn mood(mood: Mood) -> Text {
    match mood {
        Mood::RainySunday => RAINY_SUNDAY,
        Mood::WideAwake => WIDE_AWAKE,
        Mood::AboveTheClouds => ABOVE_THE_CLOUDS,
        Mood::InLove => IN_LOVE,
        Mood::LongAgo => LONG_AGO,
        Mood::Restless => RESTLESS,
    }
}

/// `Sport, Drama`.
pub fn genres(genres: &[Genre]) -> String {
    COMMA.join(&mut genres.iter().map(|one| super::genre(*one).get()))
}
