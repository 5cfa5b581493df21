//! The sentence that introduces a title.

use juku_catalog::page::TitlePage;
use juku_catalog::{Genre, Kind, Length, Person, Title};

use crate::words;
use crate::words::Text;

words! { after super::title::label::END;
    SENTENCE = "{0} ({1}) is a {2} Chinese-language {3}{4}{5}.", "《{1}》（{0}）是{4}{2} 年华语{3}{5}。";
    DIRECTED = " directed by {0}", "{0}执导的 ";
    NOT_DIRECTED = "", " ";
    STARRING = " starring {0}", "，由{0}主演";
    VOICES = " with the voices of {0}", "，由{0}配音";
    FEATURING = " featuring {0}", "，有{0}出镜";
    AND_STARRING = " and starring {0}", "，由{0}主演";
    AND_VOICES = " and with the voices of {0}", "，由{0}配音";
    AND_FEATURING = " and featuring {0}", "，有{0}出镜";
    LISTED = "{0} and {1}", "{0}和{1}";
    OF_GENRE = "{0} {1}", "{0}{1}";
    FILM = "film", "电影";
    SERIES = "series", "剧集";
    VARIETY_SHOW = "variety show", "综艺节目";
    DOCUMENTARY_FILM = "documentary film", "纪录电影";
    DOCUMENTARY_SERIES = "documentary series", "纪录片";
    ANIMATED_FILM = "animated film", "动画电影";
    ANIMATED_SERIES = "animated series", "动画剧集";
    ACTION = "action", "动作";
    ADVENTURE = "adventure", "冒险";
    BIOGRAPHY = "biographical", "传记";
    BUSINESS = "business", "商战";
    COMEDY = "comedy", "喜剧";
    COSTUME = "costume", "古装";
    CRIME = "crime", "犯罪";
    DISASTER = "disaster", "灾难";
    DRAMA = "drama", "剧情";
    FAMILY = "family", "家庭";
    FANTASY = "fantasy", "奇幻";
    FOOD = "food", "美食";
    HISTORICAL = "historical", "历史";
    HORROR = "horror", "恐怖";
    LAW = "legal", "律政";
    LIFE = "slice-of-life", "生活";
    MEDICAL = "medical", "医疗";
    MELODRAMA = "melodramatic", "情感";
    MILITARY = "military", "军旅";
    MUSIC = "music", "音乐";
    MYSTERY = "mystery", "悬疑";
    POLITICAL = "political", "政治";
    PSYCHOLOGICAL = "psychological", "心理";
    REPUBLICAN = "Republican-era", "民国";
    ROMANCE = "romance", "爱情";
    SCHOOL = "school", "校园";
    SCI_FI = "science-fiction", "科幻";
    SPORT = "sports", "体育";
    SUPERNATURAL = "supernatural", "灵异";
    THRILLER = "thriller", "惊悚";
    TIME_TRAVEL = "time-travel", "穿越";
    TRAGEDY = "tragic", "悲剧";
    WAR = "war", "战争";
    WUXIA = "wuxia", "武侠";
    XIANXIA = "xianxia", "仙侠";
    YOUTH = "coming-of-age", "青春";
}

/// What it is, who directed it, who stars: `Leap (夺冠) is a 2020 Chinese-language sports film directed by Peter Chan
/// and starring Gong Li, Huang Bo and Wu Gang.`
pub fn introduction(page: &TitlePage) -> String {
    let title = &page.title;
    let names = &title.names;
    let is_directed = !title.directors.is_empty();
    let directed =
        if is_directed { DIRECTED.with(&[&listed(title.directors.iter())]) } else { NOT_DIRECTED.owned() };
    let cast = if title.cast.is_empty() {
        String::new()
    } else {
        starring(title.kind, is_directed).with(&[&listed(title.leads())])
    };
    SENTENCE.with(&[&names.en, &names.zh, &title.year().to_string(), &what(title), &directed, &cast])
}

fn what(title: &Title) -> String {
    let noun = match (title.kind, title.length) {
        (Kind::Film, _) => FILM,
        (Kind::Series, _) => SERIES,
        (Kind::Variety, _) => VARIETY_SHOW,
        (Kind::Documentary, Length::Single(_)) => DOCUMENTARY_FILM,
        (Kind::Documentary, Length::Episodes(..)) => DOCUMENTARY_SERIES,
        (Kind::Animation, Length::Single(_)) => ANIMATED_FILM,
        (Kind::Animation, Length::Episodes(..)) => ANIMATED_SERIES,
    };
    match title.genres.iter().find_map(|genre| adjective(*genre)) {
        Some(adjective) => OF_GENRE.with(&[&adjective, &noun]),
        None => noun.owned(),
    }
}

/// A genre before a noun; those that only say the kind again have none.
const fn adjective(genre: Genre) -> Option<Text> {
    Some(match genre {
        Genre::Animation | Genre::Documentary | Genre::Reality => return None,
        Genre::Action => ACTION,
        Genre::Adventure => ADVENTURE,
        Genre::Biography => BIOGRAPHY,
        Genre::Business => BUSINESS,
        Genre::Comedy => COMEDY,
        Genre::Costume => COSTUME,
        Genre::Crime => CRIME,
        Genre::Disaster => DISASTER,
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
    })
}

const fn starring(kind: Kind, is_directed: bool) -> Text {
    match (kind, is_directed) {
        (Kind::Film | Kind::Series, false) => STARRING,
        (Kind::Film | Kind::Series, true) => AND_STARRING,
        (Kind::Animation, false) => VOICES,
        (Kind::Animation, true) => AND_VOICES,
        (Kind::Variety | Kind::Documentary, false) => FEATURING,
        (Kind::Variety | Kind::Documentary, true) => AND_FEATURING,
    }
}

/// `Gong Li, Huang Bo and Wu Gang`.
fn listed<'p>(people: impl Iterator<Item = &'p Person>) -> String {
    let names: Vec<&str> = people.map(super::person).collect();
    match names.as_slice() {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [others @ .., last] => LISTED.with(&[&super::COMMA.join(&mut others.iter().copied()), last]),
    }
}
