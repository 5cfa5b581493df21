//! The names of genres.

use juku_catalog::Genre;

use crate::words;
use crate::words::Text;

words! { after super::home::END;
    ACTION = "Action", "动作";
    ADVENTURE = "Adventure", "冒险";
    ANIMATION = "Animation", "动画";
    BIOGRAPHY = "Biography", "传记";
    BUSINESS = "Business", "商战";
    COMEDY = "Comedy", "喜剧";
    COSTUME = "Costume", "古装";
    CRIME = "Crime", "犯罪";
    DISASTER = "Disaster", "灾难";
    DOCUMENTARY = "Documentary", "纪实";
    DRAMA = "Drama", "剧情";
    FAMILY = "Family", "家庭";
    FANTASY = "Fantasy", "奇幻";
    FOOD = "Food", "美食";
    HISTORICAL = "Historical", "历史";
    HORROR = "Horror", "恐怖";
    LAW = "Legal", "律政";
    LIFE = "Slice of Life", "生活";
    MEDICAL = "Medical", "医疗";
    MELODRAMA = "Melodrama", "情感";
    MILITARY = "Military", "军旅";
    MUSIC = "Music", "音乐";
    MYSTERY = "Mystery", "悬疑";
    POLITICAL = "Political", "政治";
    PSYCHOLOGICAL = "Psychological", "心理";
    REALITY = "Reality", "真人秀";
    REPUBLICAN = "Republican Era", "民国";
    ROMANCE = "Romance", "爱情";
    SCHOOL = "School", "校园";
    SCI_FI = "Science Fiction", "科幻";
    SPORT = "Sport", "体育";
    SUPERNATURAL = "Supernatural", "灵异";
    THRILLER = "Thriller", "惊悚";
    TIME_TRAVEL = "Time Travel", "穿越";
    TRAGEDY = "Tragedy", "悲剧";
    WAR = "War", "战争";
    WUXIA = "Wuxia", "武侠";
    XIANXIA = "Xianxia", "仙侠";
    YOUTH = "Youth", "青春";
}

/// A genre: `Science Fiction`.
pub const fn genre(genre: Genre) -> Text {
    match genre {
        Genre::Action => ACTION,
        Genre::Adventure => ADVENTURE,
        Genre::Animation => ANIMATION,
        Genre::Biography => BIOGRAPHY,
        Genre::Business => BUSINESS,
        Genre::Comedy => COMEDY,
        Genre::Costume => COSTUME,
        Genre::Crime => CRIME,
        Genre::Disaster => DISASTER,
        Genre::Documentary => DOCUMENTARY,
        Genre::Drama => DRAMA,
        Genre::Family => FAMILY,
        Genre::Fantasy => FANTASY,
        Genre::Food => FOOD,
        Genre::Historical => HISTORICAL,
        Genre::Horror => HORROR,
        Genre::Law => LAW,
        Genre::Life => LIFE,
        Genre::Medical => MEDICAL,
        Genre::Melodrama => MELODRAMA,
        Genre::Military => MILITARY,
        Genre::Music => MUSIC,
        Genre::Mystery => MYSTERY,
        Genre::Political => POLITICAL,
        Genre::Psychological => PSYCHOLOGICAL,
        Genre::Reality => REALITY,
        Genre::Republican => REPUBLICAN,
        Genre::Romance => ROMANCE,
        Genre::School => SCHOOL,
        Genre::SciFi => SCI_FI,
        Genre::Sport => SPORT,
        Genre::Supernatural => SUPERNATURAL,
        Genre::Thriller => THRILLER,
        Genre::TimeTravel => TIME_TRAVEL,
        Genre::Tragedy => TRAGEDY,
        Genre::War => WAR,
        Genre::Wuxia => WUXIA,
        Genre::Xianxia => XIANXIA,
        Genre::Youth => YOUTH,
    }
}
