//! Search in the shipped content.

use std::path::Path;
use std::sync::LazyLock;

use juku_catalog::search::{Also, Finder, Folded, Reply, Simplified};
use juku_catalog::{Catalogue, Title, folder, index};
use proptest::prelude::*;

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content");
    folder::read(&content).unwrap_or_else(|faults| panic!("{faults:?}"))
});

fn finder() -> Finder {
    Finder::new(index::of(&CATALOGUE))
}

fn first(finder: &mut Finder, query: &str) -> String {
    let answers = finder.search(query, 1);
    answers.titles.first().map(|title| finder.index().titles.id[title.at].to_string()).unwrap_or_default()
}

fn people(finder: &mut Finder, query: &str) -> Vec<String> {
    let answers = finder.search(query, 1);
    answers.people.iter().map(|person| finder.index().people.slug[person.at].to_string()).collect()
}

/// Whether two titles share a name, so that the newer rightly comes first.
fn are_namesakes(newer: &str, older: &str) -> bool {
    [
        ("one-and-only-2023", "one-and-only-2021"),
        ("the-kings-avatar-2019", "the-kings-avatar-2017"),
        ("meteor-garden-2018", "meteor-garden-2001"),
    ]
    .contains(&(newer, older))
}

#[test]
fn every_title_is_found_first_by_each_of_its_names() {
    let mut finder = finder();
    let simplified = finder.index().simplified.clone();
    let fold = |name: &str| Folded::new(name, &simplified).text;
    let mut wrong = Vec::new();
    for title in CATALOGUE.titles() {
        let Title { id, names, .. } = title;
        let traditional =
            names.aliases.iter().filter(|alias| **alias != names.zh && fold(alias) == fold(&names.zh));
        for name in [&names.en, &names.zh, &names.pinyin].into_iter().chain(traditional) {
            let found = first(&mut finder, name);
            if found != id.as_str() && !are_namesakes(&found, id.as_str()) {
                wrong.push((name.clone(), found, id.to_string()));
            }
        }
    }
    assert_eq!(wrong, [], "what was asked, what was found, what was meant");
}

#[test]
fn everybody_is_found_by_each_of_their_names() {
    let mut finder = finder();
    let (slugs, names): (Vec<_>, Vec<_>) = {
        let people = &finder.index().people;
        (
            people.slug.clone(),
            people.en.iter().zip(people.zh.iter()).map(|(en, zh)| [en.to_owned(), zh.to_owned()]).collect(),
        )
    };
    for (slug, names) in slugs.iter().zip(names) {
        for name in names.iter().filter(|name| !name.is_empty()) {
            assert!(people(&mut finder, name).contains(&slug.to_string()), "{name} does not find {slug}");
        }
    }
}

#[test]
fn a_name_leads_to_the_person_and_to_their_titles_by_part() {
    let mut finder = finder();
    for query in ["gong li", "Gong Li", "巩俐", "鞏俐", "gongli", "li gong", "ＧＯＮＧ ＬＩ"] {
        assert_eq!(people(&mut finder, query).first().map(String::as_str), Some("gong-li"), "{query}");
    }
    let answers = finder.search("zhang yimou", 60);
    let directed = |at: usize| {
        let id = finder.index().titles.id[at].as_str();
        CATALOGUE
            .titles()
            .iter()
            .any(|t| t.id.as_str() == id && t.directors.iter().any(|p| p.en == "Zhang Yimou"))
    };
    let parts: Vec<bool> = answers.titles.iter().map(|title| directed(title.at)).collect();
    assert!(parts.iter().filter(|directed| **directed).count() > 3);
    assert!(parts.is_sorted_by_key(|directed| !directed), "those that he directed come first");
}

#[test]
fn words_may_come_from_any_field() {
    let mut finder = finder();
    for (query, id) in [
        ("wandering earth 2023", "the-wandering-earth-ii-2023"),
        ("earth wandering", "the-wandering-earth-2019"),
        ("流浪地球2019", "the-wandering-earth-2019"),
        ("liulang diqiu 2019", "the-wandering-earth-2019"),
        ("张艺谋葛优", "to-live-1994"),
        ("zhang yimou ge you", "to-live-1994"),
        ("jet li 2002", "hero-2002"),
    ] {
        assert_eq!(first(&mut finder, query), id, "{query}");
    }
    // Both names of a query are people who answer.
    assert_eq!(people(&mut finder, "gong li zhang yimou").len(), 2);
}

#[test]
fn an_answer_knows_what_was_asked_for() {
    let mut finder = finder();
    let mut marks = |query: &str| finder.search(query, 1).titles.remove(0).marks;
    assert_eq!(marks("brighter summer").en, [(2, 17)]);
    assert_eq!(marks("birghter sumer").en, [(2, 17)]);
    assert_eq!(marks("summer brighter").en, [(2, 10), (11, 17)].into_iter().rev().rev().collect::<Vec<_>>());
    assert_eq!(marks("少年杀人").zh, [(3, 7)]);
    assert_eq!(marks("少年殺人").zh, [(3, 7)]);
    // 牯岭街少年杀人事件, by pinyin and by its initials.
    assert_eq!(marks("shaonian sharen").zh, [(3, 7)]);
    assert_eq!(marks("gljsnsrsj").zh, [(0, 9)]);
    let mut finder = self::finder();
    let answers = finder.search("gong li", 1);
    assert!(
        matches!(answers.titles[0].marks.also[..], [Also::Person(at)] if finder.index().people.slug[at].as_str() == "gong-li")
    );
    assert_eq!((answers.people[0].marks.en.clone(), answers.people[0].marks.zh.len()), (vec![(0, 7)], 0));
}

#[test]
fn one_chinese_character_is_enough_and_hopeless_queries_have_no_answer() {
    let mut finder = finder();
    assert_eq!(first(&mut finder, "影"), "shadow-2018");
    assert!(finder.search("影", 60).count > 3);
    for query in ["", "   ", "…!?", "🎬🎬", "\u{202e}\u{200f}", "qqqqqqqqqqqq", "龘"] {
        let answers = finder.search(query, 10);
        assert_eq!((answers.count, answers.people.len()), (0, 0), "{query:?}");
    }
}

#[test]
fn a_mistyped_address_finds_what_is_near() {
    let mut finder = finder();
    let mut first = |asked: &str| {
        let reply = Reply::new(&mut finder, asked, 5);
        reply.titles.first().map(|found| (found.card.id.to_string(), reply.near))
    };
    let found = |id: &str, near| Some((id.to_owned(), near));
    assert_eq!(first("leap-2021"), found("leap-2020", true));
    assert_eq!(first("the-wandring-earth"), found("the-wandering-earth-2019", false));
    assert_eq!(first("hidden-love"), found("hidden-love-2023", false));
    assert_eq!(first("夺冠"), found("leap-2020", false));
    assert_eq!(first("qqqqqq"), None);
}

#[test]
fn a_name_with_many_mistakes_finds_its_person_and_their_titles() {
    let mut finder = finder();
    let mut near = |asked: &str| {
        let reply = Reply::new(&mut finder, asked, 5);
        let person = reply.people.first().map(|found| found.slug.to_string());
        (person, reply.near, reply.titles.len())
    };
    for (asked, slug) in [("zhangg yimuuu", "zhang-yimou"), ("Chenn  Kaaigge!", "chen-kaige")] {
        let (person, is_near, titles) = near(asked);
        assert_eq!((person.as_deref(), is_near), (Some(slug), true), "{asked}");
        assert!(titles > 1, "{asked}");
    }
    assert_eq!(near("zzzzz yyyyy"), (None, true, 0));
    assert_eq!(near(&"zhang".repeat(2000)).0, None);
}

proptest! {
    #[test]
    fn any_text_can_be_asked(query in ".{0,200}") {
        thread_local! {
            static FINDER: std::cell::RefCell<Finder> = finder().into();
        }
        FINDER.with_borrow_mut(|finder| {
            let answers = finder.search(&query, 10);
            prop_assert!(answers.titles.len() <= answers.count.min(10));
            for title in &answers.titles {
                let names = [(&title.marks.en, &finder.index().titles.en), (&title.marks.zh, &finder.index().titles.zh)];
                for (marks, column) in names {
                    let length = column.get(title.at).chars().count();
                    prop_assert!(marks.iter().all(|(from, to)| from < to && *to <= length));
                }
            }
            Ok(())
        })?;
    }

    #[test]
    fn folding_twice_is_folding_once(text in "\\PC{0,60}") {
        static SIMPLIFIED: LazyLock<Simplified> = LazyLock::new(|| index::of(&CATALOGUE).simplified);
        let once = Folded::new(&text, &SIMPLIFIED).text;
        prop_assert_eq!(&Folded::new(&once, &SIMPLIFIED).text, &once);
    }
}
