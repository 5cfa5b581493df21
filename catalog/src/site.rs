//! The catalogue's own facts, from `content/site.toml`.

use serde::Serialize;

/// What a site says of itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Site {
    /// The name in the masthead and in page titles.
    pub name: String,
    /// One or two sentences for the home page.
    pub description: String,
    /// The same in simplified Chinese, for the pages in Chinese.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description_zh: Option<String>,
    /// Where it is published: `https://…/`, with a closing slash.
    pub address: String,
    /// The language of summaries and stories, a BCP 47 tag: `en`.
    pub language: String,
}

impl Site {
    /// The description for pages in Chinese or in English; where there is none in Chinese, there is one for both.
    pub fn description_in(&self, is_chinese: bool) -> &str {
        match &self.description_zh {
            Some(chinese) if is_chinese => chinese,
            _ => &self.description,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_description_is_in_chinese_where_there_is_one() {
        let english = Site {
            name: "Juku".to_owned(),
            description: "Films.".to_owned(),
            description_zh: None,
            address: "https://juku.example/".to_owned(),
            language: "en".to_owned(),
        };
        let both = Site { description_zh: Some("电影。".to_owned()), ..english.clone() };
        let descriptions =
            [&english, &both].map(|site| [false, true].map(|is_chinese| site.description_in(is_chinese)));
        assert_eq!(descriptions, [["Films.", "Films."], ["Films.", "电影。"]]);
    }
}
