//! Files go from one language of the site to the other.

use juku_catalog::review::{Mark, Record, Review};
use juku_desk::transfer::{Format, read};
use juku_view::language::{Language, speak};

use crate::foreign::FILMS;
use crate::{Storage, mark, review, zip};

#[test]
fn a_covered_review_is_known_again_in_another_language() {
    let covered = Review { spoiler: true, ..review("leap-2020", "a", "Well played.") };
    for format in [Format::Own, Format::Plain, Format::NeoDb, Format::Letterboxd] {
        for (there, here) in [(Language::English, Language::Chinese), (Language::Chinese, Language::English)]
        {
            let mut storage = Storage::with(&[Record::Review(covered.clone())]);
            speak(there);
            let [file] = storage.export(format).try_into().unwrap();
            speak(here);
            storage.bring_in(&read("x", &file.bytes).unwrap());
            assert_eq!(storage.shelf().reviews().collect::<Vec<_>>(), [&covered], "{format:?}");
        }
    }
}

#[test]
fn a_list_that_is_named_here_is_one_list_in_all_languages() {
    let liked = zip(&[("likes/films.csv", &format!("{FILMS}\n2024-01-01,Hero,2002,x\n"))]);
    let mut storage = Storage::new("/");
    speak(Language::Chinese);
    storage.bring_in(&read("x", &liked).unwrap());
    assert_eq!(storage.shelf().lists()[0].name, "Letterboxd 上喜欢的");
    speak(Language::English);
    assert_eq!(storage.bring_in(&read("x", &liked).unwrap()).records, []);
    assert_eq!(storage.shelf().lists().len(), 1);
}

#[test]
fn the_table_is_the_same_and_the_document_is_not() {
    let seen = Mark { tags: vec!["国庆".to_owned()], ..mark("leap-2020") };
    let covered = Review { spoiler: true, ..review("leap-2020", "a", "好看。") };
    let storage = Storage::with(&[Record::Mark(seen), Record::Review(covered)]);
    let english = storage.export(Format::Plain);
    speak(Language::Chinese);
    assert_eq!(storage.export(Format::Plain), english);
    let [document] = storage.export(Format::Markdown).try_into().unwrap();
    let document = String::from_utf8(document.bytes).unwrap();
    assert!(document.starts_with("# 我的影评\n\n1 篇影评，2023年9月28日\n\n## "), "{document}");
    assert!(document.contains("（2020）") && document.contains("*这篇影评含有剧透。*"), "{document}");
}
