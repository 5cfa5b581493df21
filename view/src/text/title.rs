//! Words of a title's page.

use juku_catalog::page::TitlePage;
use juku_catalog::related::Reason;
use juku_catalog::{Length, Person, Title};

use crate::words;

words! { after super::shelf::END;
    /// The heading of the story.
    pub STORY = "Story", "剧情";
    /// The heading of the block of facts.
    pub FACTS = "Facts", "基本信息";
    /// The heading of the cast.
    pub CAST = "Cast", "演员";
    /// Above the sharing links.
    pub SHARE = "Spread the love", "分享给朋友";
    /// The heading of the related titles.
    pub ALSO_LIKE = "You May Also Like", "你可能也喜欢";
    /// In place of a covered review.
    pub COVERED = "This review tells how the story ends.", "这篇影评含有剧透。";
    /// The button that uncovers it.
    pub SHOW_IT = "Show it", "显示";
    /// The button for the system's share sheet.
    pub SHARE_SHEET = "Share…", "分享…";
    /// The button that copies the address.
    pub COPY_LINK = "Copy link", "复制链接";
    /// The link that shares by e-mail.
    pub E_MAIL = "E-mail", "邮件";
    /// The link that shares on Weibo.
    pub WEIBO = "Weibo", "微博";
    MINUTES = "{0}\u{a0}min.", "{0}\u{a0}分钟";
    MINUTES_EACH = "{0}\u{a0}min. per episode", "每集 {0}\u{a0}分钟";
    SAME_STORY = "The same story goes on", "同一个故事的续集";
    SAME_DIRECTOR = "Same director: {0}", "同一导演：{0}";
    SAME_WRITER = "Same writer: {0}", "同一编剧：{0}";
    SAME_PRODUCER = "Same producer: {0}", "同一制片：{0}";
    WITH = "With {0}", "同有 {0}";
    ALSO_BY = "Also by or with {0}", "也有 {0} 参与";
    ALSO_FROM = "Also from {0}", "同为 {0} 出品";
    ALSO_GENRES = "Also {0}", "同为{0}";
    AND = " and ", "、";
    FROM_YEAR = "From {0}", "同在 {0} 年";
}

/// The labels of the facts.
pub mod label {
    #![allow(missing_docs, reason = "each is its own text")]
    use crate::words;

    words! { after super::END;
        pub ENGLISH_TITLE = "English Title", "英文名";
        pub CHINESE_TITLE = "Chinese Title", "中文名";
        pub ALSO_KNOWN_AS = "Also Known As", "又名";
        pub GENRE = "Genre", "题材";
        pub EPISODES = "Episodes", "集数";
        pub DURATION = "Duration", "片长";
        pub DIRECTOR = "Director", "导演";
        pub WRITER = "Writer", "编剧";
        pub PRODUCER = "Producer", "制片人";
        pub COMPANY = "Product Company", "出品公司";
        pub RELEASED = "Released Date", "上映日期";
        pub ENDED = "Ended", "完结日期";
        pub NETWORK = "Original Network", "首播平台";
        pub WATCH = "Broadcast Website", "观看平台";
        pub BASED_ON = "Based On", "改编自";
    }
}

/// The duration among the facts: `135 min.`, `45 min. per episode`.
pub fn duration(length: Length) -> Option<String> {
    let (form, minutes) = match length {
        Length::Single(minutes) => (MINUTES, minutes),
        Length::Episodes(_, minutes) => (MINUTES_EACH, minutes),
    };
    minutes.map(|minutes| form.count(minutes.into()))
}

/// Why another is shown beside a title, from which whoever is named there has their other name.
pub fn reason(title: &Title, reason: &Reason) -> String {
    let (form, name) = match reason {
        Reason::Franchise => return SAME_STORY.owned(),
        Reason::Director(name) => (SAME_DIRECTOR, name),
        Reason::Writer(name) => (SAME_WRITER, name),
        Reason::Producer(name) => (SAME_PRODUCER, name),
        Reason::With(name) => (WITH, name),
        Reason::Also(name) => (ALSO_BY, name),
        Reason::Company(name) => (ALSO_FROM, name),
        Reason::Genres(shared) => {
            let words: Vec<String> =
                shared.iter().map(|genre| super::genre(*genre).to_ascii_lowercase()).collect();
            return ALSO_GENRES.with(&[&AND.join(&mut words.iter().map(String::as_str))]);
        }
        Reason::Year(year) => return FROM_YEAR.with(&[&year.to_string()]),
    };
    form.with(&[person_of(title, name).map_or(name.as_str(), super::person)])
}

/// Who has an English name among all who had part in a title.
fn person_of<'t>(title: &'t Title, name: &str) -> Option<&'t Person> {
    let crew = [&title.directors, &title.writers, &title.producers].into_iter().flatten();
    crew.chain(title.cast.iter().map(|member| &member.person)).find(|person| person.en == name)
}

/// The words after a heading that name the leading cast: `Gong Li, Huang Bo, Wu Gang`.
pub fn leads(title: &Title) -> String {
    super::COMMA.join(&mut title.leads().map(super::person))
}

/// A title page's heading: `Leap – Gong Li, Huang Bo, Wu Gang`.
pub fn heading(page: &TitlePage) -> String {
    let leads = leads(&page.title);
    let name = super::title_name(page);
    if leads.is_empty() { name.into_owned() } else { [&name, " – ", &leads].concat() }
}
