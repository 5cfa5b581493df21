//! The shelf as files for others.

use juku_catalog::browse::Status;
use juku_catalog::review::{Mark, Rating, Record, Review};
use juku_desk::transfer::{Format, read};

use crate::{DAY, NOON, Storage, mark, review, rows, unzip};

fn text(storage: &Storage, format: Format) -> String {
    let [file] = storage.export(format).try_into().unwrap();
    String::from_utf8(file.bytes).unwrap()
}

#[test]
fn words_of_formats_are_read_again() {
    for format in Format::ALL {
        assert_eq!(Format::from_slug(format.slug()), Some(format));
    }
    assert_eq!(Format::from_slug(""), None);
}

#[test]
fn the_table_shows_chinese_in_excel_and_computes_nothing() {
    let seen = Mark {
        status: Some(Status::Seen),
        rating: Rating::new(7),
        viewings: vec!["2020".parse().unwrap(), "2020-09-25".parse().unwrap()],
        tags: vec!["=1+1".to_owned(), "国庆".to_owned()],
        ..mark("leap-2020")
    };
    let first = review("leap-2020", "a", "=HYPERLINK(\"x\")");
    let second = Review { created: NOON + 1, ..review("leap-2020", "b", "Again.") };
    let storage = Storage::with(&[Record::Mark(seen), Record::Review(first), Record::Review(second)]);
    let text = text(&storage, Format::Plain);
    assert!(text.starts_with("\u{feff}Id,English name,Chinese name,Year,"));
    let rows = rows(&text);
    assert_eq!(
        rows[1][..14],
        [
            "leap-2020",
            "Leap",
            "夺冠",
            "2020",
            "Film",
            "Sport, Drama",
            "https://example.org/drama/title/leap-2020/",
            "Seen",
            "3.5",
            "0",
            "2020; 2020-09-25",
            "'=1+1, 国庆",
            "",
            "2021-01-01T12:00:00Z"
        ]
    );
    assert_eq!(rows[1][20], "'=HYPERLINK(\"x\")");
    assert_eq!((rows[2][0].as_str(), rows[2][7].as_str(), rows[2][20].as_str()), ("leap-2020", "", "Again."));
    assert_eq!(rows.len(), 3);
}

#[test]
fn letterboxd_gets_films_with_a_row_for_each_viewing() {
    let days = ["2020-01-01", "2021-01-01", "2022"].map(|day| day.parse().unwrap());
    let seen = Mark {
        rating: Rating::new(6),
        viewings: days.to_vec(),
        tags: vec!["a".to_owned()],
        ..mark("leap-2020")
    };
    let series = Mark { status: Some(Status::Seen), ..mark("the-long-season-2023") };
    let wish = Mark { status: Some(Status::Want), ..mark("hero-2002") };
    let written =
        Review { spoiler: true, headline: Some("Yes".to_owned()), ..review("leap-2020", "a", "Well.") };
    let records = [Record::Mark(seen), Record::Mark(series), Record::Mark(wish), Record::Review(written)];
    let [file] = Storage::with(&records).export(Format::Letterboxd).try_into().unwrap();
    assert_eq!(file.name, "juku-letterboxd-2023-09-28.zip");
    let files = unzip(&file);
    let watched = rows(&files["watched.csv"]);
    let head = "tmdbID,imdbID,Title,Year,Directors,Rating10,WatchedDate,Rewatch,Tags,Review";
    assert_eq!(watched[0].join(","), head);
    let told = |row: &[String]| row[2..].join("|");
    assert_eq!(
        watched[1..].iter().map(|row| told(row)).collect::<Vec<_>>(),
        [
            "Leap|2020|Peter Chan|6|2020-01-01||a|",
            "Leap|2020|Peter Chan|9|2021-01-01|true|a|This review tells how the story ends.\n\nYes\n\nWell.",
            "Leap|2020|Peter Chan|6|||a|",
        ]
    );
    assert_eq!(rows(&files["watchlist.csv"])[1][2..], ["Hero", "2002", "Zhang Yimou"]);
    assert_eq!(files.len(), 2);
}

#[test]
fn letterboxd_gets_no_file_above_a_megabyte_and_no_row_is_cut() {
    let reviews: Vec<Record> = (0..50)
        .map(|at| Record::Review(review("leap-2020", &format!("r{at}"), &"好\n".repeat(12_000))))
        .collect();
    let [file] = Storage::with(&reviews).export(Format::Letterboxd).try_into().unwrap();
    let files = unzip(&file);
    assert!(files.len() > 1);
    assert!(files.values().all(|text| text.len() <= 1_000_000 && text.starts_with("tmdbID")));
    assert!(files.contains_key("watched-1.csv") && files.contains_key("watched-2.csv"));
    assert_eq!(files.values().map(|text| rows(text).len() - 1).sum::<usize>(), 50);
    assert_eq!(Storage::with(&[]).export(Format::Letterboxd).len(), 1);
}

#[test]
fn neodb_gets_what_it_would_give_out() {
    let seen = Mark {
        status: Some(Status::Seen),
        rating: Rating::new(7),
        tags: vec!["a b".to_owned(), "c".to_owned()],
        ..mark("leap-2020")
    };
    let named =
        Review { headline: Some("Yes".to_owned()), ..review("the-long-season-2023", "a", "Well.\nYes.") };
    let [file] =
        Storage::with(&[Record::Mark(seen), Record::Review(named)]).export(Format::NeoDb).try_into().unwrap();
    let files = unzip(&file);
    let names: Vec<&str> = files.keys().map(String::as_str).collect();
    assert_eq!(names, ["movie_mark.csv", "movie_review.csv", "tv_mark.csv", "tv_review.csv"]);
    let mark = &rows(&files["movie_mark.csv"])[1];
    let address = "https://example.org/drama/title/leap-2020/";
    let expected = [
        "夺冠",
        "year:2020 director:Peter Chan",
        address,
        "2021-01-01T12:00:00Z",
        "complete",
        "7",
        "",
        "a b|c",
    ];
    assert_eq!(*mark, expected);
    assert_eq!(rows(&files["tv_mark.csv"])[1][4..6], ["complete", "9"]);
    let review = &rows(&files["tv_review.csv"])[1];
    assert_eq!(review[3..], ["2021-01-01T12:00:00Z", "Yes", "Well.\nYes."]);
}

#[test]
fn reviews_can_be_read_as_a_document() {
    let first = Review {
        headline: Some("# One".to_owned()),
        spoiler: true,
        updated: NOON + DAY,
        ..review("leap-2020", "a", "*Well*\nplayed.\n\n1. Yes")
    };
    let document =
        text(&Storage::with(&[Record::Review(first), Record::Mark(mark("hero-2002"))]), Format::Markdown);
    let expected = "# My reviews

1 review, 28 September 2023

## Leap 夺冠 (2020)

### \\# One

★★★★½ 4½ of 5 stars · 1 January 2021, changed 2 January 2021 · Ada

*This review tells how the story ends.*

\\*Well\\*\\
played.

1\\. Yes
";
    assert_eq!(document, expected);
}

#[test]
fn what_the_catalogue_has_no_more_is_in_the_table() {
    let gone = Mark { status: Some(Status::Seen), ..mark("gone-for-good-1999") };
    let storage = Storage::with(&[Record::Mark(gone.clone())]);
    let import = read("x", text(&storage, Format::Plain).as_bytes()).unwrap();
    assert_eq!(Storage::with(&[]).preview(&import).records, [Record::Mark(gone)]);
}
