//! Which title a name and a year mean.

use juku_catalog::index::Index;

use crate::{INDEX, MOMENT, Storage, table};

/// What a row of Letterboxd's becomes: the title that is marked, or the years of those that could be meant.
fn film(name: &str, year: &str) -> Result<String, Vec<i16>> {
    found("x", &format!("Date,Name,Year,Letterboxd URI\n2024-01-01,\"{name}\",{year},x\n"))
}

fn found(file: &str, text: &str) -> Result<String, Vec<i16>> {
    found_in(&INDEX, file, text)
}

fn found_in(index: &Index, file: &str, text: &str) -> Result<String, Vec<i16>> {
    let storage = Storage::with(&[]);
    let preview = table(file, text).preview(&storage.shelf(), &storage.keys.0, &[], index, MOMENT);
    match preview.fresh.first() {
        Some(line) => Ok(line.title.as_ref().unwrap().to_string()),
        None => Err(preview.unmatched[0].candidates.iter().map(|candidate| candidate.year).collect()),
    }
}

#[test]
fn a_title_is_known_by_any_of_its_names_and_spellings() {
    for name in
        ["Leap", "LEAP!", "Ｌｅａｐ", "夺冠", "奪冠", "中国女排", "Zhongguo nüpai", "duo guan", "Duóguàn"]
    {
        assert_eq!(film(name, "2020").as_deref(), Ok("leap-2020"), "{name}");
    }
}

#[test]
fn the_year_tells_namesakes_apart_and_may_be_off_by_one() {
    assert_eq!(film("Leap", "2021").as_deref(), Ok("leap-2020"));
    assert_eq!(film("Leap", "2022"), Err(vec![2020]));
    assert_eq!(film("Leap", "").as_deref(), Ok("leap-2020"));
    assert_eq!(film("One and Only", "2023").as_deref(), Ok("one-and-only-2023"));
    // Between a film and a series the film is meant.
    assert_eq!(film("One and Only", "2022").as_deref(), Ok("one-and-only-2023"));
    assert_eq!(film("One and Only", "2020"), Err(vec![2023, 2021]));
    assert_eq!(film("One and Only", ""), Err(vec![2023, 2021]));
    assert_eq!(film("Inception", "2010"), Err(vec![]));
}

#[test]
fn the_title_type_tells_namesakes_apart() {
    let rated = |kind: &str, year: &str| {
        let text =
            format!("Const,Your Rating,Title,Title Type,Year,Directors\ntt1,9,One and Only,{kind},{year},\n");
        found("x", &text)
    };
    assert_eq!(rated("Movie", "2022").as_deref(), Ok("one-and-only-2023"));
    assert_eq!(rated("TV Series", "2022").as_deref(), Ok("one-and-only-2021"));
    assert_eq!(rated("tvSeries", "2021").as_deref(), Ok("one-and-only-2021"));
    assert_eq!(rated("TV Episode", "2021"), Err(vec![]));
}

#[test]
fn in_one_year_the_shape_and_then_the_directors_tell_namesakes_apart() {
    let rated = |index: &Index, kind: &str, director: &str| {
        let row = format!("tt1,9,One and Only,{kind},2021,{director}");
        found_in(index, "x", &format!("Const,Your Rating,Title,Title Type,Year,Directors\n{row}\n"))
    };
    let place = |id: &str| INDEX.titles.id.iter().position(|title| title.as_str() == id).unwrap();
    let (series, film) = (place("one-and-only-2021"), place("one-and-only-2023"));
    let mut index = INDEX.clone();
    index.titles.released[film] = index.titles.released[series];
    assert_eq!(rated(&index, "Movie", "").as_deref(), Ok("one-and-only-2023"));
    assert_eq!(rated(&index, "TV Series", "Da Peng").as_deref(), Ok("one-and-only-2021"));
    assert_eq!(rated(&index, "", ""), Err(vec![2021, 2021]));
    index.titles.length[series] = index.titles.length[film];
    assert_eq!(rated(&index, "Movie", "\"Nobody, guo hu\"").as_deref(), Ok("one-and-only-2021"));
    assert_eq!(rated(&index, "Movie", "大鹏").as_deref(), Ok("one-and-only-2023"));
    assert_eq!(rated(&index, "Movie", "Nobody"), Err(vec![2021, 2021]));
}
