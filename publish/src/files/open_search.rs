//! The description by which browsers search the site from their address bar; one for each language.
//!
//! Source of the format: OpenSearch 1.1, draft 6, <https://github.com/dewitt/opensearch>.

use juku_view::route::{Route, SEARCH_FIELD};

use super::xml::{DECLARATION, escaped};
use super::{icons, shortened};
use crate::{File, Publication};

/// Where the description lies below the folder of its language.
pub const PATH: &str = "opensearch.xml";
/// Its media type.
pub const MEDIA_TYPE: &str = "application/opensearchdescription+xml";

const NAMESPACE: &str = "http://a9.com/-/spec/opensearch/1.1/";
/// How many characters its texts may have.
const SHORT_NAME: usize = 16;
const DESCRIPTION: usize = 1024;

/// The description of the site's search.
pub fn file(publication: &Publication<'_>) -> File {
    let site = publication.site();
    let name = escaped(&shortened(&site.name, SHORT_NAME));
    let description = escaped(&shortened(&site.description, DESCRIPTION));
    let template =
        escaped(&format!("{}?{SEARCH_FIELD}={{searchTerms}}", publication.address(&Route::Search)));
    let own = escaped(&publication.file_address(&publication.own_path(PATH)));
    let icon = escaped(&publication.file_address(icons::VECTOR));
    let language = escaped(publication.language_of_texts());
    File::new(
        publication.own_path(PATH),
        format!(
            "{DECLARATION}<OpenSearchDescription xmlns=\"{NAMESPACE}\">\n\
             <ShortName>{name}</ShortName>\n\
             <Description>{description}</Description>\n\
             <Url type=\"text/html\" template=\"{template}\"/>\n\
             <Url type=\"{MEDIA_TYPE}\" rel=\"self\" template=\"{own}\"/>\n\
             <Image type=\"image/svg+xml\">{icon}</Image>\n\
             <Language>{language}</Language>\n\
             <InputEncoding>UTF-8</InputEncoding>\n\
             <OutputEncoding>UTF-8</OutputEncoding>\n\
             </OpenSearchDescription>\n"
        ),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::catalogue;
    use juku_view::language::Language;

    #[test]
    fn a_search_in_chinese_is_described_in_chinese() {
        let catalogue = catalogue();
        let file = file(&Publication::new(&catalogue, "/drama/").in_language(Language::Chinese));
        assert_eq!(file.path, "zh/opensearch.xml");
        let text = String::from_utf8(file.bytes).unwrap();
        for part in [
            "template=\"https://juku.example/drama/zh/search/?q={searchTerms}\"",
            "rel=\"self\" template=\"https://juku.example/drama/zh/opensearch.xml\"",
            "<Language>zh-Hans</Language>",
            "<Description>电影、剧集",
        ] {
            assert!(text.contains(part), "{part} in {text}");
        }
    }

    #[test]
    fn browsers_learn_where_to_search() {
        let catalogue = catalogue();
        let file = file(&Publication::new(&catalogue, "/drama/"));
        let text = String::from_utf8(file.bytes).unwrap();
        let document = roxmltree::Document::parse(&text).unwrap();
        let root = document.root_element();
        assert!(root.has_tag_name((NAMESPACE, "OpenSearchDescription")));
        let text = |name: &str| {
            let found: Vec<_> = root.children().filter(|node| node.has_tag_name((NAMESPACE, name))).collect();
            assert_eq!(found.len(), 1, "{name}");
            found[0].text().unwrap().to_owned()
        };
        assert_eq!(text("ShortName"), "A & B <剧库>");
        assert_eq!(text("Description"), "Films \"and\" </title><script>.");
        assert_eq!(text("InputEncoding"), "UTF-8");
        assert_eq!(text("Image"), "https://juku.example/drama/icon.svg");
        let results = root.children().find(|node| node.attribute("type") == Some("text/html")).unwrap();
        assert!(results.has_tag_name((NAMESPACE, "Url")));
        assert_eq!(results.attribute("template"), Some("https://juku.example/drama/search/?q={searchTerms}"));
    }
}
