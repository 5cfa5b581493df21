//! The feed of newly added titles, in Atom; one for each language.
//!
//! Source of the format: RFC 4287, <https://www.rfc-editor.org/rfc/rfc4287>.

use std::cmp::Reverse;

use atom_syndication::{Category, Entry, Feed, FixedDateTime, Generator, Link, Person, Text};
use chrono::{DateTime, Utc};
use juku_catalog::{Title, distinct_name};
use juku_view::route::Route;

use super::icons;
use super::xml::allowed;
use crate::history::Moments;
use crate::text::{genre as genre_name, in_order, spoken_in, summary};
use crate::{File, History, Publication};

/// Where the feed lies below the folder of its language.
pub const PATH: &str = "feed.xml";
/// Its media type.
pub const MEDIA_TYPE: &str = "application/atom+xml";

/// How many titles it has.
const ENTRIES: usize = 30;

/// The feed of the titles that were added last, newest first. Titles whose dates are not known are left out: an entry
/// must have one.
pub fn file(publication: &Publication<'_>, history: &History) -> File {
    let feed = spoken_in(publication.language(), || feed(publication, history));
    File::new(publication.own_path(PATH), feed.to_string())
}

/// The same in the language that is spoken.
fn feed(publication: &Publication<'_>, history: &History) -> Feed {
    let site = publication.site();
    let home = publication.address(&Route::Home);
    let titles = publication.catalogue.titles().iter();
    let mut titles: Vec<(&Title, Moments)> =
        titles.filter_map(|title| Some((title, history.title(&title.id)?))).collect();
    titles.sort_by_key(|(title, moments)| (Reverse(moments.added), Reverse(title.released), &title.id));
    titles.truncate(ENTRIES);
    let updated = titles.iter().map(|(_, moments)| moments.changed).max().unwrap_or_default();
    Feed {
        lang: Some(publication.language_of_texts().to_owned()),
        title: text(&site.name),
        subtitle: Some(text(&site.description)),
        id: home.clone(),
        updated: moment(updated),
        authors: vec![Person {
            name: allowed(&site.name).into_owned(),
            uri: Some(home.clone()),
            ..Person::default()
        }],
        generator: Some(Generator { value: "Juku".to_owned(), uri: None, version: None }),
        icon: Some(publication.file_address(icons::VECTOR)),
        links: vec![
            link("self", MEDIA_TYPE, publication.file_address(&publication.own_path(PATH))),
            link("alternate", "text/html", home),
        ],
        entries: titles.into_iter().map(|(title, moments)| entry(publication, title, moments)).collect(),
        ..Feed::default()
    }
}

fn entry(publication: &Publication<'_>, title: &Title, moments: Moments) -> Entry {
    let address = publication.address(&Route::Title(title.id.clone()));
    let has_namesake = publication.catalogue.has_namesake(title);
    let (first, other) = in_order(&title.names.en, &title.names.zh);
    let name = distinct_name(first, title.year(), has_namesake);
    Entry {
        title: text(&format!("{name} {other}")),
        // The address is the title's identity, and lasts as long as the title's id does.
        id: address.clone(),
        published: Some(moment(moments.added)),
        updated: moment(moments.changed),
        links: vec![link("alternate", "text/html", address)],
        summary: Some(text(summary(title))),
        categories: title
            .genres
            .iter()
            .map(|genre| Category {
                term: genre.slug().to_owned(),
                scheme: None,
                label: Some(genre_name(*genre).to_string()),
            })
            .collect(),
        ..Entry::default()
    }
}

/// Plain text; the writer escapes it.
fn text(text: &str) -> Text {
    Text::plain(allowed(text))
}

fn moment(moment: DateTime<Utc>) -> FixedDateTime {
    moment.fixed_offset()
}

fn link(rel: &str, media_type: &str, address: String) -> Link {
    Link { rel: rel.to_owned(), mime_type: Some(media_type.to_owned()), href: address, ..Link::default() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::{SITE_NAME, catalogue, history};
    use juku_view::language::Language;
    use roxmltree::Node;

    const ATOM: &str = "http://www.w3.org/2005/Atom";

    fn written(public_url: &str) -> String {
        let catalogue = catalogue();
        let file = file(&Publication::new(&catalogue, public_url), &history());
        assert_eq!(file.path, "feed.xml");
        String::from_utf8(file.bytes).unwrap()
    }

    fn all<'a, 'd>(parent: Node<'a, 'd>, name: &'static str) -> Vec<Node<'a, 'd>> {
        parent.children().filter(|child| child.has_tag_name((ATOM, name))).collect()
    }

    /// What an element that must stand exactly once holds.
    fn one(parent: Node<'_, '_>, name: &'static str) -> String {
        let found = all(parent, name);
        assert_eq!(found.len(), 1, "{name} in {}", parent.tag_name().name());
        found[0].text().unwrap_or_default().to_owned()
    }

    #[test]
    fn the_feed_has_what_rfc_4287_asks_for() {
        let text = written("/drama/");
        let document = roxmltree::Document::parse(&text).unwrap();
        let feed = document.root_element();
        assert!(feed.has_tag_name((ATOM, "feed")));
        assert_eq!(feed.attribute(("http://www.w3.org/XML/1998/namespace", "lang")), Some("zh-Hans"));
        assert_eq!(one(feed, "id"), "https://juku.example/drama/");
        assert_eq!(one(feed, "title"), SITE_NAME);
        assert_eq!(one(feed, "updated"), "2024-03-03T00:00:00+00:00");
        assert_eq!(one(feed, "icon"), "https://juku.example/drama/icon.svg");
        assert_eq!(one(all(feed, "author")[0], "name"), SITE_NAME);
        let links = all(feed, "link").into_iter();
        let links: Vec<_> =
            links.map(|link| ["rel", "type", "href"].map(|name| link.attribute(name).unwrap())).collect();
        assert_eq!(
            links,
            [
                ["self", "application/atom+xml", "https://juku.example/drama/feed.xml"],
                ["alternate", "text/html", "https://juku.example/drama/"],
            ]
        );
        for entry in all(feed, "entry") {
            let links = all(entry, "link");
            assert_eq!(links.len(), 1);
            assert_eq!(
                (links[0].attribute("rel"), links[0].attribute("href")),
                (Some("alternate"), Some(&*one(entry, "id")))
            );
            for date in ["updated", "published"] {
                assert!(DateTime::parse_from_rfc3339(&one(entry, date)).is_ok(), "{date}");
            }
            assert!(!one(entry, "title").is_empty() && !one(entry, "summary").is_empty());
            let terms: Vec<_> =
                all(entry, "category").iter().map(|node| node.attribute("term").unwrap()).collect();
            assert_eq!(terms, ["sport", "drama"]);
        }
    }

    #[test]
    fn the_newest_come_first_and_ties_are_kept_apart_by_id() {
        let feed: Feed = written("/").parse().unwrap();
        let entries =
            feed.entries.iter().map(|entry| (entry.id.as_str(), entry.published.unwrap().timestamp()));
        let added = |text: &str| DateTime::parse_from_rfc3339(text).unwrap().timestamp();
        assert_eq!(
            entries.collect::<Vec<_>>(),
            [
                ("https://juku.example/title/dive-2021/", added("2024-02-02T00:00:00Z")),
                ("https://juku.example/title/jump-2021/", added("2024-02-02T00:00:00Z")),
                ("https://juku.example/title/leap-2020/", added("2023-01-01T00:00:00Z")),
            ]
        );
        assert_eq!(feed.entries[2].updated.to_rfc3339(), "2024-01-02T00:00:00+00:00");
    }

    #[test]
    fn a_hostile_title_is_text_and_nothing_else() {
        let text = written("/");
        assert!(!text.contains("</title> &") && !text.contains('\u{ffff}'), "{text}");
        let feed: Feed = text.parse().unwrap();
        let document = roxmltree::Document::parse(&text).unwrap();
        let title = one(all(document.root_element(), "entry")[1], "title");
        assert_eq!(title, "</title> & \"Jump\" ]]> \u{202e} 夺冠");
        assert_eq!(feed.entries[1].title.value, title);
    }

    #[test]
    fn a_title_without_dates_is_left_out_and_thirty_are_enough() {
        let catalogue = catalogue();
        let publication = Publication::new(&catalogue, "/");
        let feed = file(&publication, &History::default());
        let feed: Feed = String::from_utf8(feed.bytes).unwrap().parse().unwrap();
        assert!(feed.entries.is_empty());
        let titles = (0..40).map(|at| {
            let mut title = catalogue.titles()[0].clone();
            title.id = format!("title-{at}-2021").parse().unwrap();
            title
        });
        let moments = history().title(&"leap-2020".parse().unwrap()).unwrap();
        let titles: Vec<Title> = titles.collect();
        let many = History::of(titles.iter().map(|title| (title.id.clone(), moments)));
        let catalogue = juku_catalog::Catalogue::new(catalogue.site().clone(), titles);
        let feed = file(&Publication::new(&catalogue, "/"), &many);
        let feed: Feed = String::from_utf8(feed.bytes).unwrap().parse().unwrap();
        assert_eq!(feed.entries.len(), 30);
    }

    #[test]
    fn the_chinese_feed_has_chinese_names_and_leads_to_chinese_pages() {
        let catalogue = catalogue();
        let publication = Publication::new(&catalogue, "/drama/").in_language(Language::Chinese);
        let file = file(&publication, &history());
        assert_eq!(file.path, "zh/feed.xml");
        let feed: Feed = String::from_utf8(file.bytes).unwrap().parse().unwrap();
        assert_eq!(feed.lang.as_deref(), Some("zh-Hans"));
        assert_eq!(feed.id, "https://juku.example/drama/zh/");
        assert_eq!(feed.links[0].href, "https://juku.example/drama/zh/feed.xml");
        assert_eq!(feed.subtitle.unwrap().value, "电影、剧集 & </title><script>。");
        let entry = &feed.entries[2];
        assert_eq!(entry.title.value, "夺冠 Leap");
        assert_eq!(entry.id, "https://juku.example/drama/zh/title/leap-2020/");
        let leap = catalogue.title(&"leap-2020".parse().unwrap()).unwrap();
        assert_eq!(entry.summary.as_ref().unwrap().value, leap.summary_zh);
    }
}
