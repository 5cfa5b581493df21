//! The head tags of a page: a pure function of its route and data, in the language of the publication.

mod description;
mod structured_data;

use juku::page_data::PageData;
use juku::state::PageState;
use juku::text;
use juku_view::language::Language;
use juku_view::route::Route;
use serde_json::Value;

use crate::Publication;
use crate::files::{feed, manifest, open_search};
use crate::markup::{escaped, json_in_script, plain};
use crate::text::spoken_in;

/// What a page says of itself to browsers, to search engines and to those who show a link to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Head {
    /// The title, as the application sets it, too.
    pub title: String,
    /// One or two sentences.
    pub description: String,
    /// The page's one address; none when the page has none of its own.
    pub canonical: Option<String>,
    /// The addresses of the page in all languages, as [`Publication::alternates`]; none when it has no address of its
    /// own.
    pub alternates: Vec<(&'static str, String)>,
    /// What it is in the Open Graph protocol (ogp.me): `website`, `video.movie`, `profile`.
    pub kind: &'static str,
    /// The title for previews, which name the site themselves.
    pub preview_title: String,
    /// The addresses of the pages before and after it in its list.
    pub neighbours: [Option<String>; 2],
    /// What it is in the words of schema.org.
    pub structured_data: Vec<Value>,
}

/// A picture for previews of a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    /// Its address.
    pub address: String,
    /// What is to be seen on it.
    pub alt: String,
    /// Its width and height, in pixels.
    pub size: (u32, u32),
}

impl Head {
    /// The head of a page.
    pub fn new(publication: &Publication<'_>, route: &Route, data: &PageData) -> Self {
        spoken_in(publication.language(), || Self::spoken(publication, route, data))
    }

    /// The same, in the language that is spoken.
    fn spoken(publication: &Publication<'_>, route: &Route, data: &PageData) -> Self {
        let site = publication.site();
        let state = PageState::Ready(data.clone());
        let title = text::page_title(site, route, &state, "").unwrap_or_default();
        let suffix = format!(" · {}", site.name);
        let preview_title = title.strip_suffix(&suffix).unwrap_or(&title).to_owned();
        // The pages of the shelf, too: what is in the files is the same for everybody.
        let is_known = !matches!(route, Route::Unknown(_));
        let kind = match data {
            PageData::Title(page) => structured_data::open_graph_type(&page.title),
            PageData::Person(_) => "profile",
            _ => "website",
        };
        Self {
            description: description::of(site, route, data),
            canonical: is_known.then(|| publication.address(route)),
            alternates: if is_known { publication.alternates(route) } else { Vec::new() },
            kind,
            neighbours: neighbours(publication, route, data),
            structured_data: structured_data::of(publication, route, data),
            title,
            preview_title,
        }
    }

    /// The tags, with a picture for previews if there is one.
    pub fn tags(&self, publication: &Publication<'_>, preview: Option<&Preview>) -> String {
        let mut tags = Tags(String::new());
        tags.0 += &format!("<title>{}</title>\n", escaped(&plain(&self.title)));
        tags.meta("name", "description", &self.description);
        match &self.canonical {
            Some(address) => tags.link("canonical", address, ""),
            None => tags.meta("name", "robots", "noindex"),
        }
        for (language, address) in &self.alternates {
            tags.link("alternate", address, &format!(" hreflang=\"{language}\""));
        }
        for (relation, address) in ["prev", "next"].into_iter().zip(&self.neighbours) {
            if let Some(address) = address {
                tags.link(relation, address, "");
            }
        }
        let site = publication.site();
        let base = publication.base.as_str();
        tags.link(
            "alternate",
            &format!("{base}{}", publication.own_path(feed::PATH)),
            &format!(" type=\"{}\" title=\"{}\"", feed::MEDIA_TYPE, escaped(&plain(&site.name))),
        );
        tags.link(
            "search",
            &format!("{base}{}", publication.own_path(open_search::PATH)),
            &format!(" type=\"{}\" title=\"{}\"", open_search::MEDIA_TYPE, escaped(&plain(&site.name))),
        );
        tags.link("manifest", &format!("{base}{}", manifest::PATH), "");
        tags.link("apple-touch-icon", &format!("{base}apple-touch-icon.png"), "");
        if let Some(address) = &self.canonical {
            tags.open_graph(self, address, publication);
            tags.picture(preview);
        }
        for data in &self.structured_data {
            tags.0 += &format!("<script type=\"application/ld+json\">{}</script>\n", json_in_script(data));
        }
        tags.0
    }
}

/// The pages before and after a page of a list.
fn neighbours(publication: &Publication<'_>, route: &Route, data: &PageData) -> [Option<String>; 2] {
    let (Route::List(key, page), PageData::List(list)) = (route, data) else { return [None, None] };
    let at = |page: usize| publication.address(&Route::List(key.clone(), page));
    [(*page > 1).then(|| at(page - 1)), (*page < list.pages).then(|| at(page + 1))]
}

/// A language as the Open Graph protocol names it.
const fn locale(language: Language) -> &'static str {
    match language {
        Language::English => "en_US",
        Language::Chinese => "zh_CN",
    }
}

/// Tags in the making.
struct Tags(String);

impl Tags {
    fn meta(&mut self, attribute: &str, name: &str, content: &str) {
        self.0 += &format!("<meta {attribute}=\"{name}\" content=\"{}\">\n", escaped(&plain(content)));
    }

    fn link(&mut self, relation: &str, address: &str, more: &str) {
        self.0 += &format!("<link rel=\"{relation}\" href=\"{}\"{more}>\n", escaped(address));
    }

    /// The Open Graph protocol, which most previews read; Twitter's cards fall back to it but for their own kind.
    fn open_graph(&mut self, head: &Head, address: &str, publication: &Publication<'_>) {
        let language = publication.language();
        for (name, content) in [
            ("og:type", head.kind),
            ("og:site_name", publication.site().name.as_str()),
            ("og:title", &head.preview_title),
            ("og:description", &head.description),
            ("og:url", address),
            ("og:locale", locale(language)),
            ("og:locale:alternate", locale(language.other())),
        ] {
            self.meta("property", name, content);
        }
    }

    fn picture(&mut self, preview: Option<&Preview>) {
        let card = if preview.is_some() { "summary_large_image" } else { "summary" };
        self.meta("name", "twitter:card", card);
        let Some(Preview { address, alt, size: (width, height) }) = preview else { return };
        for (name, content) in [
            ("og:image", address.as_str()),
            ("og:image:type", "image/png"),
            ("og:image:width", &width.to_string()),
            ("og:image:height", &height.to_string()),
            ("og:image:alt", alt),
        ] {
            self.meta("property", name, content);
        }
    }
}
